import type { z } from 'zod'
import type { recordInput } from '../../shared/attendance.ts'
import { chronological } from '../../shared/attendance-moments.ts'
import { inTreatedOrder } from '../../shared/attendance-order.ts'
import { absenceNote } from '../../shared/attendance-note.ts'
import {
  attendanceRows,
  deputyRows,
  limitDays,
  meetingsShown,
  type AttendanceRecord,
  type HeldMeeting,
  type RecordFacts,
} from '../../shared/attendance-record.ts'
import { localDay } from '../../shared/clock.ts'
import { found } from '../../shared/errors.ts'
import { rulesOf, type Mandate } from '../../shared/mandate.ts'
import type { ReadDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import * as sql from './attendance-record.sql.ts'
import { getNameOn } from './body-names.sql.ts'
import { getMandate } from './mandate.sql.ts'

/** Who attended what from one day to another, from the stretches the minutes print. */
export function recordOf(
  db: ReadDb,
  { bodyId, from, to }: z.output<typeof recordInput>,
  context: Context,
): AttendanceRecord {
  const bodyName = found(getNameOn(db, bodyId, to))
  const mandate = getMandate(db, bodyId)
  const limit = limitOf(mandate, to, localDay(context.now()))
  const facts: RecordFacts = {
    from,
    to,
    today: localDay(context.now()),
    rules: rulesOf(mandate),
    meetings: heldMeetings(db, { bodyId, to, from: limit.from < from ? limit.from : from }),
    terms: sql.listMemberTerms(db, bodyId),
  }
  const rows = attendanceRows(facts).map((row) => ({
    ...row,
    note: row.isOverLimit ? absenceNote({ bodyName, limit }, row) : null,
  }))
  const deputies = deputyRows(facts).map((row) => ({ ...row, note: null }))
  return { bodyId, bodyName, from, to, ...meetingsShown(facts), rows, deputies, limit }
}

function limitOf(mandate: Mandate, to: string, today: string): AttendanceRecord['limit'] {
  const rules = rulesOf(mandate)
  const isDefault = mandate.absenceLimit === null && mandate.absenceMonths === null
  return { missed: rules.absenceLimit, months: rules.absenceMonths, isDefault, ...limitDays({ to, today, rules }) }
}

/** Held meetings with their attendance, all read at once: how many questions are asked does not grow with the meetings. */
function heldMeetings(db: ReadDb, span: Readonly<{ bodyId: string; from: string; to: string }>): HeldMeeting[] {
  const attendees = Map.groupBy(sql.listCalledTo(db, span), ({ meetingId }) => meetingId)
  const presences = Map.groupBy(sql.listPresencesIn(db, span), ({ meetingId }) => meetingId)
  const items = Map.groupBy(sql.listItemsOf(db, span), ({ meetingId }) => meetingId)
  const breaks = Map.groupBy(sql.listBreaksIn(db, span), ({ meetingId }) => meetingId)
  return sql.listHeld(db, span).map(({ startedAt, endedAt, ...meeting }) => {
    const timed = inTreatedOrder(items.get(meeting.id) ?? [], startedAt)
    const itemIds = timed.map(({ id }) => id)
    const clock = { startedAt, endedAt, items: timed, breaks: breaks.get(meeting.id) ?? [] }
    const stretches = chronological({ itemIds, clock }, presences.get(meeting.id) ?? [])
    return { ...meeting, facts: { attendees: attendees.get(meeting.id) ?? [], presences: stretches, itemIds, clock } }
  })
}
