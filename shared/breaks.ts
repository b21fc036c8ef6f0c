import * as z from 'zod'
import { ensure } from './errors.ts'
import { minutesSince } from './meeting-clock.ts'
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

/** Throws when the second clock time cannot be after the first. */
export function ensureRightOrder(from: string | null, to: string | null): void {
  ensure(from === null || to === null || minutesSince(from, to) <= longest, 'timesInWrongOrder')
}
