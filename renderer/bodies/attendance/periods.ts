import { addDays, addMonths } from '../../../shared/dates.ts'
import { attendanceRecord as texts } from '../../../shared/texts/attendance-record.ts'

/** What one chooses between; the key is a year, or `lately` for the last twelve months. */
export type Period = Readonly<{ key: string; name: string; from: string; to: string }>

/** The last twelve months, and each year from that of the first meeting, latest first. */
export function periods(firstMeetingOn: string | undefined, today: string): Period[] {
  const thisYear = Number(today.slice(0, 4))
  const firstYear = Math.min(Number((firstMeetingOn ?? today).slice(0, 4)), thisYear)
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, index) => thisYear - index)
  return [...years.map(yearPeriod), lately(today)]
}

const yearPeriod = (year: number): Period => ({
  key: String(year),
  name: String(year),
  from: `${year}-01-01`,
  to: `${year}-12-31`,
})

const lately = (today: string): Period => ({
  key: 'lately',
  name: texts.lastYear,
  from: addDays(addMonths(today, -12), 1),
  to: today,
})
