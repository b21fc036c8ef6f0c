/** One thing someone did, newest first in lists. */
export type JournalEntry = Readonly<{
  id: number
  /** Operation name, such as `agenda.move`. */
  operation: string
  actor: string
  at: string
  isUndone: boolean
  /** The entry that took this one back, while it stands; undoing that entry does this one again. */
  undoneBy: number | null
  /** True when it changed something that can be put back and has not been taken back already. */
  canUndo: boolean
}>

export type JournalApi = {
  list(input: { limit?: number | undefined }): JournalEntry[]
  /**
   * Takes back one entry, the latest when no id is given, and answers with that entry. Refused when something later
   * has changed the same rows or rests on them. Taking back an undo does the thing again.
   */
  undo(input: { id?: number | undefined }): JournalEntry
}
