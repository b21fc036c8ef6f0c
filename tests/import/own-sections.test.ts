import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../electron/dispatch.ts'
import { plainText } from '../../shared/content.ts'
import type { ReadWord } from '../../shared/word-import.ts'
import { openWorkspace, temporaryFolder } from '../support/workspace.ts'
import { makeBody, makeMeeting, words } from '../support/world.ts'
import { norwegianStyles, par, styled, wordFile } from './word-file.ts'

const textsOf = ({ sections }: ReadWord) =>
  Object.fromEntries(sections.map(({ key, content }) => [key, plainText(content).trim()]))

const asFile = (bytes: Buffer) => ({ fileName: 'sak.docx', base64: bytes.toString('base64') })
const paper = (...parts: readonly (readonly [heading: string, text: string])[]) =>
  asFile(
    wordFile(parts.map(([heading, text]) => `${styled('Overskrift1', heading)}${par(text)}`).join(''), {
      styles: norwegianStyles,
    }),
  )

async function withEconomy() {
  const { call } = openWorkspace()
  const { key } = await call('paperTemplate.add', { name: { nb: 'Økonomi', nn: 'Kostnader' } })
  return { call, key }
}

const exported = async (call: Call, meetingId: string): Promise<Buffer> => {
  const { files } = await call('documents.export', { meetingId, folder: temporaryFolder(), kinds: ['casePaper'] })
  return readFileSync(files[0]?.path ?? '')
}

describe('headings that are the organisation’s own names', () => {
  it('land text in its own sections, in either written form and however they are numbered', async () => {
    const { call, key } = await withEconomy()
    const inBokmaal = await call('papers.readWord', paper(['Bakgrunn', 'Slik er det nå.'], ['3. ØKONOMI:', 'Lite.']))
    expect(textsOf(inBokmaal)).toEqual({ background: 'Slik er det nå.', [key]: 'Lite.' })
    const inNynorsk = await call('papers.readWord', paper(['Bakgrunn', 'Slik er det nå.'], ['Kostnader', 'Lite.']))
    expect(textsOf(inNynorsk)).toEqual({ background: 'Slik er det nå.', [key]: 'Lite.' })
  })

  it('go before the names that are common elsewhere', async () => {
    const { call } = await withEconomy()
    const { key } = await call('paperTemplate.add', { name: { nb: 'Saksopplysninger', nn: 'Saksopplysningar' } })
    const read = await call('papers.readWord', paper(['Saksopplysninger', 'Egne.'], ['Bakgrunn', 'Slik er det nå.']))
    expect(textsOf(read)).toEqual({ background: 'Slik er det nå.', [key]: 'Egne.' })
  })

  it('are headings in the text when the section has been taken out', async () => {
    const { call, key } = await withEconomy()
    await call('paperTemplate.remove', { key })
    await call('paperTemplate.remove', { key: 'process' })
    const read = await call(
      'papers.readWord',
      paper(['Bakgrunn', 'Slik er det nå.'], ['Økonomi', 'Lite.'], ['Veien videre', 'Nå.']),
    )
    expect(textsOf(read)).toEqual({ background: 'Slik er det nå.\nØkonomi\nLite.\nVeien videre\nNå.' })
  })

  it('leave the rest where the writer wants it, also in an own section', async () => {
    const { call, key } = await withEconomy()
    const read = await call('papers.readWord', {
      ...paper(['Bakgrunn', 'Slik er det nå.'], ['Annet', 'Mer.']),
      choices: { rest: key },
    })
    expect(textsOf(read)).toEqual({ background: 'Slik er det nå.', [key]: 'Annet\nMer.' })
  })
})

async function sentOut() {
  const { call, key } = await withEconomy()
  await call('paperTemplate.update', { key: 'summary', name: { nb: 'Ingress', nn: '' } })
  await call('paperTemplate.move', { key, position: 1 })
  const { id: caseId } = await call('cases.create', { title: 'Felles arkiv' })
  for (const section of [key, 'summary', 'proposal'] as const)
    await call('papers.saveSection', { caseId, key: section, content: words(`Ord i ${section}.`) })
  const { bodyId } = await makeBody(call, 'Rådet')
  const { meetingId } = await makeMeeting(call, { bodyId, onDate: '2026-04-01', caseIds: [caseId] })
  const written = { [key]: `Ord i ${key}.`, proposal: 'Ord i proposal.', summary: 'Ord i summary.' }
  return { call, key, file: asFile(await exported(call, meetingId)), written }
}

describe('a paper with sections of the organisation’s own that has been out as a Word file', () => {
  it('comes in again in the same sections, whatever they are called and wherever they stand by then', async () => {
    const { call, key, file, written } = await sentOut()
    expect(textsOf(await call('papers.readWord', file))).toEqual(written)
    await call('paperTemplate.update', { key, name: { nb: 'Penger', nn: 'Pengar' } })
    await call('paperTemplate.remove', { key })
    expect(textsOf(await call('papers.readWord', file))).toEqual(written)
  })

  it('comes with its own headings where the sections are not known', async () => {
    const { key, file, written } = await sentOut()
    const { call } = openWorkspace()
    const { [key]: unknown, ...known } = written
    expect(textsOf(await call('papers.readWord', file))).toEqual({ ...known, background: `Økonomi\n${unknown}` })
  })
})
