import { describe, expect, it } from 'vitest'
import { minutesOver, minutesSince } from '../../shared/meeting-clock.ts'

const items = [
  { id: 'first', plannedMinutes: 5 },
  { id: 'second', plannedMinutes: 30 },
]
const onTime = { startsAt: '10:00', startedAt: '10:00' }
const late = { startsAt: '10:00', startedAt: '10:12' }

describe('the clock in the meeting room', () => {
  it('has time left until the item and all before it have had their minutes', () => {
    expect(minutesOver(onTime, items, 'second', { now: '10:20', isToday: true })).toBe(-15)
    expect(minutesOver(onTime, items, 'second', { now: '10:35', isToday: true })).toBe(0)
  })

  it('is over time by the minutes that have passed since', () => {
    expect(minutesOver(onTime, items, 'first', { now: '10:09', isToday: true })).toBe(4)
  })

  it('counts a late start as lost time on the day', () => {
    expect(minutesOver(late, items, 'second', { now: '10:47', isToday: true })).toBe(12)
  })

  it('starts from the real beginning when the meeting is put on record another day', () => {
    expect(minutesOver({ ...late, startedAt: '20:00' }, items, 'second', { now: '20:10', isToday: false })).toBe(-25)
  })

  it('gives a meeting that starts early no more time', () => {
    expect(
      minutesOver({ startsAt: '10:00', startedAt: '09:55' }, items, 'first', { now: '10:02', isToday: true }),
    ).toBe(2)
  })

  it('says nothing before the meeting has begun', () => {
    expect(minutesOver({ startsAt: '10:00', startedAt: null }, items, 'first', { now: '12:00', isToday: true })).toBe(0)
  })

  it('goes past midnight', () => {
    expect(minutesSince('23:50', '00:10')).toBe(20)
  })
})
