import {
  apologyInput,
  attendeeReference,
  chronological,
  ensureCanArrive,
  ensureFits,
  invitation,
  itemArrivedAt,
  itemLeftAt,
  movement,
  presenceCorrection,
  presencesOf,
  recordExport,
  recordInput,
  recusalInput,
  stretchFrom,
  stretchToClose,
  type Attendance,
  type AttendanceApi,
  type AttendanceFacts,
  type Attendee,
  type Moment,
} from '../../shared/attendance.ts'
import type { z } from 'zod'
import { ensure, found } from '../../shared/errors.ts'
import { rulesOf, type Mandate } from '../../shared/mandate.ts'
import { ensureNotCancelled, meetingReference, type MeetingSummary } from '../../shared/meetings.ts'
import { byId } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { command, query, task, type Operations } from '../operation.ts'
import * as agenda from './agenda.sql.ts'
import * as sql from './attendance.sql.ts'
import { exportRecord } from './attendance-file.ts'
import { recordOf } from './attendance-record.ts'
import { calledByMembership } from './invitations.ts'
import { getMandate } from './mandate.sql.ts'
import { getMeeting } from './meetings.sql.ts'

type Movement = z.output<typeof movement>

export const attendance = {
  record: query(recordInput, (db, input, context) => recordOf(db, input, context)),
  exportRecord: task(recordExport, exportRecord),
  get: query(meetingReference, (db, { meetingId }) => attendanceOf(db, meetingId)),
  invite: command(invitation, (db, input) => invite(db, input)),
  uninvite: command(attendeeReference, (db, { attendeeId }) => uninvite(db, attendeeId)),
  registerApology: command(apologyInput, (db, { attendeeId, registeredBy }, context) => {
    const { attendee, facts } = attendeeIn(db, attendeeId)
    ensure(presencesOf(facts, attendeeId).length === 0, 'attendeePresent', { name: attendee.name })
    sql.setApology(db, attendeeId, context.now().toISOString(), registeredBy || context.actor)
  }),
  withdrawApology: command(attendeeReference, (db, { attendeeId }) => {
    attendeeIn(db, attendeeId)
    sql.setApology(db, attendeeId, null, null)
  }),
  allPresent: command(meetingReference, (db, { meetingId }) => allPresent(db, meetingId)),
  arrive: command(movement, (db, input) => arrive(db, input)),
  leave: command(movement, (db, input) => leave(db, input)),
  correct: command(presenceCorrection, (db, input) => correct(db, input)),
  removePresence: command(byId, (db, { id }) => {
    const presence = found(sql.getPresence(db, id))
    attendeeIn(db, presence.attendeeId)
    sql.deletePresence(db, presence)
  }),
  recuse: command(recusalInput, (db, { attendeeId, itemId }) => recuse(db, attendeeId, itemId)),
  withdrawRecusal: command(recusalInput, (db, { attendeeId, itemId }) => {
    attendeeIn(db, attendeeId)
    sql.deleteRecusal(db, attendeeId, itemId)
  }),
} satisfies Operations<AttendanceApi>

/** Who was called, who was there when, and the body's seats on the day. */
export function attendanceOf(db: ReadDb, meetingId: string): Attendance {
  const { itemIds: _, ...rest } = attendanceFacts(db, meetingId)
  return rest
}

/** The attendance with the order of the items: what every rule about presence starts from. */
export function attendanceFacts(db: ReadDb, meetingId: string): AttendanceFacts {
  const meeting = found(getMeeting(db, meetingId))
  const itemIds = agenda.listItems(db, meetingId).map((item) => item.id)
  return {
    meetingId,
    itemIds,
    attendees: sql.listAttendees(db, meetingId),
    presences: chronological({ itemIds }, sql.listPresences(db, meetingId)),
    recusals: sql.listRecusals(db, meetingId),
    ...sql.seatCounts(db, meeting.bodyId, meeting.onDate),
    quorum: quorumOf(getMandate(db, meeting.bodyId)),
  }
}

const quorumOf = (mandate: Mandate): Attendance['quorum'] => ({
  ...rulesOf(mandate).quorum,
  note: mandate.quorumNote,
})

type Found = Readonly<{ attendee: Attendee; meeting: MeetingSummary; facts: AttendanceFacts }>

function attendeeIn(db: ReadDb, attendeeId: string): Found {
  const attendee = found(sql.getAttendee(db, attendeeId))
  const meeting = found(getMeeting(db, attendee.meetingId))
  ensureNotCancelled(meeting)
  return { attendee, meeting, facts: attendanceFacts(db, meeting.id) }
}

/** Presence belongs to a meeting that has been called; corrections stay possible after it. */
const ensureCalled = (meeting: MeetingSummary): void => ensure(meeting.status !== 'draft', 'attendanceBeforeNotice')

function invite(db: WriteDb, { meetingId, personId, title, itemId }: z.output<typeof invitation>): { id: string } {
  const meeting = found(getMeeting(db, meetingId))
  ensureNotCancelled(meeting)
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
  ensure(presencesOf(facts, attendeeId).length === 0, 'attendeeHasPresence', { name })
  sql.deleteAttendee(db, attendeeId)
}

function allPresent(db: WriteDb, meetingId: string): { count: number } {
  const meeting = found(getMeeting(db, meetingId))
  ensureNotCancelled(meeting)
  ensureCalled(meeting)
  const facts = attendanceFacts(db, meetingId)
  const expected = facts.attendees.filter(({ id, apology }) => apology === null && presencesOf(facts, id).length === 0)
  for (const attendee of expected) {
    const ends = stretchFrom(facts, attendee, { itemId: null, time: null })
    sql.insertPresence(db, { ...ends, attendeeId: attendee.id, mode: meeting.form })
  }
  return { count: expected.length }
}

function arrive(db: WriteDb, input: Movement): { id: string } {
  const { attendee, meeting, facts } = attendeeIn(db, input.attendeeId)
  ensureCalled(meeting)
  const moment = momentOf(db, facts, input, itemArrivedAt)
  ensureCanArrive(facts, attendee, moment)
  const ends = stretchFrom(facts, attendee, moment)
  return { id: sql.insertPresence(db, { ...ends, attendeeId: attendee.id, mode: input.mode ?? meeting.form }) }
}

function leave(db: WriteDb, input: Movement): void {
  const { attendee, meeting, facts } = attendeeIn(db, input.attendeeId)
  ensureCalled(meeting)
  const moment = momentOf(db, facts, input, itemLeftAt)
  sql.setDeparture(db, stretchToClose(facts, attendee, moment), moment.itemId, moment.time)
}

function correct(db: WriteDb, { presenceId, ...input }: z.output<typeof presenceCorrection>): { id: string } {
  const { attendee, meeting, facts } = attendeeIn(db, input.attendeeId)
  ensureCalled(meeting)
  ensure(presenceId === null || presencesOf(facts, attendee.id).some(({ id }) => id === presenceId), 'notFound')
  const from = momentOf(db, facts, { itemId: input.fromItemId, time: input.fromTime }, itemArrivedAt)
  const to = momentOf(db, facts, { itemId: input.toItemId, time: input.toTime }, itemLeftAt)
  const ends = { fromItemId: from.itemId, fromTime: from.time, toItemId: to.itemId, toTime: to.time }
  const stretch = { id: presenceId ?? '', attendeeId: attendee.id, mode: input.mode, ...ends }
  ensureFits(facts, attendee, stretch)
  if (presenceId === null) return { id: sql.insertPresence(db, stretch) }
  sql.setPresence(db, stretch)
  return { id: presenceId }
}

/** The moment meant: a clock time alone is placed by when the items were treated. */
function momentOf(db: ReadDb, facts: AttendanceFacts, { itemId, time }: Moment, itemAt: typeof itemLeftAt): Moment {
  ensure(itemId === null || facts.itemIds.includes(itemId), 'notFound')
  if (itemId !== null || time === null) return { itemId, time }
  return { itemId: itemAt(agenda.listItems(db, facts.meetingId), time), time }
}

function recuse(db: WriteDb, attendeeId: string, itemId: string): { id: string } {
  const { facts } = attendeeIn(db, attendeeId)
  ensure(facts.itemIds.includes(itemId), 'notFound')
  const before = facts.recusals.find((recusal) => recusal.attendeeId === attendeeId && recusal.itemId === itemId)
  return { id: before?.id ?? sql.insertRecusal(db, attendeeId, itemId) }
}
