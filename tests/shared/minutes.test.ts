import type { Outcome } from '../../shared/agenda.ts'
import { describe, expect, it } from 'vitest'
import type { AttendanceFacts, Attendee } from '../../shared/attendance.ts'
import { contentFromText } from '../../shared/content.ts'
import type { MinutesItem, MinutesModel } from '../../shared/documents.ts'
import { meetingLeader, minutesGaps } from '../../shared/minutes.ts'

const attendee = (id: string, role: Attendee['role']): Attendee => ({
  id,
  meetingId: 'm',
  personId: id,
  name: id,
  title: '',
  organisation: '',
  role,
  itemId: null,
  expectedMode: null,
  substituteForId: null,
  apology: null,
})

/** Everyone called, and the ids of those who came. */
const attendance = (attendees: Attendee[], present: string[]): AttendanceFacts => ({
  meetingId: 'm',
  itemIds: ['one'],
  attendees,
  presences: present.map((attendeeId) => ({
    id: attendeeId,
    attendeeId,
    fromItemId: null,
    fromTime: null,
    toItemId: null,
    toTime: null,
    mode: 'physical',
  })),
  recusals: [],
  seats: 3,
  filledSeats: 3,
  quorum: { part: 1, of: 2, note: '' },
})

const item = (part: Partial<MinutesItem> = {}): MinutesItem => ({
  itemId: 'one',
  type: 'case',
  itemKind: 'advice',
  number: '1/26',
  title: 'Arkiv',
  presenter: null,
  startsAt: '10:00',
  plannedMinutes: 20,
  accessLevel: 'internal',
  caseId: 'case',
  outcome: 'asProposed',
  advice: contentFromText('Rådet anbefaler forslaget.'),
  treatment: null,
  proposal: null,
  priorTreatments: [],
  followUps: [],
  actualStart: null,
  actualEnd: null,
  sentences: [],
  ...part,
})

const whole: Omit<MinutesModel, 'gaps'> = {
  kind: 'minutes',
  head: {
    bodyName: 'Rådet for fellesløsninger',
    bodyShortName: 'Rådet',
    bodyKind: 'council',
    kind: 'ordinary',
    form: 'physical',
    onDate: '2026-03-10',
    startsAt: '10:00',
    endsAt: '14:00',
    place: '',
    link: '',
    startedAt: '10:00',
    endedAt: '12:00',
    language: 'nb',
  },
  attendance: attendance([attendee('chair', 'chair')], ['chair']),
  items: [item()],
  secretary: '',
  sentences: [],
  status: { sequence: 0, approval: null, corrections: [] },
}

const kinds = (part: Partial<typeof whole>) => minutesGaps({ ...whole, ...part }).map(({ kind }) => kind)

describe('the gaps in the minutes', () => {
  it('are none when all is registered', () => {
    expect(minutesGaps(whole)).toEqual([])
  })

  it('name what the meeting lacks', () => {
    expect(kinds({ head: { ...whole.head, startedAt: null } })).toEqual(['noStart'])
    expect(kinds({ head: { ...whole.head, endedAt: null } })).toEqual(['noEnd'])
    expect(kinds({ attendance: attendance([attendee('chair', 'chair')], []) })).toEqual(['noAttendance', 'noChair'])
  })

  it('point at the item that lacks an outcome; «Eventuelt» needs none', () => {
    expect(minutesGaps({ ...whole, items: [item({ outcome: null })] })).toEqual([
      { kind: 'noOutcome', itemId: 'one', itemTitle: 'Arkiv' },
    ])
    expect(kinds({ items: [item({ type: 'anyOther', itemKind: null, outcome: null })] })).toEqual([])
    expect(kinds({ items: [item({ type: 'approveNotice', itemKind: null, outcome: null })] })).toEqual(['noOutcome'])
  })

  it.each(['asProposed', 'amended', 'notRecommended'] as const)(
    'ask for the advice of a case that ended %s without any words',
    (outcome) => {
      expect(kinds({ items: [item({ outcome, advice: null })] })).toEqual(['noAdvice'])
      expect(kinds({ items: [item({ outcome, advice: contentFromText('  ') })] })).toEqual(['noAdvice'])
    },
  )

  it('ask for the words of a case of any kind that was changed, and of nothing else that asks for no advice', () => {
    const informed = (outcome: Outcome) => kinds({ items: [item({ outcome, advice: null, itemKind: 'information' })] })
    expect(informed('amended')).toEqual(['noAdvice'])
    expect(informed('asProposed')).toEqual([])
    expect(kinds({ items: [item({ type: 'approveNotice', itemKind: null, outcome: 'amended' })] })).toEqual([])
  })

  it.each(['noted', 'discussed', 'postponed', 'returned', 'withdrawn'] as const)(
    'do not ask for the advice of a case that was %s',
    (outcome) => {
      expect(kinds({ items: [item({ outcome, advice: null })] })).toEqual([])
    },
  )
})

describe('whoever led the meeting', () => {
  const called = [attendee('deputy', 'deputyChair'), attendee('chair', 'chair'), attendee('member', 'member')]

  it('is the leader when there, otherwise the deputy leader, otherwise not known', () => {
    expect(meetingLeader(attendance(called, ['deputy', 'chair', 'member']))?.id).toBe('chair')
    expect(meetingLeader(attendance(called, ['deputy', 'member']))?.id).toBe('deputy')
    expect(meetingLeader(attendance(called, ['member']))).toBeUndefined()
  })
})
