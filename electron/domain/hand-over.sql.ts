import type { AttachmentLine } from '../../shared/attachments.ts'
import { emptyContent } from '../../shared/content.ts'
import type { ReadDb } from '../db/database.ts'
import { AMONG, among, type Among } from './among.sql.ts'
import { parsedLines } from './attachments.sql.ts'

/** The version of a paper that was last handed over or sent out. */
export type HandedOver = Readonly<{
  caseId: string
  versionId: string
  at: string
  /** Whether the draft has the same words in the same written form, sign by sign. */
  isSameText: boolean
  attachments: readonly AttachmentLine[]
}>

type Row = Omit<HandedOver, 'isSameText' | 'attachments'> & Readonly<{ isSameText: number; attachments: string }>

const GIVEN = `SELECT id FROM paper_version
  WHERE case_id = c.id AND reason IN ('handedOver', 'notice') ORDER BY sequence DESC LIMIT 1`

const CHANGED = `SELECT 1 FROM json_each(v.sections) part
  LEFT JOIN paper_section s ON s.id = c.id || '/' || (part.value ->> 'key')
  WHERE json_extract(part.value, '$.content') IS NOT coalesce(s.content, @empty)`

const ADDED = `SELECT 1 FROM paper_section s WHERE s.case_id = c.id AND s.has_words
  AND s.key NOT IN (SELECT part.value ->> 'key' FROM json_each(v.sections) part)`

/** Those of the cases whose paper has been handed over, compared with the draft in the database: no text leaves it. */
export const listHandedOver = (db: ReadDb, ids: readonly string[]): HandedOver[] =>
  db
    .prepare<Among & { empty: string }, Row>(
      `SELECT c.id AS caseId, v.id AS versionId, v.created_at AS at, v.attachments,
         v.language = c.language AND NOT EXISTS (${CHANGED}) AND NOT EXISTS (${ADDED}) AS isSameText
       FROM cases c JOIN paper_version v ON v.id = (${GIVEN})
       WHERE c.id ${AMONG}`,
    )
    .all({ ...among(ids), empty: JSON.stringify(emptyContent) })
    .map(({ isSameText, attachments, ...row }) => ({
      ...row,
      isSameText: isSameText === 1,
      attachments: parsedLines(attachments),
    }))
