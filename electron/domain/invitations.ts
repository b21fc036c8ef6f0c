import type { Attendee } from '../../shared/attendance.ts'
import type { Meeting } from '../../shared/meetings.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import * as sql from './attendance.sql.ts'
import { listDrafts } from './meetings.sql.ts'

/** Everyone who is called because of a membership that holds on the day of the meeting. */
export const calledByMembership = (db: ReadDb, meeting: Pick<Meeting, 'bodyId' | 'onDate'>): sql.Called[] =>
  sql.listCalled(db, meeting.bodyId, meeting.onDate)

/** Calls everyone with a membership to a new meeting, also those who decide from meeting to meeting; deputies wait until they are needed. */
export function callEveryone(db: WriteDb, meeting: Pick<Meeting, 'id' | 'bodyId' | 'onDate'>): void {
  const called = calledByMembership(db, meeting).filter(({ role }) => role !== 'deputy')
  for (const [index, person] of called.entries()) sql.insertAttendee(db, meeting.id, person, index + 1)
}

/**
 * Brings the list of those called in line with the memberships of the day: new members come in, names and duties are
 * brought up to date, and those whose membership no longer holds go out. Guests stay, and so does the choice of
 * whether to call optional attendees and deputies.
 */
export function refreshCalled(db: WriteDb, meeting: Pick<Meeting, 'id' | 'bodyId' | 'onDate'>): void {
  const called = calledByMembership(db, meeting)
  const attendees = sql.listAttendees(db, meeting.id)
  const here = new Set(sql.listPresences(db, meeting.id).map(({ attendeeId }) => attendeeId))
  const gone = attendees.filter((attendee) => isGone(attendee, called) && !here.has(attendee.id))
  for (const { id } of gone) sql.deleteAttendee(db, id)
  for (const [index, person] of called.entries()) {
    const attendee = attendees.find(({ personId }) => personId === person.personId)
    if (attendee) sql.updateAttendee(db, attendee.id, person, index + 1)
    else if (!person.isOptional) sql.insertAttendee(db, meeting.id, person, index + 1)
  }
}

/**
 * Calls those who have become members to the body's planned meetings, and no longer those who have left; meetings whose
 * notice is sent stand. Touches nobody else, so that other changes of the members can still be taken back by themselves.
 */
export function followMembers(db: WriteDb, bodyId: string): void {
  for (const meeting of listDrafts(db, bodyId)) followIn(db, meeting)
}

function followIn(db: WriteDb, meeting: Pick<Meeting, 'id' | 'bodyId' | 'onDate'>): void {
  const called = calledByMembership(db, meeting)
  const attendees = sql.listAttendees(db, meeting.id)
  for (const gone of attendees.filter((attendee) => isGone(attendee, called))) sql.deleteAttendee(db, gone.id)
  for (const [index, person] of called.entries()) {
    const attendee = attendees.find(({ personId }) => personId === person.personId)
    const position = sql.positionAfter(db, meeting.id, called[index - 1])
    if (!attendee && !person.isOptional) sql.insertAttendee(db, meeting.id, person, position)
    if (attendee && attendee.role !== person.role) sql.updateAttendee(db, attendee.id, person, position)
  }
}

const isGone = (attendee: Attendee, called: readonly sql.Called[]): boolean =>
  attendee.role !== 'guest' && !called.some((person) => person.personId === attendee.personId)
