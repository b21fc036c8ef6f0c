import { app, type BrowserWindow } from 'electron'
import { setMenu } from './menu.ts'
import { lockContents, lockSession, openWindow, registerScheme } from './window.ts'

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
    return runBehind(openWindow())
  })
}

/** The window comes first: while its process starts, this one loads the program behind it. */
async function runBehind(window: BrowserWindow): Promise<void> {
  const { runProgram } = await import('./program.ts')
  runProgram(window)
}
