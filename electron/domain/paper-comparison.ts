import { commonPairs, laidOver } from '../../shared/align.ts'
import type { AttachmentLine } from '../../shared/attachments.ts'
import { canonicalJson } from '../../shared/canonical.ts'
import { compareContent } from '../../shared/compare.ts'
import { numbering, type ComparedAttachment, type PaperComparison } from '../../shared/comparison.ts'
import { emptyContent, isEmptyContent } from '../../shared/content.ts'
import { ensure, found } from '../../shared/errors.ts'
import type { PaperSectionKey } from '../../shared/papers.ts'
import { sectionName } from '../../shared/section-names.ts'
import type { ReadDb } from '../db/database.ts'
import * as sql from './papers.sql.ts'
import { standingPaper, type PaperText } from './standing-paper.ts'

/** A version laid over another of the same paper, or over the draft; each section by itself, and the attachments after them. */
export function comparePapers(db: ReadDb, pair: Readonly<{ older: string; newer: string | null }>): PaperComparison {
  const older = found(sql.getVersion(db, pair.older))
  const { caseId } = older
  const version = pair.newer === null ? null : found(sql.getVersion(db, pair.newer))
  ensure(version === null || version.caseId === caseId, 'versionsOfTwoCases')
  const newer = version ?? standingPaper(db, caseId)
  const { number, next, count } = numbering()
  const languages = { older: older.language, newer: newer.language }
  // A language that changed stands first, before the text in it.
  if (languages.older !== languages.newer) next()
  const sections = keysOf(older, newer).map((key) => ({
    key,
    name: sectionName(key, newer.language, { ...older.sectionNames, ...newer.sectionNames }),
    content: number(compareContent(contentOf(older, key), contentOf(newer, key))),
  }))
  const attachments = compareAttachments(older.attachments, newer.attachments, next)
  const summaries = sql.listVersions(db, caseId)
  const summary = (id: string) => found(summaries.find((one) => one.id === id))
  return {
    caseId,
    older: summary(pair.older),
    newer: pair.newer === null ? null : summary(pair.newer),
    languages,
    sections,
    attachments,
    stops: count(),
  }
}

/** The newer one's sections in its order, then those with words that only the older one has. */
function keysOf(older: PaperText, newer: PaperText): PaperSectionKey[] {
  const written = older.sections.filter(({ content }) => !isEmptyContent(content))
  return [...new Set([...newer.sections, ...written].map(({ key }) => key))]
}

const contentOf = ({ sections }: PaperText, key: PaperSectionKey) =>
  sections.find((section) => section.key === key)?.content ?? emptyContent

function compareAttachments(
  older: readonly AttachmentLine[],
  newer: readonly AttachmentLine[],
  next: () => number,
): ComparedAttachment[] {
  const pairs = commonPairs(older.map(canonicalJson), newer.map(canonicalJson))
  return laidOver(older.length, newer.length, pairs).flatMap((step): ComparedAttachment[] => {
    const line = step.at === 'newer' ? newer[step.newer] : older[step.older]
    if (!line) return []
    if (step.at === 'both') return [{ change: 'same', line }]
    return [{ change: step.at === 'older' ? 'removed' : 'added', line, stop: next() }]
  })
}
