import { addDays, daysBetween } from '../../shared/dates.ts'

/** A row of the calendar, Monday first; null where the day belongs to another month. */
export type Week = Readonly<{ number: number; days: readonly (string | null)[] }>

const two = (value: number): string => String(value).padStart(2, '0')

/** `YYYY-MM` of a month counted from 1. */
export const monthOf = (year: number, month: number): string => `${year}-${two(month)}`

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: string): number => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7

/** The week's number by ISO 8601: week 1 is the one with the year's first Thursday. */
export function isoWeek(day: string): number {
  const thursday = addDays(day, 3 - weekdayOf(day))
  return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7)
}

/** The weeks a month touches, each of seven days. */
export function monthWeeks(year: number, month: number): Week[] {
  const [name, first] = [monthOf(year, month), `${monthOf(year, month)}-01`]
  const monday = addDays(first, -weekdayOf(first))
  const count = Math.ceil((weekdayOf(first) + daysIn(year, month)) / 7)
  return Array.from({ length: count }, (_, week) => {
    const days = Array.from({ length: 7 }, (_day, index) => addDays(monday, week * 7 + index))
    return { number: isoWeek(addDays(monday, week * 7)), days: days.map((day) => (day.startsWith(name) ? day : null)) }
  })
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The same day so many months away, or the month's last day when it is shorter. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const target = new Date(Date.UTC(year, month - 1 + months, 1))
  const [toYear, toMonth] = [target.getUTCFullYear(), target.getUTCMonth() + 1]
  return `${monthOf(toYear, toMonth)}-${two(Math.min(date, daysIn(toYear, toMonth)))}`
}

const steps: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
  Home: (day) => addDays(day, -weekdayOf(day)),
  End: (day) => addDays(day, 6 - weekdayOf(day)),
  'Ctrl+Home': (day) => `${day.slice(0, 4)}-01-01`,
  'Ctrl+End': (day) => `${day.slice(0, 4)}-12-31`,
}

/** Where a key leads from a day of the calendar; the day itself at the year's edge, null when the key is not the calendar's. */
export function dayByKey(day: string, key: string): string | null {
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined
  if (!step) return null
  const to = step(day)
  if (to.slice(0, 4) === day.slice(0, 4)) return to
  return key === 'Home' || key === 'End' ? edge(day, to) : day
}

// The first and the last week of a year reach into another one.
const edge = (day: string, to: string): string => (to < day ? `${day.slice(0, 4)}-01-01` : `${day.slice(0, 4)}-12-31`)
