import { join } from 'node:path'
import type { z } from 'zod'
import type { recordExport } from '../../shared/attendance.ts'
import type { AttendanceCell, AttendanceRecord, AttendanceRow } from '../../shared/attendance-record.ts'
import type { Share } from '../../shared/attendance-share.ts'
import { fill } from '../../shared/texts/index.ts'
import { markWords } from '../../shared/attendance-note.ts'
import { safeFileName } from '../../shared/file-names.ts'
import { attendanceRecord as texts } from '../../shared/texts/attendance-record.ts'
import { writeTable } from '../csv/write-table.ts'
import type { ReadDb } from '../db/database.ts'
import { inOneRead } from '../db/snapshot.ts'
import { writeForUser } from '../files.ts'
import type { TaskContext } from '../operation.ts'
import { recordOf } from './attendance-record.ts'

const totals = ['held', 'whole', 'part', 'remote', 'apology', 'noShow'] as const

/** Writes the record of the days to a CSV file under a name that is free; the notes are left out. */
export function exportRecord(
  db: ReadDb,
  { folder, ...span }: z.output<typeof recordExport>,
  context: TaskContext,
): Promise<{ path: string; members: number }> {
  const record = inOneRead(db, () => recordOf(db, span, context))
  const name = fill(texts.file.name, { body: record.bodyName, from: record.from, to: record.to })
  const path = writeForUser(join(folder, `${safeFileName(name)}.csv`), writeTable(rowsOf(record)))
  return Promise.resolve({ path, members: record.rows.length })
}

const shares = ['items', 'minutes'] as const

/** Deputies come after the members: they count for themselves. */
const rowsOf = ({ meetings, rows, deputies }: AttendanceRecord): string[][] => [
  [
    texts.member,
    ...meetings.map(({ onDate }) => onDate),
    ...totals.map((total) => texts.columns[total]),
    ...shares.map((share) => texts.shares[share]),
  ],
  ...[...rows, ...deputies].map(memberRow),
]

const memberRow = ({ name, cells, ...row }: AttendanceRow): string[] => [
  name,
  ...cells.map(cellWords),
  ...totals.map((total) => String(row[total])),
  ...shares.map((share) => percent(row[share])),
]

const percent = (share: Share | null): string =>
  share === null || share.of === 0 ? '' : fill(texts.percent, { share: Math.round((share.attended / share.of) * 100) })

const cellWords = (cell: AttendanceCell | null): string => (cell === null ? texts.notMember : markWords(cell))
