import { Button } from '@digdir/designsystemet-react'
import { DownloadIcon, FolderIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { AttendanceRecord } from '../../../shared/attendance-record.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { attendanceRecord } from '../../../shared/texts/nb/attendance-record.ts'
import { call } from '../../api.ts'
import { act } from '../../messages.ts'

const texts = attendanceRecord.file

type Written = Readonly<{ path: string; members: number }>

/** Writes the table as a file for a spreadsheet, in a folder one chooses, and says where it is. */
export function ExportRecord({ record: { bodyId, from, to } }: { record: AttendanceRecord }) {
  const [written, setWritten] = useState<Written | null>(null)
  const write = async () => {
    const file = await act(async () => {
      const folder = await call('window.chooseFolder')
      return folder === null ? undefined : call('attendance.exportRecord', { bodyId, from, to, folder })
    })
    if (file) setWritten(file)
  }
  return (
    <div className="export-record">
      <Button variant="secondary" onClick={write}>
        <DownloadIcon aria-hidden />
        {texts.button}
      </Button>
      <div role="status">{written && <WrittenLine written={written} />}</div>
    </div>
  )
}

const WrittenLine = ({ written: { path, members } }: { written: Written }) => (
  <>
    <span>{fill(counted(texts.written, members), { path })}</span>
    <Button variant="tertiary" onClick={() => act(() => call('window.showInFolder', { path }))}>
      <FolderIcon aria-hidden />
      {texts.show}
    </Button>
  </>
)
