import { ipcMain, webContents, type IpcMainInvokeEvent } from 'electron'
import type { PageEvent } from '../shared/api.ts'
import { failure } from './failures.ts'
import type { Gateway } from './gateway.ts'
import { UserError } from '../shared/errors.ts'

/** The one channel's name, in both directions. */
const channel = 'motebok'

/** The origin every page of the app has. */
export const appOrigin = 'app://motebok'

/** True for the app's own page in a window's main frame; anything else is a foreign sender. */
export const isOwnPage = (url: string, isMainFrame: boolean): boolean => isMainFrame && url.startsWith(`${appOrigin}/`)

/** Lets the app's own pages, and nobody else, reach the gateway; a page that asks before it is there waits for it. */
export function listen(gateway: Promise<Gateway>): void {
  ipcMain.handle(channel, async (event: IpcMainInvokeEvent, name: unknown, input: unknown) => {
    const frame = event.senderFrame
    const isOwn = frame !== null && isOwnPage(frame.url, frame === event.sender.mainFrame)
    return isOwn
      ? (await gateway).answer(name, input, event.sender.id)
      : failure(new UserError('unknownOperation', { name: String(name) }))
  })
}

/** Tells every window of the app. */
export function announce(event: PageEvent): void {
  for (const contents of webContents.getAllWebContents()) {
    if (isOwnPage(contents.getURL(), true)) contents.send(channel, event)
  }
}
