import { describe, expect, it } from 'vitest'
import type { NoticeModel } from '../../shared/documents.ts'
import { documentOf } from './package.ts'
import { linesUnder, readBack } from './reading.ts'
import { head, notice } from './sample-meeting.ts'
import { all } from './xml.ts'

const changed = (change: Partial<NoticeModel>): NoticeModel => ({ ...notice('nb'), ...change })

describe('the notice', () => {
  it('says what, when and where before the agenda, and who is called after it', async () => {
    const { headings, lines } = await readBack(notice('nb'))
    expect(headings).toEqual(['Møteinnkalling', 'Saksliste', 'Innkalte til møtet', 'Medlemmer', 'Andre innkalte'])
    expect(lines.slice(0, 7)).toEqual([
      'KommIT-rådet',
      'Møteinnkalling',
      'Møte\tOrdinært, fysisk møte',
      'Dato\ttirsdag 3. mars 2026',
      'Tid\tkl. 10.00–14.00',
      'Sted\tKommunenes Hus, møterom Fjorden, Oslo',
      'Lenke\tBli med i møtet',
    ])
  })

  it('lists the agenda with number, time, type and who is responsible', async () => {
    const [agenda] = (await readBack(notice('nb'))).tables
    expect(agenda?.[0]).toEqual(['Saksnr.', 'Tid', 'Sak', 'Sakstype', 'Ansvarlig'])
    expect(agenda?.[1]).toEqual(['–', '10.00', 'Godkjenning av innkalling og saksliste', '–', '–'])
    expect(agenda?.[3]).toEqual([
      '14/26',
      '10.10',
      'Felles innlogging for innbyggertjenester',
      'Rådssak',
      'Gunnar Eikeland',
    ])
    expect(agenda?.[5]?.[2]).toBe('Søknad om støtte til felles meldingsboks for barnehager (begrenset tilgang)')
  })

  it('asks for absence to be announced, without a reason and without anyone in their place', async () => {
    const { lines } = await readBack(notice('nb'))
    expect(lines).toContain('Eventuelt forfall meldes til sekretariat@kommit.example.no.')
    expect(lines.filter((line) => /vara|forfallsgrunn|grunn/i.test(line))).toEqual([])
  })

  it('sends absence to the secretariat when there is no address', async () => {
    const { lines } = await readBack(changed({ contactEmail: '' }))
    expect(lines).toContain('Eventuelt forfall meldes til sekretariatet.')
  })

  it('is dated and signed, and says so when it is only a draft', async () => {
    const sent = await readBack(notice('nb'))
    const draft = await readBack(changed({ issuedOn: null }))
    expect(sent.lines.slice(sent.lines.indexOf('Sendt 17. februar 2026')).slice(0, 2)).toEqual([
      'Sendt 17. februar 2026',
      'Siri Nordheim',
    ])
    expect(sent.gaps).toEqual([])
    expect(draft.gaps).toEqual(['[Utkast: innkallingen er ikke sendt]'])
    expect(draft.lines.filter((line) => line.startsWith('Sendt'))).toEqual([])
  })

  it('tells those who got an earlier version', async () => {
    const { lines } = await readBack(changed({ version: 2 }))
    expect(lines).toContain('Dette er versjon 2 av innkallingen. Den erstatter tidligere versjoner.')
  })

  it('marks a missing place for people who meet, and a missing link for those who do not', async () => {
    const nowhere = { ...head('nb'), place: '', link: '' }
    const physical = await readBack(changed({ head: nowhere }))
    const remote = await readBack(changed({ head: { ...nowhere, form: 'remote' } }))
    expect(physical.gaps).toEqual(['[Ikke registrert: møtested]'])
    expect(remote.gaps).toEqual(['[Ikke registrert: lenke til møtet]'])
  })

  it('keeps a day and its month, and a clock time, on one line', async () => {
    const { file } = await readBack(changed({ issuedOn: '2026-02-17' }))
    const written = all(documentOf(file), 'w:t').map(({ text }) => text)
    expect(written).toContain('tirsdag 3.\u00a0mars 2026')
    expect(written).toContain('kl.\u00a010.00–14.00')
    expect(written).toContain('Sendt 17.\u00a0februar 2026')
  })

  it('names the leader among the members', async () => {
    const [, members] = (await readBack(notice('nb'))).tables
    expect(members?.[1]).toEqual(['Ragnhild Solbakken (leder)', 'kommunedirektør', 'Furuvik kommune'])
    expect(members).toHaveLength(12)
  })

  it('says which item an officer is called for, and that the others are called to the whole meeting', async () => {
    const [, members, others] = (await readBack(notice('nb'))).tables
    expect(members?.[0]).toEqual(['Navn', 'Stilling', 'Organisasjon'])
    expect(others?.map((row) => row.at(-1))).toEqual([
      'Deltar på',
      'hele møtet',
      'hele møtet',
      'hele møtet',
      'sak 15/26',
    ])
    expect((await readBack(notice('nn'))).tables[2]?.map((row) => row.at(-1))).toEqual([
      'Deltek på',
      'heile møtet',
      'heile møtet',
      'heile møtet',
      'sak 15/26',
    ])
  })

  it('names an item by its place while the cases have no numbers, and a point that gets none by its title', async () => {
    const agenda = notice('nb').agenda.map((line) => ({ ...line, number: null }))
    const officers = [
      { name: 'Kristin Oterholm', title: '', organisation: '', isChair: false, itemId: 'i3' },
      { name: 'Petter Vangen', title: '', organisation: '', isChair: false, itemId: 'i7' },
    ]
    const draft = await readBack(changed({ issuedOn: null, agenda, others: officers }))
    expect(draft.tables[2]?.slice(1).map((row) => row.at(-1))).toEqual([
      'sak 3',
      '«Orientering fra Digitaliseringsutvalget»',
    ])
  })

  it('still reads a notice that was sent before officers could be called for one item', async () => {
    const others = notice('nb').others.map(({ name, title, organisation, isChair }) => ({
      name,
      title,
      organisation,
      isChair,
    }))
    const [, , table] = (await readBack(changed({ others }))).tables
    expect(table?.[0]).toEqual(['Navn', 'Stilling', 'Organisasjon'])
  })

  it('speaks nynorsk when asked to', async () => {
    const reading = await readBack(notice('nn'))
    expect(reading.headings).toEqual([
      'Møteinnkalling',
      'Saksliste',
      'Innkalla til møtet',
      'Medlemmer',
      'Andre som er kalla inn',
    ])
    expect(reading.lines).toContain('Dato\ttysdag 3. mars 2026')
    expect(reading.tables[0]?.[0]).toEqual(['Saksnr.', 'Tid', 'Sak', 'Sakstype', 'Ansvarleg'])
    expect(linesUnder(reading, 'Møteinnkalling')).toContain(
      'Eventuelt forfall skal meldast til sekretariat@kommit.example.no.',
    )
  })
})
