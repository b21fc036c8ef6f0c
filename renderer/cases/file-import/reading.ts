import { create } from 'zustand'
import type { ImportedText, Paper } from '../../../shared/papers.ts'
import { mostWordMegabytes, type ReadWord } from '../../../shared/word-import.ts'
import { call, cancelTask, onProgress } from '../../api.ts'
import { readPickedFile, type ReadFile } from '../../components/read-file.ts'
import { act } from '../../messages.ts'
import { usualSection } from './sections.ts'

/** A file and what it would become. */
export type PreviewedFile =
  | Readonly<{ kind: 'text'; file: ReadFile; imported: ImportedText }>
  | Readonly<{ kind: 'word'; file: ReadFile; read: ReadWord }>

/** Word's kinds of files; those that cannot be taken in are recognised by what they hold, and said so. */
const wordNames = /\.(doc|dot)[xm]?$/i

/** True for files that may become text: Word's and plain text. */
export const isReadable = ({ type, name }: File): boolean =>
  type === 'text/plain' || /\.txt$/i.test(name) || wordNames.test(name)

/** Reads the bytes of a file one has pointed out; says why when it is too large. */
export const readBytes = (file: File): Promise<ReadFile | null> =>
  wordNames.test(file.name) ? readPickedFile(file, mostWordMegabytes) : readPickedFile(file)

/** The name of the file that is being read, and the task that reads it; null while none is. */
export const useReading = create<{ fileName: string | null; taskId: string | null }>(() => ({
  fileName: null,
  taskId: null,
}))

/** Reads a file beside the window, which stays free meanwhile; answers undefined when it could not be read. */
export async function readForImport(file: ReadFile, paper: Paper): Promise<PreviewedFile | undefined> {
  const stopHearing = onProgress(({ taskId }) => {
    if (/^papers\.(readWord|previewText)\//.test(taskId)) useReading.setState({ taskId })
  })
  useReading.setState({ fileName: file.fileName, taskId: null })
  try {
    return await act(() => read(file, paper))
  } finally {
    stopHearing()
    useReading.setState({ fileName: null, taskId: null })
  }
}

async function read(file: ReadFile, paper: Paper): Promise<PreviewedFile> {
  if (!wordNames.test(file.fileName)) {
    return { kind: 'text', file, imported: await call('papers.previewText', file) }
  }
  const choices = { language: paper.language, rest: usualSection(paper) }
  return { kind: 'word', file, read: await call('papers.readWord', { ...file, choices }) }
}

export function stopReading(): void {
  const { taskId } = useReading.getState()
  if (taskId !== null) cancelTask(taskId)
}
