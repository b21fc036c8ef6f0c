import { shortDate } from '../../shared/dates.ts'
import { UserError } from '../../shared/errors.ts'
import type { ReadDb } from '../db/database.ts'
import { isMinutesLocked, onDateOf } from './minutes-lock.sql.ts'

/** Refuses to change what approved minutes say, and tells how to open them. */
export function ensureMinutesOpen(db: ReadDb, meetingId: string): void {
  if (isMinutesLocked(db, meetingId)) throw new UserError('minutesLocked', { date: shortDate(onDateOf(db, meetingId)) })
}
