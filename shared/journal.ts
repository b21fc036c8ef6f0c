/** One thing someone did, newest first in lists. */
export type JournalEntry = Readonly<{
  id: number
  /** Operation name, such as `agenda.move`. */
  operation: string
  actor: string
  at: string
  isUndone: boolean
  canUndo: boolean
}>

export type JournalApi = {
  list(input: { limit?: number | undefined }): JournalEntry[]
  /** Takes back one entry, the latest when no id is given; refused when something later has changed the same rows. */
  undo(input: { id?: number | undefined }): JournalEntry
}
