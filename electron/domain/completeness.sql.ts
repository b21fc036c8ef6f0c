import type { ReadDb } from '../db/database.ts'
import { AMONG, among, type Among } from './among.sql.ts'

/** When each of the cases was last handed over, of those that were, by the id of the case. */
export const handedOverByCase = (db: ReadDb, ids: readonly string[]): Map<string, string> =>
  times(
    db,
    `SELECT case_id, max(created_at) FROM paper_version WHERE reason = 'handedOver' AND case_id ${AMONG} GROUP BY case_id`,
    ids,
  )

/** When each of the cases was last found formally in order, also when that has lapsed since. */
export const checkedByCase = (db: ReadDb, ids: readonly string[]): Map<string, string> =>
  times(
    db,
    `SELECT case_id, max(checked_at) FROM formal_check WHERE withdrawn_at IS NULL AND case_id ${AMONG} GROUP BY case_id`,
    ids,
  )

/** How many attachments each of the cases has, of those that have any. */
export const attachmentsByCase = (db: ReadDb, ids: readonly string[]): Map<string, number> =>
  new Map(
    db
      .prepare<Among, [string, number]>(
        `SELECT case_id, count(*) FROM attachment WHERE removed_at IS NULL AND case_id ${AMONG} GROUP BY case_id`,
      )
      .raw()
      .all(among(ids)),
  )

function times(db: ReadDb, query: string, ids: readonly string[]): Map<string, string> {
  return new Map(db.prepare<Among, [string, string]>(query).raw().all(among(ids)))
}
