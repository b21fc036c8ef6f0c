import { canonicalJson } from '../../shared/canonical.ts'
import type { ReadDb } from '../db/database.ts'
import { linesOf } from './attachment-lines.ts'
import { standsAs } from './formal-lapse.ts'
import { listHandedOver } from './hand-over.sql.ts'

/** When a paper was last handed over, and whether it still is the same paper. */
export type HandOver = Readonly<{ at: string; isSame: boolean }>

/**
 * Those of the cases whose paper has been handed over. Papers are compared, and no clock is asked: nearly all are the
 * same sign by sign, which the database sees by itself; only the others are read.
 */
export function handOversByCase(db: ReadDb, caseIds: readonly string[]): Map<string, HandOver> {
  const handed = listHandedOver(db, caseIds).map(({ caseId, versionId, at, isSameText, attachments }) => {
    const isSameAtOnce = isSameText && canonicalJson(attachments) === canonicalJson(linesOf(db, caseId))
    return [caseId, { at, isSame: isSameAtOnce || standsAs(db, caseId, versionId) }] as const
  })
  return new Map(handed)
}
