import type { ReadDb } from '../db/database.ts'

const IMAGE = 'COALESCE(c.after, c.before)'

/** The meetings that are there in which the entry changed who was there, what they did, the items, or when it began. */
export const listMeetingsWithOtherPresence = (db: ReadDb, entryId: number): string[] =>
  db
    .prepare<[number], string>(
      `SELECT DISTINCT meeting.id FROM journal_change c
       LEFT JOIN attendee ON attendee.id = ${IMAGE} ->> 'attendee_id'
       LEFT JOIN agenda_item item ON item.id = ${IMAGE} ->> 'item_id'
       JOIN meeting ON meeting.id = CASE c.table_name WHEN 'meeting' THEN c.row_id
         ELSE COALESCE(${IMAGE} ->> 'meeting_id', attendee.meeting_id, item.meeting_id) END
       WHERE c.journal_id = ? AND (
         c.table_name IN ('attendee', 'presence', 'recusal', 'agenda_item', 'vote', 'ballot', 'proposal', 'item_statement')
         OR (c.table_name = 'meeting' AND c.before ->> 'started_at' IS NOT c.after ->> 'started_at'))`,
    )
    .pluck()
    .all(entryId)
