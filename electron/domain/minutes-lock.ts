import { shortDate } from '../../shared/dates.ts'
import { UserError } from '../../shared/errors.ts'
import type { ReadDb } from '../db/database.ts'

/** True when the minutes are approved and no correction of them is open. */
export const isMinutesLocked = (db: ReadDb, meetingId: string): boolean =>
  db
    .prepare<unknown[], number>(
      `SELECT EXISTS (SELECT 1 FROM minutes_approval WHERE meeting_id = @meetingId)
          AND NOT EXISTS (SELECT 1 FROM minutes_correction WHERE meeting_id = @meetingId AND version_id IS NULL)`,
    )
    .pluck()
    .get({ meetingId }) === 1

/** Refuses to change what approved minutes say, and tells how to open them. */
export function ensureMinutesOpen(db: ReadDb, meetingId: string): void {
  if (!isMinutesLocked(db, meetingId)) return
  const onDate = db.prepare<[string], string>('SELECT on_date FROM meeting WHERE id = ?').pluck().get(meetingId)
  throw new UserError('minutesLocked', { date: onDate === undefined ? '' : shortDate(onDate) })
}
