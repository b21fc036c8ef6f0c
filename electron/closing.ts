import type { BrowserWindow } from 'electron'
import { mayCloseUnsaved } from './dialogs.ts'
import { announce } from './ipc.ts'

/** Time, in milliseconds, after which a page that has not answered counts as not saved, and the user is asked. */
const answerTime = 3000

/** A window that lets its page save before it closes. */
export type Closing = Readonly<{ watch: (window: BrowserWindow) => void; answer: (isSaved: boolean) => Promise<void> }>

/** On close the page is told to save and answers with `window.readyToClose`; unsaved text is only left behind when the user says so. */
export function createClosing(): Closing {
  let current: BrowserWindow | null = null
  let timer: NodeJS.Timeout | undefined

  const watch = (window: BrowserWindow) => {
    current = window
    window.on('close', (event) => {
      if (window.webContents.isCrashed() || window.webContents.isLoading()) return
      event.preventDefault()
      clearTimeout(timer)
      timer = setTimeout(() => void answer(false), answerTime)
      announce({ kind: 'closing' })
    })
    window.on('closed', () => clearTimeout(timer))
  }
  const answer = async (isSaved: boolean) => {
    clearTimeout(timer)
    if (current && (isSaved || (await mayCloseUnsaved(current)))) current.destroy()
  }
  return { watch, answer }
}
