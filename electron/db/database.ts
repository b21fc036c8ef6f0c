import { closeSync, openSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import type Sqlite from 'better-sqlite3'
import { ensure } from '../../shared/errors.ts'

/** `createRequire`, because the driver must be found by `require` in every runtime the program is started in. */
const Database = createRequire(import.meta.filename)('better-sqlite3') as typeof Sqlite

declare const writable: unique symbol

/** A connection that may only read; the compiler keeps it from functions that write. */
export type ReadDb = Pick<Sqlite.Database, 'prepare' | 'name'>

/** The one connection that may write; held by the main process or the command line. */
export type WriteDb = Sqlite.Database & { readonly [writable]: true }

/** «Møte» in ASCII; marks the file as a workspace. */
export const applicationId = 0x4d6f7465

const pragmas = [
  'journal_mode = WAL',
  // The driver is compiled to fall back to NORMAL in WAL, so FULL has to be set on every connection.
  'synchronous = FULL',
  'foreign_keys = ON',
  'busy_timeout = 5000',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'temp_store = MEMORY',
  'wal_autocheckpoint = 1000',
  'journal_size_limit = 67108864',
  ...(process.platform === 'darwin' ? ['fullfsync = ON'] : []),
]

const expected: Readonly<Record<string, number | string>> = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
}

function assertPragmas(db: Sqlite.Database): void {
  for (const [name, value] of Object.entries(expected)) {
    const actual = db.pragma(name, { simple: true })
    if (actual !== value) throw new Error(`pragma ${name} is ${String(actual)}, not ${value}`)
  }
}

/** Opens the file for writing, creating it when it is not there; settings are set and then asserted. */
export function openForWriting(path: string): WriteDb {
  return prepared(new Database(path), (db) => pragmas.forEach((pragma) => db.pragma(pragma))) as WriteDb
}

/** Opens an existing file for reading, beside the writer. */
export function openForReading(path: string): Sqlite.Database {
  const settings = pragmas.filter((pragma) => !/^journal_mode|^wal_|^journal_size/.test(pragma))
  return prepared(new Database(path, { readonly: true, fileMustExist: true }), (db) =>
    settings.forEach((pragma) => db.pragma(pragma)),
  )
}

/** The least SQLite that knows what the program asks of it, and the least whose log two connections cannot spoil between them. */
const [least, sound] = ['3.44.0', '3.51.3']

/** Refuses an SQLite that cannot read the program's SQL, and warns of one with the fault mended in 3.51.3. */
export function assertSqlite(version: string): void {
  ensure(isAtLeast(version, least), 'oldSqlite', { found: version, least })
  if (isAtLeast(version, sound) || hasWarned) return
  hasWarned = true
  process.emitWarning(`SQLite ${version} is older than ${sound}: two writers could damage a file. Møtebok has one.`)
}
let hasWarned = false

const isAtLeast = (version: string, other: string): boolean =>
  version.localeCompare(other, 'en', { numeric: true }) >= 0

function prepared(db: Sqlite.Database, set: (db: Sqlite.Database) => void): Sqlite.Database {
  try {
    assertSqlite(String(db.prepare('SELECT sqlite_version()').pluck().get()))
    set(db)
    assertPragmas(db)
    return rememberingStatements(db)
  } catch (error) {
    db.close()
    throw error
  }
}

/**
 * Compiles each SQL text once a connection: autosave runs the same four statements several times a second.
 * Safe because nothing here iterates, and `pluck` always goes with the same text.
 */
function rememberingStatements(db: Sqlite.Database): Sqlite.Database {
  const compile = db.prepare.bind(db)
  const known = new Map<string, Sqlite.Statement>()
  const prepare = (sql: string): Sqlite.Statement => {
    const statement = known.get(sql) ?? compile(sql)
    known.set(sql, statement)
    return statement
  }
  return Object.assign(db, { prepare })
}

/** What the first 100 bytes say, read without opening the file as a database, so that nothing is touched. */
export type FileHeader = Readonly<{ isSqlite: boolean; userVersion: number; applicationId: number }>

export function readHeader(path: string): FileHeader {
  const bytes = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    const read = readSync(file, bytes, 0, 100, 0)
    const isSqlite = read === 100 && bytes.toString('latin1', 0, 16) === 'SQLite format 3\0'
    return { isSqlite, userVersion: bytes.readUInt32BE(60), applicationId: bytes.readUInt32BE(68) }
  } finally {
    closeSync(file)
  }
}
