import { expect, test } from 'vitest'
import { barOf, placeOf, timelineOf, yearsOf } from '../../renderer/bodies/term-bars.ts'

const today = '2026-11-22'
const timeline = { firstYear: 2024, lastYear: 2027 }

test('the years hold every term and today, and open terms need no year of their own', () => {
  const terms = [
    { fromOn: '2024-03-01', toOn: '2028-02-29' },
    { fromOn: '2025-01-01', toOn: null },
  ]
  expect(timelineOf(terms, today)).toEqual({ firstYear: 2024, lastYear: 2028 })
  expect(timelineOf([], today)).toEqual({ firstYear: 2026, lastYear: 2026 })
})

test('terms of long ago and of far ahead do not make the others too short to see', () => {
  const terms = [{ fromOn: '1998-01-01', toOn: '2062-12-31' }]
  expect(timelineOf(terms, today)).toEqual({ firstYear: 2018, lastYear: 2032 })
  expect(barOf({ fromOn: '1998-01-01', toOn: '2010-12-31' }, timelineOf(terms, today))).toBeNull()
})

test('a bar begins with its first day and ends with the whole of its last', () => {
  expect(barOf({ fromOn: '2024-01-01', toOn: '2027-12-31' }, timeline)).toEqual({ start: 0, length: 1, goesOn: false })
  const year = barOf({ fromOn: '2025-01-01', toOn: '2025-12-31' }, timeline)
  expect(year?.start).toBeCloseTo(366 / 1461)
  expect(year?.length).toBeCloseTo(365 / 1461)
})

test('a bar without an end, or that ends after the years shown, goes on to the edge', () => {
  expect(barOf({ fromOn: '2024-01-01', toOn: null }, timeline)).toEqual({ start: 0, length: 1, goesOn: true })
  expect(barOf({ fromOn: '2024-01-01', toOn: '2031-06-30' }, timeline)?.goesOn).toBe(true)
})

test('those who follow each other on a seat stand edge to edge, also across new year', () => {
  const before = barOf({ fromOn: '2024-01-01', toOn: '2025-12-31' }, timeline)
  const after = barOf({ fromOn: '2026-01-01', toOn: '2027-12-31' }, timeline)
  expect((before?.start ?? 0) + (before?.length ?? 0)).toBeCloseTo(after?.start ?? 1)
})

test('today stands between the beginning and the end of its year, and a day outside at the edge', () => {
  const years = { firstYear: 2026, lastYear: 2026 }
  expect(placeOf('2026-01-01', years)).toBe(0)
  expect(placeOf('2026-07-02', years)).toBeCloseTo(182 / 365)
  expect(placeOf('2030-01-01', years)).toBe(1)
  expect(yearsOf(timeline)).toEqual([2024, 2025, 2026, 2027])
})
