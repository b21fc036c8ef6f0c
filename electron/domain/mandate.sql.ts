import type { Criterion } from '../../shared/bodies.ts'
import { silentMandate, type Mandate } from '../../shared/mandate.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

const MANDATE = `source, term_years AS termYears, replacement_part AS replacementPart, replacement_of AS replacementOf,
  replacement_basis AS replacementBasis, has_deputies AS hasDeputies, overlap_body_id AS overlapBodyId,
  overlap_minimum AS overlapMinimum, meetings_least AS meetingsLeast, meetings_most AS meetingsMost,
  quorum_part AS quorumPart, quorum_of AS quorumOf, quorum_note AS quorumNote, notice_days AS noticeDays,
  hand_in_days AS handInDays, freeze_days AS freezeDays, absence_limit AS absenceLimit, absence_months AS absenceMonths`

type Row = Omit<Mandate, 'hasDeputies'> & Readonly<{ hasDeputies: number | null }>

const toMandate = ({ hasDeputies, ...row }: Row): Mandate => ({
  ...row,
  hasDeputies: hasDeputies === null ? null : hasDeputies === 1,
})

/** What the body's mandate says; silent on everything until something has been set. */
export function getMandate(db: ReadDb, bodyId: string): Mandate {
  const row = db.prepare<[string], Row>(`SELECT ${MANDATE} FROM mandate WHERE id = ?`).get(bodyId)
  return row === undefined ? silentMandate : toMandate(row)
}

export function saveMandate(db: WriteDb, bodyId: string, { hasDeputies, ...mandate }: Mandate): void {
  const isStored = db.prepare('SELECT 1 FROM mandate WHERE id = ?').get(bodyId) !== undefined
  if (!isStored) db.prepare(`INSERT INTO mandate (id, source, quorum_note) VALUES (?, '', '')`).run(bodyId)
  db.prepare(
    `UPDATE mandate SET source = @source, term_years = @termYears, replacement_part = @replacementPart,
       replacement_of = @replacementOf, replacement_basis = @replacementBasis, has_deputies = @hasDeputies,
       overlap_body_id = @overlapBodyId, overlap_minimum = @overlapMinimum, meetings_least = @meetingsLeast,
       meetings_most = @meetingsMost, quorum_part = @quorumPart, quorum_of = @quorumOf, quorum_note = @quorumNote,
       notice_days = @noticeDays, hand_in_days = @handInDays, freeze_days = @freezeDays,
       absence_limit = @absenceLimit, absence_months = @absenceMonths
     WHERE id = @bodyId`,
  ).run({ ...mandate, bodyId, hasDeputies: hasDeputies === null ? null : Number(hasDeputies) })
}

/** In the order they were added. */
export const listCriteria = (db: ReadDb, bodyId: string): Criterion[] =>
  db
    .prepare<[string], Criterion>(
      `SELECT id, body_id AS bodyId, text, position FROM criterion
       WHERE body_id = ? AND removed_at IS NULL ORDER BY position, id`,
    )
    .all(bodyId)

/** Places the criterion after all the body has ever had. */
export function insertCriterion(db: WriteDb, criterion: Omit<Criterion, 'position'>): void {
  db.prepare(
    `INSERT INTO criterion (id, body_id, text, position)
     VALUES (@id, @bodyId, @text, (SELECT COALESCE(MAX(position), 0) + 1 FROM criterion WHERE body_id = @bodyId))`,
  ).run(criterion)
}

/** Says whether there was such a criterion in use. */
export const setCriterionRemoved = (db: WriteDb, id: string, at: string): boolean =>
  db.prepare('UPDATE criterion SET removed_at = ? WHERE id = ? AND removed_at IS NULL').run(at, id).changes === 1
