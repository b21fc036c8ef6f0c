import type { KsDecision, Transmission } from '../../shared/after-meeting.ts'
import type { ItemType, Outcome } from '../../shared/agenda.ts'
import type { ItemKind } from '../../shared/cases.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { nameOn } from './body-names.sql.ts'

const TRANSMISSION = `
  SELECT t.id, t.item_id AS itemId, t.person_id AS personId, t.recipient, t.sent_on AS sentOn, t.document, t.note
  FROM transmission t`

/** What was sent on after a meeting, by date. */
export const listTransmissions = (db: ReadDb, meetingId: string): Transmission[] =>
  db
    .prepare<[string], Transmission>(
      `${TRANSMISSION} JOIN agenda_item i ON i.id = t.item_id AND i.removed_at IS NULL
       WHERE i.meeting_id = ? ORDER BY t.sent_on, t.id`,
    )
    .all(meetingId)

/** What was sent on from a case, by date. */
export const listTransmissionsOfCase = (db: ReadDb, caseId: string): Transmission[] =>
  db
    .prepare<[string], Transmission>(
      `${TRANSMISSION} JOIN agenda_item i ON i.id = t.item_id AND i.removed_at IS NULL
       WHERE i.case_id = ? ORDER BY t.sent_on, t.id`,
    )
    .all(caseId)

export const getTransmission = (db: ReadDb, id: string): Transmission | undefined =>
  db.prepare<[string], Transmission>(`${TRANSMISSION} WHERE t.id = ?`).get(id)

export function insertTransmission(db: WriteDb, transmission: Transmission): void {
  db.prepare(
    `INSERT INTO transmission (id, item_id, person_id, recipient, sent_on, document, note)
     VALUES (@id, @itemId, @personId, @recipient, @sentOn, @document, @note)`,
  ).run(transmission)
}

export function updateTransmission(db: WriteDb, transmission: Transmission): void {
  db.prepare(
    `UPDATE transmission SET person_id = @personId, recipient = @recipient, sent_on = @sentOn, document = @document,
       note = @note
     WHERE id = @id`,
  ).run(transmission)
}

export const deleteTransmission = (db: WriteDb, id: string): void => {
  db.prepare('DELETE FROM transmission WHERE id = ?').run(id)
}

const DECISION = 'SELECT d.id AS itemId, d.outcome, d.decided_on AS decidedOn, d.words FROM ks_decision d'

/** What KS decided after the items of a meeting, applications to DigiFin left out. */
export const listDecisions = (db: ReadDb, meetingId: string): KsDecision[] =>
  db
    .prepare<[string], KsDecision>(`${DECISION} JOIN agenda_item i ON i.id = d.id WHERE i.meeting_id = ?`)
    .all(meetingId)

/** The same of a case, by the dates of its meetings. */
export const listDecisionsOfCase = (db: ReadDb, caseId: string): KsDecision[] =>
  db
    .prepare<[string], KsDecision>(
      `${DECISION} JOIN agenda_item i ON i.id = d.id AND i.removed_at IS NULL JOIN meeting m ON m.id = i.meeting_id
       WHERE i.case_id = ? ORDER BY m.on_date, m.starts_at, i.position`,
    )
    .all(caseId)

export function setDecision(db: WriteDb, decision: KsDecision): void {
  db.prepare(
    `INSERT INTO ks_decision (id, outcome, decided_on, words) VALUES (@itemId, @outcome, @decidedOn, @words)
     ON CONFLICT (id) DO UPDATE SET outcome = excluded.outcome, decided_on = excluded.decided_on, words = excluded.words`,
  ).run(decision)
}

export const deleteDecision = (db: WriteDb, itemId: string): void => {
  db.prepare('DELETE FROM ks_decision WHERE id = ?').run(itemId)
}

type Treated = Readonly<{ itemId: string; type: ItemType; itemKind: ItemKind | null; outcome: Outcome | null }>

/** How the case was treated by councils, by the dates of the meetings. */
export const listTreatmentsByCouncils = (db: ReadDb, caseId: string): Treated[] =>
  db
    .prepare<[string], Treated>(
      `SELECT i.id AS itemId, i.type, i.item_kind AS itemKind, i.outcome
       FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id AND m.cancelled_at IS NULL
       JOIN body b ON b.id = m.body_id AND b.kind = 'council'
       WHERE i.case_id = ? AND i.removed_at IS NULL ORDER BY m.on_date, m.starts_at, i.position`,
    )
    .all(caseId)

type Unsent = Omit<Treated, 'itemId'> & Readonly<{ meetingId: string; bodyName: string; onDate: string }>

/** What councils have treated since the day without sending it on, the last meeting first; advice or not. */
export const listNotSentSince = (db: ReadDb, since: string): Unsent[] =>
  db
    .prepare<[string], Unsent>(
      `SELECT m.id AS meetingId, ${nameOn('b', 'm.on_date', 'short_name')} AS bodyName, m.on_date AS onDate, i.type,
         i.item_kind AS itemKind, i.outcome
       FROM body b
       JOIN meeting m ON m.body_id = b.id AND m.on_date >= ? AND m.status = 'closed' AND m.cancelled_at IS NULL
       JOIN agenda_item i ON i.meeting_id = m.id AND i.type = 'case' AND i.removed_at IS NULL AND i.outcome IS NOT NULL
       WHERE b.kind = 'council' AND NOT EXISTS (SELECT 1 FROM transmission t WHERE t.item_id = i.id)
       ORDER BY m.on_date DESC, m.starts_at DESC`,
    )
    .all(since)

type Standing = Readonly<{ personId: string; name: string; title: string; organisation: string }>

/** Those who attend the meeting without being members, in the order of its lists. */
export const listStanding = (db: ReadDb, meetingId: string): Standing[] =>
  db
    .prepare<[string], Standing>(
      `SELECT person_id AS personId, name, title, organisation FROM attendee
       WHERE meeting_id = ? AND role = 'standing' AND item_id IS NULL ORDER BY position, id`,
    )
    .all(meetingId)
