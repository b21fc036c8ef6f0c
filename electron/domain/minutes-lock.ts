import { shortDate } from '../../shared/dates.ts'
import { UserError } from '../../shared/errors.ts'
import type { ReadDb } from '../db/database.ts'
import { isMinutesLocked, listMeetingsWithOtherMinutes, onDateOf } from './minutes-lock.sql.ts'

/** Refuses to change what approved minutes say, and tells how to open them. */
export function ensureMinutesOpen(db: ReadDb, meetingId: string): void {
  if (isMinutesLocked(db, meetingId)) throw new UserError('minutesLocked', { date: shortDate(onDateOf(db, meetingId)) })
}

/** The same for what would be taken back: nothing that approved minutes rest on. */
export function ensureUndoKeepsMinutes(db: ReadDb, entryId: number): void {
  for (const meetingId of listMeetingsWithOtherMinutes(db, entryId)) ensureMinutesOpen(db, meetingId)
}
