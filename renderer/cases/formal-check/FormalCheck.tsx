import { Button } from '@digdir/designsystemet-react'
import { clockDigits, shortDate } from '../../../shared/dates.ts'
import type { FormalCheck as Check } from '../../../shared/formal-check.ts'
import { fill } from '../../../shared/texts/index.ts'
import { cases } from '../../../shared/texts/cases.ts'
import { formalCheck as texts } from '../../../shared/texts/formal-check.ts'
import { call } from '../../api.ts'
import { flush } from '../../autosave.ts'
import { useCommands } from '../../components/commands.ts'
import { dayOf, timeOf } from '../../components/format.ts'
import { act } from '../../messages.ts'
import { useCalmQuery } from '../use-calm-query.ts'
import type { Opened } from '../comparison/opened.ts'
import { approve } from './approve.ts'
import { FormalWords } from './FormalMark.tsx'

type Props = Readonly<{ caseId: string; onOpen: (opened: Opened) => void }>

/** Whether the secretary has found the paper formally in order, and what can be done about it. */
export function FormalCheck({ caseId, onOpen }: Props) {
  const check = useCalmQuery('formalCheck.get', { caseId }).data
  const isInOrder = check?.state === 'inOrder'
  const withdraw = () => act(() => withdrawn(caseId), texts.withdraw.done)
  useCommands(cases.view.place, [
    isInOrder
      ? { text: texts.withdraw.command, run: withdraw }
      : { text: texts.approve.button, run: () => approve(caseId) },
  ])
  if (!check) return null
  return (
    <section className="formal-check" aria-label={texts.label}>
      <p role="status">
        <FormalWords state={check.state} words={stateWords(check)} />
        {check.state === 'lapsed' && <span className="formal-when">{lapsedWords(check)}</span>}
      </p>
      {check.state === 'lapsed' && check.version !== null && <CompareButton id={check.version.id} onOpen={onOpen} />}
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={isInOrder ? texts.withdraw.command : undefined}
        onClick={() => void (isInOrder ? withdraw() : approve(caseId))}
      >
        {isInOrder ? texts.withdraw.button : texts.approve.button}
      </Button>
    </section>
  )
}

async function withdrawn(caseId: string): Promise<void> {
  await flush()
  await call('formalCheck.withdraw', { caseId })
}

const CompareButton = ({ id, onOpen }: Readonly<{ id: string; onOpen: Props['onOpen'] }>) => (
  <Button variant="tertiary" data-size="sm" onClick={() => onOpen({ as: 'comparison', older: id, newer: null })}>
    {texts.compare}
  </Button>
)

const day = (moment: string | null): string => (moment === null ? '' : shortDate(dayOf(moment)))

const momentWords = (moment: string | null): string =>
  moment === null ? '' : fill(texts.moment, { date: day(moment), time: clockDigits(timeOf(moment)) })

function stateWords({ state, checkedAt, checkedBy }: Check): string {
  if (state !== 'inOrder') return texts.states[state]
  return fill(checkedBy ? texts.inOrder : texts.inOrderUnknown, { date: day(checkedAt), name: checkedBy ?? '' })
}

function lapsedWords({ checkedAt, checkedBy, lapsedAt }: Check): string {
  const values = { date: day(checkedAt), lapsed: momentWords(lapsedAt) }
  return fill(checkedBy ? texts.lapsed : texts.lapsedUnknown, { ...values, name: checkedBy ?? '' })
}
