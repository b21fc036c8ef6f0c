import { describe, expect, it } from 'vitest'
import type { MinutesItem, MinutesModel } from '../../shared/documents.ts'
import type { MinutesSentence } from '../../shared/minutes-blocks.ts'
import { minutesGaps } from '../../shared/minutes.ts'
import { text } from './content.ts'
import { linesUnder, readBack } from './reading.ts'
import { minutes, spoken } from './sample-minutes.ts'

/** The sample with changes; its gaps are worked out anew. */
function changed(change: Partial<MinutesModel>): MinutesModel {
  const model = spoken({ ...minutes('nb'), ...change })
  return { ...model, gaps: minutesGaps(model) }
}

const withItem = (itemId: string, change: Partial<MinutesItem>): MinutesModel =>
  changed({ items: minutes('nb').items.map((item) => (item.itemId === itemId ? { ...item, ...change } : item)) })

const nobodyRegistered: Partial<MinutesModel> = {
  head: { ...minutes('nb').head, startedAt: null, endedAt: null },
  attendance: { ...minutes('nb').attendance, presences: [], recusals: [] },
  items: minutes('nb').items.map((item) => ({
    ...item,
    outcome: null,
    advice: null,
    treatment: null,
    actualStart: null,
  })),
}

describe('the minutes', () => {
  it('tell when the meeting was, who led it and how many came', async () => {
    const { lines } = await readBack(minutes('nb'))
    expect(lines).toEqual(
      expect.arrayContaining([
        'Dato\ttirsdag 3. mars 2026',
        'Tid\tkl. 10.04–13.47',
        'Møteleder\tRagnhild Solbakken',
        '9 av 11 oppnevnte medlemmer til stede (14 plasser), 3 av dem i deler av møtet.',
      ]),
    )
  })

  it('tell when those who were there in part came and went', async () => {
    const [members, others, forItems, secretariat] = (await readBack(minutes('nb'))).tables
    const part = new Map(members?.map((row) => [row[0], row[3]]))
    expect(part.get('Ragnhild Solbakken (leder)')).toBe('hele møtet')
    expect(part.get('Turid Hagen Lie')).toBe('hele møtet, digitalt')
    expect(part.get('Jonas Bratteng')).toBe('fra kl. 10.40, under sak 14/26')
    expect(part.get('Marit Fjellanger')).toBe(
      'til kl. 10.30, under sak 14/26, og fra kl. 12.05, under sak 16/26, digitalt',
    )
    expect(others?.slice(1).map(([name]) => name)).toEqual(['Gunnar Eikeland'])
    expect(forItems?.slice(1)).toEqual([['Kristin Oterholm', 'fagleder', 'KS', 'sak 15/26']])
    expect(secretariat?.slice(1).map(([name]) => name)).toEqual(['Siri Nordheim (sekretær)'])
  })

  it('keep absence announced apart from not met', async () => {
    const reading = await readBack(minutes('nb'))
    expect(linesUnder(reading, 'Meldt forfall')).toEqual([
      'Ingeborg Rødseth, IKT-sjef, Sandnesfjord kommune',
      'Petter Vangen, daglig leder, Fellestjenesten AS',
    ])
    expect(linesUnder(reading, 'Ikke møtt')).toEqual(['Olav Tveitane, kommunedirektør, Øvre Heim kommune'])
  })

  it('name the item an absent officer was called for, and never claim that an officer was there for the whole meeting', async () => {
    const { attendance } = minutes('nn')
    const apology = { registeredAt: '2026-03-02T08:00:00.000Z', registeredBy: '' }
    const attendees = attendance.attendees.map((one) => (one.itemId === null ? one : { ...one, apology }))
    const presences = attendance.presences.filter(({ attendeeId }) => attendeeId !== 's4')
    const away = { ...minutes('nn'), attendance: { ...attendance, attendees, presences } }
    expect(linesUnder(await readBack(away), 'Meldt forfall')).toContain('Kristin Oterholm, fagleiar, KS, sak 15/26')
    expect((await readBack(minutes('nn'))).tables[2]?.at(-1)?.at(-1)).toBe('sak 15/26')
  })

  it('give each case its treatment, its advice and its follow-up', async () => {
    const reading = await readBack(minutes('nb'))
    const own = reading.headings.slice(reading.headings.indexOf('Sak 14/26 Felles innlogging for innbyggertjenester'))
    expect(own.slice(1, 7)).toEqual([
      'Behandling i Digitaliseringsutvalget',
      'Innstilling fra Digitaliseringsutvalget',
      'Forslag til råd',
      'Behandling',
      'Råd',
      'Oppfølging',
    ])
    expect(linesUnder(reading, 'Råd')[0]).toBe('KommIT-rådet sluttet seg til forslaget med endringer.')
    expect(reading.tables[5]).toEqual([
      ['Tiltak', 'Ansvarlig', 'Frist'],
      ['Lage plan for innføring', 'Kristin Oterholm', '1. juni 2026'],
      ['Avklare finansieringen for 2027', '–', '–'],
    ])
  })

  it('say that a notice was approved only when somebody registered it', async () => {
    const registered = await readBack(minutes('nb'))
    const silent = await readBack(withItem('i1', { outcome: null }))
    expect(linesUnder(registered, 'Godkjenning av innkalling og saksliste')).toEqual([
      'Innkalling og saksliste ble godkjent.',
    ])
    expect(linesUnder(silent, 'Godkjenning av innkalling og saksliste')).toEqual([
      '[Ikke registrert: resultat under «Godkjenning av innkalling og saksliste»]',
    ])
  })

  it('mark what is missing, where it is missing and how much there is of it', async () => {
    const { gaps, lines } = await readBack(withItem('i5', { outcome: 'asProposed', proposal: null }))
    expect(gaps).toEqual([
      'Utkast. Referatet er ikke godkjent.',
      '1 opplysning er ikke registrert. Den er merket med klammer.',
      '[Ikke registrert: råd i sak 16/26]',
    ])
    expect(lines).toContain('KommIT-rådet sluttet seg til forslaget.')
  })

  it('claim nothing at all when nothing is registered', async () => {
    const { gaps, lines } = await readBack(changed(nobodyRegistered))
    expect(gaps).toContain('[Ikke registrert: når møtet begynte]')
    expect(gaps).toContain('[Ikke registrert: når møtet sluttet]')
    expect(gaps).toContain('[Ikke registrert: hvem som ledet møtet]')
    expect(gaps).toContain('[Ikke registrert: hvem som var til stede]')
    const ofThisMeeting = lines.filter((line) => !line.includes('Digitaliseringsutvalget'))
    const claims = /ble godkjent|sluttet seg|tok saken|ble tatt|deltok i|til stede \(|Ikke møtt|Behandlet kl/
    expect(ofThisMeeting.filter((line) => claims.test(line))).toEqual([])
  })

  it('say of a point with nothing to tell that nothing is registered', async () => {
    const reading = await readBack(withItem('i8', { treatment: null }))
    expect(linesUnder(reading, 'Eventuelt').slice(0, 1)).toEqual(['Ingenting er registrert.'])
  })

  it('print the end of the meeting as missing, never as planned', async () => {
    const { lines } = await readBack(changed({ head: { ...minutes('nb').head, endedAt: null } }))
    expect(lines).toContain('Tid\tfra kl. 10.04 [Ikke registrert: når møtet sluttet]')
  })

  it('name nobody as leader when the leader was there in part', async () => {
    const { attendance } = minutes('nb')
    const presences = attendance.presences.map((one) => (one.attendeeId === 'm1' ? { ...one, toTime: '11:00' } : one))
    const { lines } = await readBack(changed({ attendance: { ...attendance, presences } }))
    expect(lines.filter((line) => line.startsWith('Møteleder'))).toEqual([])
  })

  it('name those who stepped out and count without them', async () => {
    const reading = await readBack(minutes('nb'))
    const told = reading.lines.find((line) => line.includes('Håkon Brenne fratrådte'))
    expect(told).toContain('Håkon Brenne fratrådte som inhabil under behandlingen av sak 16/26.')
    expect(told).toContain('8 av 11 oppnevnte medlemmer deltok i behandlingen.')
  })

  it('print the proposal once when the advice has the same words', async () => {
    const words = text('KommIT-rådet anbefaler prosjektet.')
    const reading = await readBack(withItem('i5', { outcome: 'asProposed', advice: words, proposal: words }))
    expect(reading.lines.filter((line) => line === 'KommIT-rådet anbefaler prosjektet.')).toHaveLength(1)
  })

  it('lead from the list of items to each of them', async () => {
    const { tables } = await readBack(minutes('nb'))
    expect(tables[4]?.map((row) => row[2])).toEqual([
      'Resultat',
      'Godkjent',
      'Godkjent med endringer',
      'Med endringer',
      'Drøftet',
      '[Ikke registrert]',
      'Til orientering',
      'Til orientering',
      '–',
    ])
  })

  it('mark on the list of items what not everyone may see the paper of, as the notice does', async () => {
    for (const [language, mark] of [
      ['nb', 'begrenset tilgang'],
      ['nn', 'avgrensa tilgang'],
    ] as const) {
      const items = minutes(language).items.map((item): MinutesItem => ({
        ...item,
        accessLevel: item.itemId === 'i4' ? 'restricted' : item.accessLevel,
      }))
      const { tables } = await readBack(spoken({ ...minutes(language), items }))
      const isMarked = tables[4]?.slice(1).map(([, title = '']) => title.endsWith(` (${mark})`))
      expect(isMarked).toEqual(items.map(({ accessLevel }) => accessLevel === 'restricted'))
    }
  })

  it('set what someone wanted in the minutes under a heading of its own, and no heading where nobody did', async () => {
    const statement: MinutesSentence = {
      key: 'i4/statement/s1',
      itemId: 'i4',
      part: 'statements',
      text: 'Håkon Brenne ba om følgende protokolltilførsel:',
      words: 'Håkon Brenne ba om følgende protokolltilførsel:',
      content: text('Fristen er for kort.'),
      state: 'registered',
      wordedOver: null,
      seen: null,
    }
    const model = minutes('nb')
    const items = model.items.map((item) =>
      item.itemId === 'i4' ? { ...item, sentences: [...item.sentences, statement] } : item,
    )
    const reading = await readBack({ ...model, items })
    expect(linesUnder(reading, 'Protokolltilførsel')).toEqual([statement.words, 'Fristen er for kort.'])
    const own = reading.headings.slice(reading.headings.findIndex((title) => title.startsWith('Sak 15/26')))
    expect(own.slice(1, 4)).toEqual(['Behandling', 'Resultat', 'Protokolltilførsel'])
    expect((await readBack(model)).headings).not.toContain('Protokolltilførsel')
  })

  it('speak nynorsk in a nynorsk meeting', async () => {
    const reading = await readBack(minutes('nn'))
    expect(reading.headings).toEqual(
      expect.arrayContaining(['Til stades', 'Ikkje møtt', 'Handsaming', 'Oppfølging', 'Framlegg til råd']),
    )
    expect(reading.gaps).toContain('[Ikkje registrert: råd i sak 16/26]')
    expect(reading.lines).toContain('Innkalling og saksliste vart godkjende.')
  })
})
