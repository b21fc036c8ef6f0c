import { useEffect } from 'react'
import { call, onClosing, onOpenRequested } from './api.ts'
import { flush, useSaving } from './autosave.ts'
import { Loaded } from './components/Loading.tsx'
import { openRequested } from './components/workspace-commands.ts'
import { useQuery } from './use-query.ts'
import { Frame } from './Frame.tsx'
import { Start } from './start/Start.tsx'

/** The start page until a workspace is open, then the frame with its places. */
export function App() {
  useEffect(() => onClosing(() => void saveAndClose()), [])
  useEffect(() => onOpenRequested(() => void openRequested()), [])
  const query = useQuery('window.status')
  return (
    <Loaded query={query}>
      {(status) => (status.open ? <Frame file={status.open} /> : <Start recent={status.recent} />)}
    </Loaded>
  )
}

async function saveAndClose(): Promise<void> {
  await flush()
  await call('window.readyToClose', { isSaved: useSaving.getState().pending === 0 })
}
