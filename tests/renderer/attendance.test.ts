import { describe, expect, it } from 'vitest'
import type { AgendaItemView } from '../../shared/agenda.ts'
import { periods } from '../../renderer/bodies/attendance/periods.ts'
import { monthAndDay } from '../../renderer/bodies/attendance/days.ts'
import { calledItemName, pointsOf, uncalledPresenters } from '../../renderer/meetings/notice/presenters.ts'
import { tooFewWords } from '../../renderer/room/presence-words.ts'

describe('the time one looks at', () => {
  it('is this year first, then the years back to the first meeting, and last the twelve months up to today', () => {
    expect(periods('2024-02-10', '2026-03-31').map(({ name, from, to }) => [name, from, to])).toEqual([
      ['2026', '2026-01-01', '2026-12-31'],
      ['2025', '2025-01-01', '2025-12-31'],
      ['2024', '2024-01-01', '2024-12-31'],
      ['Siste 12 måneder', '2025-04-01', '2026-03-31'],
    ])
  })

  it('is this year for a body that has not met, or meets for the first time next year', () => {
    expect(periods(undefined, '2026-03-31').map(({ name }) => name)).toEqual(['2026', 'Siste 12 måneder'])
    expect(periods('2027-01-20', '2026-03-31').map(({ name }) => name)).toEqual(['2026', 'Siste 12 måneder'])
  })

  it('names a meeting by its day with as much of the month as there is room for', () => {
    expect(['2026-02-12', '2026-03-19', '2026-06-11', '2026-10-22'].map(monthAndDay)).toEqual([
      '12. feb.',
      '19. mars',
      '11. juni',
      '22. okt.',
    ])
  })
})

describe('those who present without having been called', () => {
  const item = (id: string, presenterId: string | null): AgendaItemView => ({
    id,
    meetingId: 'm',
    position: 1,
    type: 'case',
    caseId: null,
    itemKind: null,
    title: '',
    number: null,
    numberText: null,
    presenterId,
    presenterName: presenterId && `Navn ${presenterId}`,
    plannedMinutes: 10,
    originItemId: null,
    followUpId: null,
    minutesOfId: null,
    addedIn: 'draft',
    outcome: null,
    advice: null,
    startedAt: null,
    endedAt: null,
    startsAt: '10:00',
    priorTreatments: [],
    shortcomings: [],
  })

  it('are named once each with all they present; nobody is proposed for what nobody presents', () => {
    const items = [item('one', 'a'), item('two', null), item('three', 'b'), item('four', 'a'), item('five', 'c')]
    const presenters = uncalledPresenters(items, [{ personId: 'c' }])
    expect(presenters.map(({ name, items: own }) => [name, own.map(({ id }) => id)])).toEqual([
      ['Navn a', ['one', 'four']],
      ['Navn b', ['three']],
    ])
  })

  it('are called for items as the meeting will count them, without the headings', () => {
    const heading: AgendaItemView = { ...item('heading', null), type: 'heading' }
    const topic: AgendaItemView = { ...item('two', 'a'), type: 'topic', position: 3 }
    const points = pointsOf([item('one', null), heading, topic])
    expect(points.map(({ id }) => id)).toEqual(['one', 'two'])
    expect(points.map(calledItemName)).toEqual(['sak 1', 'punkt 2'])
  })
})

describe('too few members in the room', () => {
  const words = (part: number, of: number, filledSeats = 11) =>
    tooFewWords({ filledSeats, quorum: { part, of, note: '' } })

  it('is said by the share the mandate names', () => {
    expect(words(1, 2)).toBe('Under halvparten av de 11 oppnevnte medlemmene er til stede.')
    expect(words(2, 3)).toBe('Under to tredeler av de 11 oppnevnte medlemmene er til stede.')
    expect(words(3, 5)).toBe('Under tre femdeler av de 11 oppnevnte medlemmene er til stede.')
    expect(words(1, 2, 1)).toBe('Det oppnevnte medlemmet er ikke til stede.')
  })
})
