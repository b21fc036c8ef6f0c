import { app, BrowserWindow, clipboard, dialog, shell } from 'electron'
import { join } from 'node:path'
import { fill } from '../shared/texts/index.ts'
import { desktop as texts } from '../shared/texts/desktop.ts'
import type { Language } from '../shared/values.ts'
import { chooseLanguage } from './chosen-language.ts'
import type { Projector } from './projector.ts'
import type { Desktop } from './window-operations.ts'

const filters = [{ name: texts.workspaceFiles, extensions: ['motebok'] }]

async function askForNewFile(title: string, name: string): Promise<string | null> {
  const defaultPath = join(app.getPath('documents'), `${name}.motebok`)
  const { canceled, filePath } = await dialog.showSaveDialog({ title, defaultPath, filters })
  if (canceled || filePath === '') return null
  return filePath.endsWith('.motebok') ? filePath : `${filePath}.motebok`
}

async function askForExisting(title: string, kind: 'openFile' | 'openDirectory'): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title,
    properties: [kind],
    ...(kind === 'openFile' ? { filters } : {}),
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** The system's own dialogs, in the user's language. */
export function createDesktop(
  cancelTask: (taskId: string) => void,
  close: (isSaved: boolean) => Promise<void>,
  projector: Projector,
): Desktop {
  return {
    askForNewFile: () => askForNewFile(texts.newWorkspace, texts.defaultName),
    askForFile: () => askForExisting(texts.openWorkspace, 'openFile'),
    askForSampleFile: () => askForNewFile(texts.sampleWorkspace, texts.sampleName),
    askForFolder: () => askForExisting(texts.chooseFolder, 'openDirectory'),
    showInFolder: (path) => shell.showItemInFolder(path),
    copyText: (text) => clipboard.writeText(text),
    restartIn,
    openPath: (path) => shell.openPath(path),
    mayOpenDangerous,
    cancelTask,
    close,
    projector,
  }
}

/** Asks before text that could not be saved is left behind; true when the user wants to close all the same. */
export async function mayCloseUnsaved(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: texts.notSaved,
    detail: texts.notSavedDetail,
    buttons: [texts.stayOpen, texts.closeAnyway],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}

/** Asks before a file that can run something is opened; no is what Enter and Escape answer. */
async function mayOpenDangerous(fileName: string): Promise<boolean> {
  const question = {
    type: 'warning' as const,
    message: fill(texts.dangerous, { fileName }),
    detail: texts.dangerousDetail,
    buttons: [texts.leaveClosed, texts.openAnyway],
    defaultId: 0,
    cancelId: 0,
  }
  const [window] = BrowserWindow.getAllWindows()
  const { response } = await (window ? dialog.showMessageBox(window, question) : dialog.showMessageBox(question))
  return response === 1
}

/** The page has saved what it holds; windows close as at any other time, and the program comes back with the same file. */
function restartIn(language: Language, workspace: string | null): void {
  chooseLanguage(language)
  const others = process.argv.slice(1).filter((argument) => !argument.endsWith('.motebok'))
  app.relaunch({ args: workspace === null ? others : [...others, workspace] })
  app.quit()
}

/** Says why a file that was double-clicked could not be opened. */
export const showOpenError = (message: string): void => dialog.showErrorBox(texts.couldNotOpen, message)
