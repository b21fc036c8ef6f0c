import type * as z from 'zod'
import { canonicalJson } from '../../shared/canonical.ts'
import type { PaperComparison } from '../../shared/comparison.ts'
import { emptyContent, isEmptyContent, type Content } from '../../shared/content.ts'
import { ensure, found } from '../../shared/errors.ts'
import type { PaperUndoApi } from '../../shared/paper-undo.ts'
import {
  savedSection,
  textFile,
  versionPair,
  type Paper,
  type PapersApi,
  type PaperSection,
  type PaperSectionKey,
} from '../../shared/papers.ts'
import { byId, language, ofCase, type Language } from '../../shared/values.ts'
import { fileImport, wordReading, type FileImportApi } from '../../shared/word-import.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { command, query, task, type Context, type Operations } from '../operation.ts'
import { caseInUse } from './cases.ts'
import { getCaseLanguage, setCaseLanguage } from './cases.sql.ts'
import { fileLimits, importFile, previewText, readWord } from './file-import.ts'
import { lapseFormalCheck } from './formal-lapse.ts'
import { keepImagesOfUndo } from './images.ts'
import { withLooks } from './paper-looks.ts'
import { draftSections } from './paper-sections.ts'
import { templateOf } from './paper-template.ts'
import { dropUndo, keepUndo, undoEntries } from './paper-undo.sql.ts'
import { freezePaper } from './paper-versions.ts'
import { ensureDecided, writeSection } from './paper-writing.ts'
import * as sql from './papers.sql.ts'
import { noteMakers } from './suggestion-makers.ts'

export const papers = {
  get: query(ofCase, getPaper),
  undoLog: query(ofCase, (db, { caseId }) => undoEntries(db, caseId)),
  setLanguage: command(ofCase.extend({ language }), setLanguage),
  // Written many times a minute: the versions tell what a paper was, not the journal.
  saveSection: command(savedSection, saveSection, { isJournaled: false, canUndo: false }),
  previewText: task(textFile, (_, file) => previewText(file), fileLimits),
  readWord: task(wordReading, readWord, fileLimits),
  importFile: command(fileImport, importFile),
  freeze: command(ofCase, freeze, { canUndo: false }),
  version: query(byId, (db, input) => found(sql.getVersion(db, input.id))),
  compare: task(versionPair, compare),
  restore: command(byId, restore),
} satisfies Operations<PapersApi & PaperUndoApi & FileImportApi>

type OfCase = Readonly<{ caseId: string }>

function getPaper(db: ReadDb, { caseId }: OfCase): Paper {
  const writtenIn = found(getCaseLanguage(db, caseId))
  return {
    caseId,
    language: writtenIn,
    sections: withLooks(db, caseId, writtenIn, draftSections(db, caseId)),
    updatedAt: sql.lastWrittenAt(db, caseId),
    versions: sql.listVersions(db, caseId),
  }
}

function setLanguage(db: WriteDb, input: OfCase & Readonly<{ language: Language }>, context: Context): void {
  caseInUse(db, input.caseId)
  setCaseLanguage(db, input.caseId, input.language)
  lapseFormalCheck(db, input.caseId, context)
}

function saveSection(db: WriteDb, input: z.output<typeof savedSection>, context: Context): { savedAt: string } {
  const { caseId, key } = input
  caseInUse(db, caseId)
  const isInTemplate = templateOf(db).sections.some((section) => section.key === key)
  ensure(isInTemplate || sql.isStored(db, caseId, key), 'sectionNotInPaper')
  noteMakers(db, input.caseId, input.content, context)
  if (input.undo) {
    keepUndo(db, caseId, input.undo)
    keepImagesOfUndo(db, input.undo)
  }
  return { savedAt: writeSection(db, input, context) }
}

/** What compares is loaded by the first comparison; long papers take longer than the window can wait. */
async function compare(db: ReadDb, pair: z.output<typeof versionPair>): Promise<PaperComparison> {
  const { comparePapers } = await import('./paper-comparison.ts')
  return comparePapers(db, pair)
}

/** Attachments have versions of their own and stay as they are. */
function restore(db: WriteDb, { id: versionId }: z.output<typeof byId>, context: Context): void {
  const version = found(sql.getVersion(db, versionId))
  const { caseId } = version
  caseInUse(db, caseId)
  const changed = changesTo(version.sections, draftSections(db, caseId))
  const isOtherLanguage = getCaseLanguage(db, caseId) !== version.language
  ensure(changed.length > 0 || isOtherLanguage, 'paperStandsSo')
  ensureDecided(db, caseId, changed)
  if (sql.listWrittenSections(db, caseId).length > 0) freezePaper(db, caseId, 'beforeReturn', context)
  for (const { key, content } of changed) writeSection(db, { caseId, key, content }, context)
  dropUndo(db, caseId)
  if (isOtherLanguage) setCaseLanguage(db, caseId, version.language)
  lapseFormalCheck(db, caseId, context)
}

/** What must be written for `standing` to become `wanted`; a section only one of them has is empty in the other. */
function changesTo(wanted: readonly PaperSection[], standing: readonly PaperSection[]): PaperSection[] {
  const contentIn = (sections: readonly PaperSection[], key: PaperSectionKey) =>
    sections.find((section) => section.key === key)?.content ?? emptyContent
  const keys = new Set([...wanted, ...standing].map(({ key }) => key))
  return [...keys]
    .map((key) => ({ key, content: contentIn(wanted, key) }))
    .filter(({ key, content }) => !isSame(content, contentIn(standing, key)))
}

const isSame = (a: Content, b: Content): boolean =>
  (isEmptyContent(a) && isEmptyContent(b)) || canonicalJson(a) === canonicalJson(b)

function freeze(db: WriteDb, { caseId }: OfCase, context: Context): { id: string } {
  caseInUse(db, caseId)
  return { id: freezePaper(db, caseId, 'handedOver', context) }
}
