import * as z from 'zod'
import { addDays } from './dates.ts'
import { dayObstacle } from './day-obstacles.ts'
import type { NamedDay } from './holidays.ts'
import type { Rules } from './mandate.ts'
import type { MeetingSummary, newMeeting } from './meetings.ts'
import { clockTime, id } from './values.ts'
import { workingDaysBefore } from './working-days.ts'

export type { NamedDay } from './holidays.ts'

/** What a day has against it for a meeting. */
export const obstacles = ['weekend', 'holiday', 'squeezed', 'summer', 'ownMeeting', 'sharedMembers'] as const
export type Obstacle = (typeof obstacles)[number]

/** A meeting in the plan with its deadlines, counted back from its day. */
export type PlannedMeeting = MeetingSummary &
  Readonly<{
    /** Last day for handing in papers, and for changing the agenda: working days before the meeting. */
    handInOn: string
    freezeOn: string
    /** Last day for sending the notice. */
    noticeBy: string
    obstacles: readonly Obstacle[]
    /** Other meetings of the same day that share members with it. */
    clashes: readonly Readonly<{ meetingId: string; bodyName: string; names: readonly string[] }>[]
  }>

/** Ordinary meetings of a body in the year against what the mandate asks (M1); extraordinary ones do not count. */
export type YearCount = Readonly<{
  bodyId: string
  bodyName: string
  ordinary: number
  extraordinary: number
  least: number | null
  most: number | null
  state: 'tooFew' | 'tooMany' | 'fits'
}>

export type YearPlan = Readonly<{
  year: number
  /** By day; cancelled meetings among them, so that what has been announced can be called off. */
  meetings: readonly PlannedMeeting[]
  counts: readonly YearCount[]
  holidays: readonly NamedDay[]
}>

export const planInput = z.strictObject({
  year: z.int().min(1900).max(2999),
  /** Bodies shown; all when left out. */
  bodyIds: z.array(id).max(200).optional(),
})

export const proposalInput = z.strictObject({
  bodyId: id,
  year: z.int().min(1900).max(2999),
  /** How many meetings there should be in all; those already in the plan count. */
  count: z.int().min(1).max(24),
  /** Days of the week that suit, Monday 1 to Friday 5; the first is tried first. */
  weekdays: z.array(z.int().min(1).max(5)).min(1).max(5).default([2, 3, 4]),
  startsAt: clockTime.default('10:00'),
  endsAt: clockTime.default('14:00'),
})

/** A day that is free of holidays and clashes, and why it is not where an even spread would have put it; see `obstacles`. */
export type ProposedDay = Readonly<{ onDate: string; avoided: readonly NamedDay[] }>

export const calendarExport = z
  .strictObject({
    folder: z.string().min(1).max(4000),
    /** One meeting; or leave it out and give the year. */
    meetingId: id.optional(),
    year: z.int().min(1900).max(2999).optional(),
    bodyIds: z.array(id).max(200).optional(),
  })
  .refine(({ meetingId, year }) => (meetingId === undefined) !== (year === undefined), {
    path: ['year'],
    message: 'meetingOrYear',
  })

export type NewMeeting = z.input<typeof newMeeting>

type Deadlines = Pick<PlannedMeeting, 'handInOn' | 'freezeOn' | 'noticeBy'>

/** The last days for papers, agenda and notice; the first two are counted in working days, the notice in days. */
export const deadlinesOf = (onDate: string, rules: Rules): Deadlines => ({
  handInOn: workingDaysBefore(onDate, rules.handInDays),
  freezeOn: workingDaysBefore(onDate, rules.freezeDays),
  noticeBy: addDays(onDate, -rules.noticeDays),
})

type Collisions = Readonly<{ hasOwnMeeting: boolean; clashes: PlannedMeeting['clashes'] }>

/** What a meeting's day has against it; a meeting that has been called off minds nothing. */
export function obstaclesOf(
  meeting: Pick<MeetingSummary, 'onDate' | 'cancelledAt'>,
  collisions: Collisions,
): Obstacle[] {
  if (meeting.cancelledAt !== null) return []
  const day = dayObstacle(meeting.onDate)
  return [
    ...(day === null ? [] : [day.kind]),
    ...(collisions.hasOwnMeeting ? (['ownMeeting'] as const) : []),
    ...(collisions.clashes.length > 0 ? (['sharedMembers'] as const) : []),
  ]
}

type Counted = Pick<MeetingSummary, 'bodyId' | 'kind' | 'cancelledAt'>

/** Counts a body's meetings of a year; what the mandate is silent on always fits (M1). */
export function countYear(
  body: Readonly<{ id: string; name: string }>,
  meetings: readonly Counted[],
  { meetingsLeast: least, meetingsMost: most }: Rules,
): YearCount {
  const own = meetings.filter(({ bodyId, cancelledAt }) => bodyId === body.id && cancelledAt === null)
  const ordinary = own.filter(({ kind }) => kind === 'ordinary').length
  const isTooFew = least !== null && ordinary < least
  const state = isTooFew ? 'tooFew' : most !== null && ordinary > most ? 'tooMany' : 'fits'
  return { bodyId: body.id, bodyName: body.name, ordinary, extraordinary: own.length - ordinary, least, most, state }
}
