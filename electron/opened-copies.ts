import { mkdirSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { AttachmentVersion } from '../shared/attachments.ts'
import { found } from '../shared/errors.ts'
import { getBlob, wholeBytesOf } from './db/blobs.ts'
import type { ReadDb } from './db/database.ts'
import { explained } from './failures.ts'
import { newId } from './id.ts'
import { markAsFromElsewhere } from './mark-of-the-web.ts'

/** Copies of attachments for other programs to open: each in a folder of its own that only this user can read. */
export type OpenedCopies = Readonly<{
  write: (db: ReadDb, version: Pick<AttachmentVersion, 'hash' | 'fileName'>) => Promise<string>
  removeAll: () => void
}>

/** `folder` holds nothing else; what a program that ended by force left there is taken away at once. */
export function createOpenedCopies(folder: string): OpenedCopies {
  const removeAll = () => removeQuietly(folder)
  removeAll()
  return {
    removeAll,
    write: async (db, { hash, fileName }) => {
      const own = join(folder, newId())
      const path = join(own, fileName)
      try {
        mkdirSync(own, { recursive: true, mode: 0o700 })
        await writePrivate(path, wholeBytesOf(db, found(getBlob(db, hash)), fileName))
      } catch (error) {
        removeQuietly(own)
        throw explained(error, path)
      }
      markAsFromElsewhere(path)
      return path
    },
  }
}

/** Between the pieces the window is free. */
async function writePrivate(path: string, pieces: Iterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    for (const piece of pieces) await file.writeFile(piece)
  } finally {
    await file.close()
  }
}

/** A file that is open in another program cannot be removed on Windows; it goes the next time. */
function removeQuietly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Tried again at the next start.
  }
}
