import type { Attachment, AttachmentLine, AttachmentVersion } from '../../shared/attachments.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

/** An attachment without its place in the order of those that stand. */
export type StoredAttachment = Omit<Attachment, 'number' | 'versions'> &
  Readonly<{ position: number; removedAt: string | null }>

const COLUMNS = `id, case_id AS caseId, position, title, access_level AS accessLevel, removed_at AS removedAt`

export const getAttachment = (db: ReadDb, id: string): StoredAttachment | undefined =>
  db.prepare<[string], StoredAttachment>(`SELECT ${COLUMNS} FROM attachment WHERE id = ?`).get(id)

/** In their order; ids, which grow with time, tell those apart that undo has put in the same place. */
export const listStored = (db: ReadDb, caseId: string): StoredAttachment[] =>
  db
    .prepare<[string], StoredAttachment>(
      `SELECT ${COLUMNS} FROM attachment WHERE case_id = ? AND removed_at IS NULL ORDER BY position, id`,
    )
    .all(caseId)

/** The place after the last that ever stood in the case. */
export const nextPosition = (db: ReadDb, caseId: string): number =>
  db
    .prepare<[string], number>('SELECT coalesce(max(position), 0) + 1 FROM attachment WHERE case_id = ?')
    .pluck()
    .get(caseId) ?? 1

export function insertAttachment(db: WriteDb, attachment: Omit<StoredAttachment, 'removedAt'>): void {
  db.prepare(
    `INSERT INTO attachment (id, case_id, position, title, access_level)
     VALUES (@id, @caseId, @position, @title, @accessLevel)`,
  ).run(attachment)
}

export function updateAttachment(db: WriteDb, attachment: StoredAttachment): void {
  db.prepare(
    `UPDATE attachment SET position = @position, title = @title, access_level = @accessLevel, removed_at = @removedAt
     WHERE id = @id`,
  ).run(attachment)
}

/** Gives the attachments the positions 1, 2, 3 … in the order of the list. */
export function setOrder(db: WriteDb, ids: readonly string[]): void {
  const set = db.prepare('UPDATE attachment SET position = ? WHERE id = ?')
  ids.forEach((id, index) => set.run(index + 1, id))
}

const VERSION = `v.id, v.sequence, v.file_name AS fileName, b.size, v.hash,
  v.added_at AS addedAt, v.added_by AS addedBy FROM attachment_version v JOIN blob b ON b.hash = v.hash`

export const getVersion = (db: ReadDb, id: string): AttachmentVersion | undefined =>
  db.prepare<[string], AttachmentVersion>(`SELECT ${VERSION} WHERE v.id = ?`).get(id)

/** Newest first. */
export const listVersions = (db: ReadDb, attachmentId: string): AttachmentVersion[] =>
  db
    .prepare<[string], AttachmentVersion>(`SELECT ${VERSION} WHERE v.attachment_id = ? ORDER BY v.sequence DESC`)
    .all(attachmentId)

export type NewVersion = Omit<AttachmentVersion, 'size'> & Readonly<{ attachmentId: string }>

export function insertVersion(db: WriteDb, version: NewVersion): void {
  db.prepare(
    `INSERT INTO attachment_version (id, attachment_id, sequence, hash, file_name, added_at, added_by)
     VALUES (@id, @attachmentId, @sequence, @hash, @fileName, @addedAt, @addedBy)`,
  ).run(version)
}

/** What a frozen version of a paper says was attached. */
export const parsedLines = (json: string): AttachmentLine[] => JSON.parse(json) as AttachmentLine[]
