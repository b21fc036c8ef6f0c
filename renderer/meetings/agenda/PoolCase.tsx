import { Checkbox } from '@digdir/designsystemet-react'
import type { DragEvent, KeyboardEvent } from 'react'
import type { PoolDeadline, PoolEntry } from '../../../shared/agenda.ts'
import { shortDate } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { agendaTools } from '../../../shared/texts/agenda-tools.ts'
import { agendaView as words } from '../../../shared/texts/agenda-view.ts'
import { FormalMark } from '../../cases/formal-check/FormalMark.tsx'
import { missingWord } from '../../cases/words.ts'
import { Recommendation } from './Recommendation.tsx'
import { carryCases } from './use-case-drop.ts'

const texts = words.pool

type Props = Readonly<{
  entry: PoolEntry
  /** What Enter puts on and the mouse takes along: all that are chosen, or this one. */
  taken: readonly PoolEntry[]
  isChosen: boolean
  toggle: () => void
  add: () => void
}>

/** One ready case: Space chooses it, Enter puts it on, the mouse can drag it. */
export function PoolCase({ entry, taken, isChosen, toggle, add }: Props) {
  const what = entry.case.shortcomings.map(missingWord).join(', ')
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    add()
  }
  const { id: caseId, title } = entry.case
  const onDragStart = (event: DragEvent) => {
    const all = isChosen ? taken : [entry]
    carryCases(
      event.dataTransfer,
      all.map(({ case: { id, title: name }, fromItemId }) => ({ caseId: id, fromItemId, title: name })),
    )
  }
  return (
    <div className="pool-case" draggable onDragStart={onDragStart}>
      <Checkbox
        label={title}
        description={what === '' ? undefined : fill(texts.missing, { what })}
        value={caseId}
        checked={isChosen}
        onChange={toggle}
        onKeyDown={onKeyDown}
      />
      <FormalMark state={entry.case.formal} />
      <About entry={entry} />
      {entry.recommendation && <Recommendation title={title} content={entry.recommendation} />}
    </div>
  )
}

/** Its next deadline, how many attachments it has, and that nobody has looked through it formally. */
function About({ entry: { deadline, attachments, case: subject } }: Pick<Props, 'entry'>) {
  const { oneAttachment, attachments: many, unchecked } = agendaTools.pool
  const count = attachments === 1 ? oneAttachment : fill(many, { count: attachments })
  const facts = [...(attachments === 0 ? [] : [count]), ...(subject.formal === 'unchecked' ? [unchecked] : [])]
  return (
    <>
      {facts.length > 0 && <span className="case-detail">{facts.join(' · ')}</span>}
      {deadline !== null && <Deadline deadline={deadline} />}
    </>
  )
}

const Deadline = ({ deadline: { on, text, isOverdue } }: Readonly<{ deadline: PoolDeadline }>) => (
  <span className="case-detail" data-overdue={isOverdue || undefined}>
    {fill(agendaTools.pool[isOverdue ? 'overdue' : 'deadline'], { date: shortDate(on), text })}
  </span>
)
