import { expect, test } from 'vitest'
import { dayByKey, isoWeek, monthWeeks, weekdayOf } from '../../renderer/year-plan/month-grid.ts'

const year = Array.from({ length: 12 }, (_, index) => index + 1)

test('a month begins on the Monday of its first week, with the days of other months left out', () => {
  const [first] = monthWeeks(2026, 3)
  expect(first).toEqual({ number: 9, days: [null, null, null, null, null, null, '2026-03-01'] })
  expect(monthWeeks(2026, 3).at(-1)?.days.slice(0, 3)).toEqual(['2026-03-30', '2026-03-31', null])
})

test.each([2023, 2024, 2026, 2027, 2100])('every day of %i stands once in the calendar, under its weekday', (of) => {
  const weeks = year.flatMap((month) => monthWeeks(of, month))
  const days = weeks.flatMap((week) => week.days.filter((day) => day !== null))
  const isLeap = new Date(Date.UTC(of, 1, 29)).getUTCMonth() === 1
  expect(new Set(days).size).toBe(isLeap ? 366 : 365)
  expect(days).toEqual(days.toSorted())
  for (const week of weeks) {
    expect(week.days).toHaveLength(7)
    week.days.forEach((day, index) => day !== null && expect(weekdayOf(day)).toBe(index))
  }
})

test('week 1 is the one with the first Thursday of the year', () => {
  expect(isoWeek('2026-01-01')).toBe(1)
  expect(isoWeek('2025-12-29')).toBe(1)
  expect(isoWeek('2027-01-01')).toBe(53)
  expect(isoWeek('2027-01-04')).toBe(1)
  expect(isoWeek('2024-12-30')).toBe(1)
  expect(monthWeeks(2026, 12).map(({ number }) => number)).toEqual([49, 50, 51, 52, 53])
})

test('the arrows move a day and a week, also from month to month', () => {
  expect(dayByKey('2026-03-31', 'ArrowRight')).toBe('2026-04-01')
  expect(dayByKey('2026-03-01', 'ArrowLeft')).toBe('2026-02-28')
  expect(dayByKey('2026-03-28', 'ArrowDown')).toBe('2026-04-04')
  expect(dayByKey('2026-03-03', 'ArrowUp')).toBe('2026-02-24')
})

test('Page Up and Page Down keep the day of the month, or take the last day of a shorter one', () => {
  expect(dayByKey('2026-03-15', 'PageDown')).toBe('2026-04-15')
  expect(dayByKey('2026-03-31', 'PageUp')).toBe('2026-02-28')
  expect(dayByKey('2028-01-31', 'PageDown')).toBe('2028-02-29')
})

test('Home and End go to the ends of the week, with Ctrl to the ends of the year', () => {
  expect(dayByKey('2026-03-04', 'Home')).toBe('2026-03-02')
  expect(dayByKey('2026-03-04', 'End')).toBe('2026-03-08')
  expect(dayByKey('2026-03-04', 'Ctrl+Home')).toBe('2026-01-01')
  expect(dayByKey('2026-03-04', 'Ctrl+End')).toBe('2026-12-31')
})

test('no key leaves the year, and other keys are not the calendar’s', () => {
  expect(dayByKey('2026-01-01', 'ArrowLeft')).toBe('2026-01-01')
  expect(dayByKey('2026-12-31', 'PageDown')).toBe('2026-12-31')
  expect(dayByKey('2026-01-02', 'Home')).toBe('2026-01-01')
  expect(dayByKey('2026-12-30', 'End')).toBe('2026-12-31')
  expect(dayByKey('2026-03-04', 'Enter')).toBeNull()
  expect(dayByKey('2026-03-04', 'constructor')).toBeNull()
})
