import * as z from 'zod'
import { addDays } from '../../shared/dates.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { isoDate } from '../../shared/values.ts'
import { settingsChange, type Overview, type WorkspaceApi } from '../../shared/workspace.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { command, nothing, query, type Operations } from '../operation.ts'
import { unsentAdviceSince } from './after-meeting.ts'
import { agendaOf } from './agenda-views.ts'
import { listBodies } from './bodies.sql.ts'
import { warningsToday } from './composition.ts'
import { listDueFollowUps } from './follow-ups.sql.ts'
import { listMeetings } from './meetings.sql.ts'
import { settingsOf } from './settings.ts'
import { setSetting } from './settings.sql.ts'

const onDay = z.strictObject({ today: isoDate })

export const workspace = {
  settings: query(nothing, (db, _, context) => settingsOf(db, context)),
  changeSettings: command(settingsChange, changeSettings),
  overview: query(onDay, (db, { today }) => overview(db, today)),
} satisfies Operations<WorkspaceApi>

function changeSettings(db: WriteDb, { userName, userEmail, documentLanguage }: z.output<typeof settingsChange>): void {
  if (userName !== undefined) setSetting(db, 'userName', userName)
  if (userEmail !== undefined) setSetting(db, 'userEmail', userEmail)
  if (documentLanguage !== undefined) setSetting(db, 'documentLanguage', documentLanguage)
}

/** Days ahead a follow-up counts as soon due, and days back minutes that are not approved are still asked for. */
const [soon, recently] = [30, 180]
/** Days back advice is asked for that has not been sent on; what is older was sent before the program was. */
const aYear = 365

function overview(db: ReadDb, today: string): Overview {
  const meetings = listMeetings(db, {})
  const bodies = listBodies(db, today)
  const nextMeeting = meetings.findLast(({ onDate, status }) => onDate >= today && status !== 'closed') ?? null
  return {
    nextMeeting,
    shortcomings: nextMeeting === null ? [] : shortcomingsOf(db, nextMeeting),
    unfinishedMinutes: meetings.filter((meeting) => hasUnfinishedMinutes(meeting, today)),
    followUps: listDueFollowUps(db, addDays(today, soon)),
    unsentAdvice: unsentAdviceSince(db, addDays(today, -aYear)),
    bodies,
    mandate: warningsToday(db, bodies, today),
  }
}

const shortcomingsOf = (db: ReadDb, meeting: MeetingSummary): Overview['shortcomings'] =>
  agendaOf(db, meeting).items.flatMap(({ id, caseId, title, shortcomings }) =>
    shortcomings.map((what) => ({ itemId: id, caseId, title, what })),
  )

function hasUnfinishedMinutes({ status, onDate, minutesApprovedOn }: MeetingSummary, today: string): boolean {
  if (status !== 'closed') return status === 'inProgress'
  return onDate >= addDays(today, -recently) && minutesApprovedOn === null
}
