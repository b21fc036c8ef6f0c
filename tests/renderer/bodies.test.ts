import { expect, test } from 'vitest'
import { seatCounts, seatGroups } from '../../renderer/bodies/seat-groups.ts'
import { deviates } from '../../renderer/bodies/terms.ts'
import { composition } from '../../renderer/bodies/words.ts'
import { endOfTerm } from '../../shared/mandate.ts'
import { openCouncil } from '../support/council.ts'

test('a term of four years ends the day before its fifth begins, also across a leap day', () => {
  expect(endOfTerm('2026-02-01', 4)).toBe('2030-01-31')
  expect(endOfTerm('2024-02-29', 4)).toBe('2028-02-28')
  expect(endOfTerm('2026-01-01', 4)).toBe('2029-12-31')
})

test('someone is asked why only when both ends are known and the term is of another length', () => {
  expect(deviates('2026-01-01', '2029-12-31', 4)).toBe(false)
  expect(deviates('2026-01-01', '2027-12-31', 4)).toBe(true)
  expect(deviates('2026-01-01', '2027-12-31', 2)).toBe(false)
  expect(deviates('2026-01-01', '', 4)).toBe(false)
})

test('the composition says how many seats there are, are held and are vacant', () => {
  expect(composition({ seats: 14, filledSeats: 11 })).toBe('14 plasser, 11 besatt, 3 ledige')
  expect(composition({ seats: 2, filledSeats: 1 })).toBe('2 plasser, 1 besatt, 1 ledig')
  expect(composition({ seats: 1, filledSeats: 1 })).toBe('1 plass, alle besatt')
  expect(composition({ seats: 0, filledSeats: 0 })).toBe('Ingen plasser')
})

test('seats stand by group, the held ones before the vacant', async () => {
  const { call, councilId } = await openCouncil()
  await call('bodies.addSeats', { bodyId: councilId, quotaGroup: 'Fylkeskommuner', count: 1 })
  const details = await call('bodies.get', { id: councilId })
  expect(seatCounts(details)).toEqual({ seats: 5, filledSeats: 3 })
  expect(seatGroups(details).map(({ name, rows }) => [name, rows.map(({ holder }) => holder?.role ?? null)])).toEqual([
    ['Kommuner', ['chair', 'deputyChair', 'member', null]],
    ['Fylkeskommuner', [null]],
  ])
})
