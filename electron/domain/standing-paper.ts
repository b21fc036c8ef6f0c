import type { AttachmentLine } from '../../shared/attachments.ts'
import { found } from '../../shared/errors.ts'
import { namesOf } from '../../shared/paper-template.ts'
import type { PaperSection } from '../../shared/papers.ts'
import type { SectionNames } from '../../shared/section-names.ts'
import type { Language } from '../../shared/values.ts'
import type { ReadDb } from '../db/database.ts'
import { linesOf } from './attachment-lines.ts'
import { getCaseLanguage } from './cases.sql.ts'
import { settledSections } from './paper-sections.ts'
import { templateOf } from './paper-template.ts'

/** A paper with what belongs to it: its sections in order, what they are called where the program has another name, and what is attached. */
export type PaperText = Readonly<{
  language: Language
  sections: readonly PaperSection[]
  sectionNames: SectionNames
  attachments: readonly AttachmentLine[]
}>

/** The draft as it would be frozen now. */
export function standingPaper(db: ReadDb, caseId: string): PaperText {
  const language = found(getCaseLanguage(db, caseId))
  const sections = settledSections(db, caseId)
  const sectionNames = namesOf(templateOf(db), language, sections)
  return { language, sections, sectionNames, attachments: linesOf(db, caseId) }
}
