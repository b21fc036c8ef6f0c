import type { z } from 'zod'
import { breakCorrection, breakMoment, ensureRightOrder, type BreaksApi } from '../../shared/breaks.ts'
import { localTime } from '../../shared/clock.ts'
import { ensure, found } from '../../shared/errors.ts'
import { ensureHeld, ensureInProgress } from '../../shared/room.ts'
import { byId } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { command, type Context, type Operations } from '../operation.ts'
import * as sql from './breaks.sql.ts'
import { getMeeting } from './meetings.sql.ts'
import { ensureMinutesOpen } from './minutes-lock.ts'

/** The part of the room's operations that is about breaks. */
export const breaks = {
  startBreak: command(breakMoment, startBreak),
  endBreak: command(breakMoment, endBreak),
  correctBreak: command(breakCorrection, correctBreak),
  removeBreak: command(byId, removeBreak),
} satisfies Operations<BreaksApi>

function startBreak(db: WriteDb, { meetingId, time }: z.output<typeof breakMoment>, context: Context): { id: string } {
  const meeting = found(getMeeting(db, meetingId))
  ensureInProgress(meeting)
  ensure(sql.openBreak(db, meetingId) === undefined, 'breakLasts')
  const id = newId()
  const fromTime = time ?? localTime(context.now())
  sql.insertBreak(db, { id, meetingId, itemId: meeting.currentItemId, fromTime, toTime: null })
  return { id }
}

function endBreak(db: WriteDb, { meetingId, time }: z.output<typeof breakMoment>, context: Context): void {
  ensureInProgress(found(getMeeting(db, meetingId)))
  const lasting = sql.openBreak(db, meetingId)
  ensure(lasting, 'noBreak')
  if (time !== undefined) ensureRightOrder(lasting.fromTime, time)
  endOpenBreak(db, meetingId, time ?? localTime(context.now()))
}

/** Ends the break that lasts, if there is one. */
export function endOpenBreak(db: WriteDb, meetingId: string, time: string): void {
  const lasting = sql.openBreak(db, meetingId)
  if (lasting) sql.setBreakTimes(db, lasting.id, lasting.fromTime, time)
}

function correctBreak(db: WriteDb, { id, fromTime, toTime }: z.output<typeof breakCorrection>): void {
  const corrected = correctable(db, id)
  ensureRightOrder(fromTime, toTime)
  if (toTime === null) {
    const lasting = sql.openBreak(db, corrected.meetingId)
    ensureInProgress(found(getMeeting(db, corrected.meetingId)))
    ensure(lasting === undefined || lasting.id === id, 'breakLasts')
  }
  sql.setBreakTimes(db, id, fromTime, toTime)
}

function removeBreak(db: WriteDb, { id }: z.output<typeof byId>): void {
  correctable(db, id)
  sql.deleteBreak(db, id)
}

function correctable(db: ReadDb, id: string) {
  const one = found(sql.getBreak(db, id))
  ensureHeld(found(getMeeting(db, one.meetingId)))
  ensureMinutesOpen(db, one.meetingId)
  return one
}
