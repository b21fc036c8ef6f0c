import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { contentFromText, plainText } from '../../shared/content.ts'
import { kronerText, typedKroner } from '../../shared/digifin.ts'
import { addCase, addToAgenda, openCouncil, openMeeting, schedule, type Council } from '../support/council.ts'
import { expectRefused } from '../support/expectations.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { unknownId } from '../support/world.ts'
import { closeMeeting } from '../support/close-meeting.ts'

const blank = {
  recommendation: null,
  recommendedAmount: null,
  conditions: '',
  priority: null,
  decision: 'undecided',
  decidedAmount: null,
  decidedOn: null,
  decisionText: '',
} as const

type Fields = Readonly<{ project: string; priority?: number; amountAsked?: number }>

/** A case that asks for money. */
async function apply(council: Council, fields: Fields): Promise<string> {
  const caseId = await addCase(council, fields.project)
  await council.call('digifin.set', { caseId, applicant: 'Fjordvik kommune', ...fields })
  return caseId
}

describe('a DigiFin application', () => {
  it('holds applicant, project, amount, recommendation with conditions and priority, and KS’s decision', async () => {
    const council = await openCouncil()
    const { call } = council
    const caseId = await apply(council, { project: 'Felles arkiv', amountAsked: 1_200_000 })
    const asked = { caseId, applicant: 'Fjordvik kommune', project: 'Felles arkiv', amountAsked: 1_200_000 }
    expect(await call('digifin.get', { caseId })).toEqual({ ...asked, ...blank })
    const whole = {
      ...asked,
      recommendation: 'recommended',
      recommendedAmount: 1_000_000,
      conditions: 'Åpen kildekode.',
      priority: 2,
      decision: 'deviates',
      decidedAmount: 800_000,
      decidedOn: '2026-04-01',
      decisionText: 'Mindre ramme.',
    } as const
    await call('digifin.set', whole)
    expect(await call('digifin.get', { caseId })).toEqual(whole)
    await call('journal.undo', {})
    expect(await call('digifin.get', { caseId })).toEqual({ ...asked, ...blank })
    await call('digifin.remove', { caseId })
    expect(await call('digifin.get', { caseId })).toBeNull()
    await call('journal.undo', {})
    expect(await call('digifin.get', { caseId })).not.toBeNull()
  })

  it('is refused with an amount that is none, money nobody recommends, and a decision that is not made', async () => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'Arkiv')
    const set = (wrong: object) => () =>
      council.call('digifin.set', { caseId, applicant: 'Fjordvik kommune', project: 'Arkiv', ...wrong })
    await expectRefused(council, set({ amountAsked: -1 }), 'invalidInput', { field: 'amountAsked' })
    await expectRefused(council, set({ amountAsked: 0.5 }), 'invalidInput', { field: 'amountAsked' })
    await expectRefused(council, set({ priority: 0 }), 'invalidInput', { field: 'priority' })
    await expectRefused(council, set({ applicant: ' ' }), 'invalidInput', { field: 'applicant' })
    await expectRefused(council, set({ decidedOn: '2026-02-30' }), 'invalidInput', { field: 'decidedOn' })
    const refused = { recommendation: 'notRecommended', recommendedAmount: 5 }
    await expectRefused(council, set(refused), 'digifinAmountNotRecommended')
    await expectRefused(council, set({ decidedAmount: 5 }), 'digifinUndecided')
    await expectRefused(council, set({ decidedOn: '2026-04-01' }), 'digifinUndecided')
    await expectRefused(council, set({ caseId: unknownId }), 'notFound')
    await expectRefused(council, () => council.call('digifin.remove', { caseId }), 'notFound')
  })
})

describe('a meeting’s DigiFin list', () => {
  it('has the applications on the agenda by priority, each with the committee’s innstilling, and nothing else', async () => {
    const council = await openCouncil()
    const { call } = council
    const late = await apply(council, { project: 'Uten prioritet' })
    const second = await apply(council, { project: 'Nummer to', priority: 2 })
    const first = await apply(council, { project: 'Nummer en', priority: 1 })
    const plain = await addCase(council, 'Ingen søknad')
    const { meetingId: before, itemIds } = await openMeeting(council, council.committeeId, [first], {
      onDate: '2026-02-10',
    })
    const itemId = itemIds[0] ?? ''
    await call('room.saveAdvice', { itemId, content: contentFromText('Utvalget tilrår støtte.') })
    await call('room.recordOutcome', { itemId, outcome: 'asProposed' })
    await closeMeeting(call, { meetingId: before, time: '12:00' })
    const meetingId = await schedule(council, council.councilId)
    expect(await call('digifin.list', { meetingId })).toEqual([])
    await addToAgenda(council, meetingId, late, plain, second, first)
    const lines = await call('digifin.list', { meetingId })
    expect(lines.map(({ project }) => project)).toEqual(['Nummer en', 'Nummer to', 'Uten prioritet'])
    expect(lines.map(({ prior }) => prior && plainText(prior.advice ?? []))).toEqual([
      'Utvalget tilrår støtte.',
      null,
      null,
    ])
  })

  it('is exported as a table that a spreadsheet opens, without anything it could run', async () => {
    const council = await openCouncil()
    const { call } = council
    const caseId = await apply(council, { project: '=HYPERLINK("x")', priority: 1, amountAsked: 1_200_000 })
    await call('digifin.set', {
      caseId,
      applicant: 'Fjordvik kommune; helse',
      project: '=HYPERLINK("x")',
      priority: 1,
      amountAsked: 1_200_000,
      recommendation: 'recommended',
      recommendedAmount: 1_000_000,
      conditions: 'Åpen kildekode.\nFelles drift.',
    })
    const meetingId = await schedule(council, council.councilId)
    await addToAgenda(council, meetingId, caseId)
    const folder = temporaryFolder()
    const { path, applications } = await call('digifin.export', { meetingId, folder })
    expect([basename(path), applications]).toEqual(['DigiFin Rådet 2026-03-10.csv', 1])
    const text = readFileSync(path, 'utf8')
    expect(text.startsWith('\uFEFFPrioritet;Saksnr.;Søker;Prosjekt;Søknadsbeløp;')).toBe(true)
    const rows = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ';' }).data
    expect(rows[1]).toEqual([
      '1',
      '',
      'Fjordvik kommune; helse',
      `'=HYPERLINK("x")`,
      '1200000',
      '',
      'Anbefaler',
      '1000000',
      'Åpen kildekode.\nFelles drift.',
      'Ikke avgjort',
      '',
      '',
      '',
    ])
  })
})

describe('an amount of money', () => {
  it('is written in groups of three and read back as it was', () => {
    expect([0, 999, 1000, 1_200_000].map(kronerText)).toEqual([
      '0\u00a0kr',
      '999\u00a0kr',
      '1\u00a0000\u00a0kr',
      '1\u00a0200\u00a0000\u00a0kr',
    ])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (amount) => {
        expect(typedKroner(kronerText(amount))).toBe(amount)
      }),
    )
  })

  it('may be typed with spaces, dots and «kr», may be left out, and is nothing else', () => {
    expect(['1 200 000', '1.200.000 kr', '1200000kr.', ''].map(typedKroner)).toEqual([
      1_200_000,
      1_200_000,
      1_200_000,
      null,
    ])
    expect(['-5', '1,5', 'mye', '1e6', '5 mill'].map(typedKroner)).toEqual(Array(5).fill(undefined))
  })
})
