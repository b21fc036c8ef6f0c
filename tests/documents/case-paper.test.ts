import { describe, expect, it } from 'vitest'
import type { CasePaperModel } from '../../shared/documents.ts'
import { text } from './content.ts'
import { linesUnder, readBack } from './reading.ts'
import { headingsOf } from './structure.ts'
import { head } from './sample-meeting.ts'
import { casePaper, unfinishedPaper } from './sample-papers.ts'

const changed = (change: Partial<CasePaperModel>): CasePaperModel => ({ ...casePaper('nb'), ...change })
const priorLines = async (change: Partial<CasePaperModel['priorTreatments'][number]>) => {
  const [prior] = casePaper('nb').priorTreatments
  const reading = await readBack(changed({ priorTreatments: prior ? [{ ...prior, ...change }] : [] }))
  return linesUnder(reading, 'Behandling i Digitaliseringsutvalget')
}
const second = (level: number) => (heading: { level: number }) => heading.level === level

describe('the case paper', () => {
  it('puts the proposal first and the earlier body right after it', async () => {
    const { file } = await readBack(casePaper('nb'))
    const sections = headingsOf(file).filter(second(2))
    expect(sections.map(({ text: title }) => title)).toEqual([
      'Forslag til råd',
      'Behandling i Digitaliseringsutvalget',
      'Oppsummering',
      'Bakgrunn',
      'Vurdering',
      'Videre prosess',
      'Vedlegg',
    ])
  })

  it('gives the earlier recommendation with body, date and number', async () => {
    const reading = await readBack(casePaper('nb'))
    expect(linesUnder(reading, 'Behandling i Digitaliseringsutvalget')).toEqual([
      'Behandlet 12. februar 2026 i sak 8/26. Digitaliseringsutvalget sluttet seg til forslaget med endringer.',
    ])
    expect(linesUnder(reading, 'Innstilling fra Digitaliseringsutvalget')).toHaveLength(3)
  })

  it('shows the way of the case and what is known about it', async () => {
    const reading = await readBack(casePaper('nb'))
    expect(reading.tables[0]).toEqual([
      ['Organ', 'Møtedato', 'Saksnr.', 'Resultat'],
      ['Digitaliseringsutvalget', '12. februar 2026', '8/26', 'Med endringer'],
      ['KommIT-rådet', '3. mars 2026', '14/26', 'Til behandling'],
    ])
    expect(reading.lines).toContain('Saksansvarlig\tGunnar Eikeland, områdedirektør, KS')
    expect(reading.lines).toContain('Saksbehandler\tKristin Oterholm, fagleder, KS')
    expect(reading.lines).toContain('Tilgang\tIntern: Saken har opplysninger om avtaler som ikke er inngått')
  })

  it('lists what is attached at the end, and marks what not everyone may see', async () => {
    expect(linesUnder(await readBack(casePaper('nb')), 'Vedlegg')).toEqual([
      'Vedlegg 1\tKostnader og gevinster',
      'Vedlegg 2\tTrusselvurdering (begrenset tilgang)',
    ])
    expect(linesUnder(await readBack(casePaper('nn')), 'Vedlegg')).toEqual([
      'Vedlegg 1\tKostnader og vinstar',
      'Vedlegg 2\tTrugsmålsvurdering (avgrensa tilgang)',
    ])
  })

  it('says nothing of attachments when there are none', async () => {
    expect((await readBack(changed({ attachments: [] }))).headings).not.toContain('Vedlegg')
  })

  it('gives the legal basis when there is one, in both written forms, and never one of its own', async () => {
    const without = await readBack(casePaper('nb'))
    expect(without.lines.filter((line) => line.startsWith('Hjemmel'))).toEqual([])
    const bokmal = await readBack({ ...casePaper('nb'), statutoryBasis: 'offl. § 23' })
    expect(bokmal.lines).toContain('Hjemmel\toffl. § 23')
    const nynorsk = await readBack({ ...casePaper('nn'), statutoryBasis: 'offl. § 23' })
    expect(nynorsk.lines).toContain('Heimel\toffl. § 23')
  })

  it('marks what an unfinished paper lacks and leaves out what need not be there', async () => {
    const reading = await readBack(unfinishedPaper('nb'))
    expect(reading.gaps).toEqual([
      '[Ikke registrert: saksansvarlig]',
      '[Ikke skrevet: forslag til råd]',
      '[Ikke skrevet: bakgrunn]',
      '[Ikke skrevet: vurdering]',
    ])
    expect(reading.headings).not.toContain('Videre prosess')
    expect(reading.lines).toContain('Tidligere behandling\tIngen registrert')
    expect(reading.lines.filter((line) => line.startsWith('Arkivreferanse'))).toEqual([])
  })

  it('says that an earlier body gave no recommendation rather than making one up', async () => {
    expect(await priorLines({ outcome: 'amended', advice: null, number: null })).toEqual([
      'Behandlet 12. februar 2026. Digitaliseringsutvalget sluttet seg til forslaget med endringer.',
      'Det er ikke registrert noen innstilling.',
    ])
  })

  it('does not miss a recommendation from a body that took note or postponed', async () => {
    expect(await priorLines({ outcome: 'noted', advice: null, number: null })).toEqual([
      'Behandlet 12. februar 2026. Digitaliseringsutvalget tok saken til orientering.',
    ])
  })

  it('calls the proposal what the body is to arrive at', async () => {
    const titleOf = async (change: Partial<CasePaperModel>) => (await readBack(changed(change))).headings[1]
    expect(await titleOf({ head: { ...head('nb'), bodyKind: 'committee' } })).toBe('Forslag til innstilling')
    expect(await titleOf({ head: { ...head('nb'), bodyKind: 'board' } })).toBe('Forslag til konklusjon')
    expect(await titleOf({ itemKind: 'information' })).toBe('Forslag til konklusjon')
  })

  it('puts the headings of the paper below the headings of its sections, without skipping a level', async () => {
    const { file } = await readBack(casePaper('nb'))
    const background = headingsOf(file).filter(({ text: title }) =>
      ['Bakgrunn', 'Dagens situasjon', 'Kostnader', 'Erfaringer fra andre'].includes(title),
    )
    expect(background.map(({ level }) => level)).toEqual([2, 3, 4, 3])
  })

  it('has no number in its title before the notice gives it one', async () => {
    const { headings, tables } = await readBack(changed({ number: null }))
    expect(headings[0]).toBe('Felles innlogging for innbyggertjenester')
    expect(tables[0]?.at(-1)?.[2]).toBe('–')
  })

  it('speaks nynorsk when it is written in nynorsk', async () => {
    const { headings, lines } = await readBack(casePaper('nn'))
    expect(headings).toEqual(
      expect.arrayContaining([
        'Framlegg til råd',
        'Samandrag',
        'Bakgrunn',
        'Vurdering',
        'Vidare prosess',
        'Tilråding frå Digitaliseringsutvalet',
      ]),
    )
    expect(lines).toContain('Saksansvarleg\tGunnar Eikeland, områdedirektør, KS')
    expect(lines).toContain('Sakshandsamar\tKristin Oterholm, fagleiar, KS')
  })

  it('keeps a section that only says a few words', async () => {
    const reading = await readBack(changed({ sections: [{ key: 'process', content: text('Ingen.') }] }))
    expect(linesUnder(reading, 'Videre prosess')).toEqual(['Ingen.'])
  })
})
