import { Button } from '@digdir/designsystemet-react'
import { DownloadIcon, FolderIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { counted, fill } from '../../../shared/texts/index.ts'
import { digifin } from '../../../shared/texts/nb/digifin.ts'
import { call } from '../../api.ts'
import { act } from '../../messages.ts'

const texts = digifin.file

type Written = Readonly<{ path: string; applications: number }>

/** Writes the list as a file for a spreadsheet, in a folder one chooses, and says where it is. */
export function ExportDigifin({ meetingId }: { meetingId: string }) {
  const [written, setWritten] = useState<Written | null>(null)
  const write = async () => {
    const file = await act(async () => {
      const folder = await call('window.chooseFolder')
      return folder === null ? undefined : call('digifin.export', { meetingId, folder })
    })
    if (file) setWritten(file)
  }
  return (
    <div className="export-record">
      <Button variant="secondary" onClick={write}>
        <DownloadIcon aria-hidden />
        {texts.button}
      </Button>
      <div role="status">
        {written && (
          <>
            <span>{fill(counted(texts.written, written.applications), { path: written.path })}</span>
            <Button variant="tertiary" onClick={() => act(() => call('window.showInFolder', { path: written.path }))}>
              <FolderIcon aria-hidden />
              {texts.show}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
