import type { ReadDb } from '../db/database.ts'

/** True when the minutes are approved and no correction of them is open. */
export const isMinutesLocked = (db: ReadDb, meetingId: string): boolean =>
  db
    .prepare<[{ meetingId: string }], number>(
      `SELECT EXISTS (SELECT 1 FROM minutes_approval WHERE meeting_id = @meetingId)
          AND NOT EXISTS (SELECT 1 FROM minutes_correction WHERE meeting_id = @meetingId AND version_id IS NULL)`,
    )
    .pluck()
    .get({ meetingId }) === 1

export const onDateOf = (db: ReadDb, meetingId: string): string =>
  db.prepare<[string], string>('SELECT on_date FROM meeting WHERE id = ?').pluck().get(meetingId) ?? ''

const IMAGE = 'COALESCE(c.after, c.before)'

/** The meetings whose minutes rest on a row the entry changed. */
export const listMeetingsWithOtherMinutes = (db: ReadDb, entryId: number): string[] =>
  db
    .prepare<[number], string | null>(
      `SELECT DISTINCT CASE c.table_name WHEN 'meeting' THEN c.row_id
         ELSE COALESCE(${IMAGE} ->> 'meeting_id', item.meeting_id, attendee.meeting_id, voted.meeting_id) END
       FROM journal_change c
       LEFT JOIN agenda_item item ON item.id = ${IMAGE} ->> 'item_id'
       LEFT JOIN attendee ON attendee.id = ${IMAGE} ->> 'attendee_id'
       LEFT JOIN vote ON vote.id = ${IMAGE} ->> 'vote_id'
       LEFT JOIN agenda_item voted ON voted.id = vote.item_id
       WHERE c.journal_id = ? AND c.table_name IN ('meeting', 'agenda_item', 'item_text', 'attendee', 'presence', 'recusal',
         'meeting_break', 'proposal', 'vote', 'ballot', 'item_statement', 'minutes_wording')`,
    )
    .pluck()
    .all(entryId)
    .filter((meetingId) => meetingId !== null)
