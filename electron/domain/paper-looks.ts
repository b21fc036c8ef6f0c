import { isNeeded } from '../../shared/cases.ts'
import { found } from '../../shared/errors.ts'
import { lookOf } from '../../shared/paper-template.ts'
import type { DraftSection, PaperSection } from '../../shared/papers.ts'
import { sectionName } from '../../shared/section-names.ts'
import type { Language } from '../../shared/values.ts'
import type { ReadDb } from '../db/database.ts'
import { getCase } from './cases.sql.ts'
import { templateOf } from './paper-template.ts'

/** The sections of a draft as they show themselves today. */
export function withLooks(
  db: ReadDb,
  caseId: string,
  language: Language,
  written: readonly PaperSection[],
): DraftSection[] {
  const { sections, removed } = templateOf(db)
  const { itemKind } = found(getCase(db, caseId))
  return written.map(({ key, content }) => {
    const section = sections.find((one) => one.key === key)
    const known = section ?? removed.find((one) => one.key === key)
    const look = known ? lookOf(known, language) : { name: sectionName(key, language), help: '', advisedLines: null }
    return { key, content, ...look, isRequired: !!section && isNeeded(section, itemKind), isInTemplate: !!section }
  })
}
