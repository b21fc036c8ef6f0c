import type { z } from 'zod'
import type { meetingFilter, Meeting, MeetingSummary, newMeeting } from '../../shared/meetings.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { nameOn } from './body-names.sql.ts'

const COLUMNS = `
  meeting.id, meeting.body_id AS bodyId, meeting.kind, meeting.form, meeting.on_date AS onDate,
  meeting.starts_at AS startsAt, meeting.ends_at AS endsAt, meeting.place, meeting.link, meeting.language, meeting.status,
  meeting.current_item_id AS currentItemId, meeting.started_at AS startedAt, meeting.ended_at AS endedAt,
  meeting.cancelled_at AS cancelledAt`

const SUMMARY = `
  SELECT ${COLUMNS}, ${nameOn('body', 'meeting.on_date')} AS bodyName,
    ${nameOn('body', 'meeting.on_date', 'short_name')} AS bodyShortName, body.kind AS bodyKind,
    (SELECT count(*) FROM agenda_item item WHERE item.meeting_id = meeting.id AND item.removed_at IS NULL AND item.type <> 'heading') AS items,
    (SELECT coalesce(sum(item.planned_minutes), 0) FROM agenda_item item
      WHERE item.meeting_id = meeting.id AND item.removed_at IS NULL) AS minutes,
    (SELECT coalesce(max(notice.version), 0) FROM notice WHERE notice.meeting_id = meeting.id) AS noticeVersion,
    (SELECT max(notice.issued_at) FROM notice WHERE notice.meeting_id = meeting.id) AS noticeIssuedAt,
    (SELECT max(approval.approved_on) FROM minutes_approval approval WHERE approval.meeting_id = meeting.id
      AND NOT EXISTS (SELECT 1 FROM minutes_correction correction
        WHERE correction.meeting_id = meeting.id AND correction.version_id IS NULL)) AS minutesApprovedOn
  FROM meeting JOIN body ON body.id = meeting.body_id`

export const listMeetings = (db: ReadDb, { bodyId, year }: z.output<typeof meetingFilter>): MeetingSummary[] =>
  db
    .prepare<unknown[], MeetingSummary>(
      `${SUMMARY}
       WHERE meeting.cancelled_at IS NULL AND (@bodyId IS NULL OR meeting.body_id = @bodyId)
         AND (@year IS NULL OR substr(meeting.on_date, 1, 4) = @year)
       ORDER BY meeting.on_date DESC, meeting.starts_at DESC, meeting.id DESC`,
    )
    .all({ bodyId: bodyId ?? null, year: year === undefined ? null : String(year) })

/** The body's meetings that are planned, and whose notice has not been sent. */
export const listDrafts = (db: ReadDb, bodyId: string): Pick<Meeting, 'id' | 'bodyId' | 'onDate'>[] =>
  db
    .prepare<[string], Pick<Meeting, 'id' | 'bodyId' | 'onDate'>>(
      `SELECT id, body_id AS bodyId, on_date AS onDate FROM meeting
       WHERE body_id = ? AND status = 'draft' AND cancelled_at IS NULL ORDER BY on_date, id`,
    )
    .all(bodyId)

/** The year's meetings of all bodies in order, those called off among them. */
export const listMeetingsOfYear = (db: ReadDb, year: number): MeetingSummary[] =>
  db
    .prepare<[string], MeetingSummary>(
      `${SUMMARY} WHERE substr(meeting.on_date, 1, 4) = ? ORDER BY meeting.on_date, meeting.starts_at, meeting.id`,
    )
    .all(String(year))

export const getMeeting = (db: ReadDb, id: string): MeetingSummary | undefined =>
  db.prepare<[string], MeetingSummary>(`${SUMMARY} WHERE meeting.id = ?`).get(id)

export const meetingOfItem = (db: ReadDb, itemId: string): MeetingSummary | undefined =>
  db
    .prepare<[string], MeetingSummary>(
      `${SUMMARY} WHERE meeting.id = (SELECT meeting_id FROM agenda_item WHERE id = ? AND removed_at IS NULL)`,
    )
    .get(itemId)

export function insertMeeting(db: WriteDb, meeting: z.output<typeof newMeeting>): string {
  const id = newId()
  db.prepare(
    `INSERT INTO meeting (id, body_id, kind, form, on_date, starts_at, ends_at, place, link, language, status)
     VALUES (@id, @bodyId, @kind, @form, @onDate, @startsAt, @endsAt, @place, @link, @language, 'draft')`,
  ).run({ ...meeting, id })
  return id
}

export function updateMeeting(db: WriteDb, meeting: Meeting): void {
  db.prepare(
    `UPDATE meeting SET kind = @kind, form = @form, on_date = @onDate, starts_at = @startsAt, ends_at = @endsAt,
       place = @place, link = @link, language = @language
     WHERE id = @id`,
  ).run(meeting)
}

export const setCancelled = (db: WriteDb, id: string, at: string): void => {
  db.prepare('UPDATE meeting SET cancelled_at = ? WHERE id = ?').run(at, id)
}

export const setIssued = (db: WriteDb, id: string): void => {
  db.prepare("UPDATE meeting SET status = 'issued' WHERE id = ?").run(id)
}

export const setStarted = (db: WriteDb, id: string, time: string): void => {
  db.prepare("UPDATE meeting SET status = 'inProgress', started_at = ? WHERE id = ?").run(time, id)
}

export const setClosed = (db: WriteDb, id: string, time: string): void => {
  db.prepare("UPDATE meeting SET status = 'closed', ended_at = ?, current_item_id = NULL WHERE id = ?").run(time, id)
}

/** When the meeting was held, as someone puts it right. */
export const setHeldTimes = (db: WriteDb, id: string, startedAt: string, endedAt: string | null): void => {
  db.prepare('UPDATE meeting SET started_at = ?, ended_at = ? WHERE id = ?').run(startedAt, endedAt, id)
}

export const setCurrentItem = (db: WriteDb, id: string, itemId: string | null): void => {
  db.prepare('UPDATE meeting SET current_item_id = ? WHERE id = ?').run(itemId, id)
}

/** Marks that the agenda's order changed, so that an older change of it cannot be taken back out of turn. */
export const raiseAgendaRevision = (db: WriteDb, id: string): void => {
  db.prepare('UPDATE meeting SET agenda_revision = agenda_revision + 1 WHERE id = ?').run(id)
}
