import type { AttachmentLine } from '../../shared/attachments.ts'
import { isEmptyContent, type Content } from '../../shared/content.ts'
import { found } from '../../shared/errors.ts'
import { namesOf } from '../../shared/paper-template.ts'
import type { PaperSection, PaperSectionKey } from '../../shared/papers.ts'
import type { SectionNames } from '../../shared/section-names.ts'
import type { Language } from '../../shared/values.ts'
import type { ReadDb } from '../db/database.ts'
import type { StoredItem } from './agenda.sql.ts'
import { linesOf } from './attachment-lines.ts'
import { getCaseLanguage } from './cases.sql.ts'
import { settledSections } from './paper-sections.ts'
import { templateOf } from './paper-template.ts'
import { getVersion } from './papers.sql.ts'

/** The paper an item is treated on: the version sent out with the notice, or the draft until then; written sections only. */
export type ItemPaper = Readonly<{
  language: Language
  sections: readonly PaperSection[]
  /** Every section it has, in its order, and what they are called where that is not what the program calls them. */
  keys: readonly PaperSectionKey[]
  sectionNames: SectionNames
  attachments: readonly AttachmentLine[]
}>

/** Null for a point without a case. */
export function paperOf(db: ReadDb, { caseId, paperVersionId }: StoredItem): ItemPaper | null {
  if (caseId === null) return null
  const paper = paperVersionId === null ? draftOf(db, caseId) : found(getVersion(db, paperVersionId))
  const { language, attachments, sections, sectionNames } = paper
  const written = sections.filter((section) => !isEmptyContent(section.content))
  return { language, attachments, sectionNames, keys: sections.map(({ key }) => key), sections: written }
}

function draftOf(db: ReadDb, caseId: string): Omit<ItemPaper, 'keys'> {
  const language = found(getCaseLanguage(db, caseId))
  const sections = settledSections(db, caseId)
  const sectionNames = namesOf(templateOf(db), language, sections)
  return { language, sections, sectionNames, attachments: linesOf(db, caseId) }
}

/** What the paper proposes; null when it proposes nothing. */
export const proposalIn = (paper: ItemPaper | null): Content | null =>
  paper?.sections.find((section) => section.key === 'proposal')?.content ?? null
