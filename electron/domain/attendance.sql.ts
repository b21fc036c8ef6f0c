import type { Attendee, Presence, Recusal } from '../../shared/attendance.ts'
import type { Break } from '../../shared/breaks.ts'
import type { Membership, Role } from '../../shared/members.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { seatWasThere } from './bodies.sql.ts'

/** Begins a question for attendees; `toAttendee` reads its rows. */
export const ATTENDEE = `
  SELECT id, meeting_id AS meetingId, person_id AS personId, name, title, organisation, role, item_id AS itemId,
    expected_mode AS expectedMode, substitute_for_id AS substituteForId,
    stood_in_for_ids AS stoodInForIds, apology_at AS apologyAt, apology_by AS apologyBy
  FROM attendee`
export type AttendeeRow = Omit<Attendee, 'apology' | 'stoodInForIds'> & {
  apologyAt: string | null
  apologyBy: string | null
  stoodInForIds: string
}

export const toAttendee = ({ apologyAt, apologyBy, stoodInForIds, ...row }: AttendeeRow): Attendee => ({
  ...row,
  ...(stoodInForIds === '[]' ? {} : { stoodInForIds: JSON.parse(stoodInForIds) as string[] }),
  apology: apologyAt === null ? null : { registeredAt: apologyAt, registeredBy: apologyBy ?? '' },
})

export const listAttendees = (db: ReadDb, meetingId: string): Attendee[] =>
  db
    .prepare<[string], AttendeeRow>(`${ATTENDEE} WHERE meeting_id = ? ORDER BY role = 'guest', position, id`)
    .all(meetingId)
    .map(toAttendee)

export function getAttendee(db: ReadDb, id: string): Attendee | undefined {
  const row = db.prepare<[string], AttendeeRow>(`${ATTENDEE} WHERE id = ?`).get(id)
  return row && toAttendee(row)
}

/** Begins a question for stretches of presence. */
export const PRESENCE = `
  SELECT presence.id, attendee_id AS attendeeId, from_item_id AS fromItemId, from_time AS fromTime,
    to_item_id AS toItemId, to_time AS toTime, mode
  FROM presence`

export const listPresences = (db: ReadDb, meetingId: string): Presence[] =>
  db
    .prepare<[string], Presence>(
      `${PRESENCE} JOIN attendee ON attendee.id = presence.attendee_id WHERE attendee.meeting_id = ?`,
    )
    .all(meetingId)

export const getPresence = (db: ReadDb, id: string): Presence | undefined =>
  db.prepare<[string], Presence>(`${PRESENCE} WHERE id = ?`).get(id)

export const listRecusals = (db: ReadDb, meetingId: string): Recusal[] =>
  db
    .prepare<[string], Recusal>(
      `SELECT recusal.id, recusal.attendee_id AS attendeeId, recusal.item_id AS itemId, grounds, settled_by AS settledBy
       FROM recusal JOIN attendee ON attendee.id = recusal.attendee_id WHERE attendee.meeting_id = ? ORDER BY recusal.id`,
    )
    .all(meetingId)

/** Seats of the body on the day, and the members appointed then. */
export const seatCounts = (db: ReadDb, bodyId: string, day: string): { seats: number; filledSeats: number } =>
  db
    .prepare<unknown[], { seats: number; filledSeats: number }>(
      `SELECT
         (SELECT count(*) FROM seat WHERE body_id = @bodyId AND ${seatWasThere('@day')}) AS seats,
         (SELECT count(DISTINCT person_id) FROM membership
           WHERE body_id = @bodyId AND role IN ('chair', 'deputyChair', 'member')
             AND from_on <= @day AND (to_on IS NULL OR @day <= to_on)) AS filledSeats`,
    )
    .get({ bodyId, day }) ?? { seats: 0, filledSeats: 0 }

/** True when the person was called to a meeting of the body that has been opened within the days of the membership. */
export const hasAttended = (
  db: ReadDb,
  { personId, bodyId, fromOn, toOn }: Pick<Membership, 'personId' | 'bodyId' | 'fromOn' | 'toOn'>,
): boolean =>
  db
    .prepare(
      `SELECT 1 FROM attendee JOIN meeting ON meeting.id = attendee.meeting_id
       WHERE attendee.person_id = @personId AND attendee.role <> 'guest' AND meeting.body_id = @bodyId
         AND meeting.status IN ('inProgress', 'closed') AND meeting.cancelled_at IS NULL
         AND meeting.on_date >= @fromOn AND (@toOn IS NULL OR meeting.on_date <= @toOn) LIMIT 1`,
    )
    .get({ personId, bodyId, fromOn, toOn }) !== undefined

/** Someone to be called: name and duty as they are now. */
export type Called = Readonly<{
  personId: string
  name: string
  title: string
  organisation: string
  role: Role | 'guest'
  isOptional: boolean
}>

type MembershipRow = Omit<Called, 'isOptional' | 'role'> & { role: Role; isOptional: number }

/**
 * Those whose membership holds on the day: members by seat, then deputies, secretary, standing attendees and observers;
 * each person once. Deputies may be called and never have to be.
 */
export function listCalled(db: ReadDb, bodyId: string, day: string): Called[] {
  const rows = db
    .prepare<unknown[], MembershipRow>(
      `SELECT person.id AS personId, person.name, person.organisation, membership.role,
         (membership.is_optional OR membership.role = 'deputy') AS isOptional,
         CASE WHEN membership.role = 'standing' AND membership.duty <> '' THEN membership.duty ELSE person.title END AS title
       FROM membership JOIN person ON person.id = membership.person_id LEFT JOIN seat ON seat.id = membership.seat_id
       WHERE membership.body_id = @bodyId AND from_on <= @day AND (to_on IS NULL OR @day <= to_on)
       ORDER BY CASE membership.role WHEN 'chair' THEN 1 WHEN 'deputyChair' THEN 2 WHEN 'member' THEN 3
           WHEN 'deputy' THEN 4 WHEN 'secretary' THEN 5 WHEN 'standing' THEN 6 ELSE 7 END,
         seat.position IS NULL, seat.position, person.name, membership.id`,
    )
    .all({ bodyId, day })
  const first = rows.filter((row, index) => rows.findIndex((other) => other.personId === row.personId) === index)
  return first.map((row) => ({ ...row, isOptional: row.isOptional === 1 }))
}

export const getGuest = (db: ReadDb, personId: string): Called | undefined =>
  db
    .prepare<[string], Omit<Called, 'isOptional' | 'role'>>(
      'SELECT id AS personId, name, title, organisation FROM person WHERE id = ?',
    )
    .all(personId)
    .map((person): Called => ({ ...person, role: 'guest', isOptional: true }))[0]

type MeetingRow = Readonly<{ bodyId: string; onDate: string; startedAt: string | null; endedAt: string | null }>

/** What the facts of attendance rest on, without all that a meeting is otherwise listed with. */
export const getHeld = (db: ReadDb, meetingId: string): MeetingRow | undefined =>
  db
    .prepare<[string], MeetingRow>(
      `SELECT body_id AS bodyId, on_date AS onDate, started_at AS startedAt, ended_at AS endedAt
       FROM meeting WHERE id = ?`,
    )
    .get(meetingId)

type ClockRow = Readonly<{ id: string; startedAt: string | null; endedAt: string | null }>

/** Everything the meeting takes up, in order, and when each item began and ended. */
export const listTimed = (db: ReadDb, meetingId: string): ClockRow[] =>
  db
    .prepare<[string], ClockRow>(
      `SELECT id, started_at AS startedAt, ended_at AS endedAt FROM agenda_item
       WHERE meeting_id = ? AND removed_at IS NULL AND type <> 'heading' ORDER BY position`,
    )
    .all(meetingId)

export const listBreaks = (db: ReadDb, meetingId: string): Break[] =>
  db
    .prepare<[string], Break>(
      `SELECT id, meeting_id AS meetingId, item_id AS itemId, from_time AS fromTime, to_time AS toTime
       FROM meeting_break WHERE meeting_id = ? ORDER BY from_time, id`,
    )
    .all(meetingId)

/** Calls someone to the meeting, or to one item of it. */
export function insertAttendee(
  db: WriteDb,
  meetingId: string,
  called: Called,
  position: number,
  itemId: string | null = null,
): string {
  const id = newId()
  db.prepare(
    `INSERT INTO attendee (id, meeting_id, person_id, name, title, organisation, role, position, item_id)
     VALUES (@id, @meetingId, @personId, @name, @title, @organisation, @role, @position, @itemId)`,
  ).run({ ...called, id, meetingId, position, itemId })
  return id
}

/** Name, duty and place in the list as they are now; whoever has to be called is called to the whole meeting. */
export const updateAttendee = (db: WriteDb, id: string, called: Called, position: number): void => {
  db.prepare(
    `UPDATE attendee SET name = @name, title = @title, organisation = @organisation, role = @role, position = @position,
       item_id = CASE WHEN @isOptional THEN item_id END
     WHERE id = @id`,
  ).run({ ...called, isOptional: called.isOptional ? 1 : 0, id, position })
}

/** The place of the one called, which whoever comes next may share: of two with one place, the one called first comes first. */
export const positionAfter = (db: ReadDb, meetingId: string, before: Called | undefined): number =>
  db
    .prepare<[string, string], number>('SELECT position FROM attendee WHERE meeting_id = ? AND person_id = ?')
    .pluck()
    .get(meetingId, before?.personId ?? '') ?? 0

export function deleteAttendee(db: WriteDb, id: string): void {
  db.prepare('DELETE FROM recusal WHERE attendee_id = ?').run(id)
  db.prepare('UPDATE attendee SET substitute_for_id = NULL WHERE substitute_for_id = ?').run(id)
  db.prepare('DELETE FROM attendee WHERE id = ?').run(id)
}

/** Takes out those called for the item alone; who has been there stays. */
export function deleteAttendeesOfItem(db: WriteDb, itemId: string): void {
  const ids = db
    .prepare<[string], string>(
      `SELECT id FROM attendee WHERE item_id = ?
         AND NOT EXISTS (SELECT 1 FROM presence WHERE presence.attendee_id = attendee.id)`,
    )
    .pluck()
    .all(itemId)
  for (const id of ids) deleteAttendee(db, id)
}

export const setExpectedMode = (db: WriteDb, id: string, mode: Attendee['expectedMode']): void => {
  db.prepare('UPDATE attendee SET expected_mode = ? WHERE id = ?').run(mode, id)
}

export const setApology = (db: WriteDb, id: string, at: string | null, by: string | null): void => {
  db.prepare('UPDATE attendee SET apology_at = ?, apology_by = ? WHERE id = ?').run(at, by, id)
}

/** Adds a stretch of presence and marks that the person's presence changed. */
export function insertPresence(db: WriteDb, presence: Omit<Presence, 'id'>): string {
  const id = newId()
  db.prepare(
    `INSERT INTO presence (id, attendee_id, from_item_id, from_time, to_item_id, to_time, mode)
     VALUES (@id, @attendeeId, @fromItemId, @fromTime, @toItemId, @toTime, @mode)`,
  ).run({ ...presence, id })
  raisePresenceRevision(db, presence.attendeeId)
  return id
}

export function setDeparture(db: WriteDb, presence: Presence, itemId: string | null, time: string | null): void {
  db.prepare('UPDATE presence SET to_item_id = ?, to_time = ? WHERE id = ?').run(itemId, time, presence.id)
  raisePresenceRevision(db, presence.attendeeId)
}

export function setPresence(db: WriteDb, presence: Presence): void {
  db.prepare(
    `UPDATE presence SET from_item_id = @fromItemId, from_time = @fromTime, to_item_id = @toItemId, to_time = @toTime,
      mode = @mode WHERE id = @id AND attendee_id = @attendeeId`,
  ).run(presence)
  raisePresenceRevision(db, presence.attendeeId)
}

export function deletePresence(db: WriteDb, presence: Presence): void {
  db.prepare('DELETE FROM presence WHERE id = ?').run(presence.id)
  raisePresenceRevision(db, presence.attendeeId)
}

const raisePresenceRevision = (db: WriteDb, attendeeId: string): void => {
  db.prepare('UPDATE attendee SET presence_revision = presence_revision + 1 WHERE id = ?').run(attendeeId)
}

export function insertRecusal(db: WriteDb, recusal: Omit<Recusal, 'id'>): string {
  const id = newId()
  db.prepare(
    `INSERT INTO recusal (id, attendee_id, item_id, grounds, settled_by)
     VALUES (@id, @attendeeId, @itemId, @grounds, @settledBy)`,
  ).run({ ...recusal, id })
  return id
}

export const updateRecusal = (db: WriteDb, recusal: Recusal): void => {
  db.prepare('UPDATE recusal SET grounds = @grounds, settled_by = @settledBy WHERE id = @id').run({
    id: recusal.id,
    grounds: recusal.grounds,
    settledBy: recusal.settledBy,
  })
}

export const deleteRecusal = (db: WriteDb, attendeeId: string, itemId: string): void => {
  db.prepare('DELETE FROM recusal WHERE attendee_id = ? AND item_id = ?').run(attendeeId, itemId)
}

/** Whom someone attends for now, and whom before that in the same meeting. */
export const setStandIn = (
  db: WriteDb,
  id: string,
  forAttendeeId: string | null,
  earlierIds: readonly string[],
): void => {
  db.prepare('UPDATE attendee SET substitute_for_id = ?, stood_in_for_ids = ? WHERE id = ?').run(
    forAttendeeId,
    JSON.stringify(earlierIds),
    id,
  )
}
