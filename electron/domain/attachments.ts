import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { z } from 'zod'
import { moved } from '../../shared/agenda.ts'
import {
  attachmentChange,
  attachmentMove,
  newAttachments,
  newVersion,
  savedAttachments,
  type attachedFile,
  type AttachmentsApi,
  type AttachmentVersion,
  type SavedFile,
} from '../../shared/attachments.ts'
import { ensure, found } from '../../shared/errors.ts'
import { splitName } from '../../shared/file-names.ts'
import { byId, ofCase, withChanges } from '../../shared/values.ts'
import { getBlob, insertBlob, keepBlob, wholeBytesOf } from '../db/blobs.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { inOneRead } from '../db/snapshot.ts'
import { writeForUser } from '../files.ts'
import { newId } from '../id.ts'
import { markAsFromElsewhere } from '../mark-of-the-web.ts'
import { command, query, task, type Context, type Operations, type TaskContext } from '../operation.ts'
import { listAttachments } from './attachment-lines.ts'
import * as sql from './attachments.sql.ts'
import { caseInUse } from './cases.ts'
import { lapseFormalCheck } from './formal-lapse.ts'

export const attachments = {
  list: query(ofCase, (db, { caseId }) => listAttachments(db, caseId)),
  add: command(newAttachments, add),
  replace: command(newVersion, replace),
  update: command(attachmentChange, update),
  move: command(attachmentMove, move),
  remove: command(byId, remove),
  save: task(savedAttachments, save),
} satisfies Operations<AttachmentsApi>

/** One file of an attachment, removed or not; throws `notFound` when there is none. */
export const attachedFileOf = (db: ReadDb, versionId: string): AttachmentVersion => found(sql.getVersion(db, versionId))

function add(db: WriteDb, { caseId, files }: z.output<typeof newAttachments>, context: Context): { ids: string[] } {
  const { accessLevel: levelOfCase } = caseInUse(db, caseId)
  const ids = files.map(({ file, title = titleFrom(file.fileName), accessLevel = levelOfCase }) => {
    const id = newId()
    sql.insertAttachment(db, { id, caseId, position: sql.nextPosition(db, caseId), title, accessLevel })
    insertFile(db, id, 1, file, context)
    return id
  })
  lapseFormalCheck(db, caseId, context)
  return { ids }
}

/** The file's name without its ending, which is what most people would write. */
const titleFrom = (fileName: string): string => splitName(fileName).stem

type File = z.output<typeof attachedFile>

function insertFile(db: WriteDb, attachmentId: string, sequence: number, file: File, context: Context): void {
  const hash = keptHash(db, file)
  const { fileName } = file
  const made = { addedAt: context.now().toISOString(), addedBy: context.actor }
  sql.insertVersion(db, { id: newId(), attachmentId, sequence, hash, fileName, ...made })
}

function keptHash(db: WriteDb, file: File): string {
  const hash = 'hash' in file ? file.hash : insertBlob(db, Buffer.from(file.base64, 'base64'))
  found(getBlob(db, hash))
  keepBlob(db, hash)
  return hash
}

/** The attachment while it and its case are there; throws `notFound` otherwise. */
function inUse(db: ReadDb, id: string): sql.StoredAttachment {
  const attachment = found(sql.getAttachment(db, id))
  ensure(attachment.removedAt === null, 'notFound')
  caseInUse(db, attachment.caseId)
  return attachment
}

function replace(db: WriteDb, { id, file }: z.output<typeof newVersion>, context: Context): void {
  const attachment = inUse(db, id)
  const latest = found(sql.listVersions(db, id)[0])
  insertFile(db, id, latest.sequence + 1, file, context)
  const { hash } = found(sql.listVersions(db, id)[0])
  ensure(hash !== latest.hash, 'attachmentSame', { title: attachment.title })
  lapseFormalCheck(db, attachment.caseId, context)
}

function update(db: WriteDb, { id, ...change }: z.output<typeof attachmentChange>, context: Context): void {
  const attachment = inUse(db, id)
  sql.updateAttachment(db, withChanges(attachment, change))
  lapseFormalCheck(db, attachment.caseId, context)
}

function move(db: WriteDb, { id, position }: z.output<typeof attachmentMove>, context: Context): void {
  const { caseId } = inUse(db, id)
  const ids = sql.listStored(db, caseId).map((one) => one.id)
  sql.setOrder(db, moved(ids, ids.indexOf(id), position - 1))
  lapseFormalCheck(db, caseId, context)
}

function remove(db: WriteDb, { id }: { id: string }, context: Context): void {
  const attachment = inUse(db, id)
  sql.updateAttachment(db, { ...attachment, removedAt: context.now().toISOString() })
  lapseFormalCheck(db, attachment.caseId, context)
}

type Saving = z.output<typeof savedAttachments>

async function save(db: ReadDb, { versionIds, folder }: Saving, context: TaskContext): Promise<{ files: SavedFile[] }> {
  const versions = inOneRead(db, () => versionIds.map((id) => attachedFileOf(db, id)))
  return { files: await saveFiles(db, versions, folder, context) }
}

/** What is written, under which name. */
type FileToSave = Readonly<{ hash: string; fileName: string }>

/** Writes the files one after the other; when one fails or the user cancels, those already written are taken away again. */
export async function saveFiles(
  db: ReadDb,
  files: readonly FileToSave[],
  folder: string,
  { progress, signal }: TaskContext,
): Promise<SavedFile[]> {
  const saved: SavedFile[] = []
  try {
    for (const { hash, fileName } of files) {
      progress(saved.length, files.length, fileName)
      // Lets a message that cancels the task come through between two files.
      await setImmediate()
      ensure(!signal.aborted, 'cancelled')
      const blob = found(getBlob(db, hash))
      const path = writeForUser(join(folder, fileName), wholeBytesOf(db, blob, fileName))
      markAsFromElsewhere(path)
      saved.push({ fileName, path, size: blob.size })
    }
    progress(files.length, files.length, '')
    return saved
  } catch (error) {
    for (const { path } of saved) rmSync(path, { force: true })
    throw error
  }
}
