import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/canonical.ts'
import { schemaVersionOf } from '../../shared/content.ts'
import type { FreezeReason } from '../../shared/papers.ts'
import type { WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import type { Context } from '../operation.ts'
import { getLatestVersion, insertVersion } from './papers.sql.ts'
import { standingPaper, type PaperText } from './standing-paper.ts'

/**
 * Keeps the paper as it stands as a version that never changes; answers the latest one's id when nothing has changed since.
 * A paper that is given away for the first time is a new version, since the overview tells by the versions who has it.
 */
export function freezePaper(db: WriteDb, caseId: string, reason: FreezeReason, context: Context): string {
  const paper = standingPaper(db, caseId)
  const schemaVersion = Math.max(...paper.sections.map((section) => schemaVersionOf(section.content)))
  const text: FrozenText = { ...paper, schemaVersion }
  const hash = paperHash(text)
  const latest = getLatestVersion(db, caseId)
  if (latest?.hash === hash && (isGiven(latest.reason) || !isGiven(reason))) return latest.id
  const made = { createdAt: context.now().toISOString(), createdBy: context.actor, reason }
  const place = { id: newId(), caseId, sequence: (latest?.sequence ?? 0) + 1, parentId: latest?.id ?? null }
  insertVersion(db, { ...text, ...made, ...place, hash })
  return place.id
}

const isGiven = (reason: FreezeReason): boolean => reason === 'handedOver' || reason === 'notice'

/** What a frozen version is made of, besides who froze it and when. */
export type FrozenText = PaperText & Readonly<{ schemaVersion: number }>

/** SHA-256 over everything that makes the paper what it is, in hexadecimal; a paper without attachments or other names than the program's says nothing of them. */
export function paperHash({ attachments, sectionNames, ...text }: FrozenText): string {
  const sealed = {
    ...text,
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(Object.keys(sectionNames).length > 0 ? { sectionNames } : {}),
  }
  return createHash('sha256').update(canonicalJson(sealed)).digest('hex')
}
