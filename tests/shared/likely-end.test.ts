import { describe, expect, it } from 'vitest'
import { likelyEnd } from '../../shared/breaks.ts'

const meeting = { startedAt: '10:00', endsAt: '14:00' }

describe('the end that is proposed for a meeting', () => {
  it('is now while the meeting goes on, also past midnight', () => {
    expect(likelyEnd(meeting, { now: '13:40', isToday: true })).toBe('13:40')
    expect(likelyEnd({ startedAt: '19:00', endsAt: '23:00' }, { now: '00:20', isToday: false })).toBe('00:20')
  })

  it('is the planned one when nobody ended it before late at night or another day', () => {
    expect(likelyEnd(meeting, { now: '22:30', isToday: true })).toBe('14:00')
    expect(likelyEnd(meeting, { now: '08:10', isToday: false })).toBe('14:00')
    expect(likelyEnd(meeting, { now: '11:10', isToday: false })).toBe('14:00')
  })

  it('is now where the meeting began after it was planned to be over', () => {
    expect(likelyEnd({ startedAt: '15:00', endsAt: '14:00' }, { now: '16:00', isToday: false })).toBe('16:00')
  })
})
