import { join } from 'node:path'
import type { z } from 'zod'
import {
  exportInput,
  type CasePaperModel,
  type DocumentKind,
  type DocumentModel,
  type DocumentsApi,
  type NoticeModel,
  type WrittenFile,
} from '../../shared/documents.ts'
import { found } from '../../shared/errors.ts'
import { itemsSentWith } from '../../shared/notice-changes.ts'
import { itemExport, transmissionExport } from '../../shared/extracts.ts'
import { fill } from '../../shared/texts/index.ts'
import { documentTexts } from '../../shared/texts/documents.ts'
import { getBlob, wholeBytesOf } from '../db/blobs.ts'
import type { ReadDb } from '../db/database.ts'
import { inOneRead } from '../db/snapshot.ts'
import { attachmentFileName } from '../documents/names.ts'
import { writeForUser } from '../files.ts'
import { markAsFromElsewhere } from '../mark-of-the-web.ts'
import { task, type Operations, type TaskContext } from '../operation.ts'
import { documentJob, writeAll, type Job } from './document-files.ts'
import { exportItems, exportTransmission } from './extracts.ts'
import { casePaperModels, noticeModel } from './gather.ts'
import { getMeeting } from './meetings.sql.ts'
import { printedMinutes } from './minutes-standing.ts'

export const documents = {
  export: task(exportInput, exportDocuments),
  exportItem: task(itemExport, exportItems),
  exportTransmission: task(transmissionExport, exportTransmission),
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
  const supplement = { kind: 'supplement', notice, papers: papersSentLater(notice, papers) } as const
  const isSupplemented = notice.issuedOn !== null && notice.changes !== undefined
  const wanted = new Set<DocumentKind>(kinds ?? readyKinds(notice.agenda.length > 0, isSupplemented, hasStarted))
  const minutes = wanted.has('minutes') ? [printedMinutes(db, meetingId, language)] : []
  const later = isSupplemented ? [supplement] : []
  const candidates: DocumentModel[] = [notice, ...later, ...papers, { kind: 'packet', notice, papers }, ...minutes]
  return candidates.filter((model) => wanted.has(model.kind))
}

/** Papers that went out with the latest version: of new items, and those sent again. */
function papersSentLater({ changes = [] }: NoticeModel, papers: readonly CasePaperModel[]): CasePaperModel[] {
  const sent = itemsSentWith(changes)
  return papers.filter(({ itemId }) => sent.includes(itemId))
}

const readyKinds = (hasAgenda: boolean, isSupplemented: boolean, hasStarted: boolean): DocumentKind[] => [
  ...(hasAgenda ? (['notice', 'casePaper', 'packet'] as const) : []),
  ...(isSupplemented ? (['supplement'] as const) : []),
  ...(hasStarted ? (['minutes'] as const) : []),
]

/** The files that go with the papers, once each, restricted ones too: whoever gets the papers is a member. */
function attachmentJobs(db: ReadDb, models: readonly DocumentModel[]): Job[] {
  const inPacket = models.flatMap((model) => (model.kind === 'packet' ? model.papers : []))
  const alone = models.filter((model) => model.kind === 'casePaper')
  const later = models.flatMap((model) => (model.kind === 'supplement' ? model.papers : []))
  const papers = [inPacket, alone, later].find((some) => some.length > 0) ?? []
  return papers.flatMap((paper) => attachmentsOfPaper(db, paper))
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
