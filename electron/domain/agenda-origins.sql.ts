import type { Origin } from '../../shared/cases.ts'
import type { ReadDb } from '../db/database.ts'
import { nameOn } from './body-names.sql.ts'

/** Where the case of an item comes from, and the body whose treatment the item carries on. */
export type OriginFacts = Readonly<{
  itemId: string
  archiveReference: string
  origin: Origin
  originBodyName: string | null
  fromBodyId: string | null
  fromBodyName: string | null
  fromOn: string | null
}>

/** The origins of the cases on the meeting's agenda, read at once. */
export const listOrigins = (db: ReadDb, meetingId: string): OriginFacts[] =>
  db
    .prepare<[string], OriginFacts>(
      `SELECT item.id AS itemId, c.archive_reference AS archiveReference, c.origin, body.name AS originBodyName,
         source_body.id AS fromBodyId, ${nameOn('source_body', 'source_meeting.on_date')} AS fromBodyName,
         source_meeting.on_date AS fromOn
       FROM agenda_item item
       JOIN cases c ON c.id = item.case_id
       LEFT JOIN body ON body.id = c.origin_body_id
       LEFT JOIN agenda_item source ON source.id = item.origin_item_id
       LEFT JOIN meeting source_meeting ON source_meeting.id = source.meeting_id
       LEFT JOIN body source_body ON source_body.id = source_meeting.body_id
       WHERE item.meeting_id = ? AND item.removed_at IS NULL`,
    )
    .all(meetingId)
