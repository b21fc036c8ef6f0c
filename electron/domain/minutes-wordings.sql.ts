import type { Seen, Wording } from '../../shared/minutes-blocks.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

const WORDING = 'SELECT key, item_id AS itemId, registered, words FROM minutes_wording'

/** The secretary's own words, those written longest ago first. */
export const listWordings = (db: ReadDb, meetingId: string): Wording[] =>
  db.prepare<[string], Wording>(`${WORDING} WHERE meeting_id = ? ORDER BY updated_at, id`).all(meetingId)

export const getWording = (db: ReadDb, meetingId: string, key: string): Wording | undefined =>
  db.prepare<[string], Wording>(`${WORDING} WHERE id = ?`).get(`${meetingId}/${key}`)

/** Adds or replaces the words of one sentence. */
export function saveWording(db: WriteDb, meetingId: string, wording: Wording, at: string): void {
  db.prepare(
    `INSERT INTO minutes_wording (id, meeting_id, item_id, key, registered, words, updated_at)
     VALUES (@id, @meetingId, @itemId, @key, @registered, @words, @at)
     ON CONFLICT (id) DO UPDATE SET registered = excluded.registered, words = excluded.words, updated_at = excluded.updated_at`,
  ).run({ ...wording, id: `${meetingId}/${wording.key}`, meetingId, at })
}

export const deleteWording = (db: WriteDb, meetingId: string, key: string): void => {
  db.prepare('DELETE FROM minutes_wording WHERE id = ?').run(`${meetingId}/${key}`)
}

/** The sentences as the secretary last looked through them, by key; null before the first time. */
export function seenOf(db: ReadDb, meetingId: string): Seen {
  const text = db.prepare<[string], string>('SELECT sentences FROM minutes_seen WHERE id = ?').pluck().get(meetingId)
  return text === undefined ? null : (JSON.parse(text) as Seen)
}

export function saveSeen(db: WriteDb, meetingId: string, seen: Seen): void {
  db.prepare(
    `INSERT INTO minutes_seen (id, sentences) VALUES (?, ?)
     ON CONFLICT (id) DO UPDATE SET sentences = excluded.sentences`,
  ).run(meetingId, JSON.stringify(seen))
}
