import { create } from 'zustand'
import { largestAttachment, uploadPiece, type Attachment } from '../../../shared/attachments.ts'
import { fill } from '../../../shared/texts/index.ts'
import { attachments as texts } from '../../../shared/texts/attachments.ts'
import { call, OperationError } from '../../api.ts'
import { base64Of, refuse } from '../../components/read-file.ts'
import { act, useMessages } from '../../messages.ts'

/** The files that are being read now: which one, and how many bytes of all there are. */
export type Uploading = Readonly<{ fileName: string; index: number; count: number; done: number; total: number }>

/** Null while nothing is read. */
export const useUploading = create<{ current: Uploading | null }>(() => ({ current: null }))

let cancelled = new AbortController()

/** Stops the reading; nothing of what was being added is kept. */
export const cancelUploads = (): void => cancelled.abort()

/** One after the other, so that what is cancelled is always the one that shows. */
let line: Promise<unknown> = Promise.resolve()

function inLine<T>(work: () => Promise<T>): Promise<T> {
  const turn = line.then(work)
  line = turn.catch(() => undefined)
  return turn
}

/** Reads the files into the workspace and attaches them to the case: all of them, or none. */
export const attachFiles = (caseId: string, files: readonly File[]): Promise<void> =>
  inLine(async () => {
    const [first] = files
    const read = first && areRight(files) ? await act(() => readAll(files)) : null
    if (!first || !read) return
    const done =
      files.length === 1 ? fill(texts.addedOne, { title: first.name }) : fill(texts.addedMany, { count: files.length })
    await act(() => call('attachments.add', { caseId, files: read.map((file) => ({ file })) }), done)
  })

/** Reads a newer file for an attachment; the older ones are kept. */
export const replaceFile = ({ id, title }: Attachment, newer: File): Promise<void> =>
  inLine(async () => {
    const [file] = (areRight([newer]) && (await act(() => readAll([newer])))) || []
    if (file) await act(() => call('attachments.replace', { id, file }), fill(texts.replaced, { title }))
  })

/** Most files of one `attachments.add`. */
const mostFiles = 100

function areRight(files: readonly File[]): boolean {
  const large = files.find(({ size }) => size > largestAttachment)
  if (large) refuse(fill(texts.tooLarge, { fileName: large.name }))
  else if (files.length > mostFiles) refuse(texts.tooMany)
  return large === undefined && files.length <= mostFiles
}

type ReadFile = Readonly<{ fileName: string; hash: string }>

/** Answers null when the user cancelled; then, and when it fails, what was read is taken away again. */
async function readAll(files: readonly File[]): Promise<ReadFile[] | null> {
  cancelled = new AbortController()
  const { signal } = cancelled
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const read: ReadFile[] = []
  let done = 0
  try {
    for (const [index, file] of files.entries()) {
      const before = done
      const say = (bytes: number) => {
        done = before + bytes
        useUploading.setState({ current: { fileName: file.name, index: index + 1, count: files.length, done, total } })
      }
      say(0)
      read.push({ fileName: file.name, hash: await readOne(file, say, signal) })
    }
    return read
  } catch (error) {
    await call('window.cancelUploads')
    if (!signal.aborted) throw error
    useMessages.getState().show('info', texts.cancelled)
    return null
  } finally {
    useUploading.setState({ current: null })
  }
}

/** Piece by piece: the file never stands in memory whole. */
async function readOne(file: File, say: (bytes: number) => void, signal: AbortSignal): Promise<string> {
  const { uploadId } = await call('window.startUpload', { fileName: file.name, size: file.size })
  for (let start = 0; start < file.size; start += uploadPiece) {
    signal.throwIfAborted()
    const base64 = await pieceOf(file, start)
    await call('window.uploadPiece', { uploadId, base64 })
    say(Math.min(file.size, start + uploadPiece))
  }
  return (await call('window.finishUpload', { uploadId })).hash
}

/** A file that was moved, deleted or changed since it was picked can no longer be read. */
async function pieceOf(file: File, start: number): Promise<string> {
  try {
    return await base64Of(file.slice(start, start + uploadPiece))
  } catch {
    throw new OperationError('unreadable', fill(texts.unreadable, { fileName: file.name }))
  }
}
