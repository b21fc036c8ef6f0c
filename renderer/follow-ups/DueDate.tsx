import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { daysBetween, shortDate } from '../../shared/dates.ts'
import { isOverdue, type FollowUp } from '../../shared/follow-ups.ts'
import { counted, fill } from '../../shared/texts/index.ts'
import { followUps as texts } from '../../shared/texts/follow-ups.ts'
import { today } from '../components/today.ts'

/** The due date, and in words when it is here or has passed. */
export function DueDate({ followUp }: { followUp: FollowUp }) {
  const { dueOn, doneOn, status } = followUp
  const now = today()
  if (doneOn !== null) return fill(status === 'dropped' ? texts.droppedOn : texts.doneOn, { date: shortDate(doneOn) })
  if (dueOn === null) return <span className="quiet">{texts.noDue}</span>
  return (
    <>
      <span className="date">{shortDate(dueOn)}</span>
      {dueOn === now && <span className="due-words">{texts.dueToday}</span>}
      {isOverdue(followUp, now) && (
        <span className="due-words overdue">
          <ExclamationmarkTriangleIcon aria-hidden />
          {counted(texts.overdue, daysBetween(dueOn, now))}
        </span>
      )}
    </>
  )
}
