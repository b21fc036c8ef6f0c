import { addDays } from './dates.ts'
import { fill } from './texts/index.ts'
import { holidays as names } from './texts/holidays.ts'

/** A public holiday or another day the plan should mind, with its Norwegian name. */
export type NamedDay = Readonly<{ on: string; name: string }>

const two = (value: number): string => String(value).padStart(2, '0')
const four = (year: number): string => String(year).padStart(4, '0')

/**
 * Easter Sunday of a year, by the anonymous Gregorian computus
 * (Nature, 20 April 1876; in Meeus, «Astronomical Algorithms», chapter 8, under the name of Butcher).
 */
export function easterSunday(year: number): string {
  const [century, yearOfCentury] = [Math.floor(year / 100), year % 100]
  const golden = year % 19
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const isLate = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const sum = epact + toSunday - 7 * isLate + 114
  return `${four(year)}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`
}

/**
 * The public holidays of a year in Norway, in order, one entry a day. They are those of the acts on holidays
 * (lov 24. februar 1995 nr. 12, § 2) and on 1 and 17 May (lov 26. april 1947 nr. 1).
 */
export function holidaysOf(year: number): NamedDay[] {
  const easter = easterSunday(year)
  const days: (readonly [string, string])[] = [
    [`${four(year)}-01-01`, names.newYearsDay],
    [addDays(easter, -3), names.maundyThursday],
    [addDays(easter, -2), names.goodFriday],
    [easter, names.easterSunday],
    [addDays(easter, 1), names.easterMonday],
    [`${four(year)}-05-01`, names.mayDay],
    [`${four(year)}-05-17`, names.constitutionDay],
    [addDays(easter, 39), names.ascensionDay],
    [addDays(easter, 49), names.whitSunday],
    [addDays(easter, 50), names.whitMonday],
    [`${four(year)}-12-25`, names.christmasDay],
    [`${four(year)}-12-26`, names.boxingDay],
  ]
  return oneADay(days).toSorted((a, b) => a.on.localeCompare(b.on))
}

/** Ascension Day and Whitsun can fall on 1 or 17 May; the day then has both names. */
function oneADay(days: readonly (readonly [string, string])[]): NamedDay[] {
  const byDay = new Map<string, string>()
  for (const [on, name] of days) {
    const first = byDay.get(on)
    byDay.set(on, first === undefined ? name : fill(names.both, { first, second: name }))
  }
  return [...byDay].map(([on, name]) => ({ on, name }))
}

// A year's holidays are looked up for every working day that is counted, so each year is worked out once.
const namesByYear = new Map<number, ReadonlyMap<string, string>>()

function namesOf(year: number): ReadonlyMap<string, string> {
  const known = namesByYear.get(year) ?? new Map(holidaysOf(year).map(({ on, name }) => [on, name]))
  namesByYear.set(year, known)
  return known
}

/** The name of the public holiday a day is; null on other days. */
export const holidayName = (day: string): string | null => namesOf(Number(day.slice(0, 4))).get(day) ?? null
