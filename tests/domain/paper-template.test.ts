import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../electron/dispatch.ts'
import { canonicalJson } from '../../shared/canonical.ts'
import { plainText } from '../../shared/content.ts'
import type { PaperTemplate } from '../../shared/paper-template.ts'
import { paperSectionKeys, type PaperSectionKey } from '../../shared/papers.ts'
import { anAttempt, idsIn } from '../support/commands.ts'
import { expectRefused } from '../support/expectations.ts'
import { programsOwn } from '../support/template.ts'
import { openWorkspace } from '../support/workspace.ts'
import { clockOn, makeBody, makeMeeting, words } from '../support/world.ts'

const open = () => openWorkspace({ now: clockOn('2026-03-10') })
const economy = { name: { nb: 'Økonomi', nn: 'Økonomi og folk' } }
const keysOf = ({ sections }: Pick<PaperTemplate, 'sections'>) => sections.map(({ key }) => key)
const template = (call: Call) => call('paperTemplate.get')
const shown = async (call: Call, caseId: string) => (await call('papers.get', { caseId })).sections
const keysIn = async (call: Call, caseId: string) => (await shown(call, caseId)).map(({ key }) => key)

async function withCase() {
  const workspace = open()
  const { call, store } = workspace
  const { id: caseId } = await call('cases.create', { title: 'Felles arkiv' })
  return { workspace, call, store, caseId }
}

describe('the template of case papers', () => {
  it('begins as the five sections of the program, in its own words', async () => {
    const { call } = open()
    expect(await template(call)).toEqual(programsOwn)
  })

  it('takes a section of the organisation’s own, last, and moves it to where it should stand', async () => {
    const { call } = open()
    const { key } = await call('paperTemplate.add', { ...economy, isRequired: true, advisedLines: 10 })
    expect(key).toMatch(/^own[0-9a-z]{12}$/)
    expect(keysOf(await template(call))).toEqual([...paperSectionKeys, key])
    await call('paperTemplate.move', { key, position: 2 })
    expect(keysOf(await template(call))).toEqual(['proposal', key, 'summary', 'background', 'assessment', 'process'])
    await call('paperTemplate.move', { key: 'proposal', position: 100 })
    expect(keysOf(await template(call)).at(-1)).toBe('proposal')
  })

  it('changes what is said of a section, and goes back to the program’s own words when they are emptied', async () => {
    const { call } = open()
    const change = { name: { nb: 'Ingress', nn: '' }, help: { nb: 'Kort.', nn: '' }, advisedLines: 3 }
    await call('paperTemplate.update', { key: 'summary', ...change, isRequired: false })
    expect((await template(call)).sections[1]).toMatchObject({
      name: { nb: 'Ingress', nn: 'Samandrag' },
      isRenamed: { nb: true, nn: false },
      isRequired: false,
      advisedLines: 3,
    })
    await call('paperTemplate.update', { key: 'summary', name: { nb: '', nn: '' }, advisedLines: 5, isRequired: true })
    await call('paperTemplate.update', { key: 'summary', help: { nb: '', nn: '' } })
    expect(await template(call)).toEqual(programsOwn)
  })

  it('takes a section out and in again, last, as it was', async () => {
    const { call } = open()
    await call('paperTemplate.remove', { key: 'background' })
    const { sections, removed } = await template(call)
    expect(keysOf({ sections })).not.toContain('background')
    expect(keysOf({ sections: removed })).toEqual(['background'])
    await call('paperTemplate.restore', { key: 'background' })
    expect(keysOf(await template(call)).at(-1)).toBe('background')
  })

  it('never lets the proposal go', async () => {
    const workspace = open()
    const { call } = workspace
    await expectRefused(workspace, () => call('paperTemplate.remove', { key: 'proposal' }), 'proposalStays')
    await call('paperTemplate.update', { key: 'proposal', name: { nb: 'Tilråding', nn: 'Tilråding' } })
    expect((await template(call)).sections[0]?.name.nb).toBe('Tilråding')
  })

  it('wants a name in both written forms that no other section has', async () => {
    const workspace = open()
    const { call } = workspace
    const add = (nb: string, nn: string) => call('paperTemplate.add', { name: { nb, nn } })
    await expectRefused(workspace, () => add('Økonomi', ''), 'sectionNeedsNames')
    await expectRefused(workspace, () => add('–', 'Økonomi'), 'sectionNeedsNames')
    await expectRefused(workspace, () => add('bakgrunn:', 'Økonomi'), 'sectionNameTaken')
    await expectRefused(workspace, () => add('Økonomi', '2. VIDARE  prosess'), 'sectionNameTaken')
    const { key } = await add('Økonomi', 'Økonomi')
    await expectRefused(
      workspace,
      () => call('paperTemplate.update', { key, name: { nb: '', nn: 'Økonomi' } }),
      'sectionNeedsNames',
    )
    await expectRefused(
      workspace,
      () => call('paperTemplate.update', { key: 'process', name: { nb: 'Økonomi', nn: '' } }),
      'sectionNameTaken',
    )
    await call('paperTemplate.update', { key, name: { nb: 'ØKONOMI', nn: 'Økonomi' } })
  })

  it('cannot take in again what has got the name of another meanwhile', async () => {
    const workspace = open()
    const { call } = workspace
    await call('paperTemplate.remove', { key: 'process' })
    await call('paperTemplate.add', { name: { nb: 'Videre prosess', nn: 'Vegen vidare' } })
    await expectRefused(workspace, () => call('paperTemplate.restore', { key: 'process' }), 'sectionNameTaken')
  })

  it('says what is wrong with a section that is out already, in already, or was never there', async () => {
    const workspace = open()
    const { call } = workspace
    await call('paperTemplate.remove', { key: 'process' })
    await expectRefused(workspace, () => call('paperTemplate.remove', { key: 'process' }), 'sectionRemoved')
    await expectRefused(workspace, () => call('paperTemplate.move', { key: 'process', position: 1 }), 'sectionRemoved')
    await expectRefused(
      workspace,
      () => call('paperTemplate.update', { key: 'process', isRequired: true }),
      'sectionRemoved',
    )
    await expectRefused(workspace, () => call('paperTemplate.restore', { key: 'summary' }), 'sectionInTemplate')
    await expectRefused(workspace, () => call('paperTemplate.remove', { key: 'own000000000000' }), 'notFound')
    await expect(call('paperTemplate.remove', { key: 'ownx' as PaperSectionKey })).rejects.toThrow()
  })
})

describe('a paper under a changed template', () => {
  it('shows the template’s sections in its order, called as the paper’s written form calls them', async () => {
    const { call, caseId } = await withCase()
    const { key } = await call('paperTemplate.add', { ...economy, advisedLines: 1 })
    await call('paperTemplate.move', { key, position: 1 })
    await call('papers.setLanguage', { caseId, language: 'nn' })
    const [first, second] = await shown(call, caseId)
    expect(first).toMatchObject({ key, name: 'Økonomi og folk', help: 'Bør få plass på éi linje.', isRequired: false })
    expect(second).toMatchObject({ key: 'proposal', name: 'Framlegg', isRequired: true, isInTemplate: true })
  })

  it('keeps the words of a section that is taken out, after the others, and loses an empty one', async () => {
    const { workspace, call, caseId } = await withCase()
    await call('papers.saveSection', { caseId, key: 'summary', content: words('Kort sagt.') })
    await call('paperTemplate.remove', { key: 'summary' })
    await call('paperTemplate.remove', { key: 'process' })
    expect(await keysIn(call, caseId)).toEqual(['proposal', 'background', 'assessment', 'summary'])
    expect((await shown(call, caseId)).at(-1)).toMatchObject({ isInTemplate: false, isRequired: false })
    await call('papers.saveSection', { caseId, key: 'summary', content: words('Kortere.') })
    await expectRefused(
      workspace,
      () => call('papers.saveSection', { caseId, key: 'process', content: words('Nei.') }),
      'sectionNotInPaper',
    )
    await expectRefused(
      workspace,
      () => call('papers.importFile', { caseId, sections: [{ key: 'own000000000000', content: words('Nei.') }] }),
      'sectionNotInPaper',
    )
  })

  it('keeps the words even of a section that was added and taken back', async () => {
    const { call, caseId } = await withCase()
    const { key } = await call('paperTemplate.add', economy)
    await call('papers.saveSection', { caseId, key, content: words('Det koster lite.') })
    await call('journal.undo', {})
    expect((await shown(call, caseId)).at(-1)).toMatchObject({ key, name: 'Del uten navn', isInTemplate: false })
  })

  it('lacks the sections the organisation requires, by their own names', async () => {
    const { call, caseId } = await withCase()
    const { key } = await call('paperTemplate.add', { ...economy, isRequired: true })
    await call('paperTemplate.update', { key: 'summary', name: { nb: 'Ingress: kort', nn: '' } })
    await call('paperTemplate.update', { key: 'process', isRequired: true })
    await call('paperTemplate.move', { key, position: 1 })
    const lacks = [
      `section:${key}:Økonomi`,
      'noProposal',
      'section:summary:Ingress: kort',
      'noBackground',
      'noAssessment',
      'section:process:Videre prosess',
      'noOwner',
      'noWorkArea',
    ]
    expect((await call('cases.get', { id: caseId })).shortcomings).toEqual(lacks)
    expect((await call('cases.list', {}))[0]?.shortcomings).toEqual(lacks)
    await call('papers.saveSection', { caseId, key, content: words('Det koster lite.') })
    await call('cases.update', { id: caseId, itemKind: 'information' })
    expect((await call('cases.list', {}))[0]?.shortcomings.slice(0, 2)).toEqual([
      'section:summary:Ingress: kort',
      'noBackground',
    ])
  })

  it('has a version with the names as they were, which later changes leave alone', async () => {
    const { call, caseId } = await withCase()
    const { key } = await call('paperTemplate.add', economy)
    await call('papers.saveSection', { caseId, key, content: words('Det koster lite.') })
    const { id } = await call('papers.freeze', { caseId })
    expect((await call('papers.freeze', { caseId })).id).toBe(id)
    await call('paperTemplate.update', { key, name: { nb: 'Kostnader', nn: 'Kostnader' } })
    expect(await call('papers.version', { id })).toMatchObject({ sectionNames: { [key]: 'Økonomi' } })
    const compared = await call('papers.compare', { older: id })
    expect(compared.sections.find((section) => section.key === key)?.name).toBe('Kostnader')
    expect(compared.stops).toBe(0)
    expect((await call('papers.freeze', { caseId })).id).not.toBe(id)
  })

  it('goes back to a version from before a section was there, and empties what has been written in it since', async () => {
    const { workspace, call, caseId } = await withCase()
    await call('papers.saveSection', { caseId, key: 'summary', content: words('Kort sagt.') })
    const { id } = await call('papers.freeze', { caseId })
    const { key } = await call('paperTemplate.add', economy)
    await expectRefused(workspace, () => call('papers.restore', { id }), 'paperStandsSo')
    await call('papers.saveSection', { caseId, key, content: words('Det koster lite.') })
    const compared = await call('papers.compare', { older: id })
    expect(compared.stops).toBe(1)
    await call('papers.restore', { id })
    expect((await shown(call, caseId)).map(({ content }) => plainText(content)).join('')).toBe('Kort sagt.')
  })

  it('takes the proposal to the meeting wherever in the paper it stands', async () => {
    const { call, caseId } = await withCase()
    await call('paperTemplate.move', { key: 'proposal', position: 5 })
    await call('papers.saveSection', { caseId, key: 'proposal', content: words('Rådet sier ja.') })
    const { bodyId } = await makeBody(call, 'Rådet')
    const { meetingId } = await makeMeeting(call, { bodyId, onDate: '2026-04-01', caseIds: [caseId] })
    await call('notices.issue', { meetingId })
    const { items } = await call('room.get', { meetingId })
    expect(items.find((item) => item.caseId === caseId)?.proposal).toEqual(words('Rådet sier ja.'))
  })
})

describe('any changes of the template', () => {
  const changes = ['add', 'update', 'move', 'remove', 'restore'].map((name) => `paperTemplate.${name}`)

  it('keep every paper’s words, and are taken back one by one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAttempt(changes), { minLength: 1, maxLength: 12 }), async (attempts) => {
        const { call, store, caseId } = await withCase()
        const write = (key: PaperSectionKey) =>
          call('papers.saveSection', { caseId, key, content: words(`Ord i ${key}.`) })
        for (const key of paperSectionKeys) await write(key)
        const wordsIn = async () =>
          Object.fromEntries((await shown(call, caseId)).map(({ key, content }) => [key, plainText(content)]))
        const before = await wordsIn()
        const states = [canonicalJson(await template(call))]
        for (const attempt of attempts) {
          await attempt.run(call, idsIn(store.db)).catch(() => undefined)
          const now = canonicalJson(await template(call))
          const [latest] = await call('journal.list', { limit: 1 })
          if (now !== states.at(-1) && latest?.operation.startsWith('paperTemplate.')) states.push(now)
          expect(await wordsIn()).toMatchObject(before)
          expect(keysOf(await template(call))).toContain('proposal')
        }
        for (const state of states.slice(0, -1).toReversed()) {
          await undoUntilChanged(call)
          expect(canonicalJson(await template(call))).toBe(state)
        }
        expect(await wordsIn()).toEqual(before)
      }),
      { numRuns: 15 },
    )
  })
})

/** A move to where the section stands already is an act too, which changes nothing. */
async function undoUntilChanged(call: Call): Promise<void> {
  const before = canonicalJson(await template(call))
  for (let acts = 0; acts < 20 && canonicalJson(await template(call)) === before; acts++) await call('journal.undo', {})
}
