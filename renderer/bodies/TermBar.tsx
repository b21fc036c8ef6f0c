import type { Membership } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { barOf, placeOf, timelineOf, yearsOf, type Timeline } from './term-bars.ts'

type Term = Pick<Membership, 'id' | 'fromOn' | 'toOn'>

/** What every row of a table of members draws its bar along. */
export type Years = Readonly<{ timeline: Timeline; today: string }>

export const yearsAround = (terms: readonly Term[], today: string): Years => ({
  timeline: timelineOf(terms, today),
  today,
})

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`

/** A term along the years with the present day marked; others on the same seat stand paler. The dates beside it say the same. */
export function TermBar({ term, others = [], years }: { term: Term | null; others?: readonly Term[]; years: Years }) {
  const { timeline, today } = years
  const now = percent(placeOf(today, timeline))
  return (
    <svg className="term-bar" aria-hidden="true">
      <line className="term-line" x1="0" x2="100%" y1="50%" y2="50%" />
      {others.map((other) => (
        <BarOf key={other.id} term={other} timeline={timeline} className="term-other" />
      ))}
      {term && <BarOf term={term} timeline={timeline} className="term-present" />}
      <line className="term-today" x1={now} x2={now} y1="0" y2="100%" />
    </svg>
  )
}

function BarOf({ term, timeline, className }: { term: Term; timeline: Timeline; className: string }) {
  const bar = barOf(term, timeline)
  if (!bar) return null
  return (
    <rect
      className={className}
      x={percent(bar.start)}
      width={percent(bar.length)}
      y="25%"
      height="50%"
      rx={bar.goesOn ? 0 : 2}
    />
  )
}

/** The years over the bars: each at the place where it begins, as many as there is room for. */
export function YearScale({ years: { timeline } }: { years: Years }) {
  const all = yearsOf(timeline)
  const step = Math.ceil(all.length / 7)
  const { firstYear, lastYear } = timeline
  return (
    <span className="year-scale">
      <span className="ds-sr-only">{fill(texts.members.years, { from: firstYear, to: lastYear })}</span>
      {all.map((year, index) => (
        <span key={year} aria-hidden="true">
          {index % step === 0 && year}
        </span>
      ))}
    </span>
  )
}
