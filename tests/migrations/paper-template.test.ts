import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openForWriting } from '../../electron/db/database.ts'
import { loadMigrations } from '../../electron/db/migrate.ts'
import { callerOf } from '../../electron/dispatch.ts'
import { openStore } from '../../electron/store.ts'
import { canonicalJson } from '../../shared/canonical.ts'
import { emptyContent } from '../../shared/content.ts'
import { paperSectionKeys } from '../../shared/papers.ts'
import { programsOwn } from '../support/template.ts'
import { words } from '../support/world.ts'
import { firstVersionWorkspace } from './first-version.ts'

const caseId = '01990000-0000-7000-8000-0000000000f1'
const versionId = '01990000-0000-7000-8000-0000000000f9'
const proposal = words('Rådet anbefaler planen.')

/** A workspace from before there was a template, with a paper that had been handed over as it stood. */
function workspaceBefore(): string {
  const path = firstVersionWorkspace()
  const db = openForWriting(path)
  for (const { sql } of loadMigrations().slice(1, 4)) db.exec(sql)
  db.pragma('user_version = 4')
  const sections = paperSectionKeys.map((key) => ({ key, content: key === 'proposal' ? proposal : emptyContent }))
  const hash = createHash('sha256')
    .update(canonicalJson({ language: 'nb', sections, schemaVersion: 1 }))
    .digest('hex')
  db.prepare(
    `INSERT INTO paper_version (id, case_id, sequence, schema_version, language, sections, attachments, hash, reason,
       created_at, created_by)
     VALUES (?, ?, 1, 1, 'nb', ?, '[]', ?, 'handedOver', '2025-02-01T08:00:00.000Z', 'Kari Nordby')`,
  ).run(versionId, caseId, JSON.stringify(sections), hash)
  db.close()
  return path
}

describe('a workspace from before there was a template of case papers', () => {
  it('gets the five sections of the program, in its own words', async () => {
    const store = openStore(workspaceBefore())
    expect(await callerOf(store)('paperTemplate.get')).toEqual(programsOwn)
    store.close()
  })

  it('knows that a paper handed over then is unchanged, and makes no other version of it', async () => {
    const store = openStore(workspaceBefore())
    const call = callerOf(store)
    expect(await call('papers.freeze', { caseId })).toEqual({ id: versionId })
    expect(await call('papers.version', { id: versionId })).toMatchObject({ sectionNames: {} })
    expect((await call('papers.compare', { older: versionId })).stops).toBe(0)
    store.close()
  })
})
