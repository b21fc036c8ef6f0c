import { Button, Details, Heading, Paragraph } from '@digdir/designsystemet-react'
import type { MinutesItem } from '../../../../shared/documents.ts'
import type { MinutesRemark, MinutesReview } from '../../../../shared/minutes-review.ts'
import { documents } from '../../../../shared/texts/documents.ts'
import { fill } from '../../../../shared/texts/index.ts'
import { minutesReview } from '../../../../shared/texts/minutes-review.ts'
import { call } from '../../../api.ts'
import { flushWhole } from '../../../autosave.ts'
import { useCommands } from '../../../components/commands.ts'
import { useFocusNeighbour } from '../../../components/use-focus-neighbour.ts'
import { act } from '../../../messages.ts'
import { goToRemark } from './places.ts'

const texts = minutesReview.remarks

type Props = Readonly<{ reviews: readonly MinutesReview[]; items: readonly MinutesItem[]; isLocked: boolean }>

/** What came back, in the order it stands in the minutes: those to consider first, the others folded away. */
export function RemarkList({ reviews, items, isLocked }: Props) {
  const all = reviews.flatMap(({ remarks }) => remarks)
  const open = all.filter(({ settledAt }) => settledAt === null)
  const settled = all.filter(({ settledAt }) => settledAt !== null)
  const [first] = open
  useCommands(texts.title, first ? [{ text: texts.next, run: () => goToRemark(first) }] : [])
  if (all.length === 0) return null
  return (
    <section aria-labelledby="remarks">
      <Heading level={3} data-size="2xs" id="remarks" tabIndex={-1}>
        {texts.title}
        {open.length > 0 && <small> {fill(texts.left, { count: open.length })}</small>}
      </Heading>
      {open.length === 0 && <Paragraph role="status">{texts.allSettled}</Paragraph>}
      <ol className="remarks">
        {open.map((remark) => (
          <OpenRemark key={remark.id} remark={remark} items={items} isLocked={isLocked} />
        ))}
      </ol>
      {settled.length > 0 && (
        <Details>
          <Details.Summary>{fill(texts.done, { count: settled.length })}</Details.Summary>
          <Details.Content>
            <ol className="remarks">
              {settled.map((remark) => (
                <SettledRemark key={remark.id} remark={remark} items={items} />
              ))}
            </ol>
          </Details.Content>
        </Details>
      )}
    </section>
  )
}

type RemarkProps = Readonly<{ remark: MinutesRemark; items: readonly MinutesItem[] }>

function OpenRemark({ remark, items, isLocked }: RemarkProps & Readonly<{ isLocked: boolean }>) {
  const row = useFocusNeighbour<HTMLLIElement>()
  const { id: remarkId, kind, canTake } = remark
  const take = () =>
    act(async () => {
      await flushWhole()
      await call('minutesReview.take', { remarkId })
    }, texts.taken)
  const settle = () => act(() => call('minutesReview.settle', { remarkId }), texts.settled)
  return (
    <li ref={row}>
      <Words remark={remark} items={items} />
      {kind === 'changedWords' && !canTake && !isLocked && <p className="quiet">{texts.cannotTake}</p>}
      <div className="buttons">
        {canTake && !isLocked && <Button onClick={() => void take()}>{texts.take}</Button>}
        <Button variant="secondary" onClick={() => void settle()}>
          {texts.settle}
        </Button>
        <Button variant="tertiary" onClick={() => goToRemark(remark)}>
          {texts.goTo}
        </Button>
      </div>
    </li>
  )
}

function SettledRemark({ remark, items }: RemarkProps) {
  const row = useFocusNeighbour<HTMLLIElement>()
  const reopen = () => act(() => call('minutesReview.reopen', { remarkId: remark.id }), texts.reopened)
  return (
    <li ref={row}>
      <Words remark={remark} items={items} />
      <Button variant="tertiary" onClick={() => void reopen()}>
        {texts.reopen}
      </Button>
    </li>
  )
}

function Words({ remark, items }: RemarkProps) {
  const { quote, words, madeBy, kind } = remark
  return (
    <>
      <p className="remark-head">
        <strong>{whereOf(remark, items)}</strong>
        <small>{fill(texts.by, { kind: texts[kindOf(remark)], name: madeBy })}</small>
      </p>
      {kind === 'comment' && quote !== '' && <p className="quiet">{fill(texts.on, { quote })}</p>}
      {kind === 'changedWords' && quote !== '' && (
        <p>
          <span className="quiet">{texts.before}</span>
          <del>{quote}</del>
        </p>
      )}
      {words !== '' && (
        <p className="remark-words">
          {kind === 'changedWords' && quote !== '' && <span className="quiet">{texts.after}</span>}
          {words}
        </p>
      )}
    </>
  )
}

function kindOf({ kind, quote, words }: MinutesRemark): 'comment' | 'changed' | 'added' | 'removed' {
  if (kind === 'comment') return 'comment'
  if (quote === '') return 'added'
  return words === '' ? 'removed' : 'changed'
}

function whereOf({ itemId }: MinutesRemark, items: readonly MinutesItem[]): string {
  const item = items.find((one) => one.itemId === itemId)
  if (item === undefined) return texts.whole
  return item.number === null ? item.title : fill(documents.caseTitle, { number: item.number, title: item.title })
}
