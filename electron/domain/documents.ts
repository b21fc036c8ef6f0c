import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { z } from 'zod'
import {
  exportInput,
  type DocumentKind,
  type DocumentModel,
  type DocumentsApi,
  type WrittenFile,
} from '../../shared/documents.ts'
import { ensure } from '../../shared/errors.ts'
import type { ReadDb } from '../db/database.ts'
import { inOneRead } from '../db/snapshot.ts'
import { documentTitle, fileName } from '../documents/names.ts'
import { writeForUser } from '../files.ts'
import { task, type Operations, type TaskContext } from '../operation.ts'
import { casePaperModels, minutesModel, noticeModel } from './gather.ts'

export const documents = {
  export: task(exportInput, exportDocuments),
} satisfies Operations<DocumentsApi>

type Order = z.output<typeof exportInput>

async function exportDocuments(db: ReadDb, order: Order, context: TaskContext): Promise<{ files: WrittenFile[] }> {
  const models = inOneRead(db, () => gather(db, order))
  return { files: await writeAll(models, order.folder, context) }
}

/** The models to write, in the order they are sent out; what the meeting is ready for unless kinds are named. */
function gather(db: ReadDb, { meetingId, language, kinds }: Order): DocumentModel[] {
  const notice = noticeModel(db, meetingId, language)
  const papers = casePaperModels(db, meetingId, language)
  const minutes = minutesModel(db, meetingId, language)
  const wanted = new Set<DocumentKind>(kinds ?? readyKinds(notice.agenda.length > 0, minutes.head.startedAt !== null))
  const candidates: DocumentModel[] = [notice, ...papers, { kind: 'packet', notice, papers }, minutes]
  return candidates.filter((model) => wanted.has(model.kind))
}

const readyKinds = (hasAgenda: boolean, hasStarted: boolean): DocumentKind[] => [
  ...(hasAgenda ? (['notice', 'casePaper', 'packet'] as const) : []),
  ...(hasStarted ? (['minutes'] as const) : []),
]

/** Writes one file after the other; when one fails or the user cancels, those already written are taken away again. */
async function writeAll(
  models: readonly DocumentModel[],
  folder: string,
  context: TaskContext,
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = []
  try {
    for (const model of models) {
      context.progress(written.length, models.length, documentTitle(model))
      // Lets a message that cancels the task come through between two files.
      await setImmediate()
      ensure(!context.signal.aborted, 'cancelled')
      written.push(await write(model, folder))
    }
    context.progress(models.length, models.length, '')
    return written
  } catch (error) {
    for (const { path } of written) rmSync(path, { force: true })
    throw error
  }
}

/** The library that makes Word files is loaded here, by the first document, and never at start-up. */
async function write(model: DocumentModel, folder: string): Promise<WrittenFile> {
  const { pack } = await import('../documents/pack.ts')
  const bytes = await pack(model)
  const path = writeForUser(join(folder, fileName(model)), bytes)
  return { kind: model.kind, title: documentTitle(model), path, bytes: bytes.length }
}
