import { escape, foldLines } from 'ical-generator'
import { shortDate } from '../../shared/dates.ts'
import type { FollowUp, FollowUpStatus } from '../../shared/follow-ups.ts'
import { fill } from '../../shared/texts/index.ts'
import { followUps } from '../../shared/texts/follow-ups.ts'
import { cleanText } from '../../shared/values.ts'

const words = followUps.list

/** A follow-up as a calendar needs it; `revision` is how many times it has changed. */
export type ToDo = Readonly<{ followUp: FollowUp; revision: number }>

const statuses = {
  open: 'NEEDS-ACTION',
  started: 'IN-PROCESS',
  done: 'COMPLETED',
  dropped: 'CANCELLED',
} as const satisfies Record<FollowUpStatus, string>

/**
 * To-dos as iCalendar text (RFC 5545, 3.6.2). The library that writes meetings knows no to-dos, so only its escaping
 * and folding are used. There is no METHOD: it would ask for an organizer, and these are nobody's invitations.
 */
export function toDoText(toDos: readonly ToDo[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Motebok//Motebok//NO',
    ...toDos.flatMap((toDo) => linesOf(toDo, now)),
    'END:VCALENDAR',
  ]
  return `${foldLines(lines.join('\r\n'))}\r\n`
}

function linesOf({ followUp, revision }: ToDo, now: Date): string[] {
  const { id, text, dueOn, doneOn, status } = followUp
  return [
    'BEGIN:VTODO',
    `UID:${id}@motebok`,
    `SEQUENCE:${revision}`,
    `DTSTAMP:${moment(now)}`,
    `SUMMARY:${valueOf(text)}`,
    `DESCRIPTION:${valueOf(described(followUp))}`,
    ...(dueOn === null ? [] : [`DUE;VALUE=DATE:${digits(dueOn)}`]),
    `STATUS:${statuses[status]}`,
    // The format wants a moment here; the day is what is known, so it is noon.
    ...(status === 'done' && doneOn !== null ? [`COMPLETED:${digits(doneOn)}T120000Z`, 'PERCENT-COMPLETE:100'] : []),
    'END:VTODO',
  ]
}

const digits = (day: string): string => day.replaceAll('-', '')
const moment = (time: Date): string => `${time.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
const valueOf = (text: string): string => escape(cleanText(text), false)

function described({ responsibleName, source, dueOn }: FollowUp): string {
  const owner = responsibleName === null ? [] : [fill(words.owner, { name: responsibleName })]
  const due = dueOn === null ? [] : [fill(words.due, { date: shortDate(dueOn) })]
  return [...owner, ...due, fill(words.source, { source })].join('\n')
}
