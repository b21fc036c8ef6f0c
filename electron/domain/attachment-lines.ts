import { attachmentLines, type Attachment, type AttachmentLine } from '../../shared/attachments.ts'
import { found } from '../../shared/errors.ts'
import type { ReadDb } from '../db/database.ts'
import * as sql from './attachments.sql.ts'

/** The case's attachments in order, numbered 1, 2, 3 … */
export const listAttachments = (db: ReadDb, caseId: string): Attachment[] =>
  sql.listStored(db, caseId).map(({ position: _p, removedAt: _r, ...stored }, index) => {
    const [latest, ...older] = sql.listVersions(db, stored.id)
    return { ...stored, number: index + 1, versions: [found(latest), ...older] }
  })

/** What a paper says of them as they stand. */
export const linesOf = (db: ReadDb, caseId: string): AttachmentLine[] => attachmentLines(listAttachments(db, caseId))
