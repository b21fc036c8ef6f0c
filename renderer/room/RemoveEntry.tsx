import { Button } from '@digdir/designsystemet-react'
import { common } from '../../shared/texts/common.ts'
import { act } from '../messages.ts'

type Props = Readonly<{ remove: () => Promise<void>; done: string; onClose: () => void }>

/** Takes what a form shows out of the meeting, and closes the form when it is done. */
export function RemoveEntry({ remove, done, onClose }: Props) {
  const run = async () => {
    const isDone = await act(async () => {
      await remove()
      return true
    }, done)
    if (isDone) onClose()
  }
  return (
    <Button variant="tertiary" data-color="danger" onClick={() => void run()}>
      {common.remove}
    </Button>
  )
}
