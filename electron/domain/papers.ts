import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { AttachmentLine } from '../../shared/attachments.ts'
import { canonicalJson } from '../../shared/canonical.ts'
import type { PaperComparison } from '../../shared/comparison.ts'
import { emptyContent, hasSuggestions, isEmptyContent, schemaVersionOf, type Content } from '../../shared/content.ts'
import { ensure, found } from '../../shared/errors.ts'
import { namesOf } from '../../shared/paper-template.ts'
import type { PaperUndoApi } from '../../shared/paper-undo.ts'
import {
  savedSection,
  textFile,
  versionPair,
  type FreezeReason,
  type ImportedText,
  type Paper,
  type PapersApi,
  type PaperSection,
  type PaperSectionKey,
} from '../../shared/papers.ts'
import type { SectionNames } from '../../shared/section-names.ts'
import { settled, suggestionIdsIn } from '../../shared/suggestions.ts'
import { byId, id, language, type Language } from '../../shared/values.ts'
import { fileImport, wordReading, type FileImportApi, type ReadWord } from '../../shared/word-import.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { command, query, task, type Context, type Operations, type TaskContext, type TaskLimits } from '../operation.ts'
import { linesOf } from './attachment-lines.ts'
import { attachments as attached } from './attachments.ts'
import { caseInUse } from './cases.ts'
import { getCaseLanguage, setCaseLanguage } from './cases.sql.ts'
import { lapseFormalCheck } from './formal-lapse.ts'
import { withLooks } from './paper-looks.ts'
import { keepImported } from './paper-comments.ts'
import { templateOf } from './paper-template.ts'
import { draftSections, settledSections } from './paper-sections.ts'
import { addImage, keepImages, keepImagesOfUndo } from './images.ts'
import { dropUndo, keepUndo, undoEntries } from './paper-undo.sql.ts'
import * as sql from './papers.sql.ts'
import { noteMakers } from './suggestion-makers.ts'

const ofCase = z.strictObject({ caseId: id })

/** A file from elsewhere is read within these, whatever it is made to be. */
const fileLimits: TaskLimits = { memory: 256, seconds: 20, exceeded: 'fileTooHeavy' }

export const papers = {
  get: query(ofCase, getPaper),
  undoLog: query(ofCase, (db, { caseId }) => undoEntries(db, caseId)),
  setLanguage: command(ofCase.extend({ language }), setLanguage),
  // Written many times a minute: the versions tell what a paper was, not the journal.
  saveSection: command(savedSection, saveSection, { isJournaled: false, canUndo: false }),
  previewText: task(textFile, (_, file) => convert(file), fileLimits),
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

type Writing = OfCase & Readonly<{ key: PaperSectionKey; content: Content }>

/** Puts the content in the draft and answers when; what is only suggested counts as no words. */
export function writeSection(db: WriteDb, writing: Writing, context: Context): string {
  keepImages(db, writing.content)
  const updatedAt = context.now().toISOString()
  const hasWords = !isEmptyContent(settled(writing.content))
  sql.setSection(db, { ...writing, hasWords, hasSuggestions: hasSuggestions(writing.content), updatedAt })
  lapseFormalCheck(db, writing.caseId, context)
  return updatedAt
}

/** What reads files is loaded by the first file, and never at start-up. */
async function convert({ base64, fileName }: z.output<typeof textFile>): Promise<ImportedText> {
  const { convertText } = await import('../import/text.ts')
  return convertText(Buffer.from(base64, 'base64'), fileName)
}

type WordFile = z.output<typeof wordReading>

async function readWord(
  db: ReadDb,
  { base64, fileName, choices }: WordFile,
  { signal }: TaskContext,
): Promise<ReadWord> {
  const [word, { guideOf }] = await Promise.all([import('../import/word/read.ts'), import('../import/word/guide.ts')])
  const guide = guideOf(templateOf(db), choices.language)
  const read = await word.readWord(Buffer.from(base64, 'base64'), fileName, choices, guide)
  ensure(!signal.aborted, 'cancelled')
  return read
}

type FileImport = z.output<typeof fileImport>

/** Text, pictures, comments, version and attached file come in as one act, and are taken back as one. */
function importFile(db: WriteDb, { caseId, sections, images, comments, file }: FileImport, context: Context): void {
  caseInUse(db, caseId)
  const { sections: used, removed } = templateOf(db)
  const isKnown = (key: PaperSectionKey) => [...used, ...removed].some((section) => section.key === key)
  for (const { key } of sections) ensure(isKnown(key) || sql.isStored(db, caseId, key), 'sectionNotInPaper')
  ensureDecided(db, caseId, sections)
  const standing = sql.listWrittenSections(db, caseId)
  if (sections.some(({ key }) => standing.includes(key))) freezePaper(db, caseId, 'beforeImport', context)
  for (const { base64 } of images) addImage(db, Buffer.from(base64, 'base64'))
  for (const { key, content } of sections) writeSection(db, { caseId, key, content }, context)
  keepImported(db, caseId, comments, context)
  dropUndo(db, caseId)
  if (file) attached.add.run(db, { caseId, files: [{ file }] }, context)
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

/** What is suggested is lost with the text it stands in, so it is decided before that text is replaced, and before it is found in order. */
export function ensureDecided(db: ReadDb, caseId: string, sections: readonly Pick<PaperSection, 'key'>[]): void {
  const open = draftSections(db, caseId).filter(({ key }) => sections.some((section) => section.key === key))
  const count = open.flatMap(({ content }) => suggestionIdsIn(content)).length
  ensure(count === 0, 'suggestionsOpen', { count })
}

function freeze(db: WriteDb, { caseId }: OfCase, context: Context): { id: string } {
  caseInUse(db, caseId)
  return { id: freezePaper(db, caseId, 'handedOver', context) }
}

/**
 * Keeps the paper as it stands as a version that never changes; answers the latest one's id when nothing has changed since.
 * A paper that is given away for the first time is a new version, since the overview tells by the versions who has it.
 */
export function freezePaper(db: WriteDb, caseId: string, reason: FreezeReason, context: Context): string {
  const writtenIn = found(getCaseLanguage(db, caseId))
  const sections = settledSections(db, caseId)
  const written = { language: writtenIn, sections, sectionNames: namesOf(templateOf(db), writtenIn, sections) }
  const schemaVersion = Math.max(...written.sections.map((section) => schemaVersionOf(section.content)))
  const text: FrozenText = { ...written, attachments: linesOf(db, caseId), schemaVersion }
  const hash = paperHash(text)
  const latest = sql.getLatestVersion(db, caseId)
  if (latest?.hash === hash && (isGiven(latest.reason) || !isGiven(reason))) return latest.id
  const made = { createdAt: context.now().toISOString(), createdBy: context.actor, reason }
  const place = { id: newId(), caseId, sequence: (latest?.sequence ?? 0) + 1, parentId: latest?.id ?? null }
  sql.insertVersion(db, { ...text, ...made, ...place, hash })
  return place.id
}

const isGiven = (reason: FreezeReason): boolean => reason === 'handedOver' || reason === 'notice'

/** What a frozen version is made of, besides who froze it and when. */
export type FrozenText = Readonly<{
  language: Language
  sections: readonly PaperSection[]
  sectionNames: SectionNames
  attachments: readonly AttachmentLine[]
  schemaVersion: number
}>

/** SHA-256 over everything that makes the paper what it is, in hexadecimal; a paper without attachments or other names than the program's says nothing of them. */
export function paperHash({ attachments, sectionNames, ...text }: FrozenText): string {
  const sealed = {
    ...text,
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(Object.keys(sectionNames).length > 0 ? { sectionNames } : {}),
  }
  return createHash('sha256').update(canonicalJson(sealed)).digest('hex')
}
