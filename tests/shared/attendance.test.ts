import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  attendanceKind,
  hasQuorum,
  isInTheRoom,
  members,
  votersAt,
  others,
  presenceAt,
  type AttendanceFacts,
  type Attendee,
  type Presence,
} from '../../shared/attendance.ts'
import {
  chronological,
  endsBefore,
  ensureCanArrive,
  itemArrivedAt,
  itemLeftAt,
  overlaps,
  stretchToClose,
} from '../../shared/attendance-moments.ts'

const itemIds = ['first', 'second', 'third', 'fourth']

const person = (id: string, role: Attendee['role'] = 'member'): Attendee => ({
  id,
  meetingId: 'meeting',
  personId: `person ${id}`,
  name: `Navn ${id}`,
  title: '',
  organisation: '',
  role,
  itemId: null,
  expectedMode: null,
  substituteForId: null,
  apology: null,
})

type Stretch = Partial<Omit<Presence, 'attendeeId'>>
const stretch = (attendeeId: string, part: Stretch = {}): Presence => ({
  id: '',
  attendeeId,
  fromItemId: null,
  fromTime: null,
  toItemId: null,
  toTime: null,
  mode: 'physical',
  ...part,
})

const facts = (
  attendees: Attendee[],
  presences: Presence[] = [],
  recused: [string, string][] = [],
): AttendanceFacts => ({
  meetingId: 'meeting',
  itemIds,
  attendees,
  presences,
  recusals: recused.map(([attendeeId, itemId]) => ({
    id: '',
    attendeeId,
    itemId,
    grounds: '',
    settledBy: 'person' as const,
  })),
  seats: 14,
  filledSeats: attendees.length,
  quorum: { part: 1, of: 2, note: '' },
})

const itemsWith = (one: AttendanceFacts, attendeeId: string) =>
  itemIds.filter((itemId) => presenceAt(one, attendeeId, itemId))

describe('presence at an item', () => {
  it('covers the whole meeting when neither end is given', () => {
    expect(itemsWith(facts([person('a')], [stretch('a')]), 'a')).toEqual(itemIds)
  })

  it('covers the items someone came or left under, and those between', () => {
    const part = stretch('a', { fromItemId: 'second', toItemId: 'third' })
    expect(itemsWith(facts([person('a')], [part]), 'a')).toEqual(['second', 'third'])
  })

  it('covers what came after when only the time of leaving after the last item is known', () => {
    expect(itemsWith(facts([person('a')], [stretch('a', { fromItemId: 'third', toTime: '12:30' })]), 'a')).toEqual([
      'third',
      'fourth',
    ])
  })

  it('is found in each of several stretches', () => {
    const parts = [stretch('a', { toItemId: 'first' }), stretch('a', { fromItemId: 'fourth' })]
    expect(itemsWith(facts([person('a')], parts), 'a')).toEqual(['first', 'fourth'])
  })
})

describe('who counts', () => {
  it('are members only, and not those recused from the item', () => {
    const people = [
      person('chair', 'chair'),
      person('member'),
      person('guest', 'guest'),
      person('secretary', 'secretary'),
    ]
    const one = facts(
      people,
      people.map(({ id }) => stretch(id)),
      [['member', 'second']],
    )
    expect(members(one).map(({ id }) => id)).toEqual(['chair', 'member'])
    expect(others(one).map(({ id }) => id)).toEqual(['guest', 'secretary'])
    expect(votersAt(one, 'second').map(({ id }) => id)).toEqual(['chair'])
    expect(votersAt(one, 'third').map(({ id }) => id)).toEqual(['chair', 'member'])
  })

  it('are enough when they are at least half of those appointed', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => person(id))
    expect(hasQuorum(facts(people, [stretch('a')]), 'first')).toBe(false)
    expect(hasQuorum(facts(people, [stretch('a'), stretch('b')]), 'first')).toBe(true)
  })

  it('are enough by the share the mandate names, also when it does not go up', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => person(id))
    const twoThirds = { part: 2, of: 3, note: '' }
    const present = (...ids: string[]) => ({
      ...facts(
        people,
        ids.map((id) => stretch(id)),
      ),
      quorum: twoThirds,
    })
    expect(hasQuorum(present('a', 'b'), 'first')).toBe(false)
    expect(hasQuorum(present('a', 'b', 'c'), 'first')).toBe(true)
  })
})

describe('how someone attended', () => {
  it('is told apart: the whole meeting, a part of it, announced absence, not met', () => {
    const absent = { ...person('a'), apology: { registeredAt: '2026-01-02T08:00:00.000Z', registeredBy: '' } }
    expect(attendanceKind(facts([person('a')], [stretch('a')]), person('a'))).toBe('whole')
    expect(attendanceKind(facts([person('a')], [stretch('a', { fromTime: '10:20' })]), person('a'))).toBe('part')
    expect(attendanceKind(facts([absent]), absent)).toBe('apology')
    expect(attendanceKind(facts([person('a')]), person('a'))).toBe('noShow')
  })
})

describe('coming and leaving', () => {
  const at = (itemId: string | null, time: string | null = null) => ({ itemId, time })

  it('leaves under the item someone came under, but not before it', () => {
    const one = facts([person('a')], [stretch('a', { fromItemId: 'second', fromTime: '10:20' })])
    expect(stretchToClose(one, person('a'), at('second', '10:30'))).toBe(one.presences[0])
    expect(() => stretchToClose(one, person('a'), at('first'))).toThrow('leftBeforeArrival')
    expect(() => stretchToClose(one, person('a'), at('third', '10:10'))).toThrow('leftBeforeArrival')
    expect(() => stretchToClose(one, person('a'), at(null))).toThrow('departureWithoutMoment')
    expect(() => stretchToClose(facts([person('a')]), person('a'), at('first'))).toThrow('notPresent')
  })

  it('comes back under the item someone left, but not before it and not twice', () => {
    const gone = facts([person('a')], [stretch('a', { toItemId: 'second', toTime: '10:30' })])
    expect(() => ensureCanArrive(gone, person('a'), at('second', '10:40'))).not.toThrow()
    expect(() => ensureCanArrive(gone, person('a'), at('second', '10:20'))).toThrow('arrivalBeforeDeparture')
    expect(() => ensureCanArrive(gone, person('a'), at('first'))).toThrow('arrivalBeforeDeparture')
    expect(() => ensureCanArrive(facts([person('a')], [stretch('a')]), person('a'), at('third'))).toThrow(
      'alreadyPresent',
    )
  })

  it('is over for someone who left after the last item', () => {
    const gone = facts([person('a')], [stretch('a', { toTime: '12:30' })])
    expect(isInTheRoom(gone, 'a')).toBe(false)
    expect(() => ensureCanArrive(gone, person('a'), at('fourth', '12:40'))).toThrow('arrivalBeforeDeparture')
  })
})

describe('stretches', () => {
  it('are put in the order they followed each other', () => {
    const [early, middle, late] = [
      stretch('a', { toItemId: 'first' }),
      stretch('a', { fromItemId: 'second', toItemId: 'second', toTime: '10:30' }),
      stretch('a', { fromItemId: 'second', fromTime: '10:40' }),
    ]
    expect(chronological({ itemIds }, [late, early, middle])).toEqual([early, middle, late])
  })

  it('overlap when neither ends before the other begins, whichever is asked first', () => {
    const edge = fc.record({
      item: fc.option(fc.constantFrom(...itemIds)),
      minute: fc.option(fc.integer({ min: 10, max: 59 })),
    })
    const time = (minute: number | null) => (minute === null ? null : `11:${minute}`)
    const any = fc.record({ from: edge, to: edge }).map(({ from, to }) =>
      stretch('a', {
        fromItemId: from.item,
        fromTime: time(from.minute),
        toItemId: to.item,
        toTime: time(to.minute),
      }),
    )
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(overlaps({ itemIds }, a, b)).toBe(overlaps({ itemIds }, b, a))
        if (!overlaps({ itemIds }, a, b))
          expect(endsBefore({ itemIds }, a, b) || endsBefore({ itemIds }, b, a)).toBe(true)
        if (a.toItemId === null && a.toTime === null && b.toItemId === null && b.toTime === null)
          expect(overlaps({ itemIds }, a, b)).toBe(true)
      }),
    )
  })
})

describe('a clock time on its own', () => {
  const timed = [
    { id: 'first', startedAt: '10:00', endedAt: '10:10' },
    { id: 'second', startedAt: '10:10', endedAt: '10:30' },
    { id: 'third', startedAt: '10:45', endedAt: null },
    { id: 'fourth', startedAt: null, endedAt: null },
  ]

  it.each([
    ['09:55', null],
    ['10:00', null],
    ['10:05', 'first'],
    ['10:10', 'second'],
    ['10:40', 'third'],
    ['11:00', 'third'],
  ])('places someone who comes at %s at the item under way or the next: %s', (time, itemId) => {
    expect(itemArrivedAt({ startedAt: '10:00', items: timed }, time)).toBe(itemId)
  })

  it.each([
    ['09:55', null],
    ['10:00', 'first'],
    ['10:10', 'first'],
    ['10:40', 'second'],
    ['12:00', 'third'],
  ])('places someone who leaves at %s after the last item they were there for: %s', (time, itemId) => {
    expect(itemLeftAt({ startedAt: '10:00', items: timed }, time)).toBe(itemId)
  })

  it('says nothing about a meeting where no times were kept', () => {
    const clock = { startedAt: null, items: itemIds.map((id) => ({ id, startedAt: null, endedAt: null })) }
    expect([itemArrivedAt(clock, '11:00'), itemLeftAt(clock, '11:00')]).toEqual([null, null])
  })
})

describe('the count of members present', () => {
  const presence = fc.record({
    attendeeId: fc.constantFrom('a', 'b', 'c', 'guest'),
    fromItemId: fc.option(fc.constantFrom(...itemIds)),
    toItemId: fc.option(fc.constantFrom(...itemIds)),
  })

  it('is the number of different names that were there for the item and not recused', () => {
    const people = [person('a', 'chair'), person('b'), person('c'), person('guest', 'guest')]
    const recusal = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...itemIds))
    fc.assert(
      fc.property(fc.array(presence), fc.array(recusal), fc.constantFrom(...itemIds), (parts, recused, itemId) => {
        const one = facts(
          people,
          parts.map(({ attendeeId, ...part }) => stretch(attendeeId, part)),
          recused,
        )
        const index = itemIds.indexOf(itemId)
        const there = parts.filter(({ fromItemId, toItemId }) => {
          const from = fromItemId === null ? 0 : itemIds.indexOf(fromItemId)
          const to = toItemId === null ? 3 : itemIds.indexOf(toItemId)
          return from <= index && index <= to
        })
        const counted = new Set(there.map(({ attendeeId }) => attendeeId))
        counted.delete('guest')
        for (const [attendeeId, of] of recused) if (of === itemId) counted.delete(attendeeId)
        const names = votersAt(one, itemId).map(({ name }) => name)
        expect(new Set(names).size).toBe(names.length)
        expect(names.toSorted()).toEqual([...counted].toSorted().map((id) => `Navn ${id}`))
      }),
    )
  })
})
