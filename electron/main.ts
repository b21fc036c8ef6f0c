import { app } from 'electron'
import { createClosing, type Closing } from './closing.ts'
import { createDesktop, showOpenError } from './dialogs.ts'
import { failure } from './failures.ts'
import { createGateway } from './gateway.ts'
import { announce, listen } from './ipc.ts'
import { setMenu } from './menu.ts'
import { createSession, type Session } from './session.ts'
import { createTasks } from './tasks.ts'
import { createWindowOperations } from './window-operations.ts'
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
    const session = createSession(app.getPath('userData'), () => announce({ kind: 'changed', domain: 'window' }))
    const closing = createClosing()
    connect(session, closing)
    openMainWindow(session, closing)
    // While the page loads in its own process, this one opens the file.
    openFromArguments(session, process.argv)
    app.on('will-quit', () => session.close())
  })
}

/** Joins page and program: one gateway, one channel. */
function connect(session: Session, closing: Closing): void {
  const tasks = createTasks((progress) => announce({ kind: 'progress', progress }))
  const chosenFolders = new Set<string>()
  const windowOperations = createWindowOperations(session, createDesktop(tasks.cancel, closing.answer), chosenFolders)
  const isChosenFolder = (folder: string) => chosenFolders.has(folder)
  listen(
    createGateway({ currentStore: session.current, windowOperations, runTask: tasks.run, announce, isChosenFolder }),
  )
}

function openMainWindow(session: Session, closing: Closing): void {
  const window = openWindow()
  closing.watch(window)
  app.on('second-instance', (_event, argv) => {
    openFromArguments(session, argv)
    if (window.isMinimized()) window.restore()
    window.focus()
  })
}

/** Opens the workspace that was double-clicked or named on the command line. */
function openFromArguments(session: Session, argv: readonly string[]): void {
  const path = argv.slice(1).find((argument) => argument.endsWith('.motebok'))
  if (path === undefined) return
  try {
    session.open(path)
  } catch (error) {
    showOpenError(failure(error).message)
  }
}
