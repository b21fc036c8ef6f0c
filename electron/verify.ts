import { isContent } from '../shared/content.ts'
import type { ReadDb } from './db/database.ts'
import { paperHash, type FrozenText } from './domain/papers.ts'

/** One thing that is wrong in a workspace: which check, and what it found. */
export type Problem = Readonly<{
  check: 'pages' | 'references' | 'text' | 'versions' | 'order' | 'numbers' | 'presence'
  detail: string
}>

type Row = Record<string, string | number | null>

/** Goes through pages, references, rich text, frozen versions, agenda order, numbers and presences; an empty list means all is well. */
export function verify(db: ReadDb): Problem[] {
  return [...pages(db), ...references(db), ...text(db), ...versions(db), ...order(db), ...numbers(db), ...presences(db)]
}

const rows = (db: ReadDb, sql: string): Row[] => db.prepare<[], Row>(sql).all()

function pages(db: ReadDb): Problem[] {
  const messages = rows(db, 'PRAGMA integrity_check').map((row) => String(row['integrity_check']))
  return messages.filter((message) => message !== 'ok').map((detail) => ({ check: 'pages', detail }))
}

const references = (db: ReadDb): Problem[] =>
  rows(db, 'PRAGMA foreign_key_check').map((row) => ({
    check: 'references',
    detail: `${row['table']} ${row['rowid']} -> ${row['parent']}`,
  }))

function text(db: ReadDb): Problem[] {
  const rich = rows(
    db,
    `SELECT id, content FROM paper_section
     UNION ALL SELECT id, text FROM item_text WHERE key IN ('advice', 'treatment')`,
  )
  return rich
    .filter((row) => !isContent(parsed(row['content'])))
    .map((row) => ({ check: 'text', detail: String(row['id']) }))
}

function parsed(json: unknown): unknown {
  try {
    return JSON.parse(String(json))
  } catch {
    return undefined
  }
}

function versions(db: ReadDb): Problem[] {
  const all = rows(db, 'SELECT id, language, schema_version AS schemaVersion, sections, hash FROM paper_version')
  return all.filter((row) => !isAsFrozen(row)).map((row) => ({ check: 'versions', detail: String(row['id']) }))
}

function isAsFrozen(row: Row): boolean {
  const sections = parsed(row['sections']) as FrozenText['sections']
  const frozen = {
    language: row['language'] as FrozenText['language'],
    sections,
    schemaVersion: Number(row['schemaVersion']),
  }
  return sections !== undefined && paperHash(frozen) === row['hash']
}

function order(db: ReadDb): Problem[] {
  const broken = rows(
    db,
    `SELECT meeting_id FROM agenda_item WHERE removed_at IS NULL GROUP BY meeting_id
     HAVING MIN(position) <> 1 OR MAX(position) <> COUNT(*) OR COUNT(DISTINCT position) <> COUNT(*)`,
  )
  return broken.map((row) => ({ check: 'order', detail: String(row['meeting_id']) }))
}

function numbers(db: ReadDb): Problem[] {
  const missing = rows(
    db,
    `SELECT agenda_item.id FROM agenda_item JOIN meeting ON meeting.id = meeting_id
     WHERE type = 'case' AND status <> 'draft' AND removed_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM case_number WHERE agenda_item_id = agenda_item.id)`,
  )
  return missing.map((row) => ({ check: 'numbers', detail: String(row['id']) }))
}

function presences(db: ReadDb): Problem[] {
  const doubled = rows(
    db,
    `SELECT attendee_id FROM presence WHERE to_item_id IS NULL AND to_time IS NULL GROUP BY attendee_id HAVING COUNT(*) > 1`,
  )
  return doubled.map((row) => ({ check: 'presence', detail: String(row['attendee_id']) }))
}
