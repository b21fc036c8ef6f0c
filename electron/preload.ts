import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { PageEvent } from '../shared/api.ts'

contextBridge.exposeInMainWorld('motebok', {
  invoke: (name: string, input: unknown) => ipcRenderer.invoke('motebok', name, input),
  onChanged: (listener: (event: PageEvent) => void) => {
    const forward = (_: IpcRendererEvent, event: PageEvent) => listener(event)
    ipcRenderer.on('motebok', forward)
    return () => ipcRenderer.off('motebok', forward)
  },
})
