import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { z } from 'zod'
import {
  exportInput,
  type CasePaperModel,
  type DocumentKind,
  type DocumentModel,
  type DocumentsApi,
  type WrittenFile,
} from '../../shared/documents.ts'
import { ensure, found } from '../../shared/errors.ts'
import { fill } from '../../shared/texts/index.ts'
import { documentTexts } from '../../shared/texts/documents.ts'
import { getBlob, wholeBytesOf } from '../db/blobs.ts'
import type { ReadDb } from '../db/database.ts'
import { inOneRead } from '../db/snapshot.ts'
import { attachmentFileName, documentTitle, fileName } from '../documents/names.ts'
import { writeForUser } from '../files.ts'
import { markAsFromElsewhere } from '../mark-of-the-web.ts'
import { task, type Operations, type TaskContext } from '../operation.ts'
import { picturesOf } from './document-pictures.ts'
import { casePaperModels, noticeModel } from './gather.ts'
import { getMeeting } from './meetings.sql.ts'
import { printedMinutes } from './minutes-standing.ts'

export const documents = {
  export: task(exportInput, exportDocuments),
} satisfies Operations<DocumentsApi>

type Order = z.output<typeof exportInput>

async function exportDocuments(db: ReadDb, order: Order, context: TaskContext): Promise<{ files: WrittenFile[] }> {
  const models = inOneRead(db, () => gather(db, order))
  const jobs = [...models.map((model) => documentJob(db, model)), ...attachmentJobs(db, models)]
  return { files: await writeAll(jobs, order.folder, context) }
}

/** The models to write, in the order they are sent out; what the meeting is ready for unless kinds are named. */
function gather(db: ReadDb, { meetingId, language, kinds }: Order): DocumentModel[] {
  const notice = noticeModel(db, meetingId, language)
  const papers = casePaperModels(db, meetingId, language)
  const hasStarted = found(getMeeting(db, meetingId)).startedAt !== null
  const wanted = new Set<DocumentKind>(kinds ?? readyKinds(notice.agenda.length > 0, hasStarted))
  const minutes = wanted.has('minutes') ? [printedMinutes(db, meetingId, language)] : []
  const candidates: DocumentModel[] = [notice, ...papers, { kind: 'packet', notice, papers }, ...minutes]
  return candidates.filter((model) => wanted.has(model.kind))
}

const readyKinds = (hasAgenda: boolean, hasStarted: boolean): DocumentKind[] => [
  ...(hasAgenda ? (['notice', 'casePaper', 'packet'] as const) : []),
  ...(hasStarted ? (['minutes'] as const) : []),
]

/** One file to write: what it is, and how it is made when its turn comes. */
type Job = Readonly<{ title: string; write: (folder: string) => Promise<WrittenFile> | WrittenFile }>

const documentJob = (db: ReadDb, model: DocumentModel): Job => ({
  title: documentTitle(model),
  write: (folder) => writeDocument(db, model, folder),
})

/** The files that go with the papers, once each, restricted ones too: whoever gets the papers is a member. */
function attachmentJobs(db: ReadDb, models: readonly DocumentModel[]): Job[] {
  const papers = models.flatMap((model) => (model.kind === 'packet' ? model.papers : []))
  const alone = models.filter((model) => model.kind === 'casePaper')
  return (papers.length > 0 ? papers : alone).flatMap((paper) => attachmentsOfPaper(db, paper))
}

const attachmentsOfPaper = (db: ReadDb, paper: CasePaperModel): Job[] =>
  paper.attachments.map((line) => {
    const title = fill(documentTexts(paper.language).attachments.listed, line)
    const write = (folder: string): WrittenFile => {
      const blob = found(getBlob(db, line.hash))
      const name = attachmentFileName(paper, line)
      const path = writeForUser(join(folder, name), wholeBytesOf(db, blob, name))
      markAsFromElsewhere(path)
      return { kind: 'attachment', title, path, bytes: blob.size }
    }
    return { title, write }
  })

/** Writes one file after the other; when one fails or the user cancels, those already written are taken away again. */
async function writeAll(jobs: readonly Job[], folder: string, context: TaskContext): Promise<WrittenFile[]> {
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
