import { create } from 'zustand'
import { fill } from '../../../../shared/texts/index.ts'
import { minutesReview } from '../../../../shared/texts/minutes-review.ts'
import { call, cancelTask, onProgress } from '../../../api.ts'
import { flushWhole } from '../../../autosave.ts'
import type { ReadFile } from '../../../components/read-file.ts'
import { act, sayDone } from '../../../messages.ts'

export { mostWordMegabytes } from '../../../../shared/word-import.ts'

const texts = minutesReview.receive

export const isWord = ({ name }: File): boolean => /\.docx$/i.test(name)

/** The file that is being read, and the task that reads it; null while none is. */
export const useReceiving = create<{ fileName: string | null; taskId: string | null }>(() => ({
  fileName: null,
  taskId: null,
}))

/** Reads a file that came back, beside the window, and keeps its remarks. */
export async function receive(meetingId: string, file: ReadFile): Promise<void> {
  const stopHearing = onProgress(({ taskId }) => {
    if (taskId.startsWith('minutesReview.read/')) useReceiving.setState({ taskId })
  })
  useReceiving.setState({ fileName: file.fileName, taskId: null })
  try {
    await act(async () => {
      await flushWhole()
      const { reviewId, remarks } = await call('minutesReview.read', { meetingId, ...file })
      const { added } = await call('minutesReview.receive', { reviewId, remarks: [...remarks] })
      await sayDone(said(remarks.length, added))
    })
  } finally {
    stopHearing()
    useReceiving.setState({ fileName: null, taskId: null })
  }
}

function said(met: number, added: number): string {
  if (added > 0) return added === 1 ? texts.one : fill(texts.many, { count: added })
  return met === 0 ? texts.none : texts.noneNew
}

export function stopReceiving(): void {
  const { taskId } = useReceiving.getState()
  if (taskId !== null) cancelTask(taskId)
}
