import { create } from 'zustand'
import { OperationError } from './api.ts'
import { showError } from './messages.ts'

/** Longest time, in milliseconds, from a keystroke until its text is on its way to the disk. */
const longestWait = 120
/** Wait before trying again when saving failed, for instance because the disk is full. */
const retryWait = 1500

/** What the saved mark shows: how many texts are not on disk yet, whether saving fails, and when it last went well. */
type Saving = Readonly<{ pending: number; hasFailed: boolean; savedAt: Date | null }>

export const useSaving = create<Saving>(() => ({ pending: 0, hasFailed: false, savedAt: null }))

const waiting = new Map<string, () => Promise<unknown>>()
const running = new Set<string>()
const timers = new Map<string, ReturnType<typeof setTimeout>>()

const publish = (change: Partial<Saving> = {}): void =>
  useSaving.setState({ ...change, pending: new Set([...waiting.keys(), ...running]).size })

/**
 * Saves the newest `save` of a key within `longestWait` of the first change since the last one went out.
 * Typing never pushes the moment ahead, and one key's saves never overtake each other.
 */
export function autosave(key: string, save: () => Promise<unknown>): void {
  waiting.set(key, save)
  publish()
  schedule(key, longestWait)
}

function schedule(key: string, wait: number): void {
  if (timers.has(key) || running.has(key)) return
  timers.set(
    key,
    setTimeout(() => void run(key), wait),
  )
}

async function run(key: string): Promise<void> {
  clearTimeout(timers.get(key))
  timers.delete(key)
  const save = waiting.get(key)
  if (!save) return
  waiting.delete(key)
  running.add(key)
  const succeeded = await attempt(key, save)
  running.delete(key)
  publish(succeeded ? { hasFailed: false, savedAt: new Date() } : { hasFailed: true })
  if (waiting.has(key)) schedule(key, succeeded ? longestWait : retryWait)
}

async function attempt(key: string, save: () => Promise<unknown>): Promise<boolean> {
  try {
    await save()
    return true
  } catch (error) {
    if (!waiting.has(key)) waiting.set(key, save)
    if (!useSaving.getState().hasFailed) showError(error instanceof OperationError ? error : undefined)
    return false
  }
}

/**
 * Saves everything that waits, now; resolves when it is on disk, or when a new attempt at it failed. Called before
 * leaving a place or closing the window.
 */
export async function flush(): Promise<void> {
  do {
    await Promise.all([...waiting.keys()].filter((key) => !running.has(key)).map(run))
    if (running.size > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  } while (waiting.size + running.size > 0 && !useSaving.getState().hasFailed)
}
