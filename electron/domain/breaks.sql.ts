import type { Break } from '../../shared/breaks.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

const BREAK =
  'SELECT id, meeting_id AS meetingId, item_id AS itemId, from_time AS fromTime, to_time AS toTime FROM meeting_break'

/** The meeting's breaks in the order they were taken. */
export const listBreaks = (db: ReadDb, meetingId: string): Break[] =>
  db.prepare<[string], Break>(`${BREAK} WHERE meeting_id = ? ORDER BY id`).all(meetingId)

export const getBreak = (db: ReadDb, id: string): Break | undefined =>
  db.prepare<[string], Break>(`${BREAK} WHERE id = ?`).get(id)

/** The break that lasts, if there is one. */
export const openBreak = (db: ReadDb, meetingId: string): Break | undefined =>
  db.prepare<[string], Break>(`${BREAK} WHERE meeting_id = ? AND to_time IS NULL`).get(meetingId)

export const insertBreak = (db: WriteDb, added: Break): void => {
  db.prepare(
    `INSERT INTO meeting_break (id, meeting_id, item_id, from_time, to_time)
     VALUES (@id, @meetingId, @itemId, @fromTime, @toTime)`,
  ).run(added)
}

export const setBreakTimes = (db: WriteDb, id: string, fromTime: string, toTime: string | null): void => {
  db.prepare('UPDATE meeting_break SET from_time = ?, to_time = ? WHERE id = ?').run(fromTime, toTime, id)
}

export const deleteBreak = (db: WriteDb, id: string): void => {
  db.prepare('DELETE FROM meeting_break WHERE id = ?').run(id)
}
