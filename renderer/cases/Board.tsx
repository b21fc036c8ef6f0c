import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useId, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { Link } from 'wouter'
import { caseStages, type CaseStage } from '../../shared/case-stage.ts'
import type { CaseOverview, ListedCase } from '../../shared/case-overview.ts'
import { fill } from '../../shared/texts/index.ts'
import { caseOverview as texts } from '../../shared/texts/case-overview.ts'
import { routes } from '../routes.ts'
import { cardByKey, type BoardColumns } from './board-keys.ts'
import { Deadline } from './Deadline.tsx'
import { FormalMark } from './formal-check/FormalMark.tsx'
import { paperWords, placeOf } from './standing-words.ts'
import { whatIsMissing } from './words.ts'

type Props = Readonly<{ overview: CaseOverview; onAll: (stage: CaseStage) => void }>

/** The cases by how far they have come, one column a stage. */
export function Board({ overview: { cases, stages }, onAll }: Props) {
  const columns = caseStages.map((stage) => ({ stage, cards: cases.filter((listed) => listed.stage === stage) }))
  const { stop, ...handlers } = useCardKeys(columns.map(({ cards }) => cards.map(({ id }) => id)))
  return (
    <>
      <Paragraph className="quiet board-help">{texts.board.help}</Paragraph>
      <div className="case-board" role="group" aria-label={texts.board.label} {...handlers}>
        {columns.map(({ stage, cards }) => (
          <Column key={stage} stage={stage} cards={cards} count={stages[stage]} stop={stop} onAll={onAll} />
        ))}
      </div>
    </>
  )
}

const cardAt = (target: EventTarget): string | null =>
  target instanceof HTMLElement ? (target.dataset['card'] ?? null) : null

/** One stop for Tab among all the cards; the arrows move it from card to card. */
function useCardKeys(all: BoardColumns) {
  const [active, setActive] = useState<string | null>(null)
  const columns = all.filter((cards) => cards.length > 0)
  const ids = columns.flat()
  const stop = active !== null && ids.includes(active) ? active : (ids[0] ?? null)
  const onKeyDown = (event: KeyboardEvent) => {
    const card = cardAt(event.target)
    if (card === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const to = cardByKey(columns, card, event.key)
    if (to === null) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>(`[data-card="${to}"]`)?.focus()
  }
  const onFocus = (event: FocusEvent) => {
    const card = cardAt(event.target)
    if (card !== null) setActive(card)
  }
  return { stop, onKeyDown, onFocus }
}

type ColumnProps = Readonly<{
  stage: CaseStage
  cards: readonly ListedCase[]
  count: number
  stop: string | null
  onAll: (stage: CaseStage) => void
}>

function Column({ stage, cards, count, stop, onAll }: ColumnProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={count === 0 ? 'is-empty' : undefined}>
      <Heading level={2} data-size="2xs" id={heading}>
        {texts.stages[stage]} <span className="tab-count">{count}</span>
      </Heading>
      {cards.length > 0 && (
        <ul>
          {cards.map((listed) => (
            <Card key={listed.id} listed={listed} isStop={listed.id === stop} />
          ))}
        </ul>
      )}
      {cards.length < count && (
        <Button variant="tertiary" onClick={() => onAll(stage)}>
          {fill(texts.board.all, { count })}
        </Button>
      )}
    </section>
  )
}

function Card({ listed, isStop }: Readonly<{ listed: ListedCase; isStop: boolean }>) {
  const { id, title, stage, ownerName, deadline, shortcomings } = listed
  return (
    <li className="case-card linked-row">
      <Link href={routes.case(id)} className="row-link" data-card={id} tabIndex={isStop ? 0 : -1}>
        {title}
      </Link>
      <span className="case-detail">{placeOf(listed)}</span>
      <span className="case-detail">{ownerName ?? texts.noOwner}</span>
      <span className="case-detail">{paperWords(listed)}</span>
      <FormalMark state={listed.formal} />
      {deadline !== null && <Deadline deadline={deadline} />}
      {shortcomings.length > 0 && stage !== 'finished' && (
        <span>{fill(texts.lacks, { what: whatIsMissing(shortcomings) })}</span>
      )}
    </li>
  )
}
