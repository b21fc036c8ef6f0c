import { describe, expect, it } from 'vitest'
import { newerOf, olderOf } from '../../shared/comparison.ts'
import { plainText } from '../../shared/content.ts'
import { expectRefused } from '../support/expectations.ts'
import { openWorkspace } from '../support/workspace.ts'
import { clockOn, unknownId, words } from '../support/world.ts'

async function newPaper() {
  const workspace = openWorkspace({ now: clockOn('2026-03-10') })
  const { call } = workspace
  const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
  const write = (text: string) => call('papers.saveSection', { caseId, key: 'summary', content: words(text) })
  const freeze = async () => (await call('papers.freeze', { caseId })).id
  const summary = async () => plainText((await call('papers.get', { caseId })).sections[1]?.content ?? [])
  const versions = async () => (await call('papers.get', { caseId })).versions
  return { workspace, call, caseId, write, freeze, summary, versions }
}

const file = (text: string) => ({ fileName: 'budsjett.txt', base64: Buffer.from(text).toString('base64') })

describe('comparing versions of a paper', () => {
  it('shows what is different in each section, and where nothing is', async () => {
    const { call, write, freeze } = await newPaper()
    await write('Rådet anbefaler planen for 2026.')
    const older = await freeze()
    await write('Rådet anbefaler planen for 2027.')
    const newer = await freeze()
    const compared = await call('papers.compare', { older, newer })
    expect(compared).toMatchObject({ older: { id: older, sequence: 1 }, newer: { id: newer, sequence: 2 }, stops: 1 })
    const different = compared.sections.filter(({ content }) => content.some(({ change }) => change !== 'same'))
    expect(different.map(({ key }) => key)).toEqual(['summary'])
    const [summary] = different
    expect([plainText(olderOf(summary?.content ?? [])), plainText(newerOf(summary?.content ?? []))]).toEqual([
      'Rådet anbefaler planen for 2026.',
      'Rådet anbefaler planen for 2027.',
    ])
  })

  it('compares with the text as it stands when no other version is named', async () => {
    const { call, write, freeze } = await newPaper()
    await write('Første utkast.')
    const older = await freeze()
    expect(await call('papers.compare', { older })).toMatchObject({ newer: null, stops: 0 })
    await write('Andre utkast.')
    expect(await call('papers.compare', { older })).toMatchObject({ newer: null, stops: 1 })
  })

  it('shows another language and other attachments as differences too', async () => {
    const { call, caseId, write, freeze } = await newPaper()
    await write('Uendret.')
    await call('attachments.add', { caseId, files: [{ file: file('100') }] })
    const older = await freeze()
    await call('attachments.add', { caseId, files: [{ file: { ...file('200'), fileName: 'notat.txt' } }] })
    await call('papers.setLanguage', { caseId, language: 'nn' })
    const compared = await call('papers.compare', { older })
    expect(compared).toMatchObject({ languages: { older: 'nb', newer: 'nn' }, stops: 2 })
    expect(compared.attachments.map(({ change, stop, line }) => [change, stop, line.fileName])).toEqual([
      ['same', undefined, 'budsjett.txt'],
      ['added', 2, 'notat.txt'],
    ])
  })

  it('refuses versions of two cases, and versions that do not exist', async () => {
    const { workspace, call, write, freeze } = await newPaper()
    await write('Den ene.')
    const older = await freeze()
    const { id: other } = await call('cases.create', { title: 'En annen sak' })
    const { id: newer } = await call('papers.freeze', { caseId: other })
    await expectRefused(workspace, () => call('papers.compare', { older, newer }), 'versionsOfTwoCases')
    await expectRefused(workspace, () => call('papers.compare', { older: unknownId }), 'notFound')
    await expectRefused(workspace, () => call('papers.compare', { older, newer: unknownId }), 'notFound')
  })
})

describe('going back to a version', () => {
  it('makes its text the draft again, and keeps what stood as a version first', async () => {
    const { call, caseId, write, freeze, summary, versions } = await newPaper()
    await write('Første utkast.')
    const first = await freeze()
    await write('Andre utkast, ikke overlevert.')
    await call('papers.saveSection', { caseId, key: 'process', content: words('Bare i det andre.') })
    await call('papers.restore', { id: first })
    expect(await summary()).toBe('Første utkast.')
    expect(await call('papers.compare', { older: first })).toMatchObject({ stops: 0 })
    const [kept] = await versions()
    expect(kept).toMatchObject({ sequence: 2, reason: 'beforeReturn' })
    const { sections } = await call('papers.version', { id: kept?.id ?? '' })
    expect(sections.map(({ content }) => plainText(content))).toEqual([
      '',
      'Andre utkast, ikke overlevert.',
      '',
      '',
      'Bare i det andre.',
    ])
  })

  it('brings back the language, and leaves the attachments as they are', async () => {
    const { call, caseId, write, freeze } = await newPaper()
    await write('Uendret.')
    const first = await freeze()
    await call('papers.setLanguage', { caseId, language: 'nn' })
    await call('attachments.add', { caseId, files: [{ file: file('100') }] })
    await call('papers.restore', { id: first })
    expect((await call('papers.get', { caseId })).language).toBe('nb')
    expect(await call('attachments.list', { caseId })).toHaveLength(1)
  })

  it('keeps no version twice when the text had just been handed over', async () => {
    const { call, write, freeze, versions } = await newPaper()
    await write('Første utkast.')
    const first = await freeze()
    await write('Andre utkast.')
    await freeze()
    await call('papers.restore', { id: first })
    expect((await versions()).map(({ reason }) => reason)).toEqual(['handedOver', 'handedOver'])
  })

  it('is undone as one act, and no version is lost', async () => {
    const { call, write, freeze, summary, versions } = await newPaper()
    await write('Første utkast.')
    const first = await freeze()
    await write('Andre utkast.')
    await call('papers.restore', { id: first })
    await call('journal.undo', {})
    expect(await summary()).toBe('Andre utkast.')
    expect(await versions()).toHaveLength(2)
  })

  it('is not undone over what has been written since', async () => {
    const { workspace, call, write, freeze } = await newPaper()
    await write('Første utkast.')
    const first = await freeze()
    await write('Andre utkast.')
    await call('papers.restore', { id: first })
    await write('Skrevet etterpå.')
    await expectRefused(workspace, () => call('journal.undo', {}), 'undoOtherText')
  })

  it('is refused when the text is so already, when there is no such version, and when the case is removed', async () => {
    const { workspace, call, caseId, write, freeze } = await newPaper()
    await write('Første utkast.')
    const first = await freeze()
    await expectRefused(workspace, () => call('papers.restore', { id: first }), 'paperStandsSo')
    await expectRefused(workspace, () => call('papers.restore', { id: unknownId }), 'notFound')
    await write('Andre utkast.')
    await call('cases.remove', { id: caseId })
    await expectRefused(workspace, () => call('papers.restore', { id: first }), 'notFound')
  })
})
