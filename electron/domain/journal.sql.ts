import type { JournalEntry } from '../../shared/journal.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

// An undo can itself be undone, so an entry is undone when the undo of it stands: every second link of the chain.
const IS_UNDONE = `(
  WITH RECURSIVE chain (next, undone) AS (
    SELECT j.undone_by, 0
    UNION ALL
    SELECT link.undone_by, 1 - chain.undone FROM chain JOIN journal link ON link.id = chain.next
  )
  SELECT undone FROM chain WHERE next IS NULL)`

const ENTRIES = `
  SELECT j.id, j.operation, j.actor, j.at, j.undone_by AS undoneBy, ${IS_UNDONE} AS isUndone,
    j.can_undo AND EXISTS (SELECT 1 FROM journal_change c WHERE c.journal_id = j.id) AS changedRows
  FROM journal j`

type Row = Pick<JournalEntry, 'id' | 'operation' | 'actor' | 'at' | 'undoneBy'> &
  Readonly<{ isUndone: number; changedRows: number }>

function toEntry({ changedRows, ...row }: Row): JournalEntry {
  const isUndone = row.isUndone === 1
  return { ...row, isUndone, undoneBy: isUndone ? row.undoneBy : null, canUndo: changedRows === 1 && !isUndone }
}

/** Newest first. */
export const listEntries = (db: ReadDb, limit: number): JournalEntry[] =>
  db.prepare<[number], Row>(`${ENTRIES} ORDER BY j.id DESC LIMIT ?`).all(limit).map(toEntry)

export function getEntry(db: ReadDb, id: number): JournalEntry | undefined {
  const row = db.prepare<[number], Row>(`${ENTRIES} WHERE j.id = ?`).get(id)
  return row && toEntry(row)
}

/** The newest thing someone did that stands and can be taken back; undoing is not counted as doing. */
export function getLatestDone(db: ReadDb): JournalEntry | undefined {
  const row = db
    .prepare<[], Row>(
      `SELECT * FROM (${ENTRIES}) WHERE operation <> 'journal.undo' AND changedRows = 1 AND isUndone = 0
       ORDER BY id DESC LIMIT 1`,
    )
    .get()
  return row && toEntry(row)
}

export function setUndoneBy(db: WriteDb, id: number, undoneBy: number): void {
  db.prepare('UPDATE journal SET undone_by = ? WHERE id = ?').run(undoneBy, id)
}

/** The bodies in which the entry changed a membership. */
export const listBodiesWithOtherMembers = (db: ReadDb, entryId: number): string[] =>
  db
    .prepare<[number], string>(
      `SELECT DISTINCT COALESCE(after, before) ->> 'body_id' FROM journal_change
       WHERE journal_id = ? AND table_name = 'membership'`,
    )
    .pluck()
    .all(entryId)

/** True when the entry changed the agenda, or with the members those called, of a meeting that has since been called, begun or ended. */
export const hasMeetingMovedOn = (db: ReadDb, entryId: number): boolean =>
  db
    .prepare(
      `SELECT 1 FROM journal_change c
       JOIN journal_change moved ON moved.table_name = 'meeting' AND moved.journal_id > c.journal_id
         AND moved.row_id = COALESCE(c.after, c.before) ->> 'meeting_id'
         AND moved.before ->> 'status' <> moved.after ->> 'status'
       JOIN journal j ON j.id = moved.journal_id AND j.operation <> 'journal.undo'
       WHERE c.journal_id = @entryId AND (c.table_name = 'agenda_item' OR (c.table_name = 'attendee' AND EXISTS (
           SELECT 1 FROM journal_change m WHERE m.journal_id = @entryId AND m.table_name = 'membership')))
         AND NOT ${IS_UNDONE} LIMIT 1`,
    )
    .get({ entryId }) !== undefined

/** Cases whose text, written form, attachments or formal check the entry changed. */
export const listCasesWithOtherPapers = (db: ReadDb, entryId: number): string[] =>
  db
    .prepare<[number], string | null>(
      `SELECT DISTINCT CASE c.table_name WHEN 'cases' THEN c.row_id WHEN 'attachment_version' THEN a.case_id
         ELSE COALESCE(c.after, c.before) ->> 'case_id' END
       FROM journal_change c LEFT JOIN attachment a ON a.id = COALESCE(c.after, c.before) ->> 'attachment_id'
       WHERE c.journal_id = ?
         AND c.table_name IN ('cases', 'paper_section', 'attachment', 'attachment_version', 'formal_check')`,
    )
    .pluck()
    .all(entryId)
    .filter((caseId) => caseId !== null)

// Text is saved as it is written, outside the journal: what has been emptied again, or belonged to a proposal or a
// statement that has been taken back, says nothing.
const SAYS_NOTHING = `CASE
  WHEN key IN ('note', 'private') THEN trim(text) = ''
  WHEN key LIKE 'proposal/%' THEN NOT EXISTS (SELECT 1 FROM proposal WHERE id = substr(key, 10))
  WHEN key LIKE 'statement/%' THEN NOT EXISTS (SELECT 1 FROM item_statement WHERE id = substr(key, 11))
  ELSE text NOT LIKE '%"text"%' AND text NOT LIKE '%"image"%' END`

/** Takes away what says nothing under the items the entry added, so that it does not keep them from being taken back. */
export function deleteEmptyTexts(db: WriteDb, entryId: number): void {
  db.prepare(
    `DELETE FROM item_text WHERE ${SAYS_NOTHING} AND item_id IN (
       SELECT row_id FROM journal_change WHERE journal_id = ? AND table_name = 'agenda_item'
       -- What is taken back is written anew row by row, so only the first image tells that it was not there.
       GROUP BY row_id HAVING min(iif(before IS NULL, id, NULL)) = min(id))`,
  ).run(entryId)
}

const OVERLAP = `a.from_on <= COALESCE(b.to_on, '9999') AND b.from_on <= COALESCE(a.to_on, '9999')`

// Nobody has two of these at once in one body.
const ROLES_OF_BODY = `('chair', 'deputyChair', 'member', 'deputy')`

/** What rows alone cannot promise: each query finds records that may not stand beside each other. */
const WRONGS = [
  `SELECT 'seat held twice ' || a.id || b.id FROM membership a
   JOIN membership b ON b.seat_id = a.seat_id AND a.id < b.id AND ${OVERLAP}`,
  `SELECT 'role held twice ' || a.id || b.id FROM membership a
   JOIN membership b ON b.person_id = a.person_id AND b.body_id = a.body_id AND a.id < b.id AND ${OVERLAP}
   WHERE a.role = b.role OR (a.role IN ${ROLES_OF_BODY} AND b.role IN ${ROLES_OF_BODY})`,
  `SELECT 'two chairs ' || a.id || b.id FROM membership a
   JOIN membership b ON b.body_id = a.body_id AND b.role = 'chair' AND a.id < b.id AND ${OVERLAP}
   WHERE a.role = 'chair'`,
  `SELECT 'seat with two open nominations ' || seat_id FROM nomination
   WHERE removed_at IS NULL AND decided_on IS NULL GROUP BY seat_id HAVING COUNT(*) > 1`,
  `SELECT 'candidate twice ' || person_id FROM candidate
   WHERE removed_at IS NULL AND person_id IS NOT NULL GROUP BY nomination_id, person_id HAVING COUNT(*) > 1`,
  `SELECT 'removed seat held ' || m.id FROM membership m JOIN seat s ON s.id = m.seat_id
   WHERE s.removed_at IS NOT NULL AND (m.to_on IS NULL OR m.to_on > date(s.removed_at, 'localtime'))`,
  `SELECT 'removed seat with an open nomination ' || n.id FROM nomination n JOIN seat s ON s.id = n.seat_id
   WHERE s.removed_at IS NOT NULL AND n.removed_at IS NULL AND n.decided_on IS NULL`,
  `SELECT 'removed case on an agenda ' || i.id FROM agenda_item i
   JOIN cases c ON c.id = i.case_id AND c.removed_at IS NOT NULL
   JOIN meeting m ON m.id = i.meeting_id AND m.cancelled_at IS NULL WHERE i.removed_at IS NULL`,
  `SELECT 'case twice on an agenda ' || case_id FROM agenda_item
   WHERE removed_at IS NULL AND case_id IS NOT NULL GROUP BY meeting_id, case_id HAVING COUNT(*) > 1`,
  `SELECT 'removed body with a meeting ' || m.id FROM meeting m
   JOIN body b ON b.id = m.body_id AND b.removed_at IS NOT NULL WHERE m.status <> 'closed' AND m.cancelled_at IS NULL`,
  `SELECT 'outcome before the meeting ' || i.id FROM agenda_item i
   JOIN meeting m ON m.id = i.meeting_id AND m.status IN ('draft', 'issued')
   WHERE i.outcome IS NOT NULL OR EXISTS (SELECT 1 FROM vote WHERE item_id = i.id)
     OR EXISTS (SELECT 1 FROM proposal WHERE item_id = i.id) OR EXISTS (SELECT 1 FROM item_statement WHERE item_id = i.id)`,
  `SELECT 'break before the meeting ' || b.id FROM meeting_break b
   JOIN meeting m ON m.id = b.meeting_id AND m.status IN ('draft', 'issued')`,
  `SELECT 'words under an item taken off ' || i.id FROM agenda_item i
   JOIN meeting m ON m.id = i.meeting_id AND m.status IN ('inProgress', 'closed')
   WHERE i.added_in = 'meeting' AND i.removed_at IS NOT NULL AND (i.outcome IS NOT NULL OR EXISTS (SELECT 1 FROM vote WHERE item_id = i.id)
     OR EXISTS (SELECT 1 FROM proposal WHERE item_id = i.id) OR EXISTS (SELECT 1 FROM item_statement WHERE item_id = i.id)
     OR EXISTS (SELECT 1 FROM follow_up WHERE item_id = i.id AND removed_at IS NULL)
     OR EXISTS (SELECT 1 FROM recusal WHERE item_id = i.id) OR EXISTS (SELECT 1 FROM attendee WHERE item_id = i.id)
     OR EXISTS (SELECT 1 FROM item_text WHERE item_id = i.id AND key <> 'private' AND NOT ${SAYS_NOTHING}))`,
  `SELECT 'missing reference ' || "table" || rowid || fkid FROM pragma_foreign_key_check`,
]

/** Everything in the workspace that may not be as it is; each as one line, the same for the same records. */
export const listWrongs = (db: ReadDb): string[] => db.prepare<[], string>(WRONGS.join('\nUNION ALL\n')).pluck().all()
