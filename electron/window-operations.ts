import { basename, dirname } from 'node:path'
import * as z from 'zod'
import { uploadPiece } from '../shared/attachments.ts'
import { meetingReference } from '../shared/meetings.ts'
import { isDangerous } from '../shared/dangerous-files.ts'
import { ensure } from '../shared/errors.ts'
import { id, type Language } from '../shared/values.ts'
import { interfaceChoice, placeToKeep, type OpenFile, type WindowApi } from '../shared/workspace.ts'
import { attachedFileOf } from './domain/attachments.ts'
import type { OpenedCopies } from './opened-copies.ts'
import type { Projector } from './projector.ts'
import type { Session } from './session.ts'
import { nothing, parse } from './operation.ts'
import { createUploads } from './uploads.ts'

/** What only a window can ask for; the dialogs and the system are handed in, so that tests can stand in for them. */
export type Desktop = Readonly<{
  askForNewFile: () => Promise<string | null>
  askForFile: () => Promise<string | null>
  askForSampleFile: () => Promise<string | null>
  askForFolder: () => Promise<string | null>
  showInFolder: (path: string) => void
  copyText: (text: string) => void
  /** Starts the program anew in that written form, with the same workspace. */
  restartIn: (language: Language, workspace: string | null) => void
  /** Hands a file to the system's own program for it; what is wrong in the system's words, or nothing. */
  openPath: (path: string) => Promise<string>
  /** Asks before a file that can run something is opened. */
  mayOpenDangerous: (fileName: string) => Promise<boolean>
  cancelTask: (taskId: string) => void
  close: (isSaved: boolean) => Promise<void>
  projector: Projector
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
export function createWindowOperations(
  session: Session,
  desktop: Desktop,
  folders: ChosenFolders,
  copies: OpenedCopies,
): WindowOperations {
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
        isProjecting: desktop.projector.isOpen(),
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
    openProjector: on(meetingReference, ({ meetingId }) => desktop.projector.open(meetingId)),
    closeProjector: on(nothing, () => desktop.projector.close()),
    keepPlace: on(placeToKeep, ({ place }) => session.keepPlace(place)),
    keptPlace: on(nothing, () => ({ place: session.keptPlace() })),
    chooseFolder: on(nothing, async () => {
      const folder = await desktop.askForFolder()
      if (folder !== null) folders.add(folder)
      return folder
    }),
    showInFolder: on(withPath, ({ path }) => {
      if (folders.has(dirname(path))) desktop.showInFolder(path)
    }),
    ...attachmentOperations(session, desktop, copies),
    setLanguage: on(interfaceChoice, ({ language }) => desktop.restartIn(language, session.current()?.path ?? null)),
    copyText: on(z.strictObject({ text: z.string().min(1).max(20_000) }), ({ text }) => desktop.copyText(text)),
    cancelTask: on(z.strictObject({ taskId: z.string().max(200) }), ({ taskId }) => desktop.cancelTask(taskId)),
    readyToClose: on(z.strictObject({ isSaved: z.boolean() }), ({ isSaved }) => void desktop.close(isSaved)),
  }
}

const upload = z.strictObject({ uploadId: id })
const newUpload = z.strictObject({ fileName: z.string().max(4000), size: z.int().min(0) })
const piece = upload.extend({ base64: z.base64().max(4 * Math.ceil(uploadPiece / 3)) })

/** Files in and out of the workspace: the page hands over bytes and never names a path. */
function attachmentOperations(session: Session, desktop: Desktop, copies: OpenedCopies) {
  const uploads = createUploads(session.current)
  return {
    startUpload: on(newUpload, uploads.start),
    uploadPiece: on(piece, ({ uploadId, base64 }) => uploads.add(uploadId, Buffer.from(base64, 'base64'))),
    finishUpload: on(upload, ({ uploadId }) => uploads.finish(uploadId)),
    cancelUploads: on(nothing, () => uploads.cancelAll()),
    openAttachment: on(z.strictObject({ versionId: id }), async ({ versionId }) => {
      const store = session.current()
      ensure(store, 'noWorkspace')
      const file = attachedFileOf(store.db, versionId)
      const { fileName } = file
      if (isDangerous(fileName) && !(await desktop.mayOpenDangerous(fileName))) return { isOpened: false }
      const complaint = await desktop.openPath(await copies.write(store.db, file))
      ensure(complaint === '', 'attachmentNotOpened', { fileName })
      return { isOpened: true }
    }),
  }
}
