import { fill } from '../../shared/texts/index.ts'
import { meetings as texts } from '../../shared/texts/nb/meetings.ts'
import { today } from '../components/today.ts'

/** «2 t 45 min» from 165 minutes; never negative. */
export function durationText(total: number): string {
  const hours = Math.floor(Math.abs(total) / 60)
  const minutes = Math.abs(total) % 60
  if (hours === 0) return fill(texts.duration.minutes, { minutes })
  if (minutes === 0) return fill(texts.duration.hours, { hours })
  return fill(texts.duration.both, { hours, minutes })
}

/** A stored moment's date on this machine, as `YYYY-MM-DD`. */
export const dayOf = (moment: string): string => today(new Date(moment))

/** A stored moment's clock time on this machine, as `HH:MM`. */
export const timeOf = (moment: string): string => clockOf(new Date(moment))

/** The clock time on this machine, as `HH:MM`. */
export function clockOf(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`
}

/** «3. mars» from `2026-03-03`. */
export function dayAndMonth(date: string): string {
  const [, month = '1', day = '1'] = date.split('-')
  return `${Number(day)}. ${texts.months[Number(month) - 1] ?? month}`
}
