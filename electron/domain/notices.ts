import type { z } from 'zod'
import { found } from '../../shared/errors.ts'
import { ensureDraft, meetingReference } from '../../shared/meetings.ts'
import { ensureSomethingToTreat, issueInput, type NoticesApi } from '../../shared/notices.ts'
import { localDay } from '../../shared/clock.ts'
import type { WriteDb } from '../db/database.ts'
import { command, query, type Context, type Operations } from '../operation.ts'
import { listItems } from './agenda.sql.ts'
import { refreshApprovals } from './approvals.ts'
import { describeNotice, describePapers, noticeModel } from './gather.ts'
import { refreshCalled } from './invitations.ts'
import { getMeeting, setIssued } from './meetings.sql.ts'
import * as sql from './notices.sql.ts'
import { settleCases } from './numbering.ts'
import { settingsOf } from './settings.ts'

export const notices = {
  list: query(meetingReference, (db, { meetingId }) => sql.listNotices(db, meetingId)),
  preview: query(meetingReference, (db, { meetingId }) => noticeModel(db, meetingId)),
  issue: command(issueInput, issue, { canUndo: false }),
} satisfies Operations<NoticesApi>

function issue(
  db: WriteDb,
  { meetingId, signedBy }: z.output<typeof issueInput>,
  context: Context,
): { version: number } {
  const meeting = found(getMeeting(db, meetingId))
  ensureDraft(meeting)
  ensureSomethingToTreat(listItems(db, meetingId))
  refreshCalled(db, meeting)
  refreshApprovals(db, meeting, context)
  settleCases(db, meeting, context)
  setIssued(db, meetingId)
  const version = meeting.noticeVersion + 1
  const signature = signedBy || settingsOf(db, context).userName
  const model = describeNotice(db, meeting, { version, issuedOn: localDay(context.now()), signedBy: signature })
  const papers = describePapers(db, meeting)
  sql.insertNotice(db, {
    meetingId,
    version,
    issuedAt: context.now().toISOString(),
    issuedBy: context.actor,
    model,
    papers,
  })
  return { version }
}
