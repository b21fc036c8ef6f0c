import { describe, expect, it } from 'vitest'
import { applicationId, assertSqlite, openForReading, readHeader } from '../../electron/db/database.ts'
import { currentVersion } from '../../electron/db/migrate.ts'
import { UserError } from '../../shared/errors.ts'
import { openWorkspace } from '../support/workspace.ts'

const settings = [
  'journal_mode',
  'synchronous',
  'foreign_keys',
  'trusted_schema',
  'cell_size_check',
  'temp_store',
  'busy_timeout',
] as const

describe('every connection to a workspace', () => {
  it('waits for the disk, keeps references and trusts nothing in the file: the writer', () => {
    const { store } = openWorkspace()
    const values = settings.map((name) => store.db.pragma(name, { simple: true }))
    expect(values).toEqual(['wal', 2, 1, 0, 1, 2, 5000])
  })

  it('does so too: a reader beside it, which cannot write', () => {
    const { path, store } = openWorkspace()
    const reader = openForReading(path)
    expect(settings.map((name) => reader.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 0, 1, 2, 5000])
    expect(() => reader.exec("INSERT INTO setting VALUES ('x', '1')")).toThrow(/readonly/)
    expect(store.db.prepare('SELECT COUNT(*) AS count FROM setting').get()).toEqual({ count: 0 })
    reader.close()
  })

  it('is refused an SQLite that does not know its SQL, and takes one that does', () => {
    expect(() => assertSqlite('3.9.2')).toThrow(expect.objectContaining({ key: 'oldSqlite' }))
    expect(() => assertSqlite('3.43.2')).toThrow(UserError)
    expect(() => assertSqlite('3.44.0')).not.toThrow()
    expect(() => assertSqlite('3.100.1')).not.toThrow()
  })

  it('marks the file as a workspace of the current version in its first bytes', () => {
    const { path, store } = openWorkspace()
    store.close()
    expect(readHeader(path)).toEqual({ isSqlite: true, userVersion: currentVersion(), applicationId })
  })

  it('keeps every table strict', () => {
    const { store } = openWorkspace()
    const loose = store.db
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .all()
    expect(loose).toEqual([])
  })
})
