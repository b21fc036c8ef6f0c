import { accessSync, constants, existsSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ensure, UserError } from '../shared/errors.ts'
import { syncService } from '../shared/folders.ts'
import { dropUnkept } from './db/blobs.ts'
import { applicationId, openForWriting, readHeader, type WriteDb } from './db/database.ts'
import { attachJournal } from './db/journal.ts'
import { currentVersion, migrate } from './db/migrate.ts'
import { explained } from './failures.ts'
import { newId } from './id.ts'
import { takeLock } from './lock.ts'

/** An open workspace: one file, one writer. */
export type Store = Readonly<{ path: string; db: WriteDb; close: () => void }>

/** Makes a new, empty workspace under a temporary name and puts it in place whole; never overwrites a file. */
export function createStore(path: string): void {
  assertFree(path)
  const temporary = `${path}-ny`
  try {
    assertUsableFolder(path)
    removeDatabase(temporary)
    const db = openForWriting(temporary)
    try {
      migrate(db)
      db.pragma(`application_id = ${applicationId}`)
      db.prepare('INSERT INTO workspace (id, created_at) VALUES (?, ?)').run(newId(), new Date().toISOString())
      db.pragma('wal_checkpoint(TRUNCATE)')
    } finally {
      db.close()
    }
    renameSync(temporary, path)
  } catch (error) {
    removeDatabase(temporary)
    throw explained(error, path)
  }
}

/** Throws when there is such a file, or the log of one that is gone: SQLite would play the old log into the new file. */
export function assertFree(path: string): void {
  for (const name of [path, `${path}-wal`]) ensure(!existsSync(name), 'fileExists', { path: name })
}

/** Removes a database file and what SQLite keeps beside it. */
export const removeDatabase = (path: string): void =>
  ['', '-wal', '-shm'].forEach((suffix) => rmSync(path + suffix, { force: true }))

/**
 * Opens a workspace for writing and takes its lock. A file that is no workspace, or from a newer version, is refused
 * before it is touched. Throws UserErrors: fileMissing, notWorkspace, newerWorkspace, syncedFolder, folderReadOnly,
 * workspaceInUse, damagedWorkspace, diskFull.
 */
export function openStore(path: string): Store {
  try {
    assertWorkspace(path)
    assertUsableFolder(path)
    return openLocked(path)
  } catch (error) {
    throw explained(error, path)
  }
}

function openLocked(path: string): Store {
  const lock = takeLock(path)
  try {
    const db = openForWriting(path)
    try {
      prepareForUse(db)
    } catch (error) {
      db.close()
      throw error
    }
    return { path, db, close: () => closeStore(db, lock.release) }
  } catch (error) {
    lock.release()
    throw error
  }
}

function prepareForUse(db: WriteDb): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  if (version < currentVersion()) {
    migrate(db)
    // The version must be in the file itself, where an older program reads it without opening the database.
    db.pragma('wal_checkpoint(TRUNCATE)')
  }
  attachJournal(db)
  dropUnfinishedFiles(db)
}

/** A full disk must not keep a workspace from opening; what is left over is taken away the next time. */
function dropUnfinishedFiles(db: WriteDb): void {
  try {
    dropUnkept(db)
  } catch (error) {
    if (!(explained(error, db.name) instanceof UserError)) throw error
  }
}

function closeStore(db: WriteDb, release: () => void): void {
  if (!db.open) return
  try {
    db.close()
  } finally {
    release()
  }
}

/** Refuses what is no workspace of this program or an older one, reading only the file's first 100 bytes; `known` is the newest version it knows. */
export function assertWorkspace(path: string, known = currentVersion()): void {
  ensure(existsSync(path), 'fileMissing', { path })
  const header = readHeader(path)
  ensure(header.isSqlite && header.applicationId === applicationId, 'notWorkspace', { path })
  ensure(header.userVersion <= known, 'newerWorkspace', { found: header.userVersion, known })
}

function assertUsableFolder(path: string): void {
  const folder = dirname(path)
  // A link may lead into a synchronised folder whose name the path does not show.
  const service = syncService(path) ?? syncService(join(realpathSync(folder), basename(path)))
  if (service) throw new UserError('syncedFolder', { folder, service })
  accessSync(folder, constants.W_OK | constants.X_OK)
  if (existsSync(path)) accessSync(path, constants.W_OK)
}
