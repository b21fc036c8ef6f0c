import type { Content } from '../../shared/content.ts'
import type { ReadDb } from '../db/database.ts'
import { contentOf } from './item-texts.sql.ts'

/** What the papers sent out with the notice propose, by item; the rest of the papers is not read in. */
export function listSentProposals(db: ReadDb, meetingId: string): Map<string, Content | null> {
  const rows = db
    .prepare<[string], { itemId: string; proposal: string | null }>(
      `SELECT item.id AS itemId, (
         SELECT section.value -> 'content' FROM json_each(version.sections) section
         WHERE section.value ->> 'key' = 'proposal') AS proposal
       FROM agenda_item item JOIN paper_version version ON version.id = item.paper_version_id
       WHERE item.meeting_id = ? AND item.removed_at IS NULL`,
    )
    .all(meetingId)
  return new Map(rows.map(({ itemId, proposal }) => [itemId, contentOf(proposal)]))
}
