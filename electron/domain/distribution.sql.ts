import type { DistributedKind, Sending } from '../../shared/distribution.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'

/** Newest first. */
export const listSendings = (db: ReadDb, meetingId: string, kind: DistributedKind): Sending[] =>
  db
    .prepare<[string, string], Sending>(
      `SELECT id, kind, version, person_id AS personId, name, address, sent_on AS sentOn, channel
       FROM distribution WHERE meeting_id = ? AND kind = ? ORDER BY sent_on DESC, version DESC, id DESC`,
    )
    .all(meetingId, kind)

export function insertSending(db: WriteDb, sending: Omit<Sending, 'id'> & Readonly<{ meetingId: string }>): string {
  const id = newId()
  db.prepare(
    `INSERT INTO distribution (id, meeting_id, kind, version, person_id, name, address, sent_on, channel)
     VALUES (@id, @meetingId, @kind, @version, @personId, @name, @address, @sentOn, @channel)`,
  ).run({ ...sending, id })
  return id
}

export const deleteSending = (db: WriteDb, id: string): boolean =>
  db.prepare('DELETE FROM distribution WHERE id = ?').run(id).changes > 0

/** The newest frozen minutes of the meeting; 0 while they are a draft. */
export const latestMinutes = (db: ReadDb, meetingId: string): number =>
  db
    .prepare<[string], number>('SELECT coalesce(max(sequence), 0) FROM minutes_version WHERE meeting_id = ?')
    .pluck()
    .get(meetingId) ?? 0

/** Everyone called with their address, in the order of the list. */
export const listCalledWithAddress = (
  db: ReadDb,
  meetingId: string,
): { personId: string; name: string; address: string }[] =>
  db
    .prepare<[string], { personId: string; name: string; address: string }>(
      `SELECT attendee.person_id AS personId, attendee.name, person.email AS address
       FROM attendee JOIN person ON person.id = attendee.person_id
       WHERE meeting_id = ? ORDER BY role = 'guest', position, attendee.id`,
    )
    .all(meetingId)
