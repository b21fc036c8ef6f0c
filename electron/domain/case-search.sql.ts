import { formatCaseNumber } from '../../shared/agenda.ts'
import type { Case } from '../../shared/cases.ts'
import type { ReadDb } from '../db/database.ts'
import { AMONG, among, type Among } from './among.sql.ts'

/** A case that may be one of those searched for. */
export type Candidate = Pick<Case, 'id' | 'title' | 'archiveReference' | 'createdAt'>

// SQLite knows upper and lower case of a to z only. Other letters than these stand as «any one sign» in a pattern.
const lowered = (column: string): string => `replace(replace(replace(${column}, 'Æ', 'æ'), 'Ø', 'ø'), 'Å', 'å')`

/** A pattern that finds every text that begins with the words, and perhaps some more. */
export const patternOfBeginning = (words: string): string =>
  `${[...words].map((sign) => (/[a-z0-9æøå/. -]/.test(sign) ? sign : '_')).join('')}%`

/** A pattern that finds every text with the word in it, and perhaps some more. */
export const patternOf = (word: string): string => `%${patternOfBeginning(word)}`

const NUMBER = `replace(replace(replace(b.number_format, '{sequence}', n.sequence), '{year}', n.year), '{yy}',
  printf('%02d', n.year % 100))`

/** SQL for «fits the pattern»; letters SQLite does not know are only lowered where the pattern has any. */
const fits = (column: string, name: string, pattern: string): string =>
  `${/[æøå]/.test(pattern) ? lowered(column) : column} LIKE ${name}`

const hasText = (name: string, pattern: string): string =>
  `(${fits('title', name, pattern)} OR ${fits('archive_reference', name, pattern)})`
const hasNumber = (name: string): string => `id IN (
  SELECT i.case_id FROM body b CROSS JOIN case_number n ON n.body_id = b.id
  JOIN agenda_item i ON i.id = n.agenda_item_id WHERE ${NUMBER} LIKE ${name})`

/** A word to look for; `mayBeNumber` when a body could write it in a case's number. */
export type Wanted = Readonly<{ pattern: string; mayBeNumber: boolean }>

const CANDIDATE = 'SELECT id, title, archive_reference AS archiveReference, created_at AS createdAt FROM cases'
const bound = (wanted: readonly Wanted[]) =>
  Object.fromEntries(wanted.map(({ pattern }, index) => [`word${index}`, pattern]))

/** Narrows to the cases of the register that have every word in the title, the archive reference or a number, and perhaps some more. */
function having(wanted: readonly Wanted[]): string {
  const conditions = wanted.map(({ pattern, mayBeNumber }, index) => {
    const name = `@word${index}`
    return `AND (${hasText(name, pattern)}${mayBeNumber ? ` OR ${hasNumber(name)}` : ''})`
  })
  return `WHERE removed_at IS NULL ${conditions.join(' ')}`
}

export const listCandidates = (db: ReadDb, wanted: readonly Wanted[]): Candidate[] =>
  db.prepare<Record<string, string>, Candidate>(`${CANDIDATE} ${having(wanted)}`).all(bound(wanted))

export type Page = Readonly<{ offset: number; size: number }>

/** Some of them, those whose title fits the pattern `first` before the others, each of the two newest first. */
export const listCandidatesInOrder = (
  db: ReadDb,
  wanted: readonly Wanted[],
  first: string,
  { offset, size }: Page,
): Candidate[] =>
  db
    .prepare<Record<string, string | number>, Candidate>(
      `${CANDIDATE} ${having(wanted)}
       ORDER BY ${fits('title', '@first', first)} DESC, created_at DESC, id DESC LIMIT @size OFFSET @offset`,
    )
    .all({ ...bound(wanted), first, size, offset })

export const listNumberFormats = (db: ReadDb): string[] =>
  db.prepare<[], string>('SELECT DISTINCT number_format FROM body').pluck().all()

type NumberRow = Readonly<{ caseId: string; format: string; year: number; sequence: number }>

/** The numbers the cases have been given, by the id of the case. */
export function numbersByCase(db: ReadDb, ids: readonly string[]): Map<string, string[]> {
  const rows = db
    .prepare<Among, NumberRow>(
      `SELECT i.case_id AS caseId, b.number_format AS format, n.year, n.sequence
       FROM agenda_item i JOIN case_number n ON n.agenda_item_id = i.id
       JOIN meeting m ON m.id = i.meeting_id JOIN body b ON b.id = m.body_id
       WHERE i.removed_at IS NULL AND m.cancelled_at IS NULL AND i.case_id ${AMONG}`,
    )
    .all(among(ids))
  const groups = Map.groupBy(rows, ({ caseId }) => caseId)
  return new Map([...groups].map(([id, group]) => [id, group.map((row) => formatCaseNumber(row, row.format))]))
}
