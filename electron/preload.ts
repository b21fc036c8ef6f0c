import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { PageEvent } from '../shared/api.ts'
import { nynorsk } from './page-arguments.ts'

// Before any script of the page, which chooses its texts by it.
contextBridge.exposeInMainWorld('motebokLanguage', process.argv.includes(nynorsk) ? 'nn' : 'nb')

contextBridge.exposeInMainWorld('motebok', {
  invoke: (name: string, input: unknown) => ipcRenderer.invoke('motebok', name, input),
  onChanged: (listener: (event: PageEvent) => void) => {
    const forward = (_: IpcRendererEvent, event: PageEvent) => listener(event)
    ipcRenderer.on('motebok', forward)
    return () => ipcRenderer.off('motebok', forward)
  },
})
