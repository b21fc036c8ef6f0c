import { describe, expect, it } from 'vitest'
import type { Attendee, Presence, Recusal } from '../../shared/attendance.ts'
import { attendanceLists } from '../../shared/attendance-lists.ts'
import { metInstead, nameOnList, presencePhrase } from '../../shared/attendance-phrases.ts'
import { minutesAttended } from '../../shared/attendance-share.ts'
import { attendanceSentences, quorumNote } from '../../shared/attendance-text.ts'
import type { MinutesFacts } from '../../shared/minutes-text.ts'
import type { Language } from '../../shared/values.ts'

const person = (id: string, name: string, change: Partial<Attendee> = {}): Attendee => ({
  id,
  meetingId: 'm',
  personId: `p-${id}`,
  name,
  title: '',
  organisation: '',
  role: 'member',
  itemId: null,
  expectedMode: null,
  substituteForId: null,
  apology: null,
  ...change,
})
const kari = person('k', 'Kari Nordby')
const ola = person('o', 'Ola Dahl')
const numbers = [null, '14/26', '15/26', '16/26', '17/26', null]
const itemIds = numbers.map((_, index) => `i${index}`)
const items = numbers.map((number, index) => ({
  itemId: `i${index}`,
  number,
  title: index === 0 ? 'Godkjenning av innkalling' : index === 5 ? 'Eventuelt' : 'Sak',
}))
const timed = itemIds.map((id, index) => ({ id, startedAt: `1${index}:00`, endedAt: `1${index + 1}:00` }))

const stretch = (change: Partial<Presence> = {}, attendeeId = 'k'): Presence => ({
  id: JSON.stringify(change),
  attendeeId,
  fromItemId: null,
  fromTime: null,
  toItemId: null,
  toTime: null,
  mode: 'physical',
  ...change,
})

type Given = Readonly<{
  presences?: readonly Presence[]
  attendees?: readonly Attendee[]
  recusals?: readonly Recusal[]
  language?: Language
}>
const facts = ({ presences = [], attendees = [kari, ola], recusals = [], language = 'nb' }: Given): MinutesFacts => ({
  language,
  bodyName: 'Rådet',
  bodyKind: 'council',
  form: 'physical',
  items,
  attendance: {
    meetingId: 'm',
    itemIds,
    attendees,
    presences,
    recusals,
    seats: 14,
    filledSeats: 11,
    quorum: { part: 1, of: 2, note: '' },
    clock: { startedAt: '10:00', endedAt: '16:00', items: timed, breaks: [] },
  },
})

const treated = items.map(({ itemId, number }) => ({
  itemId,
  type: number === null ? ('topic' as const) : ('case' as const),
  actualStart: '10:00',
}))
/** The sentences of the items apart from the counts, each with where it stands. */
const moves = (given: Given): string[] =>
  attendanceSentences(facts(given), treated)
    .filter(({ key, itemId }) => itemId !== null && !key.endsWith('/treatedBy'))
    .map(({ itemId, text }) => `${itemId}: ${text}`)

describe('who comes and goes', () => {
  it('is told under the item it happened in, by the clock or by the item', () => {
    const came = stretch({ fromItemId: 'i1', fromTime: '10:40', toItemId: 'i3', toTime: '12:10' })
    expect(moves({ presences: [came] })).toEqual([
      'i1: Kari Nordby ankom kl. 10.40, under sak 14/26.',
      'i3: Kari Nordby forlot møtet kl. 12.10, under sak 16/26.',
    ])
    expect(moves({ presences: [stretch({ fromItemId: 'i2', toItemId: 'i4' })], language: 'nn' })).toEqual([
      'i2: Kari Nordby deltok fom. sak 15/26.',
      'i4: Kari Nordby deltok tom. sak 17/26.',
    ])
    expect(moves({ presences: [stretch({ fromItemId: 'i5', toItemId: 'i5' })] })).toEqual([
      'i5: Kari Nordby deltok under «Eventuelt».',
    ])
  })

  it('is told as coming back, or as going over to the screen, when that is what it was', () => {
    const morning = stretch({ toItemId: 'i2', toTime: '12:20' })
    const back = stretch({ fromItemId: 'i3', fromTime: '13:05', mode: 'remote' })
    expect(moves({ presences: [morning, back] })).toEqual([
      'i2: Kari Nordby forlot møtet kl. 12.20, under sak 15/26.',
      'i3: Kari Nordby kom tilbake digitalt kl. 13.05, under sak 16/26.',
    ])
    const screen = stretch({ fromItemId: 'i2', fromTime: '12:20', mode: 'remote' })
    expect(moves({ presences: [morning, screen] })).toEqual([
      'i2: Kari Nordby deltok digitalt fra kl. 12.20, under sak 15/26.',
    ])
    expect(moves({ presences: [morning, screen], language: 'nn' })).toEqual([
      'i2: Kari Nordby deltok digitalt frå kl. 12.20, under sak 15/26.',
    ])
    expect(presencePhrase(facts({ presences: [morning, screen] }), kari)).toBe(
      'hele møtet, digitalt fra kl. 12.20, under sak 15/26',
    )
  })

  it('is not told of whoever was there from before the start, nor of an officer who comes to the item called for', () => {
    expect(moves({ presences: [stretch({ fromTime: '09:50' })] })).toEqual([])
    expect(presencePhrase(facts({ presences: [stretch({ fromTime: '09:50' })] }), kari)).toBe('hele møtet')
    const officer = person('k', 'Kari Nordby', { role: 'guest', itemId: 'i3' })
    const visit = stretch({ fromItemId: 'i3', toItemId: 'i3' })
    expect(moves({ presences: [visit], attendees: [officer] })).toEqual([])
    expect(presencePhrase(facts({ presences: [visit] }), officer)).toBe('sak 16/26')
  })

  it('is told in the order of the clock when several move under one item', () => {
    const later = stretch({ fromItemId: 'i2', fromTime: '12:30' })
    const sooner = stretch({ toItemId: 'i2', toTime: '12:10' }, 'o')
    expect(moves({ presences: [later, sooner] }).map((text) => text.slice(4, 15))).toEqual([
      'Ola Dahl fo',
      'Kari Nordby',
    ])
  })
})

describe('the items someone was there for', () => {
  const told = (fromItemId: string, toItemId: string) =>
    presencePhrase(facts({ presences: [stretch({ fromItemId, toItemId })] }), kari)

  it('are listed when they are few and numbered, and told by their ends otherwise', () => {
    expect(told('i1', 'i3')).toBe('sak 14, 15 og 16')
    expect(told('i1', 'i4')).toBe('fom. sak 14/26 tom. sak 17/26')
    expect(told('i4', 'i5')).toBe('fom. sak 17/26 tom. «Eventuelt»')
    expect(told('i2', 'i2')).toBe('under sak 15/26')
  })
})

describe('a recusal in the minutes', () => {
  const recusal = (change: Partial<Recusal> = {}): Recusal => ({
    id: 'r',
    attendeeId: 'k',
    itemId: 'i3',
    grounds: '',
    settledBy: 'person',
    ...change,
  })

  it('says who settled it and on what grounds, when that is registered', () => {
    const told = (change: Partial<Recusal>, language: Language = 'nb') =>
      moves({ presences: [stretch()], recusals: [recusal(change)], language })
    expect(told({})).toEqual(['i3: Kari Nordby fratrådte som inhabil under behandlingen av sak 16/26.'])
    expect(told({ settledBy: 'body', grounds: ' gift med søkeren. ' }, 'nn')).toEqual([
      'i3: Kari Nordby vart kjend inhabil og gjekk frå under handsaminga av sak 16/26. Grunnlag: gift med søkeren.',
    ])
  })
})

describe('the lists', () => {
  it('keep members, deputies, observers, assessors, officers and secretariat apart', () => {
    const people = [
      kari,
      person('d', 'Dina Vara', { role: 'deputy', substituteForId: 'o' }),
      person('s', 'Sara Fast', { role: 'standing' }),
      person('b', 'Bo Sitter', { role: 'assessor' }),
      person('v', 'Vera Ser', { role: 'observer' }),
      person('g', 'Geir Gjest', { role: 'guest', itemId: 'i2' }),
      person('r', 'Rita Referent', { role: 'secretary' }),
      ola,
    ]
    const given = facts({ attendees: people, presences: people.slice(0, 7).map(({ id }) => stretch({}, id)) })
    const { lists, noShows } = attendanceLists(given.attendance)
    expect(lists.map(({ list, people: [one] }) => [list, nameOnList(given, one ?? kari)])).toEqual([
      ['membersPresent', 'Kari Nordby'],
      ['deputiesPresent', 'Dina Vara (varamedlem, møtte for Ola Dahl)'],
      ['othersPresent', 'Sara Fast'],
      ['observersPresent', 'Vera Ser (observatør)'],
      ['assessorsPresent', 'Bo Sitter (bisitter)'],
      ['forItems', 'Geir Gjest'],
      ['secretariatPresent', 'Rita Referent (sekretær)'],
    ])
    expect(noShows.map((absent) => [absent.name, metInstead(given, absent)])).toEqual([
      ['Ola Dahl', 'varamedlem Dina Vara møtte'],
    ])
    expect(quorumNote(given, 2)).toBe('2 av 11 oppnevnte, 14 plasser')
    expect(quorumNote({ ...given, language: 'nn' }, 2)).toBe('2 av 11 oppnemnde, 14 plassar')
  })
})

describe('breaks', () => {
  const pause = (id: string, fromTime: string, toTime: string | null) => ({
    id,
    meetingId: 'm',
    itemId: null,
    fromTime,
    toTime,
  })
  const withBreaks = (...breaks: ReturnType<typeof pause>[]): MinutesFacts => {
    const given = facts({ presences: [stretch({ fromTime: '11:45' })] })
    const { clock } = given.attendance
    return { ...given, attendance: { ...given.attendance, ...(clock ? { clock: { ...clock, breaks } } : {}) } }
  }

  it('are told of the meeting, and their minutes are nobody’s', () => {
    const given = withBreaks(pause('a', '11:30', '12:00'), pause('b', '14:00', null))
    const said = attendanceSentences(given, []).filter(({ key }) => key.startsWith('break/'))
    expect(said.map(({ key, part, text }) => [key, part, text])).toEqual([
      ['break/a', 'meeting', 'Møtet hadde pause kl. 11.30–12.00.'],
      ['break/b', 'meeting', 'Møtet tok pause kl. 14.00.'],
    ])
    expect(minutesAttended(given.attendance, 'k')).toEqual({ attended: 240, of: 330 })
  })

  it('that overlap are counted once', () => {
    const given = withBreaks(pause('a', '12:00', '13:00'), pause('b', '12:30', '13:30'))
    expect(minutesAttended(given.attendance, 'k')).toEqual({ attended: 255 - 90, of: 270 })
  })
})
