import * as z from 'zod'
import type { BodyKind } from './bodies.ts'
import { ensure } from './errors.ts'
import { clockTime, id, isoDate, language, optionalLine, type Language } from './values.ts'
import type { calendarExport, planInput, proposalInput, ProposedDay, YearPlan } from './year-plan.ts'

export const meetingKinds = ['ordinary', 'extraordinary'] as const
export const meetingForms = ['physical', 'remote'] as const
/** The road of a meeting; it never goes backwards. */
export const meetingStatuses = ['draft', 'issued', 'inProgress', 'closed'] as const
export type MeetingKind = (typeof meetingKinds)[number]
export type MeetingForm = (typeof meetingForms)[number]
export type MeetingStatus = (typeof meetingStatuses)[number]

export type Meeting = Readonly<{
  id: string
  bodyId: string
  kind: MeetingKind
  form: MeetingForm
  onDate: string
  startsAt: string
  endsAt: string
  place: string
  /** Address of the remote meeting; empty for a physical one. */
  link: string
  /** The language its documents are written in. */
  language: Language
  status: MeetingStatus
  /** The item being treated while the meeting is in progress. */
  currentItemId: string | null
  startedAt: string | null
  endedAt: string | null
  cancelledAt: string | null
}>

export type MeetingSummary = Meeting &
  Readonly<{
    bodyName: string
    bodyShortName: string
    bodyKind: BodyKind
    items: number
    minutes: number
    noticeVersion: number
    noticeIssuedAt: string | null
    /** The day the minutes were approved; null until then, and while they are opened for a correction. */
    minutesApprovedOn: string | null
  }>

export const newMeeting = z
  .strictObject({
    bodyId: id,
    kind: z.enum(meetingKinds).default('ordinary'),
    form: z.enum(meetingForms).default('physical'),
    onDate: isoDate,
    startsAt: clockTime,
    endsAt: clockTime,
    place: optionalLine(300).default(''),
    link: optionalLine(500).default(''),
    language: language.default('nb'),
  })
  .refine((meeting) => meeting.startsAt < meeting.endsAt, { path: ['endsAt'], message: 'endsBeforeStart' })
export const meetingChange = z.strictObject({
  id,
  kind: z.enum(meetingKinds).optional(),
  form: z.enum(meetingForms).optional(),
  onDate: isoDate.optional(),
  startsAt: clockTime.optional(),
  endsAt: clockTime.optional(),
  place: optionalLine(300).optional(),
  link: optionalLine(500).optional(),
  language: language.optional(),
})

export const newMeetings = z.strictObject({ meetings: z.array(newMeeting).min(1).max(60) })

export const meetingReference = z.strictObject({ meetingId: id })
export const meetingFilter = z.strictObject({ bodyId: id.optional(), year: z.int().min(1900).max(2999).optional() })

export type MeetingsApi = {
  /** Newest first; cancelled ones are left out. */
  list(input: { bodyId?: string | undefined; year?: number | undefined }): MeetingSummary[]
  get(input: { id: string }): MeetingSummary
  /** Puts the fixed first items on the agenda and invites members and standing attendees of that day. */
  schedule(input: z.input<typeof newMeeting>): { id: string }
  update(input: z.input<typeof meetingChange>): void
  cancel(input: { id: string }): void
  /** Schedules several in one act, or none of them. */
  scheduleSeveral(input: z.input<typeof newMeetings>): { ids: string[] }
  /** The year's meetings of one or more bodies with deadlines, clashes and holidays. */
  plan(input: z.input<typeof planInput>): YearPlan
  /** Days for the meetings that are missing to the wanted number, spread over the year. */
  propose(input: z.input<typeof proposalInput>): ProposedDay[]
  /** Writes an .ics file: one meeting, or the year. A later file updates what an earlier one put in a calendar. */
  exportCalendar(input: z.input<typeof calendarExport>): Promise<{ path: string; meetings: number }>
}

/** Minutes between two clock times of one day. */
export function minutesBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))
  return (b ?? 0) - (a ?? 0)
}

/** The clock time `minutes` later, wrapped at midnight. */
export function addMinutes(time: string, minutes: number): string {
  const total = (((Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes) % 1440) + 1440) % 1440
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}

type State = Pick<Meeting, 'status' | 'cancelledAt'>

/** Throws when the meeting has been called off. */
export function ensureNotCancelled(meeting: State): void {
  ensure(meeting.cancelledAt === null, 'meetingCancelled')
}

/** Throws when the meeting has ended or was called off. */
export function ensureNotClosed(meeting: State): void {
  ensureNotCancelled(meeting)
  ensure(meeting.status !== 'closed', 'meetingClosed')
}

/** Throws unless date, time, form and place may still be changed: until the meeting begins. */
export function ensureChangeable(meeting: State): void {
  ensureNotClosed(meeting)
  ensure(meeting.status !== 'inProgress', 'meetingHasBegun')
}

/** Throws when the notice is sent and what it was called in, or what kind of meeting it calls to, would be another. */
export function ensureSameMeeting(before: Meeting, after: Meeting): void {
  const isSame = before.language === after.language && before.kind === after.kind
  ensure(before.status === 'draft' || isSame, 'meetingHasNotice')
}

/** Throws unless the meeting can be called off: before it begins. */
export function ensureCancellable(meeting: State): void {
  ensureNotClosed(meeting)
  ensure(meeting.status !== 'inProgress', 'meetingUnderWay')
}
