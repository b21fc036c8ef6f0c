import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readHeader } from '../../electron/db/database.ts'
import { currentVersion, loadMigrations } from '../../electron/db/migrate.ts'
import { callerOf } from '../../electron/dispatch.ts'
import { assertWorkspace, openStore } from '../../electron/store.ts'
import { verify } from '../../electron/verify.ts'
import { clockOn } from '../support/world.ts'
import { contentsOf, workspaceOf } from './first-version.ts'

/** Migrations that files out there have been through: nothing in them may change any more. */
const released = {
  '001-foundation.sql': 'db53bd7c146099ee0a119bbf42226216dc1f2b2ae1e7bb68c7b918ea5a039b2a',
  '002-composition.sql': 'e4772da9789b6d19c3240c725c195f52c8c53f076c570503cf8a8502346e0275',
  '003-attachments.sql': '4a182615fae841db794ed13d029094efa136ff421a4ace8b8fda7596b60249c8',
  '004-case-facts.sql': 'e48513657d4ae231c6d5c41378d972c9800cab100d133cef936f213042cf3f0e',
  '005-case-papers.sql': 'f4321eaf616849a59db7c3a7a3830c8df1a940bb6100d042191a743d27250173',
}
const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex')
const caseId = '01990000-0000-7000-8000-0000000000f1'

function openUpgraded(path: string) {
  const store = openStore(path)
  onTestFinished(() => store.close())
  return { db: store.db, call: callerOf(store, clockOn('2026-03-10')) }
}

function expectKept(before: ReturnType<typeof contentsOf>, after: ReturnType<typeof contentsOf>): void {
  for (const [table, rows] of Object.entries(before).filter(([name]) => name !== 'sqlite_sequence'))
    expect({ [table]: after[table] }).toMatchObject({ [table]: rows })
}

describe('migrations that have been released', () => {
  it('stand as they were', () => {
    const hashes = loadMigrations().map(({ name, sql }) => [name, sha256(sql)])
    expect(Object.fromEntries(hashes)).toMatchObject(released)
  })
})

describe.each([3, 4])('a workspace from version %i', (version) => {
  it('is upgraded with every row, text, hash, version, file and number as it was', () => {
    const path = workspaceOf(version)
    const before = contentsOf(path)
    const { db } = openUpgraded(path)
    expect(verify(db)).toEqual([])
    expectKept(before, contentsOf(path))
    expect(before.paper_version).toHaveLength(2)
    expect(before.blob_piece).toHaveLength(2)
  })

  it('shows the paper, its versions, the attached file and the number', async () => {
    const { call } = openUpgraded(workspaceOf(version))
    const { sections, versions } = await call('papers.get', { caseId })
    expect(JSON.stringify(sections)).toContain('Kort – med «tegn» og 𝄞.')
    expect(versions.map(({ sequence, reason }) => [sequence, reason])).toEqual([
      [2, 'notice'],
      [1, 'handedOver'],
    ])
    expect(await call('attachments.list', { caseId })).toMatchObject([{ number: 1, title: 'Bakgrunn' }])
    const listed = (await call('cases.list', {})).find(({ id }) => id === caseId)
    expect(listed).toMatchObject({ paper: 'handedOver', at: { number: '1/25' }, officerName: null })
  })

  it('is taken for a draft again when a word in it is changed, whatever the clocks have said', async () => {
    const { db, call } = openUpgraded(workspaceOf(version))
    const paper = async () => (await call('cases.list', {})).find(({ id }) => id === caseId)?.paper
    db.exec("UPDATE paper_section SET updated_at = '2999-01-01T00:00:00.000Z'")
    expect(await paper()).toBe('handedOver')
    db.exec(
      `UPDATE paper_section SET updated_at = '2000-01-01T00:00:00.000Z', content = replace(content, 'Kort', 'Langt')`,
    )
    expect(await paper()).toBe('draft')
  })

  it('is refused by the program it comes from once it has been upgraded, and is not touched', () => {
    const path = workspaceOf(version)
    assertWorkspace(path, version)
    openStore(path).close()
    const before = sha256(readFileSync(path))
    expect(() => assertWorkspace(path, version)).toThrow(
      expect.objectContaining({ key: 'newerWorkspace', values: { found: currentVersion(), known: version } }),
    )
    expect(readHeader(path).userVersion).toBe(currentVersion())
    expect(sha256(readFileSync(path))).toBe(before)
  })
})

describe('an upgrade that is cut short', () => {
  const statements = loadMigrations()
    .slice(4)
    .reduce((sum, { sql }) => sum + sql.split(/;$/m).length, 0)

  it('leaves the old workspace whole, after whichever statement the plug was pulled', () => {
    const original = workspaceOf(4)
    const before = contentsOf(original)
    for (let after = 0; after < statements; after += 3) {
      const path = join(original, '..', `kopi-${after}.motebok`)
      copyFileSync(original, path)
      const killed = spawnSync(process.execPath, [join(import.meta.dirname, 'killed.ts'), path, String(after)])
      expect([after, killed.signal]).toEqual([after, 'SIGKILL'])
      expect(readHeader(path).userVersion).toBe(4)
      expect(contentsOf(path)).toEqual(before)
      const { db } = openUpgraded(path)
      expect(verify(db)).toEqual([])
    }
  })
})
