import { readFileSync, renameSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UserError } from '../shared/errors.ts'
import { callerOf } from './dispatch.ts'
import { writeWhole } from './files.ts'
import { createPlaceFile, type PlaceFile } from './kept-place.ts'
import { assertFree, createStore, openStore, removeDatabase, type Store } from './store.ts'

/** The workspace a running app has open, and those it had open before. */
export type Session = Readonly<{
  current: () => Store | null
  recent: () => string[]
  create: (path: string) => void
  createSample: (path: string) => Promise<void>
  open: (path: string) => void
  /** Opens a file from the list of recent ones and no other. */
  openRecent: (path: string) => void
  close: () => void
  /** Notes a file to open when the page has saved what it holds. */
  request: (path: string) => void
  /** The file last asked for, once. */
  takeRequest: () => string | null
  /** Notes where the user is in the open workspace; null when that need not be found again. */
  keepPlace: (place: string | null) => void
  /** Where the user was when it all ended, in the workspace that is open. */
  keptPlace: () => string | null
  /** Opens what was open when the program ended out of turn with the user in the middle of something. */
  comeBack: () => void
}>

const recentLimit = 8

/** `folder` is where the app keeps what belongs to this user and machine. */
export function createSession(folder: string, changed: () => void): Session {
  const recentFile = join(folder, 'recent.json')
  let store: Store | null = null
  let requested: string | null = null

  const placeFile = createPlaceFile(join(folder, 'place.json'))
  const recent = (): string[] => readList(recentFile)
  const close = () => {
    store?.close()
    store = null
    placeFile.forget()
    changed()
  }
  const open = (name: string) => {
    const path = resolve(name)
    if (store?.path === path) return
    const next = openStore(path)
    store?.close()
    store = next
    if (placeFile.read()?.workspace !== path) placeFile.forget()
    changed()
    writeList(recentFile, [path, ...recent().filter((other) => other !== path)].slice(0, recentLimit))
  }
  const create = (path: string) => {
    createStore(path)
    open(path)
  }
  return {
    current: () => store,
    recent,
    create,
    createSample: async (path) => {
      await makeSample(path)
      open(path)
    },
    open,
    openRecent: (path) => {
      if (!recent().includes(path)) throw new UserError('fileMissing', { path })
      open(path)
    },
    close,
    request: (path) => {
      requested = path
    },
    takeRequest: () => {
      const path = requested
      requested = null
      return path
    },
    ...placeIn(placeFile, () => store?.path, open),
  }
}

/** The part of a session that is about coming back after a crash. */
function placeIn(
  file: PlaceFile,
  openPath: () => string | undefined,
  open: (path: string) => void,
): Pick<Session, 'keepPlace' | 'keptPlace' | 'comeBack'> {
  return {
    keepPlace: (place) => {
      const workspace = openPath()
      if (place === null || workspace === undefined) file.forget()
      else file.keep({ workspace, place })
    },
    keptPlace: () => {
      const kept = file.read()
      return kept !== null && kept.workspace === openPath() ? kept.place : null
    },
    comeBack: () => {
      const kept = file.read()
      try {
        if (kept) open(kept.workspace)
      } catch {
        // Moved, or in use elsewhere: the first page has it among the recent ones, and says what is wrong when asked.
        file.forget()
      }
    },
  }
}

/** Makes the sample workspace whole or not at all; the sample's texts are only loaded when asked for. */
export async function makeSample(path: string): Promise<void> {
  assertFree(path)
  const { buildSample, sampleClock } = await import('./sample.ts')
  const temporary = `${path}-eksempel`
  const clock = sampleClock()
  try {
    removeDatabase(temporary)
    createStore(temporary)
    const store = openStore(temporary)
    try {
      await buildSample(callerOf(store, clock.now), clock)
    } finally {
      store.close()
    }
    renameSync(temporary, path)
  } catch (error) {
    removeDatabase(temporary)
    throw error
  }
}

function readList(path: string): string[] {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
  } catch {
    return []
  }
}

/** The list is a convenience: a disk that refuses it must not keep a workspace from opening. */
function writeList(path: string, list: readonly string[]): void {
  try {
    writeWhole(path, Buffer.from(JSON.stringify(list)))
  } catch {
    // The next workspace that opens tries again.
  }
}
