import type { AgendaItem } from './agenda.ts'
import { minutesBetween, type Meeting } from './meetings.ts'

const minutesInDay = 24 * 60

/** Minutes from one clock time to another, past midnight when the second is earlier. */
export const minutesSince = (from: string, to: string): number =>
  (minutesBetween(from, to) + minutesInDay) % minutesInDay

type Times = Pick<Meeting, 'startsAt' | 'startedAt'>
type Planned = Pick<AgendaItem, 'id' | 'plannedMinutes'>

/** A local clock time, and whether it belongs to the day of the meeting. */
export type ClockReading = Readonly<{ now: string; isToday: boolean }>

/**
 * How many minutes the meeting is past the planned end of an item; negative while there is time left.
 * A late start counts only on the day itself, so that a meeting put on record afterwards makes sense too.
 */
export function minutesOver(meeting: Times, items: readonly Planned[], itemId: string, clock: ClockReading): number {
  if (meeting.startedAt === null) return 0
  const through = items.slice(0, items.findIndex(({ id }) => id === itemId) + 1)
  const planned = through.reduce((sum, item) => sum + item.plannedMinutes, 0)
  const late = clock.isToday ? Math.max(0, minutesBetween(meeting.startsAt, meeting.startedAt)) : 0
  return minutesSince(meeting.startedAt, clock.now) + late - planned
}
