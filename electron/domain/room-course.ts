import type { z } from 'zod'
import { isTreated } from '../../shared/agenda.ts'
import { ensureRightOrder } from '../../shared/breaks.ts'
import { localTime } from '../../shared/clock.ts'
import { ensure, found } from '../../shared/errors.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { isMissingOutcome } from '../../shared/minutes.ts'
import {
  ensureHeld,
  ensureInProgress,
  ensureReadyToStart,
  type atItem,
  type atTime,
  type itemTimes,
  type meetingTimes,
} from '../../shared/room.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { bringBack } from './agenda-return.ts'
import * as agenda from './agenda.sql.ts'
import { endOpenBreak } from './breaks.ts'
import * as meetings from './meetings.sql.ts'
import { settleCases } from './numbering.ts'
import { closeMinutes } from './minutes-closing.ts'
import { ensureMinutesOpen } from './minutes-lock.ts'
import { ensurePeopleStand } from './presence-guards.ts'

/** Opens the meeting and takes up its first item. */
export function start(db: WriteDb, { meetingId, time }: z.output<typeof atTime>, context: Context): void {
  const meeting = found(meetings.getMeeting(db, meetingId))
  ensureReadyToStart(meeting)
  // What came on the agenda after the latest notice is treated all the same.
  settleCases(db, meeting, context)
  const startedAt = time ?? localTime(context.now())
  meetings.setStarted(db, meetingId, startedAt)
  const first = agenda.listItems(db, meetingId).find(isTreated)
  if (first) takeUp(db, meetingId, first.id, startedAt)
}

function takeUp(db: WriteDb, meetingId: string, itemId: string, time: string): void {
  agenda.setItemStarted(db, itemId, time)
  meetings.setCurrentItem(db, meetingId, itemId)
}

/** Takes an item up, in order or out of it; a heading is never taken up. */
export function goTo(db: WriteDb, { itemId, time }: z.output<typeof atItem>, context: Context): void {
  const meeting = found(meetings.meetingOfItem(db, itemId))
  ensureInProgress(meeting)
  const item = found(agenda.getItem(db, itemId))
  ensure(isTreated(item), 'headingNotTreated')
  if (meeting.currentItemId === itemId) return
  const at = time ?? localTime(context.now())
  if (meeting.currentItemId !== null) agenda.setItemEnded(db, meeting.currentItemId, at)
  takeUp(db, meeting.id, itemId, at)
  // From now on it stands among the items where it is taken up, and what was registered under it beforehand with it.
  if (item.startedAt === null) ensurePeopleStand(db, meeting.id)
}

/** The meeting of an item, which goes on or has been held, and whose minutes may still be changed. */
export function heldMeetingOf(db: ReadDb, itemId: string): MeetingSummary {
  const meeting = found(meetings.meetingOfItem(db, itemId))
  ensureHeld(meeting)
  ensureMinutesOpen(db, meeting.id)
  return meeting
}

/** Puts right when an item was taken up and finished. */
export function correctTimes(db: WriteDb, { itemId, startedAt, endedAt }: z.output<typeof itemTimes>): void {
  const { id: meetingId, currentItemId } = heldMeetingOf(db, itemId)
  ensure(isTreated(found(agenda.getItem(db, itemId))), 'headingNotTreated')
  ensure(startedAt !== null || endedAt === null, 'endWithoutStart')
  ensure(currentItemId !== itemId || (startedAt !== null && endedAt === null), 'itemUnderWay')
  ensureRightOrder(startedAt, endedAt)
  agenda.setItemTimes(db, itemId, startedAt, endedAt)
  ensurePeopleStand(db, meetingId)
}

/** Puts right when the meeting began, and when it ended once it has. */
export function correctMeeting(
  db: WriteDb,
  { meetingId, startedAt, endedAt: corrected }: z.output<typeof meetingTimes>,
): void {
  const meeting = found(meetings.getMeeting(db, meetingId))
  ensureHeld(meeting)
  ensureMinutesOpen(db, meetingId)
  ensure(corrected === undefined || meeting.status === 'closed', 'meetingUnderWayEnd')
  const endedAt = corrected ?? meeting.endedAt
  ensureRightOrder(startedAt, endedAt)
  meetings.setHeldTimes(db, meetingId, startedAt, endedAt)
  ensurePeopleStand(db, meetingId)
}

/** Postpones every item without an outcome, except «eventuelt». */
export function postponeRest(db: WriteDb, meetingId: string): { count: number } {
  ensureHeld(found(meetings.getMeeting(db, meetingId)))
  ensureMinutesOpen(db, meetingId)
  const rest = agenda.listItems(db, meetingId).filter(isMissingOutcome)
  for (const { id } of rest) agenda.setOutcome(db, id, 'postponed')
  return { count: rest.length }
}

const nameOf = ({ numberText, position, title }: agenda.StoredItem): string =>
  `«${numberText ?? `punkt ${position}`} ${title}»`

/** Ends the meeting: every item has an outcome, the item and the break under way end with it. */
export function close(db: WriteDb, { meetingId, time }: z.output<typeof atTime>, context: Context): void {
  const meeting = found(meetings.getMeeting(db, meetingId))
  ensureInProgress(meeting)
  const missing = agenda.listItems(db, meetingId).filter(isMissingOutcome)
  ensure(missing.length === 0, 'itemsWithoutOutcome', { items: missing.map(nameOf).join(', ') })
  const endedAt = time ?? localTime(context.now())
  // The clock of the machine is taken at its word: a meeting may be put on record another day.
  if (time !== undefined) ensureRightOrder(meeting.startedAt, time)
  endOpenBreak(db, meetingId, endedAt)
  if (meeting.currentItemId !== null) agenda.setItemEnded(db, meeting.currentItemId, endedAt)
  meetings.setClosed(db, meetingId, endedAt)
  // Minutes approved here no longer wait for the next meeting.
  closeMinutes(db, meetingId, context)
  bringBack(db, meetingId, context)
}
