import { Button } from '@digdir/designsystemet-react'
import { FolderIcon } from '@navikt/aksel-icons'
import { common } from '../../shared/texts/common.ts'
import { call } from '../api.ts'
import { act } from '../messages.ts'

/** Shows a file that was just written in the system's file manager; `label` tells it from others beside it. */
export function ShowInFolder({ path, label }: { path: string; label?: string }) {
  return (
    <Button variant="tertiary" aria-label={label} onClick={() => act(() => call('window.showInFolder', { path }))}>
      <FolderIcon aria-hidden />
      {common.showInFolder}
    </Button>
  )
}
