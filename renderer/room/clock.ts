import { useEffect, useState } from 'react'
import type { AgendaItemView } from '../../shared/agenda.ts'
import { minutesBetween, type MeetingSummary } from '../../shared/meetings.ts'
import { today } from '../components/today.ts'
import { clockOf } from '../meetings/format.ts'

const minutesInDay = 24 * 60

/** Minutes from one clock time to another, past midnight when the second is earlier. */
export const minutesSince = (from: string, to: string): number =>
  (minutesBetween(from, to) + minutesInDay) % minutesInDay

type Times = Pick<MeetingSummary, 'startsAt' | 'startedAt'>
type Planned = Pick<AgendaItemView, 'id' | 'plannedMinutes'>

/**
 * How many minutes the meeting is past the planned end of an item; negative while there is time left.
 * A late start counts only on the day itself, so that a meeting held in retrospect makes sense too.
 */
export function minutesOver(
  meeting: Times,
  items: readonly Planned[],
  itemId: string,
  now: string,
  isToday: boolean,
): number {
  if (meeting.startedAt === null) return 0
  const through = items.slice(0, items.findIndex(({ id }) => id === itemId) + 1)
  const planned = through.reduce((sum, item) => sum + item.plannedMinutes, 0)
  const late = isToday ? Math.max(0, minutesBetween(meeting.startsAt, meeting.startedAt)) : 0
  return minutesSince(meeting.startedAt, now) + late - planned
}

/** How often the shown clock looks at the real one, in milliseconds. */
const lookEvery = 5_000

/** The clock on this machine, and whether the meeting is held today. */
export function useClock(onDate: string): Readonly<{ now: string; isToday: boolean }> {
  const read = () => clockOf(new Date())
  const [now, setNow] = useState(read)
  useEffect(() => {
    const timer = setInterval(() => setNow(read()), lookEvery)
    return () => clearInterval(timer)
  }, [])
  return { now, isToday: today() === onDate }
}
