import type { MinutesCorrectionLine, MinutesPlace } from '../../shared/documents.ts'
import type { ReadDb } from '../db/database.ts'
import { listCorrections, whereOf } from './minutes-approvals.sql.ts'

/** The day of the meeting an entry was made in, and the place of the item there; null for none. */
export function placeOf(db: ReadDb, itemId: string | null): MinutesPlace | null {
  const entered = itemId === null ? undefined : whereOf(db, itemId)
  return entered === undefined ? null : { onDate: entered.onDate, position: entered.position }
}

/** What is put right in these minutes, made and yet to be approved, oldest first. */
export const correctionsOf = (db: ReadDb, meetingId: string): MinutesCorrectionLine[] =>
  listCorrections(db, meetingId).map(({ words, itemId }) => ({ words, inMeeting: placeOf(db, itemId) }))
