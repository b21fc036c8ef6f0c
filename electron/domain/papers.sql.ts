import { emptyContent, type Content } from '../../shared/content.ts'
import {
  paperSectionKeys,
  type PaperSection,
  type PaperSectionKey,
  type PaperVersion,
  type PaperVersionSummary,
} from '../../shared/papers.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { parsedLines } from './attachments.sql.ts'

/** Every section in the order of the paper; unwritten ones are empty. */
export function listSections(db: ReadDb, caseId: string): PaperSection[] {
  const rows = db
    .prepare<[string], { key: PaperSectionKey; content: string }>(
      'SELECT key, content FROM paper_section WHERE case_id = ?',
    )
    .all(caseId)
  const written = new Map(rows.map((row) => [row.key, JSON.parse(row.content) as Content]))
  return paperSectionKeys.map((key) => ({ key, content: written.get(key) ?? emptyContent }))
}

export const listWrittenSections = (db: ReadDb, caseId: string): PaperSectionKey[] =>
  db
    .prepare<[string], { key: PaperSectionKey }>('SELECT key FROM paper_section WHERE case_id = ? AND has_words')
    .all(caseId)
    .map((row) => row.key)

/** When any section was last written; null before the first word. */
export const lastWrittenAt = (db: ReadDb, caseId: string): string | null =>
  db
    .prepare<[string], { at: string | null }>('SELECT MAX(updated_at) AS at FROM paper_section WHERE case_id = ?')
    .get(caseId)?.at ?? null

export type StoredSection = Readonly<{
  caseId: string
  key: PaperSectionKey
  content: Content
  hasWords: boolean
  hasSuggestions: boolean
  updatedAt: string
}>

export function setSection(db: WriteDb, { caseId, key, content, updatedAt, ...has }: StoredSection): void {
  db.prepare(
    `INSERT INTO paper_section (id, case_id, key, has_words, has_suggestions, updated_at, content)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE
     SET has_words = excluded.has_words, has_suggestions = excluded.has_suggestions, updated_at = excluded.updated_at,
       content = excluded.content`,
  ).run(
    `${caseId}/${key}`,
    caseId,
    key,
    has.hasWords ? 1 : 0,
    has.hasSuggestions ? 1 : 0,
    updatedAt,
    JSON.stringify(content),
  )
}

const SUMMARY = 'id, sequence, created_at AS createdAt, created_by AS createdBy, reason'

/** Newest first, by sequence; clocks are not trusted to tell. */
export const listVersions = (db: ReadDb, caseId: string): PaperVersionSummary[] =>
  db
    .prepare<[string], PaperVersionSummary>(
      `SELECT ${SUMMARY} FROM paper_version WHERE case_id = ? ORDER BY sequence DESC`,
    )
    .all(caseId)

type VersionRow = Omit<PaperVersion, 'sections' | 'attachments'> & Readonly<{ sections: string; attachments: string }>

export function getVersion(db: ReadDb, id: string): PaperVersion | undefined {
  const row = db
    .prepare<[string], VersionRow>(
      `SELECT ${SUMMARY}, case_id AS caseId, language, sections, attachments FROM paper_version WHERE id = ?`,
    )
    .get(id)
  if (row === undefined) return undefined
  const sections = JSON.parse(row.sections) as PaperSection[]
  return { ...row, sections, attachments: parsedLines(row.attachments) }
}

export type LatestVersion = Readonly<Pick<PaperVersionSummary, 'id' | 'sequence' | 'reason'> & { hash: string }>

export const getLatestVersion = (db: ReadDb, caseId: string): LatestVersion | undefined =>
  db
    .prepare<[string], LatestVersion>(
      'SELECT id, sequence, hash, reason FROM paper_version WHERE case_id = ? ORDER BY sequence DESC LIMIT 1',
    )
    .get(caseId)

export type NewVersion = PaperVersion & Readonly<{ schemaVersion: number; hash: string; parentId: string | null }>

export function insertVersion(db: WriteDb, { parentId, sections, attachments, ...version }: NewVersion): void {
  db.prepare(
    `INSERT INTO paper_version
       (id, case_id, sequence, schema_version, language, sections, attachments, hash, reason, created_at, created_by)
     VALUES (@id, @caseId, @sequence, @schemaVersion, @language, @sections, @attachments, @hash, @reason, @createdAt,
       @createdBy)`,
  ).run({ ...version, sections: JSON.stringify(sections), attachments: JSON.stringify(attachments) })
  if (parentId === null) return
  db.prepare('INSERT INTO paper_version_parent (version_id, parent_id) VALUES (?, ?)').run(version.id, parentId)
}
