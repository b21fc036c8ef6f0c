import type { z } from 'zod'
import { found } from '../../shared/errors.ts'
import { shortDate } from '../../shared/dates.ts'
import { ensureDraft, meetingReference, type MeetingSummary } from '../../shared/meetings.ts'
import { ensureSomethingToTreat, issueInput, type NoticesApi } from '../../shared/notices.ts'
import { redatedTitle } from '../../shared/texts/agenda.ts'
import { localDay } from '../../shared/clock.ts'
import type { WriteDb } from '../db/database.ts'
import { command, query, type Context, type Operations } from '../operation.ts'
import { listItems, updateItem } from './agenda.sql.ts'
import { describeNotice, describePapers, noticeModel } from './gather.ts'
import { refreshCalled } from './invitations.ts'
import { getMeeting, lastMeetingBefore, setIssued } from './meetings.sql.ts'
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
  refreshApproval(db, meeting)
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

/** Meetings may have been moved, cancelled or put in between since this one was scheduled: the last one is named anew. */
function refreshApproval(db: WriteDb, { id, bodyId, onDate, language }: MeetingSummary): void {
  const lastOn = lastMeetingBefore(db, bodyId, onDate)
  if (lastOn === undefined) return
  for (const item of listItems(db, id)) {
    if (item.type !== 'approveMinutes') continue
    updateItem(db, { ...item, title: redatedTitle(item.title, item.type, language, shortDate(lastOn)) })
  }
}
