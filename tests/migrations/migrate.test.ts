import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openForWriting } from '../../electron/db/database.ts'
import { currentVersion, loadMigrations, migrate } from '../../electron/db/migrate.ts'
import { temporaryFolder } from '../support/workspace.ts'

describe('migrations', () => {
  it('are numbered 1, 2, 3 …', () => {
    expect(loadMigrations().map((migration) => migration.version)).toEqual(
      Array.from({ length: currentVersion() }, (_, index) => index + 1),
    )
  })

  it('refuse a gap in the numbers', () => {
    const folder = join(temporaryFolder(), 'migrations')
    mkdirSync(folder)
    writeFileSync(join(folder, '001-a.sql'), '')
    writeFileSync(join(folder, '003-c.sql'), '')
    expect(() => loadMigrations(folder)).toThrow('003-c.sql should be number 2')
  })

  it('bring an empty file to the current version, and change nothing the second time', () => {
    const db = openForWriting(join(temporaryFolder(), 'ny.db'))
    migrate(db)
    const tables = () =>
      db.prepare("SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name").all()
    const before = tables()
    migrate(db)
    expect(db.pragma('user_version', { simple: true })).toBe(currentVersion())
    expect(tables()).toEqual(before)
    expect(before.length).toBeGreaterThan(15)
    db.close()
  })

  it('leave the file as it was when one of them fails', () => {
    const db = openForWriting(join(temporaryFolder(), 'ny.db'))
    db.exec('CREATE TABLE recusal (id TEXT PRIMARY KEY) STRICT')
    expect(() => migrate(db)).toThrow(/recusal/)
    expect(db.pragma('user_version', { simple: true })).toBe(0)
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()).toEqual([{ name: 'recusal' }])
    db.close()
  })
})
