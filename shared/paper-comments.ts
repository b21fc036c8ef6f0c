import * as z from 'zod'
import { id, lines } from './values.ts'

/** What someone says of a block of a draft. */
export type PaperComment = Readonly<{
  id: string
  caseId: string
  /** The comment it answers; null for one that begins a thread. */
  answerTo: string | null
  blockId: string
  /** The block's first words when the comment was made. */
  quote: string
  words: string
  madeBy: string
  madeAt: string
  changedAt: string | null
  /** When and by whom the thread was said to be dealt with; answers have none of their own. */
  settledAt: string | null
  settledBy: string | null
}>

const words = lines(4000).refine((text) => text.trim() !== '', 'required')
/** Characters kept of the block a comment stands at. */
export const longestQuote = 160

export const newComment = z.strictObject({ caseId: id, blockId: z.uuid(), words })
export const newAnswer = z.strictObject({ id, words })
export const commentChange = z.strictObject({ id, words })
export const commentSettling = z.strictObject({ id, isSettled: z.boolean() })

/** Comments that came with a file, to be kept at the blocks they stood at. */
export const importedComment = z.strictObject({ blockId: z.uuid(), words, madeBy: z.string().max(200) })

export type PaperCommentsApi = {
  /** Threads in the order their blocks stand in the draft, those whose block is gone last; answers follow what they answer, oldest first. */
  list(input: { caseId: string }): PaperComment[]
  /** The block must stand in the draft as stored. */
  add(input: z.input<typeof newComment>): { id: string }
  /** Answers the thread a comment belongs to. */
  answer(input: z.input<typeof newAnswer>): { id: string }
  update(input: z.input<typeof commentChange>): void
  /** Says that a thread is dealt with, or opens it again. */
  settle(input: z.input<typeof commentSettling>): void
  /** Takes a comment away; the first one of a thread takes its answers with it. */
  remove(input: { id: string }): void
}
