import type { CasePaperModel, NoticeModel } from '../../shared/documents.ts'
import type { Notice } from '../../shared/notices.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'

type NoticeRow = Omit<Notice, 'model' | 'papers'> & Readonly<{ model: string; papers: string }>

/** Papers that were sent out before there were attachments say nothing of them. */
type FrozenPaper = Omit<CasePaperModel, 'attachments'> & Partial<Pick<CasePaperModel, 'attachments'>>

const toNotice = (row: NoticeRow): Notice => ({
  ...row,
  model: JSON.parse(row.model) as NoticeModel,
  papers: (JSON.parse(row.papers) as FrozenPaper[]).map((paper) => ({
    ...paper,
    attachments: paper.attachments ?? [],
  })),
})

/** Newest version first. */
export const listNotices = (db: ReadDb, meetingId: string): Notice[] =>
  db
    .prepare<[string], NoticeRow>(
      `SELECT id, meeting_id AS meetingId, version, issued_at AS issuedAt, issued_by AS issuedBy, model, papers
       FROM notice WHERE meeting_id = ? ORDER BY version DESC`,
    )
    .all(meetingId)
    .map(toNotice)

export function insertNotice(db: WriteDb, notice: Omit<Notice, 'id'>): void {
  db.prepare(
    `INSERT INTO notice (id, meeting_id, version, issued_at, issued_by, model, papers)
     VALUES (@id, @meetingId, @version, @issuedAt, @issuedBy, @model, @papers)`,
  ).run({ ...notice, id: newId(), model: JSON.stringify(notice.model), papers: JSON.stringify(notice.papers) })
}
