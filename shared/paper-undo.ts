import * as z from 'zod'

/** What is kept of a paper's undo history at most: entries, and letters in all of them together. */
export const undoBounds = { entries: 200, letters: 256 * 1024 } as const

/** An entry of the undo history as the editor wrote it; only the editor reads it, and trusts nothing in it. */
const undoEntry = z.strictObject({ sequence: z.int().min(0), step: z.string().max(undoBounds.letters) })
export type UndoEntry = z.output<typeof undoEntry>

/** What the undo history has become: from a sequence number on it is `entries`, before that it is as it was. */
export const undoChange = z.strictObject({
  from: z.int().min(0),
  entries: z.array(undoEntry).max(2 * undoBounds.entries),
})
export type UndoChange = z.output<typeof undoChange>

export type PaperUndoApi = {
  /** The undo history as it was when the draft was last saved, oldest first. */
  undoLog(input: { caseId: string }): UndoEntry[]
}
