import type { z } from 'zod'
import type { CasePaperModel, NoticeModel } from '../../shared/documents.ts'
import { ensure, found } from '../../shared/errors.ts'
import { ensureNotCancelled, meetingReference, type MeetingSummary } from '../../shared/meetings.ts'
import { ensureSomethingToTreat, issueInput, type NoticesApi } from '../../shared/notices.ts'
import { localDay } from '../../shared/clock.ts'
import type { WriteDb } from '../db/database.ts'
import { command, query, type Context, type Operations } from '../operation.ts'
import { listItems } from './agenda.sql.ts'
import { refreshApprovals } from './approvals.ts'
import { describeNotice, describePapers, noticeModel, type Issue } from './gather.ts'
import { refreshCalled } from './invitations.ts'
import { getMeeting, setIssued } from './meetings.sql.ts'
import { papersSentWith, pendingChanges, settleChanges, withChangesTold } from './notice-versions.ts'
import * as sql from './notices.sql.ts'
import { settleCases } from './numbering.ts'
import { settingsOf } from './settings.ts'

type Order = z.output<typeof issueInput>

export const notices = {
  list: query(meetingReference, (db, { meetingId }) => sql.listNotices(db, meetingId)),
  preview: query(meetingReference, (db, { meetingId }) => noticeModel(db, meetingId)),
  pending: query(meetingReference, (db, { meetingId }) => pendingChanges(db, meetingId)),
  issue: command(issueInput, issue, { canUndo: false }),
} satisfies Operations<NoticesApi>

function issue(db: WriteDb, order: Order, context: Context): { version: number } {
  const meeting = found(getMeeting(db, order.meetingId))
  ensureNotCancelled(meeting)
  ensure(meeting.status === 'draft' || meeting.status === 'issued', 'noticeTooLate')
  const version = meeting.noticeVersion + 1
  const signedBy = order.signedBy || settingsOf(db, context).userName
  const decided = { version, issuedOn: localDay(context.now()), signedBy }
  const sent =
    meeting.status === 'draft'
      ? firstVersion(db, meeting, decided, context)
      : laterVersion(db, meeting, decided, order, context)
  const stamp = { issuedAt: context.now().toISOString(), issuedBy: context.actor }
  sql.insertNotice(db, { meetingId: meeting.id, version, ...stamp, ...sent })
  return { version }
}

type Sent = Readonly<{ model: NoticeModel; papers: CasePaperModel[] }>

function firstVersion(db: WriteDb, meeting: MeetingSummary, decided: Issue, context: Context): Sent {
  ensureSomethingToTreat(listItems(db, meeting.id))
  refreshCalled(db, meeting)
  refreshApprovals(db, meeting, context)
  settleCases(db, meeting, context)
  setIssued(db, meeting.id)
  return { model: describeNotice(db, meeting, decided), papers: describePapers(db, meeting) }
}

function laterVersion(db: WriteDb, meeting: MeetingSummary, decided: Issue, order: Order, context: Context): Sent {
  const before = found(sql.listNotices(db, meeting.id)[0])
  settleChanges(db, meeting, order.resend, context)
  const papers = papersSentWith(db, meeting, before, order.resend)
  const after = { model: describeNotice(db, meeting, decided), papers }
  return { model: withChangesTold(before, after, order), papers }
}
