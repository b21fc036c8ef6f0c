import { commonPairs, laidOver } from '../../shared/align.ts'
import type { AttachmentLine } from '../../shared/attachments.ts'
import { canonicalJson } from '../../shared/canonical.ts'
import { compareContent } from '../../shared/compare.ts'
import { numbering, type ComparedAttachment, type PaperComparison } from '../../shared/comparison.ts'
import { emptyContent } from '../../shared/content.ts'
import { ensure, found } from '../../shared/errors.ts'
import { paperSectionKeys, type PaperSection, type PaperSectionKey } from '../../shared/papers.ts'
import type { Language } from '../../shared/values.ts'
import type { ReadDb } from '../db/database.ts'
import { linesOf } from './attachment-lines.ts'
import { getCaseLanguage } from './cases.sql.ts'
import { settledSections } from './paper-sections.ts'
import * as sql from './papers.sql.ts'

type Text = Readonly<{
  language: Language
  sections: readonly PaperSection[]
  attachments: readonly AttachmentLine[]
}>

/** A version laid over another of the same paper, or over the draft; each section by itself, and the attachments after them. */
export function comparePapers(db: ReadDb, pair: Readonly<{ older: string; newer: string | null }>): PaperComparison {
  const older = found(sql.getVersion(db, pair.older))
  const { caseId } = older
  const version = pair.newer === null ? null : found(sql.getVersion(db, pair.newer))
  ensure(version === null || version.caseId === caseId, 'versionsOfTwoCases')
  const newer = version ?? draftOf(db, caseId)
  const { number, next, count } = numbering()
  const languages = { older: older.language, newer: newer.language }
  // A language that changed stands first, before the text in it.
  if (languages.older !== languages.newer) next()
  const sections = paperSectionKeys.map((key) => ({
    key,
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

const contentOf = ({ sections }: Text, key: PaperSectionKey) =>
  sections.find((section) => section.key === key)?.content ?? emptyContent

const draftOf = (db: ReadDb, caseId: string): Text => ({
  language: found(getCaseLanguage(db, caseId)),
  sections: settledSections(db, caseId),
  attachments: linesOf(db, caseId),
})

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
