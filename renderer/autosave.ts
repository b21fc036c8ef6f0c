import { create } from 'zustand'
import type { ErrorKey } from '../shared/errors.ts'
import { fill } from '../shared/texts/index.ts'
import { saving as texts } from '../shared/texts/saving.ts'
import { OperationError } from './api.ts'
import { showError, useMessages } from './messages.ts'

/** Longest time, in milliseconds, from a keystroke until its text is on its way to the disk. */
const longestWait = 120
/** Wait before trying again when saving failed, for instance because the disk is full. */
const retryWait = 1500

/** What may be otherwise the next time; whatever else an operation answers, it will answer again. */
const passing: readonly ErrorKey[] = [
  'unexpected',
  'diskFull',
  'folderReadOnly',
  'folderMissing',
  'fileMissing',
  'damagedWorkspace',
  'workspaceInUse',
  'writeFailed',
]

/**
 * What the saved mark shows: how many texts are not on disk, whether saving fails and is tried again, whether texts are
 * refused and will not be saved, and when it last went well.
 */
type Saving = Readonly<{ pending: number; hasFailed: boolean; hasRefused: boolean; savedAt: Date | null }>

export const useSaving = create<Saving>(() => ({ pending: 0, hasFailed: false, hasRefused: false, savedAt: null }))

type Text = Readonly<{ name: string; save: () => Promise<unknown> }>

const waiting = new Map<string, Text>()
const running = new Set<string>()
const refused = new Set<string>()
const timers = new Map<string, ReturnType<typeof setTimeout>>()

const publish = (change: Partial<Saving> = {}): void =>
  useSaving.setState({
    ...change,
    pending: new Set([...waiting.keys(), ...running, ...refused]).size,
    hasRefused: refused.size > 0,
  })

/**
 * Saves the newest `save` of a key within `longestWait` of the first change since the last one went out.
 * Typing never pushes the moment ahead, and one key's saves never overtake each other. `name` is what the text is called
 * when it is refused.
 */
export function autosave(key: string, name: string, save: () => Promise<unknown>): void {
  waiting.set(key, { name, save })
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
  const text = waiting.get(key)
  if (!text) return
  waiting.delete(key)
  running.add(key)
  const change = await attempt(key, text)
  running.delete(key)
  publish(change)
  if (waiting.has(key)) schedule(key, change.hasFailed ? retryWait : longestWait)
}

async function attempt(key: string, text: Text): Promise<Partial<Saving>> {
  try {
    await text.save()
    refused.delete(key)
    return { hasFailed: false, savedAt: new Date() }
  } catch (error) {
    if (error instanceof OperationError && !passing.some((one) => one === error.key)) return refuse(key, text, error)
    if (!waiting.has(key)) waiting.set(key, text)
    if (!useSaving.getState().hasFailed) showError(error instanceof OperationError ? error : undefined)
    return { hasFailed: true }
  }
}

/** Says once that the text is not saved and why; it is tried again only when something more is written in it. */
function refuse(key: string, { name }: Text, { key: why, message }: OperationError): Partial<Saving> {
  const reason = why === 'notFound' ? texts.gone : message
  if (!refused.has(key)) useMessages.getState().show('error', fill(texts.refused, { text: name, reason }))
  refused.add(key)
  return { hasFailed: false }
}

/**
 * Saves everything that waits, now; resolves when it is on disk or refused, or when a new attempt at it failed. Called
 * before closing the window, and before what needs the text as it is.
 */
export async function flush(): Promise<void> {
  do {
    await Promise.all([...waiting.keys()].filter((key) => !running.has(key)).map(run))
    if (running.size > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  } while (waiting.size + running.size > 0 && !useSaving.getState().hasFailed)
}

/** The same before what goes by the text as it is stored, or replaces it; throws when something written is not saved. */
export async function flushWhole(): Promise<void> {
  await flush()
  if (useSaving.getState().pending > 0) throw new OperationError('notSaved', texts.notSaved)
}

/** Saves everything when a place is left; what was refused there is no longer on the screen, and is let go of. */
export async function leave(): Promise<void> {
  await flush()
  refused.clear()
  publish()
}
