import { existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { debuglog } from 'node:util'
import type { Reply } from '../shared/api.ts'
import { UserError, type ErrorKey, type ErrorValues } from '../shared/errors.ts'
import { fill } from '../shared/texts/index.ts'
import { errors } from '../shared/texts/errors.ts'

/** Silent unless the program is started with NODE_DEBUG=motebok. */
const log = debuglog('motebok')

/** An error that was put into words in a worker. */
export class TaskFailure extends Error {
  readonly key: string

  constructor(key: string, message: string) {
    super(message)
    this.key = key
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** Bytes below which a failed write is put down to a full disk. */
const nearlyFull = 256 * 1024

function isDiskFull(code: string, path: string): boolean {
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return true
  if (!code.startsWith('SQLITE_IOERR')) return false
  const { bavail, bsize } = statfsSync(dirname(path))
  return bavail * bsize < nearlyFull
}

/** Turns what the disk or SQLite says about a workspace into an error the user can act on; other errors pass unchanged. */
export function explained(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (error instanceof UserError || code === '') return error
  if (isDiskFull(code, path)) return new UserError('diskFull')
  if (code === 'ENOENT') return missing(path)
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return new UserError('damagedWorkspace', { path })
  const isReadOnly = /^(SQLITE_(READONLY|CANTOPEN|PERM|AUTH)|EACCES|EPERM|EROFS)/.test(code)
  return isReadOnly ? new UserError('folderReadOnly', { folder: dirname(path) }) : error
}

const missing = (path: string): UserError =>
  existsSync(dirname(path))
    ? new UserError('fileMissing', { path })
    : new UserError('folderMissing', { folder: dirname(path) })

/** An error as it crosses to the window or the terminal: a key and words; details of the program stay behind. */
export function failure(error: unknown): Extract<Reply<never>, { ok: false }> {
  log('%o', error)
  if (error instanceof TaskFailure) return { ok: false, key: error.key, message: error.message }
  return error instanceof UserError ? worded(error.key, error.values) : worded('unexpected')
}

const worded = (key: ErrorKey, values: ErrorValues = {}) =>
  ({ ok: false, key, message: fill(errors[key], values) }) as const
