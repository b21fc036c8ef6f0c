import type { PaperComment } from '../../shared/paper-comments.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

const COLUMNS = `id, case_id AS caseId, answer_to AS answerTo, block_id AS blockId, quote, words, made_by AS madeBy,
  made_at AS madeAt, changed_at AS changedAt, settled_at AS settledAt, settled_by AS settledBy`

/** A comment that has not been taken away. */
export const getComment = (db: ReadDb, id: string): PaperComment | undefined =>
  db.prepare<[string], PaperComment>(`SELECT ${COLUMNS} FROM paper_comment WHERE id = ? AND removed_at IS NULL`).get(id)

/** Oldest first; ids, which grow with time, tell those apart that were made at once. */
export const listComments = (db: ReadDb, caseId: string): PaperComment[] =>
  db
    .prepare<[string], PaperComment>(
      `SELECT ${COLUMNS} FROM paper_comment WHERE case_id = ? AND removed_at IS NULL ORDER BY made_at, id`,
    )
    .all(caseId)

export function insertComment(db: WriteDb, comment: PaperComment): void {
  db.prepare(
    `INSERT INTO paper_comment
       (id, case_id, answer_to, block_id, quote, words, made_by, made_at, changed_at, settled_at, settled_by)
     VALUES (@id, @caseId, @answerTo, @blockId, @quote, @words, @madeBy, @madeAt, @changedAt, @settledAt, @settledBy)`,
  ).run(comment)
}

export function updateComment(db: WriteDb, comment: PaperComment): void {
  db.prepare(
    `UPDATE paper_comment SET words = @words, changed_at = @changedAt, settled_at = @settledAt, settled_by = @settledBy
     WHERE id = @id`,
  ).run(comment)
}

/** Takes a comment away, and its answers with it. */
export function removeThread(db: WriteDb, id: string, removedAt: string): void {
  db.prepare(
    'UPDATE paper_comment SET removed_at = @removedAt WHERE (id = @id OR answer_to = @id) AND removed_at IS NULL',
  ).run({ id, removedAt })
}
