import { describe, expect, it } from 'vitest'
import { ensureAgendaOpen } from '../../shared/agenda.ts'
import {
  addMinutes,
  ensureCancellable,
  ensureChangeable,
  ensureNotClosed,
  meetingStatuses,
  minutesBetween,
  newMeeting,
  type MeetingStatus,
} from '../../shared/meetings.ts'
import { ensureSomethingToTreat } from '../../shared/notices.ts'
import { ensureHeld, ensureInProgress, ensureReadyToStart, takesProposal } from '../../shared/room.ts'
import { contentFromText } from '../../shared/content.ts'

type Guard = (meeting: { status: MeetingStatus; cancelledAt: string | null }) => void

/** What a guard answers in each status, and for a meeting that was called off. */
function answers(guard: Guard): string[] {
  const answer = (status: MeetingStatus, cancelledAt: string | null): string => {
    try {
      guard({ status, cancelledAt })
      return 'ok'
    } catch (error) {
      return error instanceof Error ? error.message : ''
    }
  }
  return [...meetingStatuses.map((status) => answer(status, null)), answer('draft', '2026-01-02T08:00:00.000Z')]
}

describe('what may be done in each status of a meeting', () => {
  it.each([
    ['the agenda is shaped', ensureAgendaOpen, ['ok', 'ok', 'agendaUnderWay', 'meetingClosed', 'meetingCancelled']],
    [
      'date and place are changed',
      ensureChangeable,
      ['ok', 'ok', 'meetingHasBegun', 'meetingClosed', 'meetingCancelled'],
    ],
    ['it is called off', ensureCancellable, ['ok', 'ok', 'meetingUnderWay', 'meetingClosed', 'meetingCancelled']],
    ['presenters are changed', ensureNotClosed, ['ok', 'ok', 'ok', 'meetingClosed', 'meetingCancelled']],
    [
      'it begins',
      ensureReadyToStart,
      ['meetingNotIssued', 'ok', 'meetingStarted', 'meetingClosed', 'meetingCancelled'],
    ],
    [
      'it goes on',
      ensureInProgress,
      ['meetingNotInProgress', 'meetingNotInProgress', 'ok', 'meetingClosed', 'meetingCancelled'],
    ],
    [
      'it is written about',
      ensureHeld,
      ['meetingNotInProgress', 'meetingNotInProgress', 'ok', 'ok', 'meetingCancelled'],
    ],
  ] as const)('%s', (_, guard, expected) => {
    expect(answers(guard)).toEqual(expected)
  })
})

describe('a notice', () => {
  it('needs a case or a topic', () => {
    expect(() => ensureSomethingToTreat([{ type: 'approveNotice' }, { type: 'anyOther' }])).toThrow('agendaEmpty')
    expect(() => ensureSomethingToTreat([{ type: 'anyOther' }, { type: 'topic' }])).not.toThrow()
    expect(() => ensureSomethingToTreat([{ type: 'case' }])).not.toThrow()
  })
})

describe('an outcome as proposed', () => {
  const words = contentFromText('Rådet anbefaler forslaget.')

  it('takes the proposal only for a case with nothing worded yet', () => {
    expect(takesProposal({ type: 'case', advice: null, proposal: words }, 'asProposed')).toBe(true)
    expect(takesProposal({ type: 'case', advice: words, proposal: words }, 'asProposed')).toBe(false)
    expect(takesProposal({ type: 'case', advice: null, proposal: null }, 'asProposed')).toBe(false)
    expect(takesProposal({ type: 'approveMinutes', advice: null, proposal: words }, 'asProposed')).toBe(false)
    expect(takesProposal({ type: 'case', advice: null, proposal: words }, 'amended')).toBe(false)
  })
})

describe('clock times', () => {
  it('are counted in minutes and wrap at midnight', () => {
    expect(minutesBetween('09:45', '12:00')).toBe(135)
    expect(minutesBetween('12:00', '09:45')).toBe(-135)
    expect(addMinutes('23:50', 25)).toBe('00:15')
    expect(addMinutes('00:10', -20)).toBe('23:50')
  })
})

describe('a meeting someone types in', () => {
  const typed = {
    bodyId: '01998c1e-0000-7000-8000-000000000000',
    onDate: '2026-03-10',
    startsAt: '10:00',
    endsAt: '14:00',
  }

  it('is ordinary, physical and in bokmål unless said otherwise', () => {
    expect(newMeeting.parse(typed)).toMatchObject({
      kind: 'ordinary',
      form: 'physical',
      language: 'nb',
      place: '',
      link: '',
    })
  })

  it.each([{ onDate: '2026-02-30' }, { startsAt: '25:00' }, { endsAt: '09:00' }, { endsAt: '10:00' }, { room: 'A' }])(
    'cannot have %j',
    (wrong) => {
      expect(newMeeting.safeParse({ ...typed, ...wrong }).success).toBe(false)
    },
  )
})
