import { create } from 'zustand'
import { errors } from '../shared/texts/errors.ts'
import { common } from '../shared/texts/common.ts'
import { call, OperationError } from './api.ts'

/** The one line that says what just happened, with undo where it can be undone. */
export type Message = Readonly<{ id: number; tone: 'info' | 'error'; text: string; undoEntry: number | null }>

type Messages = Readonly<{
  message: Message | null
  show: (tone: Message['tone'], text: string, undoEntry?: number | null) => void
  dismiss: () => void
}>

let nextId = 1

export const useMessages = create<Messages>((set) => ({
  message: null,
  show: (tone, text, undoEntry = null) => set({ message: { id: nextId++, tone, text, undoEntry } }),
  dismiss: () => set({ message: null }),
}))

const show = (tone: Message['tone'], text: string, undoEntry?: number | null) =>
  useMessages.getState().show(tone, text, undoEntry)

export const showError = (error: unknown): void =>
  show('error', error instanceof OperationError ? error.message : errors.unexpected)

/** Runs what a button does; afterwards says `done` with an undo button, or says what went wrong. Answers undefined on error. */
export async function act<T>(work: () => Promise<T>, done?: string): Promise<T | undefined> {
  try {
    const result = await work()
    if (done !== undefined) await sayDone(done)
    return result
  } catch (error) {
    showError(error)
    return undefined
  }
}

/** Says what was just done, with an undo button where it can be undone; for words that are only known afterwards. */
export const sayDone = async (done: string): Promise<void> => show('info', done, await latestUndoable())

async function latestUndoable(): Promise<number | null> {
  const [entry] = await call('journal.list', { limit: 1 })
  return entry?.canUndo ? entry.id : null
}

/** Takes back one entry, or the latest when none is named. */
export async function undo(entryId?: number): Promise<void> {
  await act(async () => {
    await call('journal.undo', entryId === undefined ? {} : { id: entryId })
    show('info', common.undone)
  })
}
