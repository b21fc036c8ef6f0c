import type { z } from 'zod'
import { minutesOfFixed } from '../../shared/agenda.ts'
import { ensure, found } from '../../shared/errors.ts'
import {
  ensureCancellable,
  ensureChangeable,
  ensureSameMeeting,
  meetingChange,
  meetingFilter,
  newMeeting,
  newMeetings,
  type MeetingsApi,
  type MeetingSummary,
} from '../../shared/meetings.ts'
import { fixedTitle, isFixedPoint, translatedTitle, type FixedPoint } from '../../shared/texts/agenda.ts'
import { byId, withChanges, type Language } from '../../shared/values.ts'
import { calendarExport, planInput, proposalInput } from '../../shared/year-plan.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { command, query, task, type Context, type Operations } from '../operation.ts'
import { inRow, rowName } from '../wording.ts'
import { bringBackTo } from './agenda-return.ts'
import { insertItem, listItems, plainItem, updateItem, type NewItem, type StoredItem } from './agenda.sql.ts'
import { approvalItems } from './approvals.ts'
import { bodyInUse } from './bodies.ts'
import { exportCalendar } from './calendar.ts'
import { callEveryone, refreshCalled } from './invitations.ts'
import * as sql from './meetings.sql.ts'
import { planYear, proposeMeetings } from './year-plan.ts'

type NewMeeting = z.output<typeof newMeeting>

export const meetings = {
  list: query(meetingFilter, (db, filter) => sql.listMeetings(db, filter)),
  get: query(byId, (db, { id }) => found(sql.getMeeting(db, id))),
  schedule: command(newMeeting, schedule),
  scheduleSeveral: command(newMeetings, scheduleSeveral),
  update: command(meetingChange, update),
  cancel: command(byId, cancel),
  plan: query(planInput, planYear),
  propose: query(proposalInput, proposeMeetings),
  exportCalendar: task(calendarExport, exportCalendar),
} satisfies Operations<MeetingsApi>

function schedule(db: WriteDb, meeting: NewMeeting): { id: string } {
  bodyInUse(db, meeting.bodyId)
  const id = sql.insertMeeting(db, meeting)
  const planned = found(sql.getMeeting(db, id))
  for (const [index, item] of fixedItems(db, planned).entries()) insertItem(db, id, item, index + 1)
  callEveryone(db, planned)
  bringBackTo(db, planned)
  return { id }
}

/** Schedules by day, so that each meeting finds the one before it, and answers in the order given. */
function scheduleSeveral(db: WriteDb, { meetings: wanted }: z.output<typeof newMeetings>): { ids: string[] } {
  const byDay = wanted.toSorted((a, b) => a.onDate.localeCompare(b.onDate) || a.startsAt.localeCompare(b.startsAt))
  const scheduled = (meeting: NewMeeting) =>
    inRow(rowName('meetings', wanted.indexOf(meeting)), () => schedule(db, meeting))
  const idOf = new Map(byDay.map((meeting) => [meeting, scheduled(meeting).id]))
  return { ids: wanted.flatMap((meeting) => idOf.get(meeting) ?? []) }
}

/** The points every meeting has; earlier minutes are up for approval when some wait. */
function fixedItems(db: ReadDb, meeting: MeetingSummary): NewItem[] {
  const item = (point: FixedPoint) => plainItem(point, fixedTitle(point, meeting.language), minutesOfFixed[point])
  return [item('approveNotice'), ...approvalItems(db, meeting), item('anyOther')]
}

function update(db: WriteDb, change: z.output<typeof meetingChange>): void {
  const before = found(sql.getMeeting(db, change.id))
  ensureChangeable(before)
  const after = withChanges(before, change)
  ensureSameMeeting(before, after)
  ensure(after.startsAt < after.endsAt, 'endsBeforeStart')
  sql.updateMeeting(db, after)
  if (after.language !== before.language) translateFixed(db, listItems(db, after.id), after.language)
  if (after.onDate !== before.onDate) refreshCalled(db, after)
}

function translateFixed(db: WriteDb, items: readonly StoredItem[], language: Language): void {
  for (const item of items) {
    if (isFixedPoint(item.type)) {
      updateItem(db, { ...item, title: translatedTitle(item.title, item.type, language) })
    }
  }
}

function cancel(db: WriteDb, { id }: { id: string }, context: Context): void {
  ensureCancellable(found(sql.getMeeting(db, id)))
  sql.setCancelled(db, id, context.now().toISOString())
}
