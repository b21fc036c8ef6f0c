import {
  hasStoodInFor,
  apologiesInput,
  apologyInput,
  expectedModeInput,
  attendeeReference,
  invitation,
  isMember,
  lastsToEnd,
  modeChange,
  movement,
  others,
  presenceCorrection,
  presencesOf,
  recordExport,
  recordInput,
  recusalChange,
  recusalInput,
  recusalOf,
  recusalReference,
  standInInput,
  type AttendanceApi,
  type AttendanceFacts,
  type AttendanceMode,
  type Attendee,
} from '../../shared/attendance.ts'
import {
  ensureCanArrive,
  ensureFits,
  itemArrivedAt,
  itemLeftAt,
  stretchFrom,
  stretchToClose,
  type Moment,
} from '../../shared/attendance-moments.ts'
import { sinceStart } from '../../shared/attendance-order.ts'
import type { z } from 'zod'
import { clockText } from '../../shared/dates.ts'
import { ensure, found } from '../../shared/errors.ts'
import { rulesOf } from '../../shared/mandate.ts'
import { ensureNotCancelled, ensureNotClosed, meetingReference, type MeetingSummary } from '../../shared/meetings.ts'
import { byId } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { command, query, task, type Context, type Operations } from '../operation.ts'
import * as agenda from './agenda.sql.ts'
import * as sql from './attendance.sql.ts'
import { attendanceFacts, attendanceOf } from './attendance-facts.ts'
import { exportRecord } from './attendance-file.ts'
import { recordOf } from './attendance-record.ts'
import { deedsOf } from './deliberation.sql.ts'
import { calledByMembership } from './invitations.ts'
import { getMandate } from './mandate.sql.ts'
import { getMeeting } from './meetings.sql.ts'
import { ensureMinutesOpen } from './minutes-lock.ts'
import { ensureDeedsStand } from './presence-guards.ts'

type Movement = z.output<typeof movement>

export const attendance = {
  record: query(recordInput, (db, input, context) => recordOf(db, input, context)),
  exportRecord: task(recordExport, exportRecord),
  get: query(meetingReference, (db, { meetingId }) => attendanceOf(db, meetingId)),
  invite: command(invitation, (db, input) => invite(db, input)),
  uninvite: command(attendeeReference, (db, { attendeeId }) => uninvite(db, attendeeId)),
  registerApology: command(apologyInput, (db, { attendeeId, registeredBy }, context) =>
    registerApology(db, attendeeId, registeredBy || context.actor, context),
  ),
  registerApologies: command(apologiesInput, (db, { attendeeIds, registeredBy }, context) => {
    for (const id of new Set(attendeeIds)) registerApology(db, id, registeredBy || context.actor, context)
  }),
  expectMode: command(expectedModeInput, (db, { attendeeId, mode }) => {
    const { meeting } = attendeeIn(db, attendeeId)
    ensureNotClosed(meeting)
    sql.setExpectedMode(db, attendeeId, mode)
  }),
  withdrawApology: command(attendeeReference, (db, { attendeeId }) => {
    attendeeIn(db, attendeeId)
    sql.setApology(db, attendeeId, null, null)
  }),
  standIn: guarded(standInInput, standIn),
  allPresent: command(meetingReference, (db, { meetingId }) => allPresent(db, meetingId)),
  arrive: guarded(movement, arrive),
  leave: guarded(movement, leave),
  changeMode: guarded(modeChange, changeMode),
  correct: guarded(presenceCorrection, correct),
  removePresence: command(byId, (db, { id }) => {
    const presence = found(sql.getPresence(db, id))
    const { meeting } = attendeeIn(db, presence.attendeeId)
    sql.deletePresence(db, presence)
    ensureDeedsStand(db, meeting.id)
  }),
  recuse: guarded(recusalInput, recuse),
  changeRecusal: guarded(recusalChange, changeRecusal),
  withdrawRecusal: guarded(recusalReference, (db, { attendeeId, itemId }) => sql.deleteRecusal(db, attendeeId, itemId)),
} satisfies Operations<AttendanceApi>

type Found = Readonly<{ attendee: Attendee; meeting: MeetingSummary; facts: AttendanceFacts }>

/** A command about one attendee, after which everyone who did something under an item must still have been there. */
function guarded<Schema extends z.ZodType<{ attendeeId: string }>, Result>(
  schema: Schema,
  run: (db: WriteDb, input: z.output<Schema>, found: Found) => Result,
) {
  return command(schema, (db, input): Result => {
    const about = attendeeIn(db, input.attendeeId)
    const result = run(db, input, about)
    ensureDeedsStand(db, about.meeting.id)
    return result
  })
}

function attendeeIn(db: ReadDb, attendeeId: string): Found {
  const attendee = found(sql.getAttendee(db, attendeeId))
  const meeting = found(getMeeting(db, attendee.meetingId))
  ensureNotCancelled(meeting)
  ensureMinutesOpen(db, meeting.id)
  return { attendee, meeting, facts: attendanceFacts(db, meeting.id) }
}

/** Presence belongs to a meeting that has been called; corrections stay possible after it. */
const ensureCalled = (meeting: MeetingSummary): void => ensure(meeting.status !== 'draft', 'attendanceBeforeNotice')

function registerApology(db: WriteDb, attendeeId: string, by: string, context: Context): void {
  const { attendee, facts } = attendeeIn(db, attendeeId)
  ensure(presencesOf(facts, attendeeId).length === 0, 'attendeePresent', { name: attendee.name })
  sql.setApology(db, attendeeId, context.now().toISOString(), by)
}

function invite(db: WriteDb, { meetingId, personId, title, itemId }: z.output<typeof invitation>): { id: string } {
  const meeting = found(getMeeting(db, meetingId))
  ensureNotCancelled(meeting)
  ensureMinutesOpen(db, meetingId)
  const attendees = sql.listAttendees(db, meetingId)
  const guest = found(sql.getGuest(db, personId))
  ensure(itemId === null || agenda.getItem(db, itemId)?.meetingId === meetingId, 'itemElsewhere')
  const called = calledByMembership(db, meeting).find((member) => member.personId === personId) ?? guest
  ensure(itemId === null || called.isOptional, 'calledToWholeMeeting', { name: called.name })
  ensure(!attendees.some((attendee) => attendee.personId === personId), 'personAlreadyInvited', { name: guest.name })
  const attendee = { ...called, title: title || called.title }
  return { id: sql.insertAttendee(db, meetingId, attendee, attendees.length + 1, itemId) }
}

function uninvite(db: WriteDb, attendeeId: string): void {
  const { attendee, meeting, facts } = attendeeIn(db, attendeeId)
  const { name, personId } = attendee
  const isNeeded = calledByMembership(db, meeting).some((member) => member.personId === personId && !member.isOptional)
  ensure(!isNeeded, 'memberAlwaysInvited', { name })
  const isNamed = deedsOf(db, meeting.id).some((deed) => deed.attendeeId === attendeeId)
  ensure(presencesOf(facts, attendeeId).length === 0 && !isNamed, 'attendeeHasPresence', { name })
  sql.deleteAttendee(db, attendeeId)
}

/** The members whose place was taken in items that are over, whoever comes next. */
function earlierPlaces(
  facts: AttendanceFacts,
  { id, substituteForId, stoodInForIds = [] }: Attendee,
  nextId: string | null,
): string[] {
  const before = [...stoodInForIds, ...(substituteForId === null ? [] : [substituteForId])]
  return before.filter((memberId) => memberId !== nextId && hasStoodInFor(facts, id, memberId))
}

/** Someone else votes in a member's place only where the mandate says there are deputies. */
function standIn(
  db: WriteDb,
  { forAttendeeId, wasWrong }: z.output<typeof standInInput>,
  { attendee, meeting, facts }: Found,
): void {
  const { id, name } = attendee
  if (forAttendeeId !== null) {
    ensure(rulesOf(getMandate(db, meeting.bodyId)).hasDeputies, 'bodyWithoutDeputies', { body: meeting.bodyShortName })
    ensure(!isMember(attendee), 'memberCannotStandIn', { name })
    const member = facts.attendees.find((one) => one.id === forAttendeeId)
    ensure(member && isMember(member), 'standInForMember', { name })
    const other = others(facts).find((one) => one.substituteForId === forAttendeeId && one.id !== id)
    ensure(other === undefined, 'alreadyStoodInFor', { name: member.name, deputy: other?.name ?? '' })
  }
  sql.setStandIn(db, id, forAttendeeId, wasWrong ? [] : earlierPlaces(facts, attendee, forAttendeeId))
}

function allPresent(db: WriteDb, meetingId: string): { count: number } {
  const meeting = found(getMeeting(db, meetingId))
  ensureNotCancelled(meeting)
  ensureMinutesOpen(db, meetingId)
  ensureCalled(meeting)
  const facts = attendanceFacts(db, meetingId)
  const expected = facts.attendees.filter(({ id, apology }) => apology === null && presencesOf(facts, id).length === 0)
  for (const attendee of expected) {
    const ends = stretchFrom(facts, attendee, { itemId: null, time: null })
    sql.insertPresence(db, { ...ends, attendeeId: attendee.id, mode: modeOf(meeting, facts, attendee) })
  }
  ensureDeedsStand(db, meetingId)
  return { count: expected.length }
}

/** How someone takes part unless something else is said: as before in this meeting, as announced, or in the meeting's form. */
const modeOf = (meeting: MeetingSummary, facts: AttendanceFacts, { id, expectedMode }: Attendee): AttendanceMode =>
  presencesOf(facts, id).at(-1)?.mode ?? expectedMode ?? meeting.form

function arrive(db: WriteDb, input: Movement, { attendee, meeting, facts }: Found): { id: string } {
  ensureCalled(meeting)
  const moment = arrivalOf(facts, attendee, input)
  ensureCanArrive(facts, attendee, moment)
  const ends = stretchFrom(facts, attendee, moment)
  const mode = input.mode ?? modeOf(meeting, facts, attendee)
  return { id: sql.insertPresence(db, { ...ends, attendeeId: attendee.id, mode }) }
}

function leave(db: WriteDb, input: Movement, { attendee, meeting, facts }: Found): void {
  ensureCalled(meeting)
  const moment = momentOf(facts, input, itemLeftAt)
  const stretch = stretchToClose(facts, attendee, moment)
  ensureAfterStart(facts, attendee, moment)
  sql.setDeparture(db, stretch, moment.itemId, moment.time)
}

/** The stretch ends and another begins at the same moment; from the very beginning it only becomes another way. */
function changeMode(db: WriteDb, input: z.output<typeof modeChange>, { attendee, meeting, facts }: Found): void {
  ensureCalled(meeting)
  const { name, id: attendeeId } = attendee
  const stretch = presencesOf(facts, attendeeId).find(lastsToEnd)
  ensure(stretch, 'notPresent', { name })
  if (stretch.mode === input.mode) return
  const moment = arrivalOf(facts, attendee, input)
  const { itemId: fromItemId, time: fromTime } = moment
  const isSame = fromItemId === stretch.fromItemId && fromTime === stretch.fromTime
  if (isSame || (fromItemId === null && fromTime === null)) return sql.setPresence(db, { ...stretch, mode: input.mode })
  sql.setDeparture(db, stretchToClose(facts, attendee, moment), fromItemId, fromTime)
  sql.insertPresence(db, { attendeeId, fromItemId, fromTime, toItemId: null, toTime: null, mode: input.mode })
}

function correct(
  db: WriteDb,
  { presenceId, ...input }: z.output<typeof presenceCorrection>,
  { attendee, meeting, facts }: Found,
): { id: string } {
  ensureCalled(meeting)
  ensure(presenceId === null || presencesOf(facts, attendee.id).some(({ id }) => id === presenceId), 'notFound')
  const from = arrivalOf(facts, attendee, { itemId: input.fromItemId, time: input.fromTime })
  const to = momentOf(facts, { itemId: input.toItemId, time: input.toTime }, itemLeftAt)
  ensureAfterStart(facts, attendee, to)
  const ends = { fromItemId: from.itemId, fromTime: from.time, toItemId: to.itemId, toTime: to.time }
  const stretch = { id: presenceId ?? '', attendeeId: attendee.id, mode: input.mode, ...ends }
  ensureFits(facts, attendee, stretch)
  if (presenceId === null) return { id: sql.insertPresence(db, stretch) }
  sql.setPresence(db, stretch)
  return { id: presenceId }
}

/** The moment meant: a clock time alone is placed by when the items were treated. */
function momentOf(facts: AttendanceFacts, { itemId, time }: Moment, itemAt: typeof itemLeftAt): Moment {
  ensure(itemId === null || facts.itemIds.includes(itemId), 'notFound')
  if (itemId !== null || time === null) return { itemId, time }
  return { itemId: itemAt(facts.clock ?? { startedAt: null, items: [] }, time), time }
}

/** Nobody comes when all is over: such a time would be placed at the beginning. */
function arrivalOf(facts: AttendanceFacts, { name }: Attendee, given: Moment): Moment {
  const { clock } = facts
  const at = (time: string) => sinceStart(clock?.startedAt ?? null, time)
  const isOver = clock?.endedAt && given.itemId === null && given.time !== null && at(given.time) >= at(clock.endedAt)
  ensure(!isOver || given.time === clock.startedAt, 'arrivalAfterMeeting', {
    name,
    time: clockText(clock?.endedAt ?? ''),
  })
  return momentOf(facts, given, itemArrivedAt)
}

/** Nobody has left before the first item: who did was never there. */
function ensureAfterStart(facts: AttendanceFacts, { name }: Attendee, { itemId, time }: Moment): void {
  const hasBegun = facts.clock?.items.some(({ startedAt }) => startedAt !== null) ?? false
  ensure(itemId !== null || time === null || !hasBegun, 'departureBeforeMeeting', { name })
}

function recuse(db: WriteDb, recusal: z.output<typeof recusalInput>, { facts }: Found): { id: string } {
  ensure(facts.itemIds.includes(recusal.itemId), 'notFound')
  const before = recusalOf(facts, recusal.attendeeId, recusal.itemId)
  return { id: before?.id ?? sql.insertRecusal(db, recusal) }
}

function changeRecusal(
  db: WriteDb,
  { attendeeId, itemId, ...change }: z.output<typeof recusalChange>,
  { facts }: Found,
): void {
  const { grounds, settledBy, ...recusal } = found(recusalOf(facts, attendeeId, itemId))
  sql.updateRecusal(db, { ...recusal, grounds: change.grounds ?? grounds, settledBy: change.settledBy ?? settledBy })
}
