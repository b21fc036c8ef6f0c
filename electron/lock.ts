import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { hostname, userInfo } from 'node:os'
import type Sqlite from 'better-sqlite3'
import { UserError } from '../shared/errors.ts'

const Database = createRequire(import.meta.filename)('better-sqlite3') as typeof Sqlite

/** Who holds a workspace; written beside it in clear text. */
type Holder = Readonly<{ host: string; user: string; process: number }>

export type Lock = Readonly<{ release: () => void }>

const lockPath = (workspace: string): string => `${workspace}-lock`
const holderPath = (workspace: string): string => `${workspace}-holder`

/**
 * Takes the workspace for this process. The lock is an exclusive transaction on a small file beside it, so the
 * operating system lets go of it the moment the process ends, even when it is killed. Throws `workspaceInUse`.
 */
export function takeLock(workspace: string): Lock {
  const path = lockPath(workspace)
  const db = new Database(path, { timeout: 200 })
  const opened = statSync(path).ino
  try {
    db.pragma('journal_mode = DELETE')
    db.exec('BEGIN EXCLUSIVE')
    // Whoever let go may have removed the file while this one waited: a lock on a removed file keeps nobody out.
    if (!existsSync(path) || statSync(path).ino !== opened) throw new UserError('workspaceInUse', readHolder(workspace))
    const holder: Holder = { host: hostname(), user: userInfo().username, process: process.pid }
    writeFileSync(holderPath(workspace), JSON.stringify(holder))
  } catch (error) {
    db.close()
    if (isBusy(error)) throw new UserError('workspaceInUse', readHolder(workspace))
    throw error
  }
  return { release: () => releaseLock(db, workspace) }
}

function releaseLock(db: Sqlite.Database, workspace: string): void {
  // The files go first, while the lock is still held, so that nobody else's are removed.
  rmSync(holderPath(workspace), { force: true })
  if (process.platform !== 'win32') rmSync(lockPath(workspace), { force: true })
  db.close()
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY')

function readHolder(workspace: string): Holder {
  try {
    return JSON.parse(readFileSync(holderPath(workspace), 'utf8')) as Holder
  } catch {
    return { host: '?', user: '?', process: 0 }
  }
}
