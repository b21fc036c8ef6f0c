import { addDays } from './dates.ts'
import { easterSunday, holidayName } from './holidays.ts'
import { holidays as names } from './texts/holidays.ts'
import { isSqueezed, isWeekend } from './working-days.ts'

/** What the calendar itself has against a meeting on a day; `name` is empty for a weekend. */
export type DayObstacle = Readonly<{ kind: 'weekend' | 'holiday' | 'squeezed' | 'summer'; name: string }>

const isWeekBeforeEaster = (day: string): boolean => {
  const easter = easterSunday(Number(day.slice(0, 4)))
  return addDays(easter, -7) < day && day < easter
}

const isBetween = (day: string, from: string, to: string): boolean => from <= day.slice(5) && day.slice(5) <= to

/** July and the first half of August: the common holidays. */
export const isSummer = (day: string): boolean => isBetween(day, '07-01', '08-15')

/** What many take off although it is no holiday; null on other days. */
export function softObstacle(day: string): DayObstacle | null {
  if (isSummer(day)) return { kind: 'summer', name: names.summer }
  if (isWeekBeforeEaster(day)) return { kind: 'squeezed', name: names.weekBeforeEaster }
  if (isBetween(day, '12-24', '12-31')) return { kind: 'squeezed', name: names.christmasWeek }
  return isSqueezed(day) ? { kind: 'squeezed', name: names.squeezed } : null
}

/** The weightiest obstacle of a day: a holiday before a weekend, and both before what many take off. */
export function dayObstacle(day: string): DayObstacle | null {
  const holiday = holidayName(day)
  if (holiday !== null) return { kind: 'holiday', name: holiday }
  return isWeekend(day) ? { kind: 'weekend', name: '' } : softObstacle(day)
}
