import * as z from 'zod'
import { ensure } from './errors.ts'
import type { FollowUpHistory } from './follow-up-history.ts'
import { id, isoDate, line, lines } from './values.ts'

/** How far a follow-up has come; `dropped` is one that nobody is to do any longer. */
export const followUpStatuses = ['open', 'started', 'done', 'dropped'] as const
export type FollowUpStatus = (typeof followUpStatuses)[number]

/** True when nothing more is to be done. */
export const isFinishedStatus = (status: FollowUpStatus): boolean => status === 'done' || status === 'dropped'

/** What of a follow-up can change, and what its history tells. */
export type FollowUpState = Readonly<{
  text: string
  responsibleId: string | null
  dueOn: string | null
  status: FollowUpStatus
  /** The day it was done or dropped; null for all others. */
  doneOn: string | null
}>

/** Something someone is to do after a meeting, with its source. */
export type FollowUp = FollowUpState &
  Readonly<{
    id: string
    itemId: string
    meetingId: string
    caseId: string | null
    /** Where it came from: body, date and number or title of the item. */
    source: string
    responsibleName: string | null
  }>

/** A meeting a follow-up can be, or is, taken up in again. */
export type FollowUpMeeting = Readonly<{ meetingId: string; bodyName: string; onDate: string }>

/** A follow-up in the list of all, with where it stands. */
export type FollowUpEntry = FollowUp &
  Readonly<{
    bodyId: string
    bodyName: string
    /** The day of the meeting it comes from. */
    meetingOn: string
    /** Where it is on an agenda of a meeting that is not over. */
    onAgenda: (FollowUpMeeting & Readonly<{ itemId: string }>) | null
    /** The next meeting of its body whose agenda is still being made, while something remains to be done. */
    nextMeeting: FollowUpMeeting | null
  }>

export const newFollowUp = z.strictObject({
  itemId: id,
  text: line(500),
  responsibleId: id.nullable().default(null),
  dueOn: isoDate.nullable().default(null),
})
export const followUpChange = z.strictObject({
  id,
  text: line(500).optional(),
  responsibleId: id.nullable().optional(),
  dueOn: isoDate.nullable().optional(),
  status: z.enum(followUpStatuses).optional(),
  /** A day makes an open one done; null opens a finished one. */
  doneOn: isoDate.nullable().optional(),
})
export const followUpNote = z.strictObject({ id, note: lines(2000).pipe(z.string().trim().min(1)) })
/** All that are not finished when no ids are given. */
export const someFollowUps = z.strictObject({ ids: z.array(id).min(1).max(20_000).optional() })
export const followUpFile = someFollowUps.extend({ folder: z.string().min(1).max(4000) })

type Some = z.input<typeof someFollowUps>
type File = z.input<typeof followUpFile>

export type FollowUpsApi = {
  /** Those that are not finished first, then by due date. */
  list(): FollowUpEntry[]
  /** Those that have been removed, the last removed first. */
  removed(): FollowUpEntry[]
  add(input: z.input<typeof newFollowUp>): { id: string }
  update(input: z.input<typeof followUpChange>): void
  remove(input: { id: string }): void
  restore(input: { id: string }): void
  history(input: { id: string }): FollowUpHistory
  addNote(input: z.input<typeof followUpNote>): void
  /** A plain list, to be copied into a letter. */
  asText(input: Some): { text: string; followUps: number }
  /** Writes an .ics file with a to-do for each. */
  exportCalendar(input: File): Promise<{ path: string; followUps: number }>
  /** Writes a CSV file with a row for each. */
  exportTable(input: File): Promise<{ path: string; followUps: number }>
}

/** True when it is not finished and its day has passed. */
export const isOverdue = (followUp: Pick<FollowUp, 'dueOn' | 'doneOn'>, today: string): boolean =>
  followUp.doneOn === null && followUp.dueOn !== null && followUp.dueOn < today

type Progress = Pick<FollowUpState, 'status' | 'doneOn'>
type Asked = Readonly<{ status?: FollowUpStatus | undefined; doneOn?: string | null | undefined }>

/** Status and day after a change of either, which never disagree: what is finished has a day, and nothing else has. */
export function progressAfter(before: Progress, { status, doneOn }: Asked, today: string): Progress {
  if (status === undefined && doneOn === undefined) return { status: before.status, doneOn: before.doneOn }
  const wanted = status ?? statusWith(before.status, doneOn ?? null)
  if (!isFinishedStatus(wanted)) {
    ensure((doneOn ?? null) === null, 'followUpNotFinished')
    return { status: wanted, doneOn: null }
  }
  ensure(doneOn !== null, 'followUpNeedsDay')
  return { status: wanted, doneOn: doneOn ?? before.doneOn ?? today }
}

function statusWith(before: FollowUpStatus, doneOn: string | null): FollowUpStatus {
  if (doneOn === null) return isFinishedStatus(before) ? 'open' : before
  return isFinishedStatus(before) ? before : 'done'
}
