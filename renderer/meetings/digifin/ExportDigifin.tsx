import { DownloadIcon } from '@navikt/aksel-icons'
import { counted, fill } from '../../../shared/texts/index.ts'
import { digifin } from '../../../shared/texts/digifin.ts'
import { call } from '../../api.ts'
import { FileExport } from '../../components/FileExport.tsx'

const texts = digifin.file

/** Writes the list as a file for a spreadsheet, in a folder one chooses, and says where it is. */
export function ExportDigifin({ meetingId }: { meetingId: string }) {
  return (
    <FileExport
      icon={<DownloadIcon aria-hidden />}
      text={texts.button}
      write={(folder) => call('digifin.export', { meetingId, folder })}
      said={({ path, applications }) => fill(counted(texts.written, applications), { path })}
    />
  )
}
