import { Button } from '@digdir/designsystemet-react'
import { ArrowUndoIcon } from '@navikt/aksel-icons'
import { fill } from '../../../shared/texts/index.ts'
import { papers } from '../../../shared/texts/papers.ts'
import { call } from '../../api.ts'
import { flushWhole } from '../../autosave.ts'
import { act } from '../../messages.ts'

const texts = papers.versions

type Props = Readonly<{ id: string; sequence: number; label: string; onDone: () => void }>

/** Makes a version the text again. What stood is kept first, so nothing is asked. */
export function RestoreButton({ id, sequence, label, onDone }: Props) {
  const restore = async () => {
    const isDone = await act(
      async () => {
        await flushWhole()
        await call('papers.restore', { id })
        return true
      },
      fill(texts.restored, { sequence }),
    )
    if (isDone) onDone()
  }
  return (
    <Button variant="secondary" onClick={() => void restore()}>
      <ArrowUndoIcon aria-hidden />
      {label}
    </Button>
  )
}
