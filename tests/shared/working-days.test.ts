import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../shared/dates.ts'
import { easterSunday, holidayName, holidaysOf } from '../../shared/holidays.ts'
import { isSqueezed, isWorkingDay, weekdayOf, workingDaysBefore } from '../../shared/working-days.ts'

const aDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days))
const aCount = fc.integer({ min: 0, max: 60 })

describe('public holidays', () => {
  // As python-dateutil has them, which was found to agree for every year from 1583 to 2999; the first two are the extremes.
  it.each([
    ['1818-03-22'],
    ['1943-04-25'],
    ['1990-04-15'],
    ['2000-04-23'],
    ['2008-03-23'],
    ['2011-04-24'],
    ['2024-03-31'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2027-03-28'],
    ['2038-04-25'],
    ['2050-04-10'],
  ])('put Easter Sunday on %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day)
  })

  it('are these in 2026', () => {
    expect(holidaysOf(2026).map(({ on, name }) => `${on} ${name}`)).toEqual([
      '2026-01-01 1. nyttårsdag',
      '2026-04-02 Skjærtorsdag',
      '2026-04-03 Langfredag',
      '2026-04-05 1. påskedag',
      '2026-04-06 2. påskedag',
      '2026-05-01 1. mai',
      '2026-05-14 Kristi himmelfartsdag',
      '2026-05-17 17. mai',
      '2026-05-24 1. pinsedag',
      '2026-05-25 2. pinsedag',
      '2026-12-25 1. juledag',
      '2026-12-26 2. juledag',
    ])
  })

  it('share a day when two of them meet', () => {
    expect(holidayName('2008-05-01')).toBe('1. mai og Kristi himmelfartsdag')
    expect(holidayName('2043-05-17')).toBe('17. mai og 1. pinsedag')
    expect(holidaysOf(2008)).toHaveLength(11)
  })

  it('come in order, on days of their year, with Easter on a Sunday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 2999 }), (year) => {
        const days = holidaysOf(year).map(({ on }) => on)
        expect(days).toEqual(days.toSorted())
        expect(new Set(days).size).toBe(days.length)
        expect(days.every((day) => day.startsWith(`${year}-`))).toBe(true)
        expect(weekdayOf(easterSunday(year))).toBe(7)
      }),
    )
  })
})

describe('working days', () => {
  it('are Monday to Friday without the holidays', () => {
    expect(isWorkingDay('2026-05-13')).toBe(true)
    expect(isWorkingDay('2026-05-14')).toBe(false)
    expect(isWorkingDay('2026-05-16')).toBe(false)
    expect(isWorkingDay('2026-12-24')).toBe(true)
  })

  it('are counted back past Easter', () => {
    expect(workingDaysBefore('2026-04-14', 5)).toBe('2026-04-07')
    expect(workingDaysBefore('2026-04-14', 6)).toBe('2026-04-01')
    expect(workingDaysBefore('2026-04-14', 0)).toBe('2026-04-14')
  })

  it('as many as were asked for lie between the day found and the day itself', () => {
    fc.assert(
      fc.property(aDay, aCount, (day, count) => {
        const before = workingDaysBefore(day, count)
        const between = Array.from({ length: daysBetween(before, day) }, (_, at) => addDays(before, at))
        expect(between.filter(isWorkingDay)).toHaveLength(count)
        expect(count === 0 || isWorkingDay(before)).toBe(true)
      }),
    )
  })

  it('can be counted in two goes', () => {
    fc.assert(
      fc.property(aDay, aCount, aCount, (day, first, second) => {
        expect(workingDaysBefore(workingDaysBefore(day, first), second)).toBe(workingDaysBefore(day, first + second))
      }),
    )
  })

  it('are squeezed between a holiday and a weekend, and only then', () => {
    expect(isSqueezed('2026-05-15')).toBe(true)
    expect(isSqueezed('2027-05-07')).toBe(true)
    expect(isSqueezed('2026-05-13')).toBe(false)
    expect(isSqueezed('2026-05-16')).toBe(false)
    expect(isSqueezed('2022-05-16')).toBe(true)
  })
})
