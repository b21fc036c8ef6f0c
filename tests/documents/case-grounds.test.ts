import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pack } from '../../electron/documents/pack.ts'
import { readWord as readFile } from '../../electron/import/word/read.ts'
import type { CaseGrounds, PointLine } from '../../shared/case-grounds.ts'
import type { CasePaperModel } from '../../shared/documents.ts'
import { languages } from '../../shared/values.ts'
import { wordChoices } from '../../shared/word-import.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { addCase, addToAgenda, openCouncil, schedule } from '../support/council.ts'
import { linesUnder, readBack, readWord } from './reading.ts'
import { casePaper } from './sample-papers.ts'
import { headingsOf, problemsOf } from './structure.ts'

const point = (kind: PointLine['kind'], change: Partial<PointLine>): PointLine => ({
  kind,
  label: '',
  text: '',
  party: '',
  method: '',
  onDate: null,
  input: '',
  pros: '',
  cons: '',
  outcome: '',
  status: '',
  concerns: [],
  ...change,
})

const application = {
  applicant: 'Elvran kommune',
  project: 'Varsling ved brudd',
  amountAsked: 3_400_000,
  recommendation: 'recommended',
  recommendedAmount: 3_000_000,
  conditions: 'Minst ti kommuner deltar.\nRapport hvert halvår.',
  priority: 1,
  decision: 'undecided',
  decidedAmount: null,
  decidedOn: null,
  decisionText: '',
} as const

const grounds: CaseGrounds = {
  points: [
    point('recommendation', { label: 'A', text: 'Felles arkitektur', party: 'KS', status: 'proposed' }),
    point('recommendation', { label: 'C', text: 'Samordning', status: 'followed' }),
    point('clarification', { label: 'i', text: 'Hvem betaler?', status: 'open', concerns: ['A', 'C'] }),
    point('alternative', {
      label: '1',
      text: 'Kommunalt eid',
      pros: 'Nær brukerne.\nBillig å starte.',
      cons: 'Krever avtaler.',
      status: 'preferred',
    }),
    point('alternative', { label: '2', text: 'Statlig eid', cons: 'Lang vei fram.', status: 'considered' }),
    point('consultation', { party: 'IKT-forum', method: 'Møte', onDate: '2026-01-14', input: 'Støtter arkitekturen.' }),
    point('consultation', { party: 'Rådmannsutvalget' }),
    point('anchoring', { party: 'Kollegiet', onDate: '2026-02-01', outcome: 'Sluttet seg til.' }),
  ],
  dif: { isDif: true, ownerOn: '2026-05-20' },
  digifin: application,
}

const paperWith = (change: CaseGrounds, language: CasePaperModel['language'] = 'nb'): CasePaperModel => ({
  ...casePaper(language),
  grounds: change,
})

const onlyPoints = (...points: PointLine[]): CaseGrounds => ({
  points,
  dif: { isDif: false, ownerOn: null },
  digifin: null,
})

describe('what a case rests on, in its paper', () => {
  it('stands before the attachments, kind by kind, each in a table with a heading row', async () => {
    const reading = await readBack(paperWith(grounds))
    expect(problemsOf(reading.file)).toEqual([])
    const headings = headingsOf(reading.file).map(({ text }) => text)
    expect(headings.slice(headings.indexOf('Grunnlag'))).toEqual([
      'Grunnlag',
      'Anbefalinger',
      'Avklaringer',
      'Alternativer',
      'Høringer og innspill',
      'Forankring',
      'Søknad til DigiFin',
      'DIF',
      'Vedlegg',
    ])
    expect(reading.tables.slice(-5)).toEqual([
      [
        ['Punkt', 'Anbefaling', 'Rettet til', 'Status'],
        ['A', 'Felles arkitektur', 'KS', 'Foreslått'],
        ['C', 'Samordning', '–', 'Fulgt'],
      ],
      [
        ['Punkt', 'Hva som må avklares', 'Gjelder', 'Hva som er avklart', 'Status'],
        ['i', 'Hvem betaler?', 'A, C', '–', 'Åpen'],
      ],
      [
        ['Punkt', 'Alternativ', 'For', 'Imot', 'Status'],
        ['1', 'Kommunalt eid', 'Nær brukerne.\nBillig å starte.', 'Krever avtaler.', 'Foretrukket, ikke avgjort'],
        ['2', 'Statlig eid', '–', 'Lang vei fram.', 'Vurdert'],
      ],
      [
        ['Hvem som er hørt', 'Hvordan', 'Dato', 'Innspill', 'Hvordan innspillet er brukt'],
        ['IKT-forum', 'Møte', '14. januar 2026', 'Støtter arkitekturen.', '–'],
        ['Rådmannsutvalget', '–', '–', 'Ikke besvart', '–'],
      ],
      [
        ['Forankres i', 'Dato', 'Utfall'],
        ['Kollegiet', '1. februar 2026', 'Sluttet seg til.'],
      ],
    ])
  })

  it('has what is asked of DigiFin and said of it, and for DIF where the advice goes and when it must be there', async () => {
    const reading = await readBack(paperWith(grounds))
    expect(linesUnder(reading, 'Søknad til DigiFin')).toEqual([
      'Søker\tElvran kommune',
      'Prosjekt\tVarsling ved brudd',
      'Søknadsbeløp\t3 400 000 kr',
      'Rådets anbefaling\tAnbefaler',
      'Anbefalt beløp\t3 000 000 kr',
      'Vilkår\tMinst ti kommuner deltar.\nRapport hvert halvår.',
      'Prioritet\t1',
    ])
    expect(linesUnder(reading, 'DIF')).toEqual([
      'Saken gjelder KS Digitale fellestjenester (DIF). Rådet går til KS, som tar det opp med DIF.',
      'Dato i eierorganet\t20. mai 2026',
    ])
  })

  it('is in the written form of the paper', async () => {
    const reading = await readBack(paperWith(grounds, 'nn'))
    expect(problemsOf(reading.file)).toEqual([])
    expect(reading.headings).toEqual(
      expect.arrayContaining(['Tilrådingar', 'Avklaringar', 'Alternativ', 'Høyringar og innspel', 'Forankring']),
    )
    expect(reading.lines).toContain('Søkjar\tElvran kommune')
  })

  it('says nothing of kinds the case has none of, nor of columns nobody has filled', async () => {
    const clarification = point('clarification', {
      label: 'i',
      text: 'Hvem betaler?',
      status: 'closed',
      outcome: 'KS.',
    })
    const reading = await readBack(paperWith(onlyPoints(clarification)))
    expect(reading.headings).not.toContain('Anbefalinger')
    expect(reading.headings).not.toContain('DIF')
    expect(reading.tables.at(-1)?.[0]).toEqual(['Punkt', 'Hva som må avklares', 'Hva som er avklart', 'Status'])
    expect((await readBack(casePaper('nb'))).headings).not.toContain('Grunnlag')
  })

  it('is the program’s own frame: it does not come in again as text of the paper', async () => {
    for (const language of languages) {
      const choices = wordChoices.parse({ language })
      const read = async (paper: CasePaperModel) => readFile(Buffer.from(await pack(paper)), 'sak.docx', choices)
      const { sections, report } = await read(paperWith(grounds, language))
      expect(sections).toEqual((await read(casePaper(language))).sections)
      expect(report.leftOut).toContain('Grunnlag')
    }
  })
})

describe('the papers of a meeting', () => {
  it('tell of the points as they stand until they are sent, and after that as they stood then', async () => {
    const council = await openCouncil()
    const { call } = council
    const caseId = await addCase(council, 'Felles arkiv')
    const { id } = await call('casePoints.add', { caseId, kind: 'recommendation', text: 'Bygg arkivet', party: 'KS' })
    const meetingId = await schedule(council, council.councilId)
    await addToAgenda(council, meetingId, caseId)
    const printed = async () => {
      const order = { meetingId, folder: temporaryFolder(), kinds: ['casePaper'] as 'casePaper'[] }
      const [file] = (await call('documents.export', order)).files
      return readWord(readFileSync(file?.path ?? ''))
        .tables.at(-1)
        ?.slice(1)
    }
    expect(await printed()).toEqual([['A', 'Bygg arkivet', 'KS', 'Foreslått']])
    await call('casePoints.update', { id, status: 'sent' })
    expect(await printed()).toEqual([['A', 'Bygg arkivet', 'KS', 'Oversendt']])
    await call('notices.issue', { meetingId })
    await call('casePoints.update', { id, text: 'Bygg et annet arkiv', status: 'followed' })
    await call('casePoints.add', { caseId, kind: 'recommendation', text: 'Riv arkivet' })
    expect(await printed()).toEqual([['A', 'Bygg arkivet', 'KS', 'Oversendt']])
  })
})
