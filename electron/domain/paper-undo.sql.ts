import { undoBounds, type UndoChange, type UndoEntry } from '../../shared/paper-undo.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

/**
 * The undo history of a draft, oldest first, as the editor last kept it. It may belong to another text than the one that
 * stands: every entry says of which text it is, and the editor uses what fits.
 */
export const undoEntries = (db: ReadDb, caseId: string): UndoEntry[] =>
  db
    .prepare<[string], UndoEntry>('SELECT sequence, step FROM paper_undo WHERE case_id = ? ORDER BY sequence')
    .all(caseId)

/** Keeps what the undo history has become together with the text, and lets go of what is too old. */
export function keepUndo(db: WriteDb, caseId: string, { from, entries }: UndoChange): void {
  db.prepare('DELETE FROM paper_undo WHERE case_id = ? AND sequence >= ?').run(caseId, from)
  const insert = db.prepare('INSERT OR REPLACE INTO paper_undo (case_id, sequence, step) VALUES (?, ?, ?)')
  for (const { sequence, step } of entries) insert.run(caseId, sequence, step)
  if (entries.length > 0) dropOldest(db, caseId)
}

/** The newest entries within the bounds stay; the rest could only be reached through what is dropped. */
function dropOldest(db: WriteDb, caseId: string): void {
  db.prepare(
    `DELETE FROM paper_undo WHERE case_id = @caseId AND sequence <= (
       SELECT MAX(sequence) FROM (
         SELECT sequence, ROW_NUMBER() OVER newest AS number, SUM(LENGTH(step)) OVER newest AS letters
         FROM paper_undo WHERE case_id = @caseId WINDOW newest AS (ORDER BY sequence DESC))
       WHERE number > @entries OR letters > @letters)`,
  ).run({ caseId, ...undoBounds })
}

/** For when the text has become another by other means than writing, and can never be what it was. */
export const dropUndo = (db: WriteDb, caseId: string): void =>
  void db.prepare('DELETE FROM paper_undo WHERE case_id = ?').run(caseId)
