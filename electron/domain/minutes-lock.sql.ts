import type { ReadDb } from '../db/database.ts'

/** True when the minutes are approved and no correction of them is open. */
export const isMinutesLocked = (db: ReadDb, meetingId: string): boolean =>
  db
    .prepare<[{ meetingId: string }], number>(
      `SELECT EXISTS (SELECT 1 FROM minutes_approval WHERE meeting_id = @meetingId)
          AND NOT EXISTS (SELECT 1 FROM minutes_correction WHERE meeting_id = @meetingId AND version_id IS NULL)`,
    )
    .pluck()
    .get({ meetingId }) === 1

export const onDateOf = (db: ReadDb, meetingId: string): string =>
  db.prepare<[string], string>('SELECT on_date FROM meeting WHERE id = ?').pluck().get(meetingId) ?? ''
