import { readFileSync, rmSync } from 'node:fs'
import { writeWhole } from './files.ts'

/** Where the user was, so that the program can come back there after a crash: the file, and the page's own words for the rest. */
export type KeptPlace = Readonly<{ workspace: string; place: string }>

/** A place on disk; it is taken away whenever the program or the workspace closes in order. */
export type PlaceFile = Readonly<{
  keep: (place: KeptPlace) => void
  read: () => KeptPlace | null
  forget: () => void
}>

/** Coming back is a convenience: a disk that refuses the file must not stop anything. */
export function createPlaceFile(path: string): PlaceFile {
  return {
    keep: (place) => tried(() => writeWhole(path, Buffer.from(JSON.stringify(place)))),
    read: () => readPlace(path),
    forget: () => tried(() => rmSync(path, { force: true })),
  }
}

function tried(work: () => void): void {
  try {
    work()
  } catch {
    // The next place that is kept tries again.
  }
}

function readPlace(path: string): KeptPlace | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isPlace(value) ? value : null
  } catch {
    return null
  }
}

const isPlace = (value: unknown): value is KeptPlace =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'workspace') === 'string' &&
  typeof Reflect.get(value, 'place') === 'string'
