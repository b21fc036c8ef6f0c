import type { AgendaItem } from './agenda.ts'
import type { Break } from './breaks.ts'
import { minutesBetween, type Meeting } from './meetings.ts'

const minutesInDay = 24 * 60

/** Minutes from one clock time to another, past midnight when the second is earlier. */
export const minutesSince = (from: string, to: string): number =>
  (minutesBetween(from, to) + minutesInDay) % minutesInDay

/** Minutes of breaks between a clock time and now; a break that lasts counts up to now. */
export function breakMinutes(breaks: readonly Break[], from: string, now: string): number {
  const passed = minutesSince(from, now)
  const at = (time: string) => minutesSince(from, time)
  const lengths = breaks.map(({ fromTime, toTime }) => {
    const begins = at(fromTime)
    if (begins > passed) return 0
    const ends = toTime === null ? passed : begins + minutesSince(fromTime, toTime)
    return Math.max(0, Math.min(ends, passed) - begins)
  })
  return lengths.reduce((sum, minutes) => sum + minutes, 0)
}

type Times = Pick<Meeting, 'startsAt' | 'startedAt'>
type Planned = Pick<AgendaItem, 'id' | 'plannedMinutes' | 'outcome' | 'endedAt'>

/** A local clock time, and whether it belongs to the day of the meeting. */
export type ClockReading = Readonly<{ now: string; isToday: boolean }>

/** True when the meeting is through with the item. */
export const isThrough = ({ outcome, endedAt }: Pick<AgendaItem, 'outcome' | 'endedAt'>): boolean =>
  outcome !== null || endedAt !== null

/**
 * How many minutes the meeting is past what was planned for the item and all it is through with, breaks taken out;
 * negative while there is time left, so items taken up out of order count when their turn came.
 * A late start counts only on the day itself, so that a meeting put on record afterwards makes sense too.
 */
export function minutesOver(
  meeting: Times,
  items: readonly Planned[],
  breaks: readonly Break[],
  itemId: string,
  clock: ClockReading,
): number {
  if (meeting.startedAt === null) return 0
  const counted = items.filter((item) => item.id === itemId || isThrough(item))
  const planned = counted.reduce((sum, item) => sum + item.plannedMinutes, 0)
  const late = clock.isToday ? Math.max(0, minutesBetween(meeting.startsAt, meeting.startedAt)) : 0
  const passed = minutesSince(meeting.startedAt, clock.now) - breakMinutes(breaks, meeting.startedAt, clock.now)
  return passed + late - planned
}

/** Minutes used on an item so far, breaks taken out; null for one that was never taken up. */
export function minutesUsed(
  { startedAt, endedAt }: Pick<AgendaItem, 'startedAt' | 'endedAt'>,
  breaks: readonly Break[],
  now: string,
): number | null {
  if (startedAt === null) return null
  const until = endedAt ?? now
  return minutesSince(startedAt, until) - breakMinutes(breaks, startedAt, until)
}
