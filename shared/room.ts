import * as z from 'zod'
import { outcomes, type AgendaItemView, type Outcome } from './agenda.ts'
import type { Attendance } from './attendance.ts'
import { content, type Content } from './content.ts'
import { ensure } from './errors.ts'
import type { FollowUp } from './follow-ups.ts'
import { ensureNotCancelled, ensureNotClosed, type Meeting, type MeetingSummary } from './meetings.ts'
import { clockTime, id, lines } from './values.ts'

/** An item as the meeting room shows it, with what the secretary has written so far. */
export type RoomItem = AgendaItemView &
  Readonly<{
    note: string
    proposal: Content | null
    /** The written sections of its paper, as they are called there. */
    paper: readonly Readonly<{ key: string; name: string; content: Content }>[]
  }>

export type Room = Readonly<{
  meeting: MeetingSummary
  items: readonly RoomItem[]
  attendance: Attendance
  followUps: readonly FollowUp[]
}>

export const savedNote = z.strictObject({ itemId: id, text: lines() })
export const savedAdvice = z.strictObject({ itemId: id, content })
export const recordedOutcome = z.strictObject({ itemId: id, outcome: z.enum(outcomes).nullable() })

export type RoomApi = {
  get(input: { meetingId: string }): Room
  start(input: { meetingId: string; time?: string | undefined }): void
  /** Makes the item the current one; stamps when it began and when the one before it ended. */
  goTo(input: { itemId: string; time?: string | undefined }): void
  saveNote(input: z.input<typeof savedNote>): { savedAt: string }
  saveAdvice(input: z.input<typeof savedAdvice>): { savedAt: string }
  /** With `asProposed` and no advice written yet, the proposal becomes the advice. */
  recordOutcome(input: { itemId: string; outcome: Outcome | null }): void
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
