import { addDays } from './dates.ts'
import { holidayName } from './holidays.ts'

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay() || 7

export const isWeekend = (day: string): boolean => weekdayOf(day) > 5

/** Monday to Friday, public holidays excepted. */
export const isWorkingDay = (day: string): boolean => !isWeekend(day) && holidayName(day) === null

/** The working day that many working days before a day; the day itself when there are none to count. */
export function workingDaysBefore(day: string, count: number): string {
  let before = day
  for (let left = count; left > 0;) {
    before = addDays(before, -1)
    if (isWorkingDay(before)) left -= 1
  }
  return before
}

/** A working day with days off on both sides, which many take off: «inneklemt». */
export const isSqueezed = (day: string): boolean =>
  isWorkingDay(day) && !isWorkingDay(addDays(day, -1)) && !isWorkingDay(addDays(day, 1))
