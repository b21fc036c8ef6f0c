import type { AttendanceCell, AttendanceRecord, AttendanceRow } from './attendance-record.ts'
import { shortDate } from './dates.ts'
import { counted, fill } from './texts/index.ts'
import { attendanceRecord } from './texts/attendance-record.ts'

/** How someone attended, in words: «til stede i deler av møtet, digitalt». */
export const markWords = ({ kind, mode }: AttendanceCell): string =>
  mode === 'remote' ? `${attendanceRecord.kinds[kind]}, ${attendanceRecord.remoteWord}` : attendanceRecord.kinds[kind]

/** «3 møter» and «12 måneder»: what the limit is made of, in words. */
export const limitWords = ({ missed, months }: Pick<AttendanceRecord['limit'], 'missed' | 'months'>) => ({
  missed: counted(attendanceRecord.meetings, missed),
  months: counted(attendanceRecord.months, months),
})

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
    fill(note.fact, {
      name: row.name,
      missed: row.missedLately,
      held: counted(attendanceRecord.meetings, row.heldLately),
      ...days,
    }),
    ...meetings,
    '',
    fill(note.limit, limitWords(limit)),
    note.basis,
  ].join('\n')
}
