import { DownloadIcon } from '@navikt/aksel-icons'
import type { AttendanceRecord } from '../../../shared/attendance-record.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { attendanceRecord } from '../../../shared/texts/attendance-record.ts'
import { call } from '../../api.ts'
import { FileExport } from '../../components/FileExport.tsx'

const texts = attendanceRecord.file

/** Writes the table as a file for a spreadsheet, in a folder one chooses, and says where it is. */
export function ExportRecord({ record: { bodyId, from, to } }: { record: AttendanceRecord }) {
  return (
    <FileExport
      icon={<DownloadIcon aria-hidden />}
      text={texts.button}
      write={(folder) => call('attendance.exportRecord', { bodyId, from, to, folder })}
      said={({ path, members }) => fill(counted(texts.written, members), { path })}
    />
  )
}
