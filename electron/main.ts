import './spoken-by-choice.ts'
import { app, dialog, type BrowserWindow } from 'electron'
import { createRequire } from 'node:module'
import { desktop } from '../shared/texts/desktop.ts'
import type { Gateway } from './gateway.ts'
import { listen } from './ipc.ts'
import { setMenu } from './menu.ts'
import type * as program from './program.ts'
import { firstScreenServed, lockContents, lockSession, openWindow, registerScheme } from './window.ts'

/** The program is a bundle of its own, so that this one is small and the window soon there. */
const require = createRequire(import.meta.filename)

if (app.requestSingleInstanceLock()) start()
else app.quit()

function start(): void {
  // The browser's own words and the way it writes dates follow this, not the system.
  app.commandLine.appendSwitch('lang', 'nb')
  registerScheme()
  lockContents()
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(() => {
    lockSession()
    setMenu()
    listen(startBehind(openWindow()))
  })
}

/** The window comes first: while its page gets ready to ask, the program that answers is loaded behind it. */
async function startBehind(window: BrowserWindow): Promise<Gateway> {
  await firstScreenServed()
  try {
    const { startProgram } = require('./program.cjs') as typeof program
    return startProgram(window)
  } catch (error) {
    dialog.showErrorBox(desktop.couldNotStart, desktop.reinstall)
    app.exit(1)
    throw error
  }
}
