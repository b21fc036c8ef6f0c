import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { UserError } from '../shared/errors.ts'

/** Bytes in memory, or piece by piece when there are too many of them. */
export type Bytes = Uint8Array | Iterable<Uint8Array>

/** Writes a file whole or not at all: temporary name, fsync, rename. An earlier file of that name stays until the new one is on disk. */
export function writeWhole(path: string, bytes: Bytes): void {
  makeFolder(dirname(path))
  const temporary = `${path}.${process.pid}-ny`
  try {
    writeSynced(temporary, bytes)
    renameSync(temporary, path)
    syncFolder(dirname(path))
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Makes what is missing of a folder part by part: told to make them all at once, Node never gives up where none can be made. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) makeFolder(parent)
  mkdirSync(folder)
}

/** Makes a new name survive a power cut; Windows does so by itself and cannot open folders. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function writeSynced(path: string, bytes: Bytes): void {
  const file = openSync(path, 'wx')
  try {
    for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) writePiece(file, piece)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function writePiece(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written)
}

/** Writes a file that was not there before and answers its path: a name that is taken gets «(2)», «(3)» and so on. */
export function writeNew(path: string, bytes: Bytes): string {
  const free = freeName(path)
  writeWhole(free, bytes)
  return free
}

/** Writes a new file where the user has asked for it; what the disk has against it is put into words. */
export function writeForUser(path: string, bytes: Bytes): string {
  try {
    return writeNew(path, bytes)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    throw code === 'ENOSPC' || code === 'EDQUOT' ? new UserError('diskFull') : new UserError('writeFailed', { path })
  }
}

function freeName(path: string): string {
  const { dir, name, ext } = parse(path)
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? path : join(dir, `${name} (${count})${ext}`)
    if (!existsSync(candidate)) return candidate
  }
}
