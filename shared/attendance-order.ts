import type { Timed } from './attendance.ts'
import { minutesSince } from './meeting-clock.ts'

const halfDay = 12 * 60

/**
 * Minutes from when the meeting began to a clock time: after midnight it goes on counting, and what lies more than half a day
 * ahead was before it began. Without a beginning it is the time of the day.
 */
export function sinceStart(startedAt: string | null, time: string): number {
  const passed = minutesSince(startedAt ?? '00:00', time)
  return startedAt !== null && passed > halfDay ? passed - 2 * halfDay : passed
}

/**
 * The items in the order the meeting took them up, from their order on the agenda: one taken up out of turn stands where it
 * was treated. What nobody has taken up follows the item it stands after on the agenda.
 */
export function inTreatedOrder<T extends Timed>(items: readonly T[], startedAt: string | null): T[] {
  const groups: T[][] = [[]]
  for (const item of items) {
    if (item.startedAt === null) groups.at(-1)?.push(item)
    else groups.push([item])
  }
  const begun = ([first]: readonly T[]) =>
    first === undefined || first.startedAt === null ? -Infinity : sinceStart(startedAt, first.startedAt)
  return groups.toSorted((a, b) => (begun(a) === begun(b) ? 0 : begun(a) - begun(b))).flat()
}
