import { interfaceLanguage } from './texts/chosen.ts'
import { documentTexts } from './texts/documents.ts'
import { fill } from './texts/index.ts'
import type { Language } from './values.ts'

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  nb: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  nn: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
}

/** The months have the same names in both written forms. */
export const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
]

/** «3. mars 2026» from `2026-03-03`. */
export function shortDate(date: string): string {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number)
  return `${day}. ${months[month - 1] ?? month} ${year}`
}

/** «tirsdag 3. mars 2026», in nynorsk «tysdag 3. mars 2026». */
export function longDate(date: string, language: Language = interfaceLanguage): string {
  const weekday = weekdays[language][new Date(`${date.slice(0, 10)}T12:00:00Z`).getUTCDay()]
  return `${weekday} ${shortDate(date)}`
}

/** «10.40» from `10:40`. */
export const clockDigits = (time: string): string => time.replace(':', '.')

/** «kl. 10.40». */
export const clockText = (time: string, language: Language = interfaceLanguage): string =>
  fill(documentTexts(language).clock, { time: clockDigits(time) })

/** «kl. 10.00–14.00», or «kl. 10.00» of what was over within the minute. */
export const clockSpan = (from: string, to: string, language: Language = interfaceLanguage): string =>
  from === to
    ? clockText(from, language)
    : fill(documentTexts(language).clockSpan, { from: clockDigits(from), to: clockDigits(to) })

/** The day that many days later, as `YYYY-MM-DD`; earlier when `days` is negative. */
export function addDays(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}

/** The same day that many months later, or the month's last day when it has no such day; earlier when negative. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Whole days from one date to another; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000)
