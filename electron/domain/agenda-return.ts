import { found } from '../../shared/errors.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import type { WriteDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import * as sql from './agenda-return.sql.ts'
import { insertBeforeClosing } from './agenda-order.ts'
import { plainItem, type NewItem } from './agenda.sql.ts'
import { refreshApprovals } from './approvals.ts'
import { getMeeting } from './meetings.sql.ts'

/**
 * After a meeting has been closed: what it put off or sent back goes on the body's next draft agenda, linked to where it
 * comes from, and the minutes that now wait for approval too. Does nothing when no meeting is planned.
 */
export function bringBack(db: WriteDb, meetingId: string, context: Context): void {
  const nextId = sql.nextDraftId(db, found(getMeeting(db, meetingId)))
  if (nextId === undefined) return
  const next = found(getMeeting(db, nextId))
  const items = sql.listReturning(db, next).filter((item) => item.meetingId === meetingId)
  insertBeforeClosing(db, next, items.map(carriedOn))
  refreshApprovals(db, next, context)
}

/** The same for a meeting that has just been planned, when it is the next one for what waits. */
export function bringBackTo(db: WriteDb, meeting: MeetingSummary): void {
  insertBeforeClosing(db, meeting, sql.listReturning(db, meeting).map(carriedOn))
}

function carriedOn(returning: sql.ReturningItem): Omit<NewItem, 'addedIn'> {
  const { id, meetingId: _, ...item } = returning
  return { ...plainItem(item.type, item.title, item.plannedMinutes), ...item, originItemId: id }
}
