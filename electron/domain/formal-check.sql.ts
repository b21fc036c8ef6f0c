import type { FormalState } from '../../shared/formal-check.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

export type StoredCheck = Readonly<{
  id: string
  caseId: string
  versionId: string
  checkedAt: string
  checkedBy: string
  lapsedAt: string | null
}>

const COLUMNS = `id, case_id AS caseId, version_id AS versionId, checked_at AS checkedAt, checked_by AS checkedBy,
  lapsed_at AS lapsedAt`

/** The check in force, or else the last that was not withdrawn. */
export const getStanding = (db: ReadDb, caseId: string): StoredCheck | undefined =>
  db
    .prepare<[string], StoredCheck>(
      `SELECT ${COLUMNS} FROM formal_check WHERE case_id = ? AND withdrawn_at IS NULL
       ORDER BY lapsed_at IS NOT NULL, checked_at DESC, id DESC LIMIT 1`,
    )
    .get(caseId)

/** The check that says that the paper is in order as it stands. */
export const getInForce = (db: ReadDb, caseId: string): StoredCheck | undefined =>
  db
    .prepare<[string], StoredCheck>(
      `SELECT ${COLUMNS} FROM formal_check WHERE case_id = ? AND lapsed_at IS NULL AND withdrawn_at IS NULL`,
    )
    .get(caseId)

/** Of those of the cases, or of all cases, that have been checked, read at once; the others are unchecked. */
export const statesByCase = (db: ReadDb, caseIds: readonly string[] | null = null): Map<string, FormalState> =>
  new Map(
    db
      .prepare<{ ids: string | null }, { caseId: string; lapsedAt: string | null }>(
        // Of a case's checks the last one read is the one that counts.
        `SELECT case_id AS caseId, lapsed_at AS lapsedAt FROM formal_check
         WHERE withdrawn_at IS NULL AND (@ids IS NULL OR case_id IN (SELECT value FROM json_each(@ids)))
         ORDER BY case_id, lapsed_at IS NULL, checked_at, id`,
      )
      .all({ ids: caseIds && JSON.stringify(caseIds) })
      .map(({ caseId, lapsedAt }) => [caseId, lapsedAt === null ? 'inOrder' : 'lapsed']),
  )

export function insertCheck(db: WriteDb, check: Omit<StoredCheck, 'lapsedAt'>): void {
  db.prepare(
    `INSERT INTO formal_check (id, case_id, version_id, checked_at, checked_by)
     VALUES (@id, @caseId, @versionId, @checkedAt, @checkedBy)`,
  ).run(check)
}

export function setLapsed(db: WriteDb, id: string, at: string): void {
  db.prepare('UPDATE formal_check SET lapsed_at = ? WHERE id = ?').run(at, id)
}

export function setWithdrawn(db: WriteDb, id: string, at: string): void {
  db.prepare('UPDATE formal_check SET withdrawn_at = ? WHERE id = ?').run(at, id)
}
