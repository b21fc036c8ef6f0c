import { isEmptyContent, type Content } from '../../shared/content.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

/** Text that hangs on an agenda item: the notes, one of them for the secretary alone, as plain text, all else as rich text. */
export type ItemTextKey = 'note' | 'private' | 'advice' | 'treatment' | `proposal/${string}` | `statement/${string}`

/** Adds or replaces one text; called many times a minute while someone types. */
export function saveItemText(db: WriteDb, itemId: string, key: ItemTextKey, text: string, at: string): void {
  db.prepare(
    `INSERT INTO item_text (id, item_id, key, text, updated_at) VALUES (@id, @itemId, @key, @text, @at)
     ON CONFLICT (id) DO UPDATE SET text = excluded.text, updated_at = excluded.updated_at`,
  ).run({ id: `${itemId}/${key}`, itemId, key, text, at })
}

export const itemText = (db: ReadDb, itemId: string, key: ItemTextKey): string | undefined =>
  db.prepare<[string], string>('SELECT text FROM item_text WHERE id = ?').pluck().get(`${itemId}/${key}`)

/** One kind of text for all items of a meeting, by item id. */
export function itemTexts(db: ReadDb, meetingId: string, key: ItemTextKey): Map<string, string> {
  const rows = db
    .prepare<[string, string], { itemId: string; text: string }>(
      `SELECT item_text.item_id AS itemId, text FROM item_text JOIN agenda_item item ON item.id = item_text.item_id
       WHERE item.meeting_id = ? AND item_text.key = ?`,
    )
    .all(meetingId, key)
  return new Map(rows.map((row) => [row.itemId, row.text]))
}

/** Stored rich text; text without words counts as none. */
export function contentOf(text: string | null | undefined): Content | null {
  if (text === null || text === undefined) return null
  const content = JSON.parse(text) as Content
  return isEmptyContent(content) ? null : content
}
