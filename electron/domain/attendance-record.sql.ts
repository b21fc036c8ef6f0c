import type { Attendee, Presence, Timed } from '../../shared/attendance.ts'
import type { HeldMeeting, MemberTerm } from '../../shared/attendance-record.ts'
import type { Break } from '../../shared/breaks.ts'
import type { ReadDb } from '../db/database.ts'
import { ATTENDEE, PRESENCE, toAttendee, type AttendeeRow } from './attendance.sql.ts'

type Span = Readonly<{ bodyId: string; from: string; to: string }>

/** The body's meetings that have been held within the days, with the id of each, as a table to join. */
const HELD = `(SELECT id, on_date, starts_at, form, started_at, ended_at FROM meeting
  WHERE body_id = @bodyId AND status = 'closed' AND cancelled_at IS NULL AND on_date BETWEEN @from AND @to)`

type MeetingRow = Pick<HeldMeeting, 'id' | 'onDate' | 'form'> &
  Readonly<{ startedAt: string | null; endedAt: string | null }>
export const listHeld = (db: ReadDb, span: Span): MeetingRow[] =>
  db
    .prepare<[Span], MeetingRow>(
      `SELECT id, on_date AS onDate, form, started_at AS startedAt, ended_at AS endedAt FROM ${HELD}
       ORDER BY on_date, starts_at, id`,
    )
    .all(span)

/** Everyone called to those meetings. */
export const listCalledTo = (db: ReadDb, span: Span): Attendee[] =>
  db
    .prepare<[Span], AttendeeRow>(`${ATTENDEE} WHERE meeting_id IN (SELECT id FROM ${HELD}) ORDER BY position, id`)
    .all(span)
    .map(toAttendee)

/** All stretches of presence in those meetings, with the meeting each belongs to. */
export const listPresencesIn = (db: ReadDb, span: Span): (Presence & { meetingId: string })[] =>
  db
    .prepare<[Span], Presence & { meetingId: string }>(
      `SELECT presence.*, attendee.meeting_id AS meetingId FROM (${PRESENCE}) presence
       JOIN attendee ON attendee.id = presence.attendeeId
       WHERE attendee.meeting_id IN (SELECT id FROM ${HELD})`,
    )
    .all(span)

/** What those meetings took up in the order it stood on the agenda, and when. */
export const listItemsOf = (db: ReadDb, span: Span): (Timed & { meetingId: string })[] =>
  db
    .prepare<[Span], Timed & { meetingId: string }>(
      `SELECT id, meeting_id AS meetingId, started_at AS startedAt, ended_at AS endedAt FROM agenda_item
       WHERE meeting_id IN (SELECT id FROM ${HELD}) AND removed_at IS NULL AND type <> 'heading' ORDER BY position`,
    )
    .all(span)

export const listBreaksIn = (db: ReadDb, span: Span): Break[] =>
  db
    .prepare<[Span], Break>(
      `SELECT id, meeting_id AS meetingId, item_id AS itemId, from_time AS fromTime, to_time AS toTime
       FROM meeting_break WHERE meeting_id IN (SELECT id FROM ${HELD}) ORDER BY from_time, id`,
    )
    .all(span)

/** Every term in a member's role, also those outside the days: consecutive terms are joined by the rule. */
export const listMemberTerms = (db: ReadDb, bodyId: string): MemberTerm[] =>
  db
    .prepare<[string], MemberTerm>(
      `SELECT person.id AS personId, person.name, from_on AS fromOn, to_on AS toOn
       FROM membership JOIN person ON person.id = membership.person_id
       WHERE body_id = ? AND role IN ('chair', 'deputyChair', 'member') ORDER BY from_on, membership.id`,
    )
    .all(bodyId)
