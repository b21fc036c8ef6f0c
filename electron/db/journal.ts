import { UserError } from '../../shared/errors.ts'
import type { WriteDb } from './database.ts'

/** Tables whose rows can be taken back. Frozen versions, notices and given numbers are left out on purpose: they stand. */
export const journaledTables = [
  'setting',
  'body',
  'former_body_name',
  'mandate',
  'criterion',
  'body_relation',
  'seat',
  'work_area',
  'person',
  'former_position',
  'membership',
  'nomination',
  'candidate',
  'cases',
  'case_work_area',
  'case_deadline',
  'case_link',
  'requirement_revision',
  'case_station',
  'case_point',
  'case_point_link',
  'digifin_application',
  'paper_section',
  'template_section',
  'paper_comment',
  'formal_check',
  'attachment',
  'attachment_version',
  'meeting',
  'agenda_item',
  'item_text',
  'attendee',
  'presence',
  'recusal',
  'follow_up',
  'follow_up_event',
  'meeting_break',
  'proposal',
  'vote',
  'ballot',
  'item_statement',
  'phrase',
  'minutes_wording',
  'minutes_approval',
  'minutes_correction',
  'minutes_review',
  'minutes_remark',
  'transmission',
  'ks_decision',
  'distribution',
] as const

type ChangeRow = Readonly<{ tableName: string; rowId: string; before: string | null; after: string | null }>
type Row = Record<string, string | number | null>

/**
 * Records row images while a journaled command runs. The triggers are TEMP: they belong to the connection,
 * so a file from elsewhere can never bring code of its own.
 */
export function attachJournal(db: WriteDb): void {
  db.exec('CREATE TEMP TABLE current_entry (id INTEGER NOT NULL)')
  for (const table of journaledTables) db.exec(triggersFor(db, table))
}

function triggersFor(db: WriteDb, table: string): string {
  const columns = columnsOf(db, table)
  const image = (row: 'OLD' | 'NEW') =>
    `json_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`
  const trigger = (event: string, id: string, before: string, after: string) => `
    CREATE TEMP TRIGGER journal_${event}_${table} AFTER ${event} ON main.${table}
    WHEN EXISTS (SELECT 1 FROM current_entry) AND ${before} IS NOT ${after}
    BEGIN
      INSERT INTO journal_change (journal_id, table_name, row_id, before, after)
      VALUES ((SELECT id FROM current_entry), '${table}', ${id}.id, ${before}, ${after});
    END;`
  return [
    trigger('INSERT', 'NEW', 'NULL', image('NEW')),
    trigger('UPDATE', 'NEW', image('OLD'), image('NEW')),
    trigger('DELETE', 'OLD', image('OLD'), 'NULL'),
  ].join('\n')
}

const columnsOf = (db: WriteDb, table: string): string[] =>
  db
    .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map((column) => column.name)

/** What an entry is written with. */
export type Entry = Readonly<{ operation: string; actor: string; at: string; canUndo: boolean }>

/** Runs `work` with its row changes recorded under a new entry; must be called inside a transaction. */
export function recorded<T>(db: WriteDb, entry: Entry, work: (entryId: number) => T): T {
  const { lastInsertRowid } = db
    .prepare('INSERT INTO journal (operation, actor, at, can_undo) VALUES (?, ?, ?, ?)')
    .run(entry.operation, entry.actor, entry.at, entry.canUndo ? 1 : 0)
  db.prepare('INSERT INTO current_entry (id) VALUES (?)').run(lastInsertRowid)
  try {
    return work(Number(lastInsertRowid))
  } finally {
    db.prepare('DELETE FROM current_entry').run()
  }
}

/** Does part of a journaled command's work without recording it: what must stand when the rest is taken back. */
export function unrecorded<T>(db: WriteDb, work: () => T): T {
  const id = currentEntryId(db)
  db.prepare('DELETE FROM current_entry').run()
  try {
    return work()
  } finally {
    db.prepare('INSERT INTO current_entry (id) VALUES (?)').run(id)
  }
}

/** The entry being written; only known inside a journaled command. */
export function currentEntryId(db: WriteDb): number {
  const row = db.prepare<[], { id: number }>('SELECT id FROM current_entry').get()
  if (!row) throw new Error('no journal entry is being written')
  return row.id
}

/** Puts the rows of an entry back as they were; refuses when a row has changed since, and then changes nothing. */
export function revert(db: WriteDb, entryId: number): void {
  db.pragma('defer_foreign_keys = ON')
  const changes = db
    .prepare<[number], ChangeRow>(
      'SELECT table_name AS tableName, row_id AS rowId, before, after FROM journal_change WHERE journal_id = ? ORDER BY id DESC',
    )
    .all(entryId)
  for (const change of changes) revertRow(db, change)
}

function revertRow(db: WriteDb, change: ChangeRow): void {
  const table = journaledTables.find((name) => name === change.tableName)
  if (!table) throw new UserError('undoImpossible')
  const now = db.prepare<[string], Row>(`SELECT * FROM ${table} WHERE id = ?`).get(change.rowId)
  if (!isUnchanged(now, change)) throw new UserError(table === 'paper_section' ? 'undoOtherText' : 'undoConflict')
  db.prepare(`DELETE FROM ${table} WHERE id = ?`).run(change.rowId)
  if (change.before === null) return
  // An image from before the table got more columns says nothing about them, so they stay as they are.
  const row = { ...now, ...(JSON.parse(change.before) as Row) }
  const known = columnsOf(db, table).filter((column) => column in row)
  db.prepare(
    `INSERT INTO ${table} (${known.join(', ')}) VALUES (${known.map((column) => `@${column}`).join(', ')})`,
  ).run(row)
}

/**
 * Written besides the journal when a text changes; what it belongs to can be taken back all the same. Taking back a
 * proposal or a statement takes back its words as they are by then, and doing it again brings those.
 */
function isSetBesides({ tableName, rowId }: ChangeRow, column: string): boolean {
  if (tableName === 'formal_check') return column === 'lapsed_at'
  const isOwnWords = tableName === 'item_text' && /\/(proposal|statement)\//.test(rowId)
  return isOwnWords && (column === 'text' || column === 'updated_at')
}

function isUnchanged(now: Row | undefined, change: ChangeRow): boolean {
  if (change.after === null) return now === undefined
  const then = Object.entries(JSON.parse(change.after) as Row)
  const isSame = ([column, value]: [string, Row[string]]) => isSetBesides(change, column) || now?.[column] === value
  return now !== undefined && then.every(isSame)
}
