import { z } from 'zod'
import { outcomes, type AgendaItemView, type Outcome } from './agenda.ts'
import type { Attendance } from './attendance.ts'
import { content, type Content } from './content.ts'
import type { FollowUp } from './follow-ups.ts'
import type { MeetingSummary } from './meetings.ts'
import { clockTime, id, lines } from './values.ts'

/** An item as the meeting room shows it, with what the secretary has written so far. */
export type RoomItem = AgendaItemView & Readonly<{ note: string; proposal: Content | null; paper: readonly { key: string; content: Content }[] }>

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
