import { localDay, localTime } from '../../shared/clock.ts'
import { months } from '../../shared/dates.ts'
import { fill } from '../../shared/texts/index.ts'
import { common } from '../../shared/texts/common.ts'

/** «2 t 45 min» from 165 minutes; never negative. */
export function durationText(total: number): string {
  const hours = Math.floor(Math.abs(total) / 60)
  const minutes = Math.abs(total) % 60
  if (hours === 0) return fill(common.duration.minutes, { minutes })
  if (minutes === 0) return fill(common.duration.hours, { hours })
  return fill(common.duration.both, { hours, minutes })
}

/** A stored moment's date on this machine, as `YYYY-MM-DD`. */
export const dayOf = (moment: string): string => localDay(new Date(moment))

/** A stored moment's clock time on this machine, as `HH:MM`. */
export const timeOf = (moment: string): string => localTime(new Date(moment))

/** «3. mars» from `2026-03-03`. */
export function dayAndMonth(date: string): string {
  const [, month = '1', day = '1'] = date.split('-')
  return `${Number(day)}. ${months[Number(month) - 1] ?? month}`
}

/** What the clock on this machine shows, as `HH:MM`. */
export const clockNow = (): string => localTime(new Date())
