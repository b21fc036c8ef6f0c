import { found } from '../../shared/errors.ts'
import { isSamePaper } from '../../shared/formal-check.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { linesOf } from './attachment-lines.ts'
import { getCaseLanguage } from './cases.sql.ts'
import { getInForce, setLapsed } from './formal-check.sql.ts'
import { settledSections } from './paper-sections.ts'
import { getVersion } from './papers.sql.ts'

/** To be called after every write to a paper or what is attached to it: a check holds only while the paper is what was found in order. */
export function lapseFormalCheck(db: WriteDb, caseId: string, context: Context): void {
  const check = getInForce(db, caseId)
  if (check && !standsAs(db, caseId, check.versionId)) setLapsed(db, check.id, context.now().toISOString())
}

/** True while the paper is what it was in the version. */
export function standsAs(db: ReadDb, caseId: string, versionId: string): boolean {
  const now = {
    language: found(getCaseLanguage(db, caseId)),
    sections: settledSections(db, caseId),
    attachments: linesOf(db, caseId),
  }
  return isSamePaper(found(getVersion(db, versionId)), now)
}
