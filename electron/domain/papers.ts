import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { AttachmentLine } from '../../shared/attachments.ts'
import { canonicalJson } from '../../shared/canonical.ts'
import { contentSchemaVersion, isEmptyContent, type Content } from '../../shared/content.ts'
import { found } from '../../shared/errors.ts'
import {
  savedSection,
  textFile,
  textImport,
  type FreezeReason,
  type ImportedText,
  type Paper,
  type PapersApi,
  type PaperSection,
  type PaperSectionKey,
  type TextImportReport,
} from '../../shared/papers.ts'
import { byId, id, language, type Language } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { convertText } from '../import/text.ts'
import { command, query, type Context, type Operations } from '../operation.ts'
import { linesOf } from './attachments.ts'
import { caseInUse } from './cases.ts'
import { getCaseLanguage, setCaseLanguage } from './cases.sql.ts'
import * as sql from './papers.sql.ts'

const ofCase = z.strictObject({ caseId: id })

export const papers = {
  get: query(ofCase, getPaper),
  setLanguage: command(ofCase.extend({ language }), setLanguage),
  // Written many times a minute: the versions tell what a paper was, not the journal.
  saveSection: command(savedSection, saveSection, { isJournaled: false, canUndo: false }),
  previewText: query(textFile, (_, file) => convert(file)),
  importText: command(textImport, importText),
  freeze: command(ofCase, freeze, { canUndo: false }),
  version: query(byId, (db, input) => found(sql.getVersion(db, input.id))),
} satisfies Operations<PapersApi>

type OfCase = Readonly<{ caseId: string }>

function getPaper(db: ReadDb, { caseId }: OfCase): Paper {
  return {
    caseId,
    language: found(getCaseLanguage(db, caseId)),
    sections: sql.listSections(db, caseId),
    updatedAt: sql.lastWrittenAt(db, caseId),
    versions: sql.listVersions(db, caseId),
  }
}

function setLanguage(db: WriteDb, input: OfCase & Readonly<{ language: Language }>): void {
  caseInUse(db, input.caseId)
  setCaseLanguage(db, input.caseId, input.language)
}

function saveSection(db: WriteDb, input: z.output<typeof savedSection>, context: Context): { savedAt: string } {
  caseInUse(db, input.caseId)
  return { savedAt: write(db, input, context) }
}

type Writing = OfCase & Readonly<{ key: PaperSectionKey; content: Content }>

function write(db: WriteDb, writing: Writing, context: Context): string {
  const updatedAt = context.now().toISOString()
  sql.setSection(db, { ...writing, hasWords: !isEmptyContent(writing.content), updatedAt })
  return updatedAt
}

const convert = ({ base64, fileName }: z.output<typeof textFile>): ImportedText =>
  convertText(Buffer.from(base64, 'base64'), fileName)

function importText(db: WriteDb, input: z.output<typeof textImport>, context: Context): TextImportReport {
  caseInUse(db, input.caseId)
  const { content, report } = convert(input)
  if (sql.listWrittenSections(db, input.caseId).includes(input.section)) {
    freezePaper(db, input.caseId, 'beforeImport', context)
  }
  write(db, { caseId: input.caseId, key: input.section, content }, context)
  return report
}

function freeze(db: WriteDb, { caseId }: OfCase, context: Context): { id: string } {
  caseInUse(db, caseId)
  return { id: freezePaper(db, caseId, 'handedOver', context) }
}

/** Keeps the paper as it stands as a version that never changes; answers the latest one's id when nothing has changed since. */
export function freezePaper(db: WriteDb, caseId: string, reason: FreezeReason, context: Context): string {
  const written = { language: found(getCaseLanguage(db, caseId)), sections: sql.listSections(db, caseId) }
  const text: FrozenText = { ...written, attachments: linesOf(db, caseId), schemaVersion: contentSchemaVersion }
  const hash = paperHash(text)
  const latest = sql.getLatestVersion(db, caseId)
  if (latest?.hash === hash) return latest.id
  const made = { createdAt: context.now().toISOString(), createdBy: context.actor, reason }
  const place = { id: newId(), caseId, sequence: (latest?.sequence ?? 0) + 1, parentId: latest?.id ?? null }
  sql.insertVersion(db, { ...text, ...made, ...place, hash })
  return place.id
}

/** What a frozen version is made of, besides who froze it and when. */
export type FrozenText = Readonly<{
  language: Language
  sections: readonly PaperSection[]
  attachments: readonly AttachmentLine[]
  schemaVersion: number
}>

/** SHA-256 over everything that makes the paper what it is, in hexadecimal; a paper without attachments says nothing of them. */
export function paperHash({ attachments, ...text }: FrozenText): string {
  const sealed = attachments.length === 0 ? text : { ...text, attachments }
  return createHash('sha256').update(canonicalJson(sealed)).digest('hex')
}
