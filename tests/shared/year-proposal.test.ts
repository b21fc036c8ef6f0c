import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../shared/dates.ts'
import { dayObstacle, isSummer } from '../../shared/day-obstacles.ts'
import { isWorkingDay, weekdayOf } from '../../shared/working-days.ts'
import { proposeDays, type ProposalFacts } from '../../shared/year-proposal.ts'

const freshYear: ProposalFacts = {
  year: 2027,
  today: '2026-11-22',
  count: 7,
  planned: [],
  weekdays: [2],
  taken: [],
}
const days = (facts: Partial<ProposalFacts>) => proposeDays({ ...freshYear, ...facts }).map(({ onDate }) => onDate)

const dayIn = (year: number) => fc.integer({ min: 0, max: 364 }).map((at) => addDays(`${year}-01-01`, at))
const someFacts: fc.Arbitrary<ProposalFacts> = fc.integer({ min: 2020, max: 2040 }).chain((year) =>
  fc.record({
    year: fc.constant(year),
    today: fc.oneof(dayIn(year), dayIn(year - 1)),
    count: fc.integer({ min: 1, max: 24 }),
    planned: fc.uniqueArray(dayIn(year), { maxLength: 10 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }),
    taken: fc.array(fc.record({ on: dayIn(year), name: fc.constant('Møte i utvalget') }), { maxLength: 40 }),
  }),
)

describe('a proposal for the year', () => {
  it('spreads the meetings evenly, on the weekday wanted, and leaves summer alone', () => {
    expect(days({})).toEqual([
      '2027-01-26',
      '2027-03-09',
      '2027-04-27',
      '2027-06-08',
      '2027-09-07',
      '2027-10-26',
      '2027-12-07',
    ])
  })

  it('goes to the next weekday wanted the same week when the first is taken, and says why', () => {
    const taken = [{ on: '2027-03-09', name: 'Møte i Digitaliseringsutvalget' }]
    expect(proposeDays({ ...freshYear, weekdays: [2, 3], taken })[1]).toEqual({ onDate: '2027-03-10', avoided: taken })
  })

  it('goes to another week when the first weekday is the only one wanted', () => {
    const taken = [{ on: '2027-03-09', name: 'Møte i Digitaliseringsutvalget' }]
    expect(days({ taken })[1]).toBe('2027-03-16')
  })

  it('steps around holidays and squeezed days and names them', () => {
    const avoided = proposeDays({ ...freshYear, count: 24, weekdays: [5] }).flatMap((day) => day.avoided)
    expect(avoided).toContainEqual({ on: '2027-03-26', name: 'Langfredag' })
    expect(avoided).toContainEqual({ on: '2027-05-07', name: 'Inneklemt dag' })
  })

  it('fills the widest gaps between the meetings that are planned', () => {
    const proposed = days({ planned: ['2027-02-09', '2027-11-16'], count: 5 })
    expect(proposed).toHaveLength(3)
    expect(proposed.every((day) => '2027-02-09' < day && day < '2027-11-16')).toBe(true)
  })

  it('only looks ahead when the year is under way, and has nothing to say of one that is over', () => {
    const proposed = days({ year: 2026, today: '2026-09-01', count: 6, planned: ['2026-02-10', '2026-04-14'] })
    expect(proposed).toHaveLength(4)
    expect(proposed.every((day) => day > '2026-09-01')).toBe(true)
    expect(days({ year: 2025 })).toEqual([])
  })

  it('proposes nothing when the year has its meetings', () => {
    expect(days({ count: 2, planned: ['2027-02-09', '2027-11-16'] })).toEqual([])
  })

  it('never takes a weekend, a holiday, a day that is taken or one that has passed, nor a day twice', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const proposed = proposeDays(facts).map(({ onDate }) => onDate)
        expect(proposed).toEqual([...new Set(proposed)].toSorted())
        expect(proposed.length).toBeLessThanOrEqual(Math.max(0, facts.count - facts.planned.length))
        for (const day of proposed) {
          expect(isWorkingDay(day)).toBe(true)
          expect(day.startsWith(String(facts.year)) && day > facts.today).toBe(true)
          expect(facts.taken.some(({ on }) => on === day)).toBe(false)
        }
      }),
    )
  })

  it('takes no summer day and no other weekday in an open year, and finds all that are missing', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const open = { ...facts, today: `${facts.year - 1}-12-01`, count: Math.min(facts.count, 12) }
        const proposed = proposeDays(open)
        expect(proposed).toHaveLength(Math.max(0, open.count - open.planned.length))
        expect(proposed.some(({ onDate }) => isSummer(onDate) || dayObstacle(onDate) !== null)).toBe(false)
        expect(proposed.every(({ onDate }) => facts.weekdays.includes(weekdayOf(onDate)))).toBe(true)
      }),
    )
  })

  it('keeps meetings of an open year about as far from each other as they can be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 2, max: 10 }), (year, count) => {
        const proposed = days({ year, today: `${year - 1}-12-01`, count, weekdays: [2, 3, 4] })
        const gaps = proposed.slice(1).map((day, at) => daysBetween(proposed[at] ?? day, day))
        expect(Math.min(...gaps)).toBeGreaterThan(319 / count - 12)
      }),
    )
  })
})
