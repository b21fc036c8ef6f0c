import { describe, expect, it } from 'vitest'
import { breakMinutes, minutesOver as over, minutesSince, minutesUsed } from '../../shared/meeting-clock.ts'
import type { Break } from '../../shared/breaks.ts'

const items = [
  { id: 'first', plannedMinutes: 5, outcome: null, endedAt: '10:05' },
  { id: 'second', plannedMinutes: 30, outcome: null, endedAt: null },
  { id: 'third', plannedMinutes: 20, outcome: null, endedAt: null },
]
const aBreak = (fromTime: string, toTime: string | null): Break => ({
  id: fromTime,
  meetingId: 'meeting',
  itemId: null,
  fromTime,
  toTime,
})

const minutesOver = (
  meeting: Parameters<typeof over>[0],
  list: Parameters<typeof over>[1],
  itemId: string,
  clock: Parameters<typeof over>[4],
  breaks: readonly Break[] = [],
) => over(meeting, list, breaks, itemId, clock)
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

  it('takes breaks out, also the one that lasts', () => {
    const clock = { now: '10:45', isToday: true }
    expect(minutesOver(onTime, items, 'second', clock, [aBreak('10:10', '10:20')])).toBe(0)
    expect(minutesOver(onTime, items, 'second', clock, [aBreak('10:30', null)])).toBe(-5)
    expect(breakMinutes([aBreak('10:10', '10:20'), aBreak('10:40', '10:50')], '10:00', '10:45')).toBe(15)
  })

  it('counts no break before what it is asked about, and all of one past midnight', () => {
    expect(breakMinutes([aBreak('09:10', '09:20')], '10:00', '10:45')).toBe(0)
    expect(breakMinutes([aBreak('23:55', '00:10')], '23:30', '00:30')).toBe(15)
  })

  it('gives an item taken up out of order its own time, and a postponed one its time back', () => {
    expect(minutesOver(onTime, items, 'third', { now: '10:10', isToday: true })).toBe(-15)
    const postponed = items.map((item) => (item.id === 'second' ? { ...item, outcome: 'postponed' as const } : item))
    expect(minutesOver(onTime, postponed, 'third', { now: '10:10', isToday: true })).toBe(-45)
  })

  it('knows what was used on an item', () => {
    expect(minutesUsed({ startedAt: null, endedAt: null }, [], '11:00')).toBeNull()
    expect(minutesUsed({ startedAt: '10:05', endedAt: '10:40' }, [aBreak('10:10', '10:20')], '12:00')).toBe(25)
    expect(minutesUsed({ startedAt: '10:05', endedAt: null }, [], '10:20')).toBe(15)
  })
})
