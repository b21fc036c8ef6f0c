import type * as z from 'zod'
import { ensure } from '../../shared/errors.ts'
import type { ImportedText, PaperSectionKey, textFile } from '../../shared/papers.ts'
import type { fileImport, ReadWord, wordReading } from '../../shared/word-import.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import type { Context, TaskContext, TaskLimits } from '../operation.ts'
import { attachments } from './attachments.ts'
import { caseInUse } from './cases.ts'
import { addImage } from './images.ts'
import { keepImported } from './paper-comments.ts'
import { templateOf } from './paper-template.ts'
import { dropUndo } from './paper-undo.sql.ts'
import { freezePaper } from './paper-versions.ts'
import { ensureDecided, writeSection } from './paper-writing.ts'
import { isStored, listWrittenSections } from './papers.sql.ts'

/** A file from elsewhere is read within these, whatever it is made to be. */
export const fileLimits: TaskLimits = { memory: 256, seconds: 20, exceeded: 'fileTooHeavy' }

/** What reads files is loaded by the first file, and never at start-up. */
export async function previewText({ base64, fileName }: z.output<typeof textFile>): Promise<ImportedText> {
  const { convertText } = await import('../import/text.ts')
  return convertText(Buffer.from(base64, 'base64'), fileName)
}

type WordFile = z.output<typeof wordReading>

export async function readWord(
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
export function importFile(
  db: WriteDb,
  { caseId, sections, images, comments, file }: FileImport,
  context: Context,
): void {
  caseInUse(db, caseId)
  const { sections: used, removed } = templateOf(db)
  const isKnown = (key: PaperSectionKey) => [...used, ...removed].some((section) => section.key === key)
  for (const { key } of sections) ensure(isKnown(key) || isStored(db, caseId, key), 'sectionNotInPaper')
  ensureDecided(db, caseId, sections)
  const standing = listWrittenSections(db, caseId)
  if (sections.some(({ key }) => standing.includes(key))) freezePaper(db, caseId, 'beforeImport', context)
  for (const { base64 } of images) addImage(db, Buffer.from(base64, 'base64'))
  for (const { key, content } of sections) writeSection(db, { caseId, key, content }, context)
  keepImported(db, caseId, comments, context)
  dropUndo(db, caseId)
  if (file) attachments.add.run(db, { caseId, files: [{ file }] }, context)
}
