import { basename, dirname } from 'node:path'
import * as z from 'zod'
import type { OpenFile, WindowApi } from '../shared/workspace.ts'
import type { Session } from './session.ts'
import { nothing, parse } from './operation.ts'

/** What only a window can ask for; the dialogs and the system are handed in, so that tests can stand in for them. */
export type Desktop = Readonly<{
  askForNewFile: () => Promise<string | null>
  askForFile: () => Promise<string | null>
  askForSampleFile: () => Promise<string | null>
  askForFolder: () => Promise<string | null>
  showInFolder: (path: string) => void
  copyText: (text: string) => void
  cancelTask: (taskId: string) => void
  close: (isSaved: boolean) => Promise<void>
}>

/** Folders picked in dialogs since the app started; files may be written there and shown, and nowhere else. */
export type ChosenFolders = Readonly<{ add: (folder: string) => unknown; has: (folder: string) => boolean }>

/** Each takes raw input from a page and checks it first. */
export type WindowOperations = {
  [K in keyof WindowApi]: (
    raw: unknown,
  ) => Awaited<ReturnType<WindowApi[K]>> | Promise<Awaited<ReturnType<WindowApi[K]>>>
}

const withPath = z.strictObject({ path: z.string().min(1).max(4000) })

const on =
  <S extends z.ZodType, O>(input: S, run: (input: z.output<S>) => O) =>
  (raw: unknown): O =>
    run(parse(input, raw))

const opened = (path: string): OpenFile => ({ path, name: basename(path, '.motebok') })

/** The operations of the `window` domain over one session. */
export function createWindowOperations(session: Session, desktop: Desktop, folders: ChosenFolders): WindowOperations {
  const openAt = async (path: string | null, open: (path: string) => void | Promise<void>) => {
    if (path === null) return null
    await open(path)
    return opened(path)
  }
  return {
    status: on(nothing, () => {
      const path = session.current()?.path
      return {
        open: path === undefined ? null : opened(path),
        recent: session.recent().map(opened),
        platform: process.platform,
      }
    }),
    createWorkspace: on(nothing, async () => openAt(await desktop.askForNewFile(), session.create)),
    openWorkspace: on(nothing, async () => openAt(await desktop.askForFile(), session.open)),
    openSample: on(nothing, async () => openAt(await desktop.askForSampleFile(), session.createSample)),
    openRequested: on(nothing, () => {
      const path = session.takeRequest()
      if (path === null) return null
      session.open(path)
      return opened(path)
    }),
    openRecent: on(withPath, async ({ path }) => {
      session.openRecent(path)
      return opened(path)
    }),
    closeWorkspace: on(nothing, () => session.close()),
    chooseFolder: on(nothing, async () => {
      const folder = await desktop.askForFolder()
      if (folder !== null) folders.add(folder)
      return folder
    }),
    showInFolder: on(withPath, ({ path }) => {
      if (folders.has(dirname(path))) desktop.showInFolder(path)
    }),
    copyText: on(z.strictObject({ text: z.string().min(1).max(20_000) }), ({ text }) => desktop.copyText(text)),
    cancelTask: on(z.strictObject({ taskId: z.string().max(200) }), ({ taskId }) => desktop.cancelTask(taskId)),
    readyToClose: on(z.strictObject({ isSaved: z.boolean() }), ({ isSaved }) => void desktop.close(isSaved)),
  }
}
