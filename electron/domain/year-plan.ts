import type { z } from 'zod'
import { localDay } from '../../shared/clock.ts'
import { holidaysOf, type NamedDay } from '../../shared/holidays.ts'
import { rulesOf, type Rules } from '../../shared/mandate.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { fill } from '../../shared/texts/index.ts'
import { holidays as names } from '../../shared/texts/holidays.ts'
import {
  countYear,
  deadlinesOf,
  obstaclesOf,
  type PlannedMeeting,
  type planInput,
  type proposalInput,
  type ProposedDay,
  type YearPlan,
} from '../../shared/year-plan.ts'
import { proposeDays } from '../../shared/year-proposal.ts'
import type { ReadDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { bodyInUse } from './bodies.ts'
import { getMandate } from './mandate.sql.ts'
import { listMeetingsOfYear } from './meetings.sql.ts'
import * as sql from './year-plan.sql.ts'

/** The rules of a body, read once. */
export function rulesReader(db: ReadDb): (bodyId: string) => Rules {
  const read = new Map<string, Rules>()
  return (bodyId) => {
    const rules = read.get(bodyId) ?? rulesOf(getMandate(db, bodyId))
    read.set(bodyId, rules)
    return rules
  }
}

/** The year's meetings of the bodies asked for; what they collide with is looked for in all bodies. */
export function planYear(db: ReadDb, { year, bodyIds }: z.output<typeof planInput>): YearPlan {
  const isShown = (bodyId: string): boolean => bodyIds === undefined || bodyIds.includes(bodyId)
  const rules = rulesReader(db)
  const all = listMeetingsOfYear(db, year)
  const clashes = sql.listClashes(db, year)
  const plan = (meeting: MeetingSummary): PlannedMeeting => {
    const collisions = { hasOwnMeeting: hasOwnMeeting(all, meeting), clashes: clashesOf(clashes, meeting.id) }
    return {
      ...meeting,
      ...deadlinesOf(meeting.onDate, rules(meeting.bodyId)),
      obstacles: obstaclesOf(meeting, collisions),
      clashes: collisions.clashes,
    }
  }
  const bodies = sql.listBodiesOfYear(db, year).filter(({ id }) => isShown(id))
  return {
    year,
    meetings: all.filter(({ bodyId }) => isShown(bodyId)).map(plan),
    counts: bodies.map((body) => countYear(body, all, rules(body.id))),
    holidays: holidaysOf(year),
  }
}

const hasOwnMeeting = (all: readonly MeetingSummary[], meeting: MeetingSummary): boolean =>
  all.some(
    ({ id, bodyId, onDate, cancelledAt }) =>
      id !== meeting.id && bodyId === meeting.bodyId && onDate === meeting.onDate && cancelledAt === null,
  )

function clashesOf(clashes: readonly sql.Clash[], meetingId: string): PlannedMeeting['clashes'] {
  const others = Map.groupBy(
    clashes.filter((clash) => clash.meetingId === meetingId),
    ({ otherId }) => otherId,
  )
  return [...others].map(([otherId, shared]) => ({
    meetingId: otherId,
    bodyName: shared[0]?.otherBodyName ?? '',
    names: shared.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'nb')),
  }))
}

/** Days for the ordinary meetings a body lacks in a year, from tomorrow on. */
export function proposeMeetings(db: ReadDb, wish: z.output<typeof proposalInput>, context: Context): ProposedDay[] {
  const { bodyId, year, count, weekdays } = wish
  bodyInUse(db, bodyId)
  const own = listMeetingsOfYear(db, year).filter(
    (meeting) => meeting.bodyId === bodyId && meeting.cancelledAt === null,
  )
  const taken = [
    ...own.map((meeting): NamedDay => ({ on: meeting.onDate, name: meeting.bodyShortName })),
    ...sql.listDaysOfSharedMembers(db, bodyId, year),
  ]
  return proposeDays({
    year,
    today: localDay(context.now()),
    count,
    planned: own.filter(({ kind }) => kind === 'ordinary').map(({ onDate }) => onDate),
    weekdays,
    taken: taken.map(({ on, name }) => ({ on, name: fill(names.meetingIn, { body: name }) })),
  })
}
