import { FileWordIcon } from '@navikt/aksel-icons'
import { fill } from '../../../shared/texts/index.ts'
import { caseRoute } from '../../../shared/texts/case-route.ts'
import { call } from '../../api.ts'
import { FileExport } from '../../components/FileExport.tsx'

const texts = caseRoute.file

/** Writes the road as Word in a folder one chooses, and says where it is. */
export function ExportRoute({ caseId }: { caseId: string }) {
  return (
    <FileExport
      icon={<FileWordIcon aria-hidden />}
      text={texts.button}
      write={(folder) => call('caseRoute.export', { caseId, folder })}
      said={({ path }) => fill(texts.written, { path })}
    />
  )
}
