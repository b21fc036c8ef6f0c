import { found } from '../../shared/errors.ts'
import type { WriteDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { getMeeting } from './meetings.sql.ts'
import { recordApprovals } from './minutes-approval.ts'
import { freezeMinutes } from './minutes-freeze.ts'
import { markSeen } from './minutes-wordings.ts'

/** What happens to minutes when their meeting ends: they are frozen, and what the meeting did with earlier ones is kept. */
export function closeMinutes(db: WriteDb, meetingId: string, context: Context): void {
  freezeMinutes(db, meetingId, 'closed', context)
  markSeen(db, meetingId)
  recordApprovals(db, found(getMeeting(db, meetingId)), context)
}
