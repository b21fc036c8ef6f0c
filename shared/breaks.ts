import * as z from 'zod'
import { ensure } from './errors.ts'
import { minutesSince, type ClockReading } from './meeting-clock.ts'
import { clockTime, id } from './values.ts'

/** A break in a meeting; `toTime` is null while it lasts. */
export type Break = Readonly<{
  id: string
  meetingId: string
  /** The item under way when it began. */
  itemId: string | null
  fromTime: string
  toTime: string | null
}>

export const breakMoment = z.strictObject({ meetingId: id, time: clockTime.optional() })
export const breakCorrection = z.strictObject({ id, fromTime: clockTime, toTime: clockTime.nullable() })

export type BreaksApi = {
  /** Refuses while another break lasts, or when the meeting is not in progress. */
  startBreak(input: z.input<typeof breakMoment>): { id: string }
  endBreak(input: z.input<typeof breakMoment>): void
  correctBreak(input: z.input<typeof breakCorrection>): void
  removeBreak(input: { id: string }): void
}

/** No break, item or meeting lasts longer than this, in minutes; past midnight counts as the day after. */
const longest = 12 * 60

/** True when what began at the first clock time can have ended at the second. */
export const isRightOrder = (from: string, to: string): boolean => minutesSince(from, to) <= longest

/** Throws when the second clock time cannot be after the first. */
export function ensureRightOrder(from: string | null, to: string | null): void {
  ensure(from === null || to === null || isRightOrder(from, to), 'timesInWrongOrder')
}

/** When a meeting that is ended now is taken to have ended: now, or as planned when that is long ago or on another day. */
export function likelyEnd(
  { startedAt, endsAt }: Readonly<{ startedAt: string | null; endsAt: string }>,
  { now, isToday }: ClockReading,
): string {
  const fits = (time: string) => startedAt === null || isRightOrder(startedAt, time)
  const isUnderWay = isToday || startedAt === null || now < startedAt
  return (isUnderWay && fits(now)) || !fits(endsAt) ? now : endsAt
}
