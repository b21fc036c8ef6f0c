import { useEffect } from 'react'
import { call, onClosing } from './api.ts'
import { flush, useSaving } from './autosave.ts'
import { useQuery } from './use-query.ts'
import { Frame } from './Frame.tsx'
import { Start } from './start/Start.tsx'

/** The start page until a workspace is open, then the frame with its places. */
export function App() {
  useEffect(() => onClosing(() => void saveAndClose()), [])
  const status = useQuery('window.status').data
  if (!status) return null
  return status.open ? <Frame file={status.open} /> : <Start recent={status.recent} />
}

async function saveAndClose(): Promise<void> {
  await flush()
  await call('window.readyToClose', { isSaved: useSaving.getState().pending === 0 })
}
