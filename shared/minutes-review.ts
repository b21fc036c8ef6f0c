import * as z from 'zod'
import { id, line } from './values.ts'

/** Minutes sent to someone, the leader as a rule, and what came back as remarks. */
export type MinutesReview = Readonly<{
  id: string
  meetingId: string
  versionId: string
  sequence: number
  personId: string | null
  name: string
  sentAt: string
  receivedAt: string | null
  remarks: readonly MinutesRemark[]
}>

/** A comment, or words the reader has changed: `quote` is what stood, `words` the comment or what stands now. */
export type MinutesRemark = Readonly<{
  id: string
  kind: 'comment' | 'changedWords'
  /** The item it stands under; null for the minutes as a whole. */
  itemId: string | null
  /** The sentence it concerns; empty when it is not one of the program's sentences. */
  key: string
  quote: string
  words: string
  madeBy: string
  settledAt: string | null
}>

export const reviewInput = z.strictObject({
  meetingId: id,
  personId: id.nullable().default(null),
  name: line(200),
  folder: z.string().min(1).max(4000),
})
/** The file as base64 (from the page) or as a path (from the command line, never from the page). */
export const receivedReview = z.strictObject({ meetingId: id, uploadHash: z.string().regex(/^[0-9a-f]{64}$/) })

export type MinutesReviewApi = {
  list(input: { meetingId: string }): MinutesReview[]
}
