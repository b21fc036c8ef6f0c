import { addDays } from '../../shared/dates.ts'
import type { Membership } from '../../shared/members.ts'

type Term = Pick<Membership, 'fromOn' | 'toOn'>

/** Whole years, the first and the last among them, that bars are drawn along. */
export type Timeline = Readonly<{ firstYear: number; lastYear: number }>

/** A bar as shares of the timeline from 0 to 1; `goesOn` when the term has no end or ends after the timeline. */
export type Bar = Readonly<{ start: number; length: number; goesOn: boolean }>

/** The most years shown before and after the present one; more would make a term too short to see. */
const reach = { back: 8, ahead: 6 } as const

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** The years that hold the terms and the day, within reach of it. */
export function timelineOf(terms: readonly Term[], day: string): Timeline {
  const present = yearOf(day)
  const starts = terms.map(({ fromOn }) => yearOf(fromOn))
  const ends = terms.map(({ fromOn, toOn }) => yearOf(toOn ?? fromOn))
  return {
    firstYear: Math.max(Math.min(present, ...starts), present - reach.back),
    lastYear: Math.min(Math.max(present, ...ends), present + reach.ahead),
  }
}

/** The years of a timeline, oldest first. */
export const yearsOf = ({ firstYear, lastYear }: Timeline): number[] =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)

/** Where the morning of a day is on the timeline: 0 at its beginning, 1 at its end; never outside. */
export function placeOf(day: string, { firstYear, lastYear }: Timeline): number {
  const start = Date.UTC(firstYear, 0, 1)
  const share = (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(lastYear + 1, 0, 1) - start)
  return Math.min(1, Math.max(0, share))
}

/** The bar of a term, its last day whole; null when all of it is outside the timeline. */
export function barOf({ fromOn, toOn }: Term, timeline: Timeline): Bar | null {
  const start = placeOf(fromOn, timeline)
  const end = toOn === null ? 1 : placeOf(addDays(toOn, 1), timeline)
  if (end <= start) return null
  return { start, length: end - start, goesOn: toOn === null || yearOf(toOn) > timeline.lastYear }
}
