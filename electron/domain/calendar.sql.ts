import type { Contact } from '../calendar/calendar.ts'
import type { ReadDb } from '../db/database.ts'

/** How often what a calendar shows of a meeting has changed since it was scheduled, and when it last did. */
export type Revision = Readonly<{ meetingId: string; revision: number; changedAt: string | null }>

const shown = (image: string): string =>
  `json_array(${['on_date', 'starts_at', 'ends_at', 'form', 'place', 'link', 'cancelled_at']
    .map((column) => `${image} ->> '${column}'`)
    .join(', ')})`

/**
 * Read from the journal, where an undo is a change like any other: it deletes the row and puts it back as it was, so
 * each image is held against the one before it and deletions are passed over.
 */
export const listRevisions = (db: ReadDb, meetingIds: readonly string[]): Revision[] =>
  db
    .prepare<[string], Revision>(
      `SELECT image.row_id AS meetingId, sum(image.previous IS NOT NULL AND image.previous <> image.present) AS revision,
         max(CASE WHEN image.previous IS NOT image.present THEN image.at END) AS changedAt
       FROM (
         SELECT c.row_id, j.at, ${shown('c.after')} AS present,
           lag(${shown('c.after')}, 1, CASE WHEN c.before IS NULL THEN NULL ELSE ${shown('c.before')} END)
             OVER (PARTITION BY c.row_id ORDER BY c.id) AS previous
         FROM journal_change c JOIN journal j ON j.id = c.journal_id
         WHERE c.table_name = 'meeting' AND c.after IS NOT NULL AND c.row_id IN (SELECT value FROM json_each(?))
       ) image
       GROUP BY image.row_id`,
    )
    .all(JSON.stringify(meetingIds))

type CalledRow = Contact & Readonly<{ hasApology: number }>

/** Those called to the whole meeting, with the addresses they have now. */
export const listCalledContacts = (db: ReadDb, meetingId: string): (Contact & { hasApology: boolean })[] =>
  db
    .prepare<[string], CalledRow>(
      `SELECT attendee.name, person.email, attendee.apology_at IS NOT NULL AS hasApology
       FROM attendee JOIN person ON person.id = attendee.person_id
       WHERE attendee.meeting_id = ? AND attendee.item_id IS NULL
       ORDER BY attendee.role = 'guest', attendee.position, attendee.id`,
    )
    .all(meetingId)
    .map((row) => ({ ...row, hasApology: row.hasApology === 1 }))
