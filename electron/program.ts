import { app, type BrowserWindow } from 'electron'
import { join, resolve } from 'node:path'
import { createClosing, type Closing } from './closing.ts'
import { createDesktop, showOpenError } from './dialogs.ts'
import { failure } from './failures.ts'
import { createGateway, type Gateway } from './gateway.ts'
import { announce } from './ipc.ts'
import { createOpenedCopies, type OpenedCopies } from './opened-copies.ts'
import { createProjector, type Projector } from './projector.ts'
import { createSession, type Session } from './session.ts'
import { createTasks } from './tasks.ts'
import { createWindowOperations } from './window-operations.ts'

/** Everything behind the window: the open workspace, its operations, and the door through which the page reaches them. */
export function startProgram(window: BrowserWindow): Gateway {
  const projector = createProjector(window)
  const session = createSession(app.getPath('userData'), () => {
    projector.close()
    announce({ kind: 'changed', domain: 'window' })
  })
  const closing = createClosing()
  if (!window.isDestroyed()) closing.watch(window)
  openFile(session, fileIn(process.argv, process.cwd()))
  if (!session.current()) session.comeBack()
  app.on('second-instance', (_event, argv, workingFolder) => {
    openFile(session, fileIn(argv, workingFolder))
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  // macOS names a double-clicked file here and not on the command line.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFile(session, path)
  })
  const copies = createOpenedCopies(join(app.getPath('userData'), 'opened'))
  app.on('will-quit', () => {
    session.close()
    copies.removeAll()
  })
  return gatewayTo(session, closing, copies, projector)
}

function gatewayTo(session: Session, closing: Closing, copies: OpenedCopies, projector: Projector): Gateway {
  const tasks = createTasks((progress) => announce({ kind: 'progress', progress }))
  const chosenFolders = new Set<string>()
  const desktop = createDesktop(tasks.cancel, closing.answer, projector)
  const windowOperations = createWindowOperations(session, desktop, chosenFolders, copies)
  const isChosenFolder = (folder: string) => chosenFolders.has(folder)
  return createGateway({
    currentStore: session.current,
    windowOperations,
    runTask: tasks.run,
    announce,
    isChosenFolder,
    isProjector: projector.isPage,
  })
}

/** The workspace named on a command line. */
function fileIn(argv: readonly string[], workingFolder: string): string | undefined {
  const path = argv.slice(1).find((argument) => argument.endsWith('.motebok'))
  return path === undefined ? undefined : resolve(workingFolder, path)
}

/** Opens a file from outside at once when none is open; otherwise the page saves what it holds first, and then asks for it. */
function openFile(session: Session, path: string | undefined): void {
  if (path === undefined) return
  if (session.current()) {
    session.request(path)
    announce({ kind: 'openRequested' })
    return
  }
  try {
    session.open(path)
  } catch (error) {
    showOpenError(failure(error).message)
  }
}
