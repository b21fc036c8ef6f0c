import { addDays, addMonths } from './dates.ts'
import { isoDate } from './values.ts'

/** Letters after a number that make it so many days, weeks or months from today, in both written forms. */
const units: readonly Readonly<{ names: RegExp; after: (today: string, count: number) => string }>[] = [
  { names: /^(d|dag|dager|dagar)?$/, after: (today, count) => addDays(today, count) },
  { names: /^(u|uke|uker|v|veke|veker)$/, after: (today, count) => addDays(today, 7 * count) },
  { names: /^(m|mnd|måned|måneder|månad|månader)$/, after: (today, count) => addMonths(today, count) },
]

/**
 * The day a person typed: `2027-04-03`, «3.4.2027», «3.4.» (the next there is), «+14», «14 d», «2 u», «3 m» or «i dag».
 * Null when nothing is typed, undefined when it is no day.
 */
export function typedDay(text: string, today: string): string | null | undefined {
  const typed = text.trim().toLowerCase().replace(/\.$/, '')
  if (typed === '') return null
  if (typed === 'i dag') return today
  if (/^i morg[eo]n$/.test(typed)) return addDays(today, 1)
  return existing(typed) ?? written(typed, today) ?? fromToday(typed, today)
}

/** The day itself when there is such a day. */
const existing = (day: string): string | undefined => (isoDate.safeParse(day).success ? day : undefined)

const two = (digits: string): string => digits.padStart(2, '0')

function written(typed: string, today: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[./ ]+(\d{1,2})(?:[./ ]+(\d{4}|\d{2}))?$/.exec(typed) ?? []
  if (day === undefined || month === undefined) return undefined
  const rest = `${two(month)}-${two(day)}`
  if (year !== undefined) return existing(`${year.length === 2 ? today.slice(0, 2) + year : year}-${rest}`)
  const thisYear = Number(today.slice(0, 4))
  // The 29th of February is at most eight years away.
  const years = Array.from({ length: 9 }, (_, ahead) => `${thisYear + ahead}-${rest}`)
  return years.find((candidate) => candidate >= today && existing(candidate) !== undefined)
}

function fromToday(typed: string, today: string): string | undefined {
  const [, sign, count, name = ''] = /^(\+?)\s*(\d{1,3})\s*([a-zå]*)$/.exec(typed) ?? []
  // A number alone says nothing of what it counts.
  if (count === undefined || (sign === '' && name === '')) return undefined
  return units.find(({ names }) => names.test(name))?.after(today, Number(count))
}

/** «3.4.2027», as a day is shown where it can be typed. */
export function dayToType(day: string | null): string {
  if (day === null) return ''
  const [year, month, date] = day.split('-').map(Number)
  return `${date}.${month}.${year}`
}
