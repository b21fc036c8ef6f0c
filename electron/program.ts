import { app, type BrowserWindow } from 'electron'
import { createClosing, type Closing } from './closing.ts'
import { createDesktop, showOpenError } from './dialogs.ts'
import { failure } from './failures.ts'
import { createGateway, type Gateway } from './gateway.ts'
import { announce } from './ipc.ts'
import { createSession, type Session } from './session.ts'
import { createTasks } from './tasks.ts'
import { createWindowOperations } from './window-operations.ts'

/** Everything behind the window: the open workspace, its operations, and the door through which the page reaches them. */
export function startProgram(window: BrowserWindow): Gateway {
  const session = createSession(app.getPath('userData'), () => announce({ kind: 'changed', domain: 'window' }))
  const closing = createClosing()
  closing.watch(window)
  openFromArguments(session, process.argv)
  app.on('second-instance', (_event, argv) => {
    openFromArguments(session, argv)
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('will-quit', () => session.close())
  return gatewayTo(session, closing)
}

function gatewayTo(session: Session, closing: Closing): Gateway {
  const tasks = createTasks((progress) => announce({ kind: 'progress', progress }))
  const chosenFolders = new Set<string>()
  const windowOperations = createWindowOperations(session, createDesktop(tasks.cancel, closing.answer), chosenFolders)
  const isChosenFolder = (folder: string) => chosenFolders.has(folder)
  return createGateway({
    currentStore: session.current,
    windowOperations,
    runTask: tasks.run,
    announce,
    isChosenFolder,
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
