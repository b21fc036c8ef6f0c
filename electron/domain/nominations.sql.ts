import type { Candidate, Nomination } from '../../shared/nominations.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

/** A nomination as it is stored, without its candidates. */
export type StoredNomination = Omit<Nomination, 'candidates' | 'hasOneCandidate'>

const NOMINATION = `n.id, n.body_id AS bodyId, n.seat_id AS seatId, s.quota_group AS quotaGroup, n.proposer,
  n.opened_on AS openedOn, n.due_on AS dueOn, n.assessment, n.chosen_id AS chosenId, n.decided_on AS decidedOn`

/** Open ones first, by the day they were opened, then the latest decided. */
export const listNominations = (db: ReadDb, bodyId: string): StoredNomination[] =>
  db
    .prepare<[string], StoredNomination>(
      `SELECT ${NOMINATION} FROM nomination n JOIN seat s ON s.id = n.seat_id
       WHERE n.body_id = ? AND n.removed_at IS NULL
       ORDER BY n.decided_on IS NOT NULL, n.decided_on DESC, n.opened_on, n.id`,
    )
    .all(bodyId)

/** A nomination that has not been removed. */
export const getNomination = (db: ReadDb, id: string): StoredNomination | undefined =>
  db
    .prepare<[string], StoredNomination>(
      `SELECT ${NOMINATION} FROM nomination n JOIN seat s ON s.id = n.seat_id WHERE n.id = ? AND n.removed_at IS NULL`,
    )
    .get(id)

/** True when the seat has a nomination that is not decided. */
export const hasOpenNomination = (db: ReadDb, seatId: string): boolean =>
  db.prepare('SELECT 1 FROM nomination WHERE seat_id = ? AND decided_on IS NULL AND removed_at IS NULL').get(seatId) !==
  undefined

export function insertNomination(db: WriteDb, nomination: Omit<StoredNomination, 'quotaGroup'>): void {
  db.prepare(
    `INSERT INTO nomination (id, body_id, seat_id, proposer, opened_on, due_on, assessment, chosen_id, decided_on)
     VALUES (@id, @bodyId, @seatId, @proposer, @openedOn, @dueOn, @assessment, @chosenId, @decidedOn)`,
  ).run(nomination)
}

export function updateNomination(db: WriteDb, nomination: StoredNomination): void {
  db.prepare(
    `UPDATE nomination SET proposer = @proposer, opened_on = @openedOn, due_on = @dueOn, assessment = @assessment,
       chosen_id = @chosenId, decided_on = @decidedOn WHERE id = @id`,
  ).run(nomination)
}

export function setNominationRemoved(db: WriteDb, id: string, at: string): void {
  db.prepare('UPDATE nomination SET removed_at = ? WHERE id = ?').run(at, id)
}

const CANDIDATE = `id, nomination_id AS nominationId, person_id AS personId, name, title, organisation, email, gender, note,
  criteria`

type CandidateRow = Omit<Candidate, 'criteria'> & Readonly<{ criteria: string }>

const toCandidate = (row: CandidateRow): Candidate => ({ ...row, criteria: JSON.parse(row.criteria) as string[] })

/** The candidates in the order they were added. */
export const listCandidates = (db: ReadDb, nominationId: string): Candidate[] =>
  db
    .prepare<[string], CandidateRow>(
      `SELECT ${CANDIDATE} FROM candidate WHERE nomination_id = ? AND removed_at IS NULL ORDER BY position, id`,
    )
    .all(nominationId)
    .map(toCandidate)

/** A candidate that has not been removed. */
export function getCandidate(db: ReadDb, id: string): Candidate | undefined {
  const row = db
    .prepare<[string], CandidateRow>(`SELECT ${CANDIDATE} FROM candidate WHERE id = ? AND removed_at IS NULL`)
    .get(id)
  return row && toCandidate(row)
}

const toRow = (candidate: Candidate): CandidateRow => ({ ...candidate, criteria: JSON.stringify(candidate.criteria) })

/** Places the candidate after all the nomination has ever had. */
export function insertCandidate(db: WriteDb, candidate: Candidate): void {
  db.prepare(
    `INSERT INTO candidate
       (id, nomination_id, person_id, name, title, organisation, email, gender, note, criteria, position)
     VALUES (@id, @nominationId, @personId, @name, @title, @organisation, @email, @gender, @note, @criteria,
       (SELECT COALESCE(MAX(position), 0) + 1 FROM candidate WHERE nomination_id = @nominationId))`,
  ).run(toRow(candidate))
}

export function updateCandidate(db: WriteDb, candidate: Candidate): void {
  db.prepare(
    `UPDATE candidate SET person_id = @personId, name = @name, title = @title, organisation = @organisation,
       email = @email, gender = @gender, note = @note, criteria = @criteria WHERE id = @id`,
  ).run(toRow(candidate))
}

export function setCandidateRemoved(db: WriteDb, id: string, at: string): void {
  db.prepare('UPDATE candidate SET removed_at = ? WHERE id = ?').run(at, id)
}
