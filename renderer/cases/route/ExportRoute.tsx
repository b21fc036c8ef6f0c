import { Button } from '@digdir/designsystemet-react'
import { FileWordIcon, FolderIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { fill } from '../../../shared/texts/index.ts'
import { caseRoute } from '../../../shared/texts/nb/case-route.ts'
import { call } from '../../api.ts'
import { act } from '../../messages.ts'

const texts = caseRoute.file

/** Writes the road as Word in a folder one chooses, and says where it is. */
export function ExportRoute({ caseId }: { caseId: string }) {
  const [path, setPath] = useState<string | null>(null)
  const write = async () => {
    const file = await act(async () => {
      const folder = await call('window.chooseFolder')
      return folder === null ? undefined : call('caseRoute.export', { caseId, folder })
    })
    if (file) setPath(file.path)
  }
  return (
    <div className="export-record">
      <Button variant="secondary" onClick={write}>
        <FileWordIcon aria-hidden />
        {texts.button}
      </Button>
      <div role="status">
        {path !== null && (
          <>
            <span>{fill(texts.written, { path })}</span>
            <Button variant="tertiary" onClick={() => act(() => call('window.showInFolder', { path }))}>
              <FolderIcon aria-hidden />
              {texts.show}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
