import { join } from 'node:path'
import type { z } from 'zod'
import { ensure, found } from '../../shared/errors.ts'
import { safeFileName } from '../../shared/file-names.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { fill } from '../../shared/texts/index.ts'
import { calendar as words } from '../../shared/texts/calendar.ts'
import { deadlinesOf, type calendarExport } from '../../shared/year-plan.ts'
import type { CalendarFile, CalendarMeeting } from '../calendar/calendar.ts'
import type { ReadDb } from '../db/database.ts'
import { inOneRead } from '../db/snapshot.ts'
import { writeForUser } from '../files.ts'
import type { TaskContext } from '../operation.ts'
import { listCalledContacts, listRevisions } from './calendar.sql.ts'
import { getMeeting, listMeetingsOfYear } from './meetings.sql.ts'
import { settingsOf } from './settings.ts'
import { rulesReader } from './year-plan.ts'

type Order = z.output<typeof calendarExport>

/** Writes the calendar file. The library that makes it is loaded here, by the first of them, and never at start-up. */
export async function exportCalendar(
  db: ReadDb,
  order: Order,
  context: TaskContext,
): Promise<{ path: string; meetings: number }> {
  const { file, name } = inOneRead(db, () => gather(db, order, context))
  const { calendarText } = await import('../calendar/calendar.ts')
  const bytes = Buffer.from(calendarText(file), 'utf8')
  return { path: writeForUser(join(order.folder, `${name}.ics`), bytes), meetings: file.meetings.length }
}

function gather(db: ReadDb, order: Order, context: TaskContext): { file: CalendarFile; name: string } {
  const settings = settingsOf(db, context)
  const base = { organizer: { name: settings.userName, email: settings.userEmail }, now: context.now() }
  if (order.meetingId !== undefined) {
    const meeting = found(getMeeting(db, order.meetingId))
    const called = listCalledContacts(db, meeting.id)
    const name = safeFileName(`${meeting.onDate} ${meeting.bodyShortName}`)
    return { file: { ...base, meetings: inCalendar(db, [meeting]), isInvitation: true, called }, name }
  }
  const meetings = meetingsOf(db, order)
  return {
    file: { ...base, meetings: inCalendar(db, meetings), isInvitation: false, called: [] },
    name: nameOfYear(order, meetings),
  }
}

function meetingsOf(db: ReadDb, { year = 0, bodyIds }: Order): MeetingSummary[] {
  const all = listMeetingsOfYear(db, year)
  const meetings = all.filter(({ bodyId }) => bodyIds === undefined || bodyIds.includes(bodyId))
  ensure(meetings.length > 0, 'noMeetingsInYear', { year })
  return meetings
}

/** «Møteplan 2026 KommIT-rådet», or without a name when there are several bodies. */
function nameOfYear({ year = 0 }: Order, meetings: readonly MeetingSummary[]): string {
  const isOneBody = new Set(meetings.map(({ bodyId }) => bodyId)).size === 1
  const body = isOneBody ? (meetings.at(-1)?.bodyShortName ?? '') : ''
  return safeFileName(`${fill(words.fileOfYear, { year })} ${body}`)
}

function inCalendar(db: ReadDb, meetings: readonly MeetingSummary[]): CalendarMeeting[] {
  const rules = rulesReader(db)
  const revisions = new Map(
    listRevisions(
      db,
      meetings.map(({ id }) => id),
    ).map((revision) => [revision.meetingId, revision]),
  )
  return meetings.map((meeting) => ({
    meeting,
    handInOn: deadlinesOf(meeting.onDate, rules(meeting.bodyId)).handInOn,
    revision: revisions.get(meeting.id)?.revision ?? 0,
    changedAt: revisions.get(meeting.id)?.changedAt ?? null,
  }))
}
