import * as z from 'zod'
import type { Outcome } from './agenda.ts'
import type { MinutesModel } from './documents.ts'
import type { MinutesDifference } from './minutes-compare.ts'
import type { MeetingStatus } from './meetings.ts'
import { id, isoDate, line, lines } from './values.ts'

/** Where the minutes stand: still written, out to be looked through, approved and locked, or opened for a correction. */
export const minutesStates = ['draft', 'inReview', 'approved', 'underCorrection'] as const
export type MinutesState = (typeof minutesStates)[number]

/** Why the minutes were frozen: the meeting was closed, they were sent out to be looked through, put up for approval, or approved. */
export type MinutesFreezeReason = 'closed' | 'review' | 'presented' | 'approved'

export type MinutesVersionSummary = Readonly<{
  id: string
  sequence: number
  reason: MinutesFreezeReason
  createdAt: string
  createdBy: string
  /** SHA-256 of the canonical model, hexadecimal. */
  hash: string
}>

export type MinutesApproval = Readonly<{
  id: string
  versionId: string
  approvedOn: string
  /** Empty when the body approved them in a meeting. */
  approvers: readonly string[]
  /** The item of a later meeting they were approved under; null when they were approved outside a meeting. */
  itemId: string | null
  /** «møte 12. mai 2026, punkt 2», for reading. */
  where: string
}>

/** What is to be put right, and the entry that caused it. */
export type MinutesCorrection = Readonly<{
  id: string
  itemId: string | null
  where: string
  words: string
  openedAt: string
  openedBy: string
  /** The version it ended in; null while it is open. */
  versionId: string | null
}>

export type MinutesStanding = Readonly<{
  meetingId: string
  state: MinutesState
  /** Newest first. */
  versions: readonly MinutesVersionSummary[]
  approvals: readonly MinutesApproval[]
  corrections: readonly MinutesCorrection[]
  /** The item of another meeting where they are up for approval; null when on no agenda. */
  approvalItem: Readonly<{
    itemId: string
    meetingId: string
    onDate: string
    status: MeetingStatus
    outcome: Outcome | null
  }> | null
  /** The body's next meeting whose agenda can still take the approval; null when there is none. */
  nextMeeting: Readonly<{ meetingId: string; onDate: string }> | null
}>

export const approvalInput = z.strictObject({
  meetingId: id,
  approvedOn: isoDate,
  approvers: z.array(line(200)).max(20).default([]),
  /** The item of a later meeting they are approved under. */
  itemId: id.nullable().default(null),
})
export const correctionInput = z.strictObject({
  meetingId: id,
  /** The item of a later meeting whose entry says so. */
  itemId: id.nullable().default(null),
  words: lines(4000).pipe(z.string().min(1)),
})

export const versionReference = z.strictObject({ versionId: id })
export const versionPair = z.strictObject({ fromId: id, toId: id })
export const correctionReference = z.strictObject({ id })
export const approvalTarget = z.strictObject({ meetingId: id, toMeetingId: id.optional() })

export type MinutesVersionsApi = {
  standing(input: { meetingId: string }): MinutesStanding
  version(input: { versionId: string }): MinutesModel
  /** What is said otherwise in one frozen version than in another, in order. */
  compareVersions(input: { fromId: string; toId: string }): MinutesDifference[]
  /** Freezes and locks; refuses while something is missing, or words and facts have both changed. */
  approve(input: z.input<typeof approvalInput>): { versionId: string }
  /** Opens locked or presented minutes for what an entry says; the earlier version stays readable. */
  openCorrection(input: z.input<typeof correctionInput>): { id: string }
  /** Takes back a correction nobody has made yet; the minutes are locked as before. */
  dropCorrection(input: { id: string }): void
  /** Puts the approval of these minutes on the agenda of the body's next meeting, or of the one named. */
  putForApproval(input: { meetingId: string; toMeetingId?: string | undefined }): { itemId: string }
}
