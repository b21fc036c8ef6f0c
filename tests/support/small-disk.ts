import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, rmdirSync, writeSync, openSync, closeSync } from 'node:fs'
import { join } from 'node:path'

/** A disk of its own in memory, which can be filled to the last byte and get its room back. */
export type SmallDisk = Readonly<{ folder: string; fill: () => void; free: () => void; remove: () => void }>

/** Makes the disk at a path; null where that takes rights this user has not. */
export function makeSmallDisk(folder: string, megabytes: number): SmallDisk | null {
  if (process.platform !== 'linux') return null
  mkdirSync(folder)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'motebok', folder])
  if (mounted.status !== 0) {
    rmdirSync(folder)
    return null
  }
  const filler = join(folder, 'fyll')
  return {
    folder,
    fill: () => fillWith(filler),
    free: () => rmSync(filler),
    remove: () => void spawnSync('umount', ['--lazy', folder]),
  }
}

function fillWith(path: string): void {
  const file = openSync(path, 'a')
  try {
    for (let size = 1024 * 1024; size >= 1; size = size / 16) writeUntilFull(file, Buffer.alloc(size))
  } finally {
    closeSync(file)
  }
}

function writeUntilFull(file: number, bytes: Buffer): void {
  try {
    for (;;) writeSync(file, bytes)
  } catch {
    // Full for pieces of this size.
  }
}
