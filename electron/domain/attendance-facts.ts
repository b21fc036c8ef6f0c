import { chronological } from '../../shared/attendance-moments.ts'
import { inTreatedOrder } from '../../shared/attendance-order.ts'
import type { Attendance, AttendanceFacts } from '../../shared/attendance.ts'
import { found } from '../../shared/errors.ts'
import { rulesOf, type Mandate } from '../../shared/mandate.ts'
import type { ReadDb } from '../db/database.ts'
import * as sql from './attendance.sql.ts'
import { getMandate } from './mandate.sql.ts'

/** Who was called, who was there when, and the body's seats on the day. */
export function attendanceOf(db: ReadDb, meetingId: string): Attendance {
  const { itemIds: _, ...rest } = attendanceFacts(db, meetingId)
  return rest
}

/** The attendance with the order of the items: what every rule about presence starts from. */
export function attendanceFacts(db: ReadDb, meetingId: string): AttendanceFacts {
  const { bodyId, onDate, startedAt, endedAt } = found(sql.getHeld(db, meetingId))
  const items = inTreatedOrder(sql.listTimed(db, meetingId), startedAt)
  const itemIds = items.map(({ id }) => id)
  const clock = { startedAt, endedAt, items, breaks: sql.listBreaks(db, meetingId) }
  return {
    meetingId,
    itemIds,
    attendees: sql.listAttendees(db, meetingId),
    presences: chronological({ itemIds, clock }, sql.listPresences(db, meetingId)),
    recusals: sql.listRecusals(db, meetingId),
    ...sql.seatCounts(db, bodyId, onDate),
    ...rulesIn(getMandate(db, bodyId)),
    clock,
  }
}

function rulesIn(mandate: Mandate): Pick<Attendance, 'quorum' | 'hasDeputies'> {
  const { quorum, hasDeputies } = rulesOf(mandate)
  return { quorum: { ...quorum, note: mandate.quorumNote }, hasDeputies }
}
