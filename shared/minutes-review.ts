import * as z from 'zod'
import { id, line, lines } from './values.ts'
import { wordFile } from './word-import.ts'

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
  /**
   * The sentence it concerns, `<item id>/treatment` or `<item id>/advice`; empty when it is none of them. New words with
   * no quote come after what the key names.
   */
  key: string
  quote: string
  words: string
  madeBy: string
  settledAt: string | null
  /** True when the words can be put where those quoted still stand. */
  canTake: boolean
}>

export const treatmentKey = (itemId: string): string => `${itemId}/treatment`
export const adviceKey = (itemId: string): string => `${itemId}/advice`

/** Where a new paragraph belongs that comes after a sentence or text: in the advice when it follows it, else in the treatment. */
export const additionKey = (itemId: string, before: string): string =>
  before === adviceKey(itemId) ? before : treatmentKey(itemId)

/** Characters one remark has room for; longer words become several. */
export const longestRemark = 20_000
const mostRemarks = 20_000

export const receivedRemark = z.strictObject({
  kind: z.enum(['comment', 'changedWords']),
  itemId: id.nullable(),
  key: z.string().max(300),
  quote: lines(longestRemark),
  words: lines(longestRemark),
  madeBy: line(200),
})
export type ReceivedRemark = z.output<typeof receivedRemark>

export const newReview = z.strictObject({ meetingId: id, personId: id.nullable().default(null), name: line(200) })
export const reviewFile = z.strictObject({ reviewId: id, folder: z.string().min(1).max(4000) })
export const reviewReading = wordFile.extend({ meetingId: id })
export const receivedReview = z.strictObject({
  reviewId: id,
  remarks: z.array(receivedRemark).max(mostRemarks),
})
export const remarkReference = z.strictObject({ remarkId: id })

/** What a file that came back says; `reviewId` is the sending it is of. */
export type ReadReview = Readonly<{ reviewId: string; remarks: readonly ReceivedRemark[] }>

export type MinutesReviewApi = {
  /** Newest first. */
  list(input: { meetingId: string }): MinutesReview[]
  /** Freezes the minutes as they stand and registers whom they are sent to. */
  send(input: z.input<typeof newReview>): { id: string }
  /** Writes the file to send: the frozen version as Word, with marks that let what comes back find its place. */
  writeFile(input: z.input<typeof reviewFile>): Promise<{ path: string }>
  /** Takes back that they were sent; what came back goes with it. */
  remove(input: { id: string }): void
  /**
   * Reads a file that came back, and stores nothing. Refuses one that is no review, or of another meeting; what has no
   * place in the minutes is a remark to them as a whole.
   */
  read(input: z.input<typeof reviewReading>): Promise<ReadReview>
  /** Keeps what a file that came back says; remarks that are known already are not added again. */
  receive(input: z.input<typeof receivedReview>): { added: number }
  /** Puts the changed words where those quoted stand, and settles the remark. */
  take(input: z.input<typeof remarkReference>): void
  /** The remark has been considered. */
  settle(input: z.input<typeof remarkReference>): void
  /** It is to be considered again. */
  reopen(input: z.input<typeof remarkReference>): void
}
