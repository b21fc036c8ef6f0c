import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemTypes, outcomes } from '../../shared/agenda.ts'
import { attendanceKind, type Attendee, type Presence } from '../../shared/attendance.ts'
import { roles } from '../../shared/members.ts'
import { attendanceLists } from '../../shared/attendance-lists.ts'
import { presencePhrase } from '../../shared/attendance-phrases.ts'
import { attendanceSentence, attendanceSentences, treatedBySentence } from '../../shared/attendance-text.ts'
import {
  gapText,
  itemPhrase,
  outcomeSentence,
  outcomeWord,
  priorSentences,
  resultWord,
  type MinutesFacts,
} from '../../shared/minutes-text.ts'
import { gapKinds } from '../../shared/minutes.ts'
import { languages } from '../../shared/values.ts'

const attendee = (id: string, role: Attendee['role'] = 'member', apology: Attendee['apology'] = null): Attendee => ({
  id,
  meetingId: 'm',
  personId: `p-${id}`,
  name: `Navn ${id}`,
  title: '',
  organisation: '',
  role,
  itemId: null,
  expectedMode: null,
  substituteForId: null,
  apology,
})
const stretch = (attendeeId: string, change: Partial<Presence> = {}): Presence => ({
  id: `${attendeeId}/${JSON.stringify(change)}`,
  attendeeId,
  fromItemId: null,
  fromTime: null,
  toItemId: null,
  toTime: null,
  mode: 'physical',
  ...change,
})
const recusalSentences = (all: MinutesFacts, itemId: string): string[] =>
  attendanceSentences(all, [{ itemId, type: 'case', actualStart: null }])
    .filter(({ key }) => key.includes('/recusal/'))
    .map(({ text }) => text)
const apology = { registeredAt: '2026-02-27T08:15:00.000Z', registeredBy: '' }

const items = [
  { itemId: 'i1', number: null, title: 'Godkjenning av innkalling og saksliste' },
  { itemId: 'i2', number: '14/26', title: 'Felles innlogging' },
  { itemId: 'i3', number: '16/26', title: 'Støtte til meldingsboks' },
]

type Given = Partial<Omit<MinutesFacts, 'attendance'>> & Partial<MinutesFacts['attendance']>
function facts({
  language = 'nb',
  bodyKind = 'council',
  form = 'physical',
  bodyName = 'KommIT-rådet',
  ...attendance
}: Given = {}): MinutesFacts {
  const quorum = { part: 1, of: 2, note: '' }
  const none = { meetingId: 'm', attendees: [], presences: [], recusals: [], seats: 14, filledSeats: 11, quorum }
  return {
    language,
    bodyKind,
    form,
    bodyName,
    items,
    attendance: { ...none, itemIds: items.map(({ itemId }) => itemId), ...attendance },
  }
}

/** How one stretch of presence is told. */
const told = (change: Partial<Presence>, given: Given = {}) =>
  presencePhrase(facts({ presences: [stretch('a', change)], ...given }), attendee('a'))

describe('when someone was there', () => {
  it('is told by the clock and by the item under way', () => {
    expect(told({})).toBe('hele møtet')
    expect(told({ fromItemId: 'i2', fromTime: '10:40' })).toBe('fra kl. 10.40, under sak 14/26')
    expect(told({ fromTime: '10:40' })).toBe('fra kl. 10.40')
    expect(told({ toTime: '12:30' })).toBe('til kl. 12.30')
    expect(told({ toItemId: 'i3', toTime: '12:30' })).toBe('til kl. 12.30, under sak 16/26')
    expect(told({ fromItemId: 'i2', fromTime: '10:40', toTime: '12:30' })).toBe(
      'fra kl. 10.40, under sak 14/26, til kl. 12.30',
    )
  })

  it('is told by items alone when no time was taken', () => {
    expect(told({ fromItemId: 'i2', toItemId: 'i3' })).toBe('sak 14 og 16')
    expect(told({ fromItemId: 'i1', toItemId: 'i3' })).toBe(
      'fom. «Godkjenning av innkalling og saksliste» tom. sak 16/26',
    )
    expect(told({ fromItemId: 'i2' })).toBe('fom. sak 14/26')
    expect(told({ toItemId: 'i2' })).toBe('tom. sak 14/26')
    expect(told({ fromItemId: 'i3', toItemId: 'i3' })).toBe('under sak 16/26')
    expect(told({ fromItemId: 'i3', toItemId: 'i3', toTime: '11:20' })).toBe('under sak 16/26, til kl. 11.20')
    expect(told({ fromItemId: 'i3', fromTime: '10:40', toItemId: 'i3', toTime: '11:20' })).toBe(
      'under sak 16/26, fra kl. 10.40 til kl. 11.20',
    )
    expect(told({ fromItemId: 'i1' })).toBe('fom. «Godkjenning av innkalling og saksliste»')
  })

  it('says how only when it was not in the form of the meeting', () => {
    expect(told({ mode: 'remote' })).toBe('hele møtet, digitalt')
    expect(told({ mode: 'remote' }, { form: 'remote' })).toBe('hele møtet')
    expect(told({ mode: 'physical' }, { form: 'remote' })).toBe('hele møtet, fysisk til stede')
    expect(told({ toTime: '12:30', mode: 'remote' })).toBe('til kl. 12.30, digitalt')
  })

  it('holds several stretches, and the way of taking part once when it is the same', () => {
    const morning = stretch('a', { toTime: '11:00', mode: 'remote' })
    const both = (mode: Presence['mode']) => facts({ presences: [morning, stretch('a', { fromTime: '12:00', mode })] })
    expect(presencePhrase(both('remote'), attendee('a'))).toBe('til kl. 11.00 og fra kl. 12.00, digitalt')
    expect(presencePhrase(both('physical'), attendee('a'))).toBe('til kl. 11.00, digitalt, og fra kl. 12.00')
  })

  it('never says the whole meeting alone of someone who stepped out', () => {
    const recusals = [
      { id: 'r', attendeeId: 'a', itemId: 'i3', grounds: '', settledBy: 'person' as const },
      { id: 's', attendeeId: 'a', itemId: 'i1', grounds: '', settledBy: 'person' as const },
      { id: 't', attendeeId: 'b', itemId: 'i2', grounds: '', settledBy: 'person' as const },
    ]
    expect(told({ mode: 'remote' }, { recusals })).toBe(
      'hele møtet, digitalt, inhabil under «Godkjenning av innkalling og saksliste», inhabil under sak 16/26',
    )
    expect(presencePhrase(facts({ recusals }), attendee('a'))).toBe('')
  })

  it('is told in nynorsk too', () => {
    expect(told({ fromItemId: 'i2', fromTime: '10:40' }, { language: 'nn' })).toBe('frå kl. 10.40, under sak 14/26')
    expect(told({}, { language: 'nn' })).toBe('heile møtet')
  })

  it('is nothing at all for someone who was not there', () => {
    expect(presencePhrase(facts(), attendee('a'))).toBe('')
  })
})

describe('how many were there', () => {
  const called = [attendee('a', 'chair'), attendee('b'), attendee('c'), attendee('s', 'secretary')]
  const present = [stretch('a'), stretch('b', { toTime: '12:00' }), stretch('s')]

  it('counts members against the appointed, and says how many seats there are', () => {
    expect(attendanceSentence(facts({ attendees: called, presences: present }))).toBe(
      '2 av 11 oppnevnte medlemmer til stede (14 plasser), 1 av dem i deler av møtet.',
    )
    expect(attendanceSentence(facts({ attendees: called, presences: present, language: 'nn' }))).toBe(
      '2 av 11 oppnemnde medlemmer til stades (14 plassar), 1 av dei i delar av møtet.',
    )
  })

  it('counts against those called when the body has no seats', () => {
    const without = facts({ attendees: called, presences: [stretch('a')], seats: 0, filledSeats: 0 })
    expect(attendanceSentence(without)).toBe('1 av 3 innkalte medlemmer til stede.')
  })

  it('counts against those called when they are more than the filled seats, so that nobody is counted out', () => {
    const crowded = facts({ attendees: called, presences: [stretch('a'), stretch('b'), stretch('c')], filledSeats: 2 })
    expect(attendanceSentence(crowded)).toBe('3 av 3 innkalte medlemmer til stede.')
  })

  it('says nothing before anyone is registered, and calls nobody absent', () => {
    const silent = facts({ attendees: called })
    expect(attendanceSentence(silent)).toBe('')
    expect(treatedBySentence(silent, 'i2')).toBe('')
    expect(attendanceLists(silent.attendance).noShows).toEqual([])
  })

  it('keeps announced absence and not met apart, and lists only members as not met', () => {
    const people = [
      attendee('a'),
      attendee('b', 'member', apology),
      attendee('c'),
      attendee('d', 'standing'),
      attendee('e', 'standing', apology),
    ]
    const lists = attendanceLists(facts({ attendees: people, presences: [stretch('a')] }).attendance)
    expect(lists.apologies.map(({ id }) => id)).toEqual(['b', 'e'])
    expect(lists.noShows.map(({ id }) => id)).toEqual(['c'])
  })

  it('counts those who treated an item without those who stepped out, and names them', () => {
    const recused = facts({
      attendees: called,
      presences: [stretch('a'), stretch('b')],
      recusals: [{ id: 'r', attendeeId: 'b', itemId: 'i3', grounds: '', settledBy: 'person' as const }],
    })
    expect(treatedBySentence(recused, 'i2')).toBe('2 av 11 oppnevnte medlemmer deltok i behandlingen.')
    expect(treatedBySentence(recused, 'i3')).toBe('1 av 11 oppnevnte medlemmer deltok i behandlingen.')
    expect(recusalSentences(recused, 'i2')).toEqual([])
    expect(recusalSentences(recused, 'i3')).toEqual(['Navn b fratrådte som inhabil under behandlingen av sak 16/26.'])
    expect(recusalSentences({ ...recused, language: 'nn' }, 'i3')).toEqual([
      'Navn b gjekk frå som inhabil under handsaminga av sak 16/26.',
    ])
  })

  it('does not say that someone who never came stepped out', () => {
    const absent = facts({
      attendees: called,
      presences: [stretch('a')],
      recusals: [{ id: 'r', attendeeId: 'b', itemId: 'i3', grounds: '', settledBy: 'person' as const }],
    })
    expect(recusalSentences(absent, 'i3')).toEqual([])
  })
})

const anyItem = fc.option(fc.constantFrom('i1', 'i2', 'i3'), { nil: null })
const anyTime = fc.option(fc.constantFrom('10:05', '11:30', '13:00'), { nil: null })
const anyStretches = (ids: readonly string[]) =>
  fc.array(
    fc.record({
      attendeeId: fc.constantFrom(...ids),
      fromItemId: anyItem,
      fromTime: anyTime,
      toItemId: anyItem,
      toTime: anyTime,
      mode: fc.constantFrom('physical' as const, 'remote' as const),
    }),
    { maxLength: 20 },
  )
const anyAttendance = fc
  .record({
    people: fc.array(fc.tuple(fc.constantFrom(...roles, 'guest' as const), fc.boolean()), {
      minLength: 1,
      maxLength: 16,
    }),
    seats: fc.integer({ min: 0, max: 16 }),
    filledSeats: fc.integer({ min: 0, max: 16 }),
    language: fc.constantFrom(...languages),
  })
  .chain(({ people, ...rest }) => {
    const attendees = people.map(([role, hasApology], index) =>
      attendee(`a${index}`, role, hasApology ? apology : null),
    )
    return anyStretches(attendees.map(({ id }) => id)).map((stretches) =>
      facts({ ...rest, attendees, presences: stretches.map((change) => stretch(change.attendeeId, change)) }),
    )
  })

describe('whatever was registered', () => {
  it('gives numbers in the sentence that are the lengths of the lists', () => {
    fc.assert(
      fc.property(anyAttendance, (given) => {
        const { present } = attendanceLists(given.attendance)
        const partly = present.filter((one) => attendanceKind(given.attendance, one) === 'part').length
        const [first, total, ...rest] = (attendanceSentence(given).match(/\d+/g) ?? []).map(Number)
        const isRegistered = given.attendance.presences.length > 0
        expect(first).toBe(isRegistered ? present.length : undefined)
        expect((total ?? 0) >= present.length || !isRegistered).toBe(true)
        expect(isRegistered && partly > 0 ? rest.at(-1) : partly).toBe(partly)
      }),
    )
  })

  it('puts every member on one list, and says when and how exactly those were there who were', () => {
    fc.assert(
      fc.property(anyAttendance, (given) => {
        const { present, othersPresent, apologies, noShows } = attendanceLists(given.attendance)
        const listed = [...present, ...othersPresent, ...apologies, ...noShows].map(({ id }) => id)
        expect(new Set(listed).size).toBe(listed.length)
        for (const one of given.attendance.attendees) {
          const isPresent = present.includes(one) || othersPresent.includes(one)
          expect(presencePhrase(given, one) !== '').toBe(isPresent)
        }
      }),
    )
  })
})

describe('what became of an item', () => {
  it('is said by its type and in the language of the meeting', () => {
    expect(outcomeSentence(facts(), 'approveNotice', 'asProposed')).toBe('Innkalling og saksliste ble godkjent.')
    expect(outcomeSentence(facts({ language: 'nn' }), 'approveNotice', 'asProposed')).toBe(
      'Innkalling og saksliste vart godkjende.',
    )
    expect(outcomeSentence(facts(), 'case', 'noted')).toBe('KommIT-rådet tok saken til orientering.')
    expect(outcomeSentence(facts({ language: 'nn' }), 'case', 'asProposed')).toBe(
      'KommIT-rådet slutta seg til framlegget.',
    )
    expect(outcomeSentence(facts(), 'anyOther', 'postponed')).toBe('Punktet ble utsatt.')
    expect(outcomeWord('nb', 'approveMinutes', 'amended')).toBe('Godkjent med endringer')
    expect(outcomeWord('nn', 'case', 'asProposed')).toBe('Som i framlegget')
  })

  it.each(languages)(
    'has a whole sentence for every type and outcome, without votes or «vedtak», in %s',
    (language) => {
      for (const type of itemTypes) {
        for (const outcome of outcomes) {
          const sentence = outcomeSentence(facts({ language }), type, outcome)
          expect(sentence).toMatch(/^[A-ZÆØÅ][^{}]*\.$/)
          expect(sentence).not.toMatch(/vedta|enstemmig|samrøystes|stemte/i)
          expect(outcomeWord(language, type, outcome)).toMatch(/^[A-ZÆØÅ]/)
        }
      }
    },
  )

  it('is «råd» in a council, «innstilling» in a body that prepares, and nowhere «vedtak»', () => {
    expect(resultWord('council', 'nb')).toBe('råd')
    expect(resultWord('committee', 'nb')).toBe('innstilling')
    expect(resultWord('professionalCouncil', 'nn')).toBe('tilråding')
    expect(resultWord('board', 'nb')).toBe('konklusjon')
  })
})

describe('what an earlier body did', () => {
  const prior = {
    bodyName: 'Utvalget',
    onDate: '2026-02-12',
    number: 'DU 8/26',
    outcome: 'amended',
    advice: null,
  } as const

  it('is told with day, number and outcome', () => {
    expect(priorSentences('nb', prior)).toBe(
      'Behandlet 12. februar 2026 i sak DU 8/26. Utvalget sluttet seg til forslaget med endringer.',
    )
    expect(priorSentences('nn', { ...prior, number: null, outcome: 'noted' })).toBe(
      'Handsama 12. februar 2026. Utvalget tok saka til orientering.',
    )
  })
})

describe('what is missing', () => {
  it('is named with its item', () => {
    const gap = (kind: (typeof gapKinds)[number], itemId: string | null, itemTitle: string | null = null) => ({
      kind,
      itemId,
      itemTitle,
    })
    expect(gapText(facts(), gap('noAdvice', 'i3'))).toBe('[Ikke registrert: råd i sak 16/26]')
    expect(gapText(facts({ bodyKind: 'committee' }), gap('noAdvice', 'i3'))).toBe(
      '[Ikke registrert: innstilling i sak 16/26]',
    )
    expect(gapText(facts(), gap('noOutcome', 'i1', items[0]?.title))).toBe(
      '[Ikke registrert: resultat under «Godkjenning av innkalling og saksliste»]',
    )
    expect(gapText(facts({ language: 'nn' }), gap('noChair', null))).toBe('[Ikkje registrert: kven som leidde møtet]')
  })

  it.each(languages)('has words for every kind of gap in %s', (language) => {
    for (const kind of gapKinds) {
      expect(gapText(facts({ language }), { kind, itemId: 'i2', itemTitle: 'Felles innlogging' })).toMatch(
        /^\[Ikk(j?)e registrert: [^{}]+\]$/,
      )
    }
  })

  it('leaves no trace of an item that is not on the list', () => {
    expect(itemPhrase(facts(), 'i9')).toBe('')
  })
})
