import { useEffect, useState } from 'react'
import { frame } from '../../shared/texts/nb/frame.ts'
import { flush, useSaving } from '../autosave.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'

/** Keeps the window open until everything typed is on the disk; asks when it cannot be saved. */
export function CloseGuard() {
  const [isAsking, setAsking] = useState(false)
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (useSaving.getState().pending === 0) return
      event.preventDefault()
      void flush().then(() => (useSaving.getState().pending > 0 ? setAsking(true) : window.close()))
    }
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [])
  return (
    <ConfirmDialog
      isOpen={isAsking}
      title={frame.closing.title}
      text={frame.closing.text}
      confirm={frame.closing.confirm}
      cancel={frame.closing.cancel}
      onConfirm={closeWithoutSaving}
      onCancel={() => setAsking(false)}
    />
  )
}

function closeWithoutSaving(): void {
  useSaving.setState({ pending: 0 })
  window.close()
}
