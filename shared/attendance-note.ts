import type { AttendanceRecord, AttendanceRow } from './attendance-record.ts'
import { shortDate } from './dates.ts'
import { fill } from './texts/index.ts'
import { attendanceRecord } from './texts/nb/attendance-record.ts'

type Basis = Pick<AttendanceRow, 'name' | 'heldLately' | 'missedLately' | 'missedMeetings'>

/**
 * The note to the managing director about someone who has reached the limit: which meetings, counted over which days.
 * It is only words made of what was registered; it names no reason and asks for nothing.
 */
export function absenceNote({ bodyName, limit }: Pick<AttendanceRecord, 'bodyName' | 'limit'>, row: Basis): string {
  const { note, kinds } = attendanceRecord
  const days = { from: shortDate(limit.from), to: shortDate(limit.to) }
  const meetings = row.missedMeetings.map(({ onDate, kind }) =>
    fill(note.meeting, { date: shortDate(onDate), kind: kinds[kind] }),
  )
  return [
    note.heading,
    fill(note.subject, { body: bodyName }),
    '',
    fill(note.fact, { name: row.name, missed: row.missedLately, held: row.heldLately, ...days }),
    ...meetings,
    '',
    fill(limit.months === 1 ? note.limitOne : note.limit, { missed: limit.missed, months: limit.months }),
    note.basis,
  ].join('\n')
}
