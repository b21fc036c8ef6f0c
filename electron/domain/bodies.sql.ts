import type { Body, BodySummary, Relation, RelationKind, Seat, WorkArea } from '../../shared/bodies.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

const COLUMNS = `b.id, b.name, b.short_name AS shortName, b.kind, b.number_format AS numberFormat, b.removed_at AS removedAt`

/** Bodies in use with their seats counted as of one day, by name. */
export const listBodies = (db: ReadDb, today: string): BodySummary[] =>
  db
    .prepare<{ today: string }, BodySummary>(
      `SELECT ${COLUMNS},
         (SELECT COUNT(*) FROM seat s WHERE s.body_id = b.id AND s.removed_at IS NULL) AS seats,
         (SELECT COUNT(DISTINCT s.id) FROM seat s JOIN membership m ON m.seat_id = s.id
          WHERE s.body_id = b.id AND s.removed_at IS NULL
            AND m.from_on <= @today AND (m.to_on IS NULL OR m.to_on >= @today)) AS filledSeats,
         (SELECT COUNT(*) FROM meeting t WHERE t.body_id = b.id AND t.cancelled_at IS NULL) AS meetings
       FROM body b WHERE b.removed_at IS NULL ORDER BY b.name, b.id`,
    )
    .all({ today })

/** Bodies no longer in use, the latest removed first. */
export const listFormerBodies = (db: ReadDb): Body[] =>
  db
    .prepare<[], Body>(
      `SELECT ${COLUMNS} FROM body b WHERE b.removed_at IS NOT NULL ORDER BY b.removed_at DESC, b.name, b.id`,
    )
    .all()

export const getBody = (db: ReadDb, id: string): Body | undefined =>
  db.prepare<[string], Body>(`SELECT ${COLUMNS} FROM body b WHERE b.id = ?`).get(id)

export function insertBody(db: WriteDb, body: Body): void {
  db.prepare(
    `INSERT INTO body (id, name, short_name, kind, number_format, removed_at)
     VALUES (@id, @name, @shortName, @kind, @numberFormat, @removedAt)`,
  ).run(body)
}

export function updateBody(db: WriteDb, body: Body): void {
  db.prepare(
    `UPDATE body SET name = @name, short_name = @shortName, kind = @kind, number_format = @numberFormat,
       removed_at = @removedAt WHERE id = @id`,
  ).run(body)
}

/** Meetings of the body that are neither closed nor cancelled. */
export const countOpenMeetings = (db: ReadDb, bodyId: string): number =>
  db
    .prepare<[string], { count: number }>(
      `SELECT COUNT(*) AS count FROM meeting WHERE body_id = ? AND status <> 'closed' AND cancelled_at IS NULL`,
    )
    .get(bodyId)?.count ?? 0

const SEAT = 'id, body_id AS bodyId, quota_group AS quotaGroup, position'

export const listSeats = (db: ReadDb, bodyId: string): Seat[] =>
  db
    .prepare<[string], Seat>(`SELECT ${SEAT} FROM seat WHERE body_id = ? AND removed_at IS NULL ORDER BY position`)
    .all(bodyId)

/** SQL that is true of a seat there was on the day, also when it has been removed since; a removed one is gone from that day. */
export const seatWasThere = (day: string): string => `(removed_at IS NULL OR date(removed_at, 'localtime') > ${day})`

/** The seats there were on the day, also those removed later. */
export const listSeatsOn = (db: ReadDb, bodyId: string, day: string): Seat[] =>
  db
    .prepare<[string, string], Seat>(
      `SELECT ${SEAT} FROM seat WHERE body_id = ? AND ${seatWasThere('?')} ORDER BY position`,
    )
    .all(bodyId, day)

/** A seat that has not been removed. */
export const getSeat = (db: ReadDb, id: string): Seat | undefined =>
  db.prepare<[string], Seat>(`SELECT ${SEAT} FROM seat WHERE id = ? AND removed_at IS NULL`).get(id)

/** One more than the highest position ever used, so that removed seats coming back never share one. */
export const nextSeatPosition = (db: ReadDb, bodyId: string): number =>
  db
    .prepare<[string], { next: number }>('SELECT COALESCE(MAX(position), 0) + 1 AS next FROM seat WHERE body_id = ?')
    .get(bodyId)?.next ?? 1

export function insertSeat(db: WriteDb, seat: Seat): void {
  db.prepare(`INSERT INTO seat (id, body_id, quota_group, position) VALUES (@id, @bodyId, @quotaGroup, @position)`).run(
    seat,
  )
}

export function setSeatRemoved(db: WriteDb, id: string, at: string): void {
  db.prepare('UPDATE seat SET removed_at = ? WHERE id = ?').run(at, id)
}

/** True when someone holds the seat on the day or any later one. */
export const isSeatHeldFrom = (db: ReadDb, seatId: string, day: string): boolean =>
  db.prepare('SELECT 1 FROM membership WHERE seat_id = ? AND (to_on IS NULL OR to_on >= ?)').get(seatId, day) !==
  undefined

const RELATION = `
  SELECT r.id, r.from_id AS fromId, f.name AS fromName, r.to_id AS toId, t.name AS toName, r.kind
  FROM body_relation r JOIN body f ON f.id = r.from_id JOIN body t ON t.id = r.to_id`

/** All relations between bodies in use, with the names of both. */
export const listAllRelations = (db: ReadDb): Relation[] =>
  db
    .prepare<[], Relation>(
      `${RELATION} WHERE f.removed_at IS NULL AND t.removed_at IS NULL ORDER BY f.name, r.kind, t.name, r.id`,
    )
    .all()

/** Relations from and to the body, with the names of both; those to bodies no longer in use are left out. */
export const listRelations = (db: ReadDb, bodyId: string): Relation[] =>
  db
    .prepare<{ bodyId: string }, Relation>(
      `${RELATION}
       WHERE (r.from_id = @bodyId AND t.removed_at IS NULL) OR (r.to_id = @bodyId AND f.removed_at IS NULL)
       ORDER BY r.kind, f.name, t.name`,
    )
    .all({ bodyId })

export const hasRelation = (db: ReadDb, fromId: string, toId: string, kind: RelationKind): boolean =>
  db.prepare('SELECT 1 FROM body_relation WHERE from_id = ? AND to_id = ? AND kind = ?').get(fromId, toId, kind) !==
  undefined

export function insertRelation(db: WriteDb, relation: Pick<Relation, 'id' | 'fromId' | 'toId' | 'kind'>): void {
  db.prepare('INSERT INTO body_relation (id, from_id, to_id, kind) VALUES (@id, @fromId, @toId, @kind)').run(relation)
}

/** Says whether there was such a relation. */
export const deleteRelation = (db: WriteDb, id: string): boolean =>
  db.prepare('DELETE FROM body_relation WHERE id = ?').run(id).changes === 1

const WORK_AREA = 'id, body_id AS bodyId, group_name AS groupName, name, position'

export const listWorkAreas = (db: ReadDb, bodyId: string): WorkArea[] =>
  db
    .prepare<[string], WorkArea>(
      `SELECT ${WORK_AREA} FROM work_area WHERE body_id = ? AND removed_at IS NULL ORDER BY position`,
    )
    .all(bodyId)

/** Also finds one that is no longer in use. */
export const getWorkArea = (db: ReadDb, id: string): WorkArea | undefined =>
  db.prepare<[string], WorkArea>(`SELECT ${WORK_AREA} FROM work_area WHERE id = ?`).get(id)

export const nextWorkAreaPosition = (db: ReadDb, bodyId: string): number =>
  db
    .prepare<[string], { next: number }>(
      'SELECT COALESCE(MAX(position), 0) + 1 AS next FROM work_area WHERE body_id = ?',
    )
    .get(bodyId)?.next ?? 1

export function insertWorkArea(db: WriteDb, area: WorkArea): void {
  db.prepare(
    `INSERT INTO work_area (id, body_id, group_name, name, position)
     VALUES (@id, @bodyId, @groupName, @name, @position)`,
  ).run(area)
}

/** Says whether there was such a work area in use. */
export const setWorkAreaRemoved = (db: WriteDb, id: string, at: string): boolean =>
  db.prepare('UPDATE work_area SET removed_at = ? WHERE id = ? AND removed_at IS NULL').run(at, id).changes === 1
