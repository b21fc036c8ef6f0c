import { emptyContent, type Content } from '../../shared/content.ts'
import type { PaperSection, PaperSectionKey, PaperVersion, PaperVersionSummary } from '../../shared/papers.ts'
import type { SectionNames } from '../../shared/section-names.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { parsedLines } from './attachments.sql.ts'

/** Every section of the template in its order, then others that have words in this paper; unwritten ones are empty. */
export const listSections = (db: ReadDb, caseId: string): PaperSection[] =>
  db
    .prepare<[string], { key: PaperSectionKey; content: string | null }>(
      `SELECT COALESCE(t.id, s.key) AS key, s.content
       FROM template_section t FULL JOIN (SELECT * FROM paper_section WHERE case_id = ?) s ON s.key = t.id
       WHERE (t.id IS NOT NULL AND t.removed_at IS NULL) OR s.has_words OR s.has_suggestions
       ORDER BY t.id IS NULL, t.removed_at IS NOT NULL, t.position, COALESCE(t.id, s.key)`,
    )
    .all(caseId)
    .map(({ key, content }) => ({ key, content: content === null ? emptyContent : (JSON.parse(content) as Content) }))

/** True when something has been written in the section, though it may be empty now. */
export const isStored = (db: ReadDb, caseId: string, key: PaperSectionKey): boolean =>
  db.prepare('SELECT 1 FROM paper_section WHERE id = ?').get(`${caseId}/${key}`) !== undefined

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

type VersionRow = Omit<PaperVersion, 'sections' | 'sectionNames' | 'attachments'> &
  Readonly<{ sections: string; sectionNames: string; attachments: string }>

export function getVersion(db: ReadDb, id: string): PaperVersion | undefined {
  const row = db
    .prepare<[string], VersionRow>(
      `SELECT ${SUMMARY}, case_id AS caseId, language, sections, section_names AS sectionNames, attachments
       FROM paper_version WHERE id = ?`,
    )
    .get(id)
  if (row === undefined) return undefined
  const sections = JSON.parse(row.sections) as PaperSection[]
  const sectionNames = JSON.parse(row.sectionNames) as SectionNames
  return { ...row, sections, sectionNames, attachments: parsedLines(row.attachments) }
}

export type LatestVersion = Readonly<Pick<PaperVersionSummary, 'id' | 'sequence' | 'reason'> & { hash: string }>

export const getLatestVersion = (db: ReadDb, caseId: string): LatestVersion | undefined =>
  db
    .prepare<[string], LatestVersion>(
      'SELECT id, sequence, hash, reason FROM paper_version WHERE case_id = ? ORDER BY sequence DESC LIMIT 1',
    )
    .get(caseId)

export type NewVersion = PaperVersion & Readonly<{ schemaVersion: number; hash: string; parentId: string | null }>

export function insertVersion(db: WriteDb, { parentId, ...version }: NewVersion): void {
  db.prepare(
    `INSERT INTO paper_version
       (id, case_id, sequence, schema_version, language, sections, section_names, attachments, hash, reason,
        created_at, created_by)
     VALUES (@id, @caseId, @sequence, @schemaVersion, @language, @sections, @sectionNames, @attachments, @hash,
       @reason, @createdAt, @createdBy)`,
  ).run({
    ...version,
    sections: JSON.stringify(version.sections),
    sectionNames: JSON.stringify(version.sectionNames),
    attachments: JSON.stringify(version.attachments),
  })
  if (parentId === null) return
  db.prepare('INSERT INTO paper_version_parent (version_id, parent_id) VALUES (?, ?)').run(version.id, parentId)
}
