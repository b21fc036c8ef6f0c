import type { Onward, Station } from '../../shared/case-route.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { AMONG, among, type Among } from './among.sql.ts'
import { nameOn } from './body-names.sql.ts'

const STATION = `
  SELECT s.id, s.case_id AS caseId, s.body_id AS bodyId, coalesce(b.name, s.receiver) AS name,
    s.planned_on AS plannedOn, s.sent_on AS sentOn, s.reference, s.answer
  FROM case_station s LEFT JOIN body b ON b.id = s.body_id`

/** The case's plan in order. */
export const listStations = (db: ReadDb, caseId: string): Station[] =>
  db.prepare<[string], Station>(`${STATION} WHERE s.case_id = ? ORDER BY s.position, s.id`).all(caseId)

/** The plans of the cases, by the id of the case. */
export const stationsByCase = (db: ReadDb, ids: readonly string[]): Map<string, Station[]> =>
  Map.groupBy(
    db.prepare<Among, Station>(`${STATION} WHERE s.case_id ${AMONG} ORDER BY s.position, s.id`).all(among(ids)),
    ({ caseId }) => caseId,
  )

export const getStation = (db: ReadDb, id: string): Station | undefined =>
  db.prepare<[string], Station>(`${STATION} WHERE s.id = ?`).get(id)

type NewStation = Readonly<{
  id: string
  caseId: string
  position: number
  bodyId: string | null
  receiver: string
  plannedOn: string | null
}>

export function insertStation(db: WriteDb, station: NewStation): void {
  db.prepare(
    `INSERT INTO case_station (id, case_id, position, body_id, receiver, planned_on, reference, answer)
     VALUES (@id, @caseId, @position, @bodyId, @receiver, @plannedOn, '', '')`,
  ).run(station)
}

export function updateStation(db: WriteDb, station: Omit<Station, 'name'> & Readonly<{ receiver: string }>): void {
  db.prepare(
    `UPDATE case_station SET receiver = @receiver, planned_on = @plannedOn, sent_on = @sentOn, reference = @reference,
       answer = @answer
     WHERE id = @id`,
  ).run(station)
}

/** Gives the stations the positions 1, 2, 3 … in the order of the ids; rows that stay in place are not touched. */
export function setStationOrder(db: WriteDb, ids: readonly string[]): void {
  const update = db.prepare('UPDATE case_station SET position = @position WHERE id = @id AND position <> @position')
  for (const [index, id] of ids.entries()) update.run({ id, position: index + 1 })
}

export const deleteStation = (db: WriteDb, id: string): void => {
  db.prepare('DELETE FROM case_station WHERE id = ?').run(id)
}

/** Meetings of the bodies that have not been called or called off, the first one first. */
export const listOpenMeetings = (db: ReadDb, bodyIds: readonly string[]): Onward[] =>
  db
    .prepare<[string], Onward>(
      `SELECT m.id AS meetingId, ${nameOn('b', 'm.on_date')} AS bodyName, m.on_date AS onDate
       FROM meeting m JOIN body b ON b.id = m.body_id
       WHERE m.status = 'draft' AND m.cancelled_at IS NULL AND m.body_id IN (SELECT value FROM json_each(?))
       ORDER BY m.on_date, m.starts_at, m.id`,
    )
    .all(JSON.stringify(bodyIds))

/** The bodies that a body works for or prepares cases for. */
export const listBodiesAfter = (db: ReadDb, bodyId: string): string[] =>
  db
    .prepare<[string], string>(
      `SELECT DISTINCT to_id FROM body_relation WHERE from_id = ? AND kind IN ('worksFor', 'preparesFor')`,
    )
    .pluck()
    .all(bodyId)

/** What was written about why a treatment of the case differs, by the id of the item. */
export function listDifferenceReasons(db: ReadDb, caseId: string): Map<string, string> {
  const rows = db
    .prepare<[string], { id: string; reason: string }>(
      'SELECT id, difference_reason AS reason FROM agenda_item WHERE case_id = ? AND removed_at IS NULL',
    )
    .all(caseId)
  return new Map(rows.map(({ id, reason }) => [id, reason]))
}

export const setDifferenceReason = (db: WriteDb, itemId: string, reason: string): void => {
  db.prepare('UPDATE agenda_item SET difference_reason = ? WHERE id = ?').run(reason, itemId)
}
