import type { CasePaperModel, NoticeModel } from '../../shared/documents.ts'
import { ensure, found } from '../../shared/errors.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { noticeChanges, type NoticeAndPapers, type NoticeChange } from '../../shared/notice-changes.ts'
import type { Notice, PendingChanges } from '../../shared/notices.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { listItems } from './agenda.sql.ts'
import { describeNotice, describePapers, type Issue } from './gather.ts'
import { getMeeting } from './meetings.sql.ts'
import { listNotices } from './notices.sql.ts'
import { sendPaper, settleCases } from './numbering.ts'

const isOfPaper = ({ kind }: NoticeChange): boolean => kind === 'paper' || kind === 'attachments'

/** What has changed since the latest version was sent, as long as the meeting waits to begin. */
export function pendingChanges(db: ReadDb, meetingId: string): PendingChanges {
  const meeting = found(getMeeting(db, meetingId))
  const nothing = { meetingId, version: meeting.noticeVersion, changes: [], papers: [], model: null }
  const latest = listNotices(db, meetingId)[0]
  if (latest === undefined || meeting.status !== 'issued' || meeting.cancelledAt !== null) return nothing
  const model = describeNotice(db, meeting, nextIssue(latest))
  const all = noticeChanges(latest, { model, papers: describePapers(db, meeting, true) })
  const changes = all.filter((change) => !isOfPaper(change))
  const papers = all.filter(isOfPaper)
  return all.length === 0 ? nothing : { ...nothing, changes, papers, model: { ...model, changes } }
}

const nextIssue = ({ version, model }: Notice): Issue => ({
  version: version + 1,
  issuedOn: null,
  signedBy: model.signedBy,
})

/** Numbers what came in since the latest version, and freezes its papers and those to be sent again. Throws `noticeUnchanged`, `paperUnchanged`. */
export function settleChanges(db: WriteDb, meeting: MeetingSummary, resend: readonly string[], context: Context): void {
  const pending = pendingChanges(db, meeting.id)
  const changed = new Set(pending.papers.map(({ itemId }) => itemId))
  const items = listItems(db, meeting.id)
  for (const itemId of resend) {
    const item = found(items.find(({ id }) => id === itemId))
    ensure(changed.has(itemId), 'paperUnchanged', { title: item.title })
  }
  ensure(pending.changes.length + resend.length > 0, 'noticeUnchanged')
  settleCases(db, meeting, context)
  // What has come back on the agenda is sent as it stands, not as it was when it was taken off.
  const added = pending.changes.flatMap(({ kind, itemId }) => (kind === 'added' && itemId !== null ? [itemId] : []))
  for (const item of items) if ([...resend, ...added].includes(item.id)) sendPaper(db, item, context)
}

/** The papers of a version: as sent before, under the head and the title they have now; new ones and those sent again as they are. */
export function papersSentWith(
  db: ReadDb,
  meeting: MeetingSummary,
  latest: Notice,
  resend: readonly string[],
): CasePaperModel[] {
  const before = new Map(latest.papers.map((paper) => [paper.itemId, paper]))
  return describePapers(db, meeting).map((paper) => {
    const earlier = before.get(paper.itemId)
    if (earlier === undefined || resend.includes(paper.itemId)) return paper
    return { ...earlier, head: paper.head, number: paper.number, title: paper.title }
  })
}

type Why = Readonly<{ reasons: readonly { key: string; reason: string }[]; reason: string }>

/** The notice with what it changes, each with its own reason or the one common to all. */
export function withChangesTold(before: NoticeAndPapers, after: NoticeAndPapers, why: Why): NoticeModel {
  const own = new Map(why.reasons.map(({ key, reason }) => [key, reason]))
  const changes = noticeChanges(before, after).map((change) => ({
    ...change,
    reason: own.get(change.key) || why.reason,
  }))
  return { ...after.model, changes }
}
