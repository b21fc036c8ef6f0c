import { addDays, daysBetween } from './dates.ts'
import { dayObstacle, isSummer } from './day-obstacles.ts'
import type { NamedDay } from './holidays.ts'
import { weekdayOf } from './working-days.ts'
import type { ProposedDay } from './year-plan.ts'

/** What a proposal rests on. Days are `YYYY-MM-DD`, weekdays Monday 1 to Friday 5. */
export type ProposalFacts = Readonly<{
  year: number
  /** Only days after this one are proposed. */
  today: string
  /** How many ordinary meetings the year should have in all, and the days of those it has. */
  count: number
  planned: readonly string[]
  weekdays: readonly number[]
  /** Days that are out of the question for the body, and what stands in the way. */
  taken: readonly NamedDay[]
}>

/**
 * A day that can be considered: its place in the year when summer is left out, how little it is wanted, whether many
 * take it off, and what stands in the way of it.
 */
type Candidate = Readonly<{
  on: string
  place: number
  reluctance: number
  isSoft: boolean
  against: string | null
  isFree: boolean
}>

// The one outweighs any number of the next: what many take off, a weekday nobody asked for, another week, a later choice of weekday, a day.
const takenOff = 1_000_000
const otherWeekday = 100_000
const otherWeek = 100
const nextWeekday = 10

/** Days for the meetings that are missing, spread evenly over what is left of the year when summer is left out. */
export function proposeDays(facts: ProposalFacts): ProposedDay[] {
  const candidates = candidatesOf(facts)
  const placeOf = new Map(candidates.map(({ on, place }) => [on, place]))
  const fixed = facts.planned.toSorted().flatMap((day) => placeOf.get(day) ?? [])
  const missing = Math.max(0, facts.count - facts.planned.length)
  const chosen: ProposedDay[] = []
  for (const ideal of evenPlaces({ fixed, to: candidates.at(-1)?.place ?? 0, missing })) {
    const day = nearestDay(candidates, ideal, chosen)
    if (day) chosen.push(day)
  }
  return chosen.toSorted((a, b) => a.onDate.localeCompare(b.onDate))
}

function candidatesOf({ year, today, weekdays, taken }: ProposalFacts): Candidate[] {
  const [tomorrow, newYear] = [addDays(today, 1), `${year}-01-01`]
  const first = tomorrow > newYear ? tomorrow : newYear
  const count = Math.max(0, daysBetween(first, `${year}-12-31`) + 1)
  const days = Array.from({ length: count }, (_, at) => addDays(first, at))
  let place = 0
  return days.map((on) => {
    if (!isSummer(on)) place += 1
    const rank = weekdays.indexOf(weekdayOf(on))
    return { on, place, reluctance: rank < 0 ? otherWeekday : rank * nextWeekday, ...standing(on, taken) }
  })
}

function standing(on: string, taken: readonly NamedDay[]): Pick<Candidate, 'isSoft' | 'against' | 'isFree'> {
  const obstacle = dayObstacle(on)
  const isOff = obstacle?.kind === 'weekend' || obstacle?.kind === 'holiday'
  const hindrance = taken.find((day) => day.on === on)
  // Summer is no reason of its own: the spread never puts a meeting there.
  const against = hindrance?.name ?? (obstacle?.kind === 'summer' ? null : (obstacle?.name ?? null))
  return { isSoft: obstacle !== null && !isOff, against, isFree: !isOff && !hindrance }
}

/** The day that suits best near a place, and the days that would have suited better if nothing were against them. */
function nearestDay(
  candidates: readonly Candidate[],
  ideal: number,
  chosen: readonly ProposedDay[],
): ProposedDay | null {
  const price = ({ place, reluctance }: Candidate): number => {
    const distance = Math.abs(place - ideal)
    return reluctance + Math.floor((distance + 3) / 7) * otherWeek + distance
  }
  const priceWithCare = (day: Candidate): number => price(day) + (day.isSoft ? takenOff : 0)
  const free = candidates.filter(({ on, isFree }) => isFree && !chosen.some(({ onDate }) => onDate === on))
  const best = free.toSorted((a, b) => priceWithCare(a) - priceWithCare(b))[0]
  if (!best) return null
  const avoided = candidates.flatMap((day) =>
    day.against !== null && price(day) < Math.min(price(best), otherWeekday) ? [{ on: day.on, name: day.against }] : [],
  )
  return { onDate: best.on, avoided }
}

type Spread = Readonly<{ fixed: readonly number[]; to: number; missing: number }>

/**
 * Where meetings should lie between those that stand: each goes into the widest stretch. From the ends of the time to
 * the first and last meeting there is half as far as between two.
 */
function evenPlaces({ fixed, to, missing }: Spread): number[] {
  const ends = [0, ...fixed, to]
  const stretches = ends.slice(1).map((end, at) => ({
    start: ends[at] ?? 0,
    length: end - (ends[at] ?? 0),
    opening: at === 0 ? 0.5 : 1,
    closing: at === ends.length - 2 ? 0.5 : 1,
    added: 0,
  }))
  const stepWith = (more: number, { length, opening, closing, added }: (typeof stretches)[number]): number =>
    length / (added + more - 1 + opening + closing)
  for (let left = missing; left > 0; left--) {
    const widest = stretches.reduce((best, stretch) => (stepWith(1, stretch) > stepWith(1, best) ? stretch : best))
    widest.added += 1
  }
  return stretches.flatMap((stretch) =>
    Array.from({ length: stretch.added }, (_, at) => stretch.start + stepWith(0, stretch) * (stretch.opening + at)),
  )
}
