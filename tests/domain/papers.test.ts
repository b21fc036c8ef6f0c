import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dispatch, runTaskHere, type Call } from '../../electron/dispatch.ts'
import { canonicalJson } from '../../shared/canonical.ts'
import { emptyContent, plainText, type Content } from '../../shared/content.ts'
import { lookOf } from '../../shared/paper-template.ts'
import type { PaperSectionKey } from '../../shared/papers.ts'
import { expectRefused } from '../support/expectations.ts'
import { rowCounts } from '../support/rows.ts'
import { programsOwn } from '../support/template.ts'
import { openWorkspace } from '../support/workspace.ts'
import { clockOn, unknownId, words } from '../support/world.ts'

const open = () => openWorkspace({ now: clockOn('2026-03-10') })

async function newCase() {
  const workspace = open()
  const { id: caseId } = await workspace.call('cases.create', { title: 'Felles plan' })
  return { workspace, call: workspace.call, caseId }
}

const textFile = (text: string) => ({ fileName: 'notat.txt', base64: Buffer.from(text, 'utf8').toString('base64') })

describe('a paper', () => {
  it('has every section in the order of the paper, empty until written', async () => {
    const { call, caseId } = await newCase()
    expect(await call('papers.get', { caseId })).toEqual({
      caseId,
      language: 'nb',
      sections: programsOwn.sections.map((section) => ({
        key: section.key,
        content: emptyContent,
        ...lookOf(section, 'nb'),
        isRequired: section.isRequired,
        isInTemplate: true,
      })),
      updatedAt: null,
      versions: [],
    })
  })

  it('keeps what is written in each section', async () => {
    const { call, caseId } = await newCase()
    await call('papers.saveSection', { caseId, key: 'process', content: words('Sendes på høring.') })
    const { savedAt } = await call('papers.saveSection', {
      caseId,
      key: 'proposal',
      content: words('Rådet anbefaler planen.'),
    })
    await call('papers.saveSection', { caseId, key: 'process', content: words('Vurderes på nytt i 2027.') })
    const { sections, updatedAt } = await call('papers.get', { caseId })
    expect(sections.map(({ key, content }) => [key, plainText(content)])).toEqual([
      ['proposal', 'Rådet anbefaler planen.'],
      ['summary', ''],
      ['background', ''],
      ['assessment', ''],
      ['process', 'Vurderes på nytt i 2027.'],
    ])
    expect([savedAt, updatedAt]).toEqual(Array.from({ length: 2 }, () => clockOn('2026-03-10')().toISOString()))
  })

  it('leaves no trace in the journal while it is being written', async () => {
    const { workspace, call, caseId } = await newCase()
    const before = rowCounts(workspace.store.db)
    await call('papers.saveSection', { caseId, key: 'summary', content: words('Kort fortalt.') })
    expect(rowCounts(workspace.store.db)).toEqual({ ...before, paper_section: 1 })
  })

  it('is written in the language of the workspace until another is chosen', async () => {
    const { workspace, call, caseId } = await newCase()
    await call('workspace.changeSettings', { documentLanguage: 'nn' })
    const { id: newer } = await call('cases.create', { title: 'Felles plan på nynorsk' })
    expect((await call('papers.get', { caseId: newer })).language).toBe('nn')
    expect((await call('papers.get', { caseId })).language).toBe('nb')
    await call('papers.setLanguage', { caseId, language: 'nn' })
    expect((await call('papers.get', { caseId })).language).toBe('nn')
    await expectRefused(workspace, () => call('papers.setLanguage', { caseId: unknownId, language: 'nn' }), 'notFound')
  })

  it('is not written for a case that does not exist or has been removed', async () => {
    const { workspace, call, caseId } = await newCase()
    await call('cases.remove', { id: caseId })
    for (const id of [caseId, unknownId]) {
      const save = () => call('papers.saveSection', { caseId: id, key: 'summary', content: words('Hei') })
      await expectRefused(workspace, save, 'notFound')
      await expectRefused(workspace, () => call('papers.freeze', { caseId: id }), 'notFound')
      await expectRefused(workspace, () => call('papers.importFile', fromFile(id, 'summary', words('Hei'))), 'notFound')
    }
    await expectRefused(workspace, () => call('papers.get', { caseId: unknownId }), 'notFound')
  })

  it.each([
    ['no block at all', []],
    ['a block nobody knows', [{ type: 'iframe' }]],
    [
      'a link that runs a program',
      [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'her', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
        },
      ],
    ],
  ])('does not hold %s', async (_what, content) => {
    const { workspace, call, caseId } = await newCase()
    await expectRefused(workspace, () => call('papers.saveSection', { caseId, key: 'summary', content }), 'content', {
      field: 'content',
    })
  })

  it('does not hold a section nobody knows', async () => {
    const { workspace, caseId } = await newCase()
    const input = { caseId, key: 'appendix', content: words('Hei') }
    const save = () => dispatch(workspace.store, 'papers.saveSection', input, runTaskHere)
    await expectRefused(workspace, save, 'invalidInput', { field: 'key' })
  })
})

describe('freezing a paper', () => {
  it('keeps the text, who froze it and what came before it', async () => {
    const { workspace, call, caseId } = await newCase()
    await call('workspace.changeSettings', { userName: 'Kari Nordby' })
    await call('papers.saveSection', { caseId, key: 'summary', content: words('Første utkast.') })
    const first = await call('papers.freeze', { caseId })
    await call('papers.saveSection', { caseId, key: 'summary', content: words('Andre utkast.') })
    const second = await call('papers.freeze', { caseId })
    const { versions } = await call('papers.get', { caseId })
    const made = { createdAt: clockOn('2026-03-10')().toISOString(), createdBy: 'Kari Nordby', reason: 'handedOver' }
    expect(versions).toEqual([
      { id: second.id, sequence: 2, ...made },
      { id: first.id, sequence: 1, ...made },
    ])
    const earlier = await call('papers.version', { id: first.id })
    expect(earlier).toMatchObject({ caseId, language: 'nb', sequence: 1 })
    expect(earlier.sections.map(({ content }) => plainText(content))).toEqual(['', 'Første utkast.', '', '', ''])
    const parents = workspace.store.db.prepare('SELECT version_id, parent_id FROM paper_version_parent').all()
    expect(parents).toEqual([{ version_id: second.id, parent_id: first.id }])
  })

  it('makes no new version when nothing has changed', async () => {
    const { call, caseId } = await newCase()
    await call('papers.saveSection', { caseId, key: 'summary', content: words('Utkast.') })
    const first = await call('papers.freeze', { caseId })
    await call('papers.saveSection', { caseId, key: 'summary', content: words('Utkast.') })
    expect(await call('papers.freeze', { caseId })).toEqual(first)
    await call('papers.setLanguage', { caseId, language: 'nn' })
    expect(await call('papers.freeze', { caseId })).not.toEqual(first)
  })

  it('makes a new version when the text goes back to what it was before the latest one', async () => {
    const { call, caseId } = await newCase()
    for (const text of ['Ett.', 'To.', 'Ett.']) {
      await call('papers.saveSection', { caseId, key: 'summary', content: words(text) })
      await call('papers.freeze', { caseId })
    }
    expect((await call('papers.get', { caseId })).versions.map(({ sequence }) => sequence)).toEqual([3, 2, 1])
  })

  it('seals the version with the SHA-256 of its text, language and the oldest schema version that knows all of it', async () => {
    const { workspace, call, caseId } = await newCase()
    await call('papers.saveSection', { caseId, key: 'summary', content: words('Ærlig talt.') })
    const { id } = await call('papers.freeze', { caseId })
    const { language, sections } = await call('papers.version', { id })
    const sealed = canonicalJson({ language, schemaVersion: 1, sections })
    const hash = createHash('sha256').update(sealed).digest('hex')
    expect(workspace.store.db.prepare('SELECT hash FROM paper_version WHERE id = ?').pluck().get(id)).toBe(hash)
  })

  it('cannot be undone', async () => {
    const { workspace, call, caseId } = await newCase()
    await call('papers.freeze', { caseId })
    const [entry] = await call('journal.list', { limit: 1 })
    expect(entry).toMatchObject({ operation: 'papers.freeze', canUndo: false })
    await expectRefused(workspace, () => call('journal.undo', { id: entry?.id }), 'undoImpossible')
  })

  it('finds no version that does not exist', async () => {
    const { workspace, call } = await newCase()
    await expectRefused(workspace, () => call('papers.version', { id: unknownId }), 'notFound')
  })
})

describe('canonical JSON', () => {
  it('is the same whatever order the fields were set in, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy: unknown = JSON.parse(JSON.stringify(value))
        expect(JSON.parse(canonicalJson(copy))).toEqual(copy)
        expect(canonicalJson(reversed(copy))).toBe(canonicalJson(copy))
      }),
    )
  })

  it('sorts by code units and drops what JSON would drop', () => {
    expect(canonicalJson({ å: 1, B: undefined, a: [undefined, { z: null, Z: 'ø' }] })).toBe(
      '{"a":[null,{"Z":"ø","z":null}],"å":1}',
    )
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, field]) => [key, reversed(field)]),
  )
}

const text = 'Innledning\n\nDette er første avsnitt, som er delt\nover to linjer.\n\nDette er andre avsnitt.\n'

const fromFile = (caseId: string, key: PaperSectionKey, content: Content) => ({ caseId, sections: [{ key, content }] })

async function importText(call: Call, caseId: string, key: PaperSectionKey, source: string): Promise<void> {
  const { content } = await call('papers.previewText', textFile(source))
  await call('papers.importFile', fromFile(caseId, key, content))
}

describe('importing a text file', () => {
  it('is shown before anything is stored', async () => {
    const { workspace, call, caseId } = await newCase()
    const before = rowCounts(workspace.store.db)
    const { content, report } = await call('papers.previewText', textFile(text))
    expect(plainText(content)).toContain('Dette er første avsnitt, som er delt over to linjer.')
    expect(report).toMatchObject({ encoding: 'utf-8', removedLines: [] })
    expect(rowCounts(workspace.store.db)).toEqual(before)
    expect((await call('papers.get', { caseId })).updatedAt).toBeNull()
  })

  it('puts the text in the section that was chosen', async () => {
    const { call, caseId } = await newCase()
    await importText(call, caseId, 'background', text)
    const { sections, versions } = await call('papers.get', { caseId })
    expect(sections.filter(({ content }) => plainText(content) !== '').map(({ key }) => key)).toEqual(['background'])
    expect(versions).toEqual([])
    expect((await call('cases.get', { id: caseId })).shortcomings).not.toContain('noBackground')
  })

  it('keeps the text that stood there as a version', async () => {
    const { call, caseId } = await newCase()
    await call('papers.saveSection', { caseId, key: 'summary', content: words('Det jeg skrev selv.') })
    await importText(call, caseId, 'summary', 'Fra filen.')
    const { sections, versions } = await call('papers.get', { caseId })
    expect(plainText(sections[1]?.content ?? [])).toBe('Fra filen.')
    expect(versions).toMatchObject([{ sequence: 1, reason: 'beforeImport' }])
    const kept = await call('papers.version', { id: versions[0]?.id ?? '' })
    expect(plainText(kept.sections[1]?.content ?? [])).toBe('Det jeg skrev selv.')
  })

  it('can be undone, and then the text that stood there is back', async () => {
    const { call, caseId } = await newCase()
    await call('papers.saveSection', { caseId, key: 'summary', content: words('Det jeg skrev selv.') })
    await importText(call, caseId, 'summary', 'Fra filen.')
    await importText(call, caseId, 'background', text)
    await call('journal.undo', {})
    await call('journal.undo', {})
    const { sections, versions } = await call('papers.get', { caseId })
    expect(sections.map(({ content }) => plainText(content))).toEqual(['', 'Det jeg skrev selv.', '', '', ''])
    expect(versions).toHaveLength(1)
  })

  it('is not undone over what has been written since', async () => {
    const { workspace, call, caseId } = await newCase()
    await importText(call, caseId, 'background', text)
    await call('papers.saveSection', { caseId, key: 'background', content: words('Skrevet etterpå.') })
    await expectRefused(workspace, () => call('journal.undo', {}), 'undoOtherText')
  })

  it.each([
    ['a file without text', textFile(' \n\n '), 'textEmpty'],
    [
      'a picture',
      { fileName: 'bilde.txt', base64: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 2]).toString('base64') },
      'textUnreadable',
    ],
  ] as const)('refuses %s and keeps what was written', async (_what, file, key) => {
    const { workspace, call, caseId } = await newCase()
    await call('papers.saveSection', { caseId, key: 'background', content: words('Det jeg skrev selv.') })
    await expectRefused(workspace, () => call('papers.previewText', file), key, { fileName: file.fileName })
  })

  it('refuses what is not base64', async () => {
    const { workspace, call } = await newCase()
    const attempt = () => call('papers.previewText', { fileName: 'notat.txt', base64: 'æøå' })
    await expectRefused(workspace, attempt, 'invalidInput', { field: 'base64' })
  })

  it('may bring several sections and the file itself, and is taken back as one act', async () => {
    const { call, caseId } = await newCase()
    await call('papers.saveSection', { caseId, key: 'summary', content: words('Det jeg skrev selv.') })
    const sections = (['proposal', 'summary'] as const).map((key) => ({ key, content: words(`Ny ${key}.`) }))
    const file = { fileName: 'notat.docx', base64: Buffer.from('som den kom').toString('base64') }
    await call('papers.importFile', { caseId, sections, file })
    const written = async () => (await call('papers.get', { caseId })).sections.map(({ content }) => plainText(content))
    expect(await written()).toEqual(['Ny proposal.', 'Ny summary.', '', '', ''])
    expect(await call('attachments.list', { caseId })).toMatchObject([
      { title: 'notat', versions: [{ fileName: 'notat.docx', size: 11 }] },
    ])
    await call('journal.undo', {})
    expect(await written()).toEqual(['', 'Det jeg skrev selv.', '', '', ''])
    expect(await call('attachments.list', { caseId })).toEqual([])
  })

  it('refuses the same section twice and links that run code, and stores nothing', async () => {
    const { workspace, call, caseId } = await newCase()
    const twice = { caseId, sections: [1, 2].map(() => ({ key: 'summary' as const, content: words('Hei') })) }
    await expectRefused(workspace, () => call('papers.importFile', twice), 'invalidInput', { field: 'sections' })
    const coded = { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }
    const unsafe = fromFile(caseId, 'summary', [{ type: 'paragraph', content: [coded] }])
    await expect(call('papers.importFile', unsafe)).rejects.toMatchObject({ key: 'content' })
  })
})
