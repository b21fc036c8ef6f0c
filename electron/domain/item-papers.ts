import { isEmptyContent, type Content } from '../../shared/content.ts'
import { found } from '../../shared/errors.ts'
import type { PaperSectionKey } from '../../shared/papers.ts'
import type { ReadDb } from '../db/database.ts'
import type { StoredItem } from './agenda.sql.ts'
import { getVersion } from './papers.sql.ts'
import { standingPaper, type PaperText } from './standing-paper.ts'

/** The paper an item is treated on: the version sent out with the notice, or the draft until then; written sections only. */
export type ItemPaper = PaperText &
  Readonly<{
    /** Every section it has, in its order. */
    keys: readonly PaperSectionKey[]
  }>

/** Null for a point without a case. */
export function paperOf(db: ReadDb, { caseId, paperVersionId }: StoredItem): ItemPaper | null {
  if (caseId === null) return null
  const paper = paperVersionId === null ? standingPaper(db, caseId) : found(getVersion(db, paperVersionId))
  const { language, attachments, sections, sectionNames } = paper
  const written = sections.filter((section) => !isEmptyContent(section.content))
  return { language, attachments, sectionNames, keys: sections.map(({ key }) => key), sections: written }
}

/** What the paper proposes; null when it proposes nothing. */
export const proposalIn = (paper: ItemPaper | null): Content | null =>
  paper?.sections.find((section) => section.key === 'proposal')?.content ?? null
