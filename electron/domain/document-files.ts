import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { DocumentModel, WrittenFile } from '../../shared/documents.ts'
import { ensure } from '../../shared/errors.ts'
import type { ReadDb } from '../db/database.ts'
import { documentTitle, fileName } from '../documents/names.ts'
import { writeForUser } from '../files.ts'
import type { TaskContext } from '../operation.ts'
import { picturesOf } from './document-pictures.ts'

/** One file to write: what it is, and how it is made when its turn comes. */
export type Job = Readonly<{ title: string; write: (folder: string) => Promise<WrittenFile> | WrittenFile }>

export const documentJob = (db: ReadDb, model: DocumentModel): Job => ({
  title: documentTitle(model),
  write: (folder) => writeDocument(db, model, folder),
})

/** Writes one file after the other; when one fails or the user cancels, those already written are taken away again. */
export async function writeAll(jobs: readonly Job[], folder: string, context: TaskContext): Promise<WrittenFile[]> {
  const written: WrittenFile[] = []
  try {
    for (const job of jobs) {
      context.progress(written.length, jobs.length, job.title)
      // Lets a message that cancels the task come through between two files.
      await setImmediate()
      ensure(!context.signal.aborted, 'cancelled')
      written.push(await job.write(folder))
    }
    context.progress(jobs.length, jobs.length, '')
    return written
  } catch (error) {
    for (const { path } of written) rmSync(path, { force: true })
    throw error
  }
}

/** The library that makes Word files is loaded here, by the first document, and never at start-up. */
async function writeDocument(db: ReadDb, model: DocumentModel, folder: string): Promise<WrittenFile> {
  const { pack } = await import('../documents/pack.ts')
  const bytes = await pack(model, picturesOf(db, model))
  const path = writeForUser(join(folder, fileName(model)), bytes)
  return { kind: model.kind, title: documentTitle(model), path, bytes: bytes.length }
}
