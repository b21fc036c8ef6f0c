import * as z from 'zod'
import { outcomes, type AgendaItemView, type Outcome } from './agenda.ts'
import type { Attendance } from './attendance.ts'
import type { Break, BreaksApi } from './breaks.ts'
import { content, type Content } from './content.ts'
import { ensure } from './errors.ts'
import type { FollowUp } from './follow-ups.ts'
import { ensureNotCancelled, ensureNotClosed, type Meeting, type MeetingSummary } from './meetings.ts'
import { clockTime, id, line, lines } from './values.ts'

/** An item as the meeting room shows it, with what the secretary has written so far; its paper is asked for when it is read. */
export type RoomItem = Omit<AgendaItemView, 'shortcomings'> &
  Readonly<{
    note: string
    proposal: Content | null
    /** Which point it is, from 1; headings are no points. */
    point: number
  }>

/** A written section of the paper an item is treated on, as it is called there. */
export type RoomPaperSection = Readonly<{ key: string; name: string; content: Content }>

export type Room = Readonly<{
  meeting: MeetingSummary
  items: readonly RoomItem[]
  attendance: Attendance
  followUps: readonly FollowUp[]
  breaks: readonly Break[]
}>

/** All the projector may know: what everyone in the room may read, and never more. */
export type ProjectedItem = Readonly<{
  id: string
  numberText: string | null
  title: string
  proposal: Content | null
  advice: Content | null
  /** What else is proposed there; who proposed it is not shown. */
  proposals: readonly Readonly<{ id: string; position: number; words: Content }>[]
}>

export type Projection = Readonly<{
  bodyName: string
  bodyKind: MeetingSummary['bodyKind']
  onDate: string
  status: MeetingSummary['status']
  /** When the break that lasts began. */
  breakSince: string | null
  /** The item being treated; null before the meeting and after it. */
  item: ProjectedItem | null
}>

export const savedNote = z.strictObject({ itemId: id, text: lines() })
export const savedAdvice = z.strictObject({ itemId: id, content })
export const recordedOutcome = z.strictObject({ itemId: id, outcome: z.enum(outcomes).nullable() })

/** Either a title for a point without a case, or a case. */
export const itemOnTheSpot = z
  .strictObject({ meetingId: id, title: line(300).optional(), caseId: id.optional() })
  .refine(({ title, caseId }) => (title === undefined) !== (caseId === undefined), { path: ['title'] })

export const itemTimes = z.strictObject({
  itemId: id,
  startedAt: clockTime.nullable(),
  endedAt: clockTime.nullable(),
})
export const meetingTimes = z.strictObject({ meetingId: id, startedAt: clockTime, endedAt: clockTime.optional() })

export type RoomApi = BreaksApi & {
  get(input: { meetingId: string }): Room
  /** The paper as it was sent out; empty for a point without a case. */
  paper(input: { itemId: string }): RoomPaperSection[]
  /** What the second window shows; nothing private is ever in it. */
  projector(input: { meetingId: string }): Projection
  /** The secretary's own note, which is in nothing else that is shown, printed or sent. */
  privateNote(input: { itemId: string }): { text: string }
  savePrivateNote(input: z.input<typeof savedNote>): { savedAt: string }
  start(input: { meetingId: string; time?: string | undefined }): void
  /** Makes the item the current one; stamps when it began and when the one before it ended. */
  goTo(input: { itemId: string; time?: string | undefined }): void
  saveNote(input: z.input<typeof savedNote>): { savedAt: string }
  saveAdvice(input: z.input<typeof savedAdvice>): { savedAt: string }
  /** With `asProposed` and no advice written yet, the proposal becomes the advice. */
  recordOutcome(input: { itemId: string; outcome: Outcome | null }): void
  /** Puts an item on the agenda after the one being treated; a case gets its number at once. */
  addItem(input: z.input<typeof itemOnTheSpot>): { itemId: string }
  moveItem(input: { itemId: string; position: number }): void
  /** Puts right when an item was taken up and finished; both null for one that was never taken up. */
  correctTimes(input: z.input<typeof itemTimes>): void
  /** Puts right when the meeting began, and when it ended once it has. */
  correctMeeting(input: z.input<typeof meetingTimes>): void
  /** Postpones every item without an outcome, except «eventuelt». */
  postponeRest(input: { meetingId: string }): { count: number }
  /** Refuses while an item lacks an outcome, and names it. */
  close(input: { meetingId: string; time?: string | undefined }): void
}

export const atTime = z.strictObject({ meetingId: id, time: clockTime.optional() })
export const atItem = z.strictObject({ itemId: id, time: clockTime.optional() })

type State = Pick<Meeting, 'status' | 'cancelledAt'>

/** Throws unless the meeting can be opened: its notice is sent and it has not begun. */
export function ensureReadyToStart(meeting: State): void {
  ensureNotClosed(meeting)
  ensure(meeting.status !== 'inProgress', 'meetingStarted')
  ensure(meeting.status === 'issued', 'meetingNotIssued')
}

/** Throws unless the meeting is going on now. */
export function ensureInProgress(meeting: State): void {
  ensureNotClosed(meeting)
  ensure(meeting.status === 'inProgress', 'meetingNotInProgress')
}

/** Throws unless what happened may be written down: while the meeting goes on, or after it as a correction. */
export function ensureHeld(meeting: State): void {
  ensureNotCancelled(meeting)
  ensure(meeting.status === 'inProgress' || meeting.status === 'closed', 'meetingNotInProgress')
}

/** True when recording this outcome makes the proposal the advice: a case decided as proposed, with nothing worded yet. */
export const takesProposal = (item: Pick<RoomItem, 'type' | 'advice' | 'proposal'>, outcome: Outcome | null): boolean =>
  item.type === 'case' && outcome === 'asProposed' && item.advice === null && item.proposal !== null
