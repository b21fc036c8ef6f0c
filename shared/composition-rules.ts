import type { Composition, CompositionFacts, CompositionWarning, QuotaGroup } from './composition.ts'
import { addMonths } from './dates.ts'
import { isTerm, rulesOf, type Mandate, type Rules } from './mandate.ts'
import type { Gender, MembershipView } from './members.ts'
import { heldOn, lastOf, replacing, stretchesOf, type Stretch } from './stretches.ts'

/** The day looked at, how far ahead ending terms are shown, and the first day something is tried when that is earlier. */
export type Looked = Readonly<{ on: string; horizonMonths: number; triedFrom?: string }>

/** A member on the day, the time as a member it is part of, and the membership that time ends with. */
type Member = Readonly<{ now: MembershipView; last: MembershipView; stretch: Stretch<MembershipView> }>

/** How a body is composed on a day, and what the rules say about it. Warnings never hinder anything. */
export function composition(facts: CompositionFacts, { on, horizonMonths, triedFrom = on }: Looked): Composition {
  const rules = rulesOf(facts.mandate)
  const members = membersOn(facts, on)
  const horizon = addMonths(on, horizonMonths)
  const ending = endingBy(members, horizon)
  const both = inBoth(facts, members)
  const filledSeats = facts.seats.filter((seat) => isFilled(members, seat.id)).length
  const replacedOf = (year: string) => replacedIn(facts, rules, { year, filledSeats, members: members.length })
  const yearsReplaced = yearsFrom(triedFrom < on ? triedFrom : on, facts).map(replacedOf)
  const isLed = facts.memberships.some(({ role }) => role === 'chair')
  const known = {
    on,
    seats: facts.seats.length,
    filledSeats,
    vacantSeats: facts.seats.length - filledSeats,
    groups: groupsOf(facts, members),
    gender: genderOf(members),
    members: members.map(({ now }) => now),
    ending: ending.map(({ last }) => last),
    replaced: replacedOf(on.slice(0, 4)),
    overlap: overlapOf(facts, rules, both),
  }
  return {
    ...known,
    warnings: warningsOf(known, { mandate: facts.mandate, horizon, members, ending, both, isLed, yearsReplaced }),
  }
}

/** In the order of their seats; those without one come last, the longest serving first. */
function membersOn({ seats, memberships }: CompositionFacts, on: string): Member[] {
  const place = ({ now }: Member) => seats.findIndex(({ id }) => id === now.seatId)
  const rank = (member: Member) => (place(member) === -1 ? seats.length : place(member))
  return stretchesOf(memberships)
    .flatMap((stretch) => {
      const now = heldOn(stretch, on)
      return now === undefined ? [] : [{ now, last: lastOf(stretch), stretch }]
    })
    .toSorted((a, b) => rank(a) - rank(b) || a.stretch[0].fromOn.localeCompare(b.stretch[0].fromOn))
}

const isFilled = (members: readonly Member[], seatId: string): boolean =>
  members.some(({ now }) => now.seatId === seatId)

/** Groups in the order of their seats, then those that only have members. */
function groupsOf({ seats }: CompositionFacts, members: readonly Member[]): QuotaGroup[] {
  const groupOf = ({ now }: Member) => now.quotaGroup ?? ''
  const names = new Set([...seats.map(({ quotaGroup }) => quotaGroup), ...members.map(groupOf)])
  if (seats.length === 0) names.delete('')
  return [...names].map((name) => {
    const own = seats.filter(({ quotaGroup }) => quotaGroup === name)
    const filled = own.filter(({ id }) => isFilled(members, id)).length
    const count = members.filter((member) => groupOf(member) === name).length
    return { name, seats: own.length, filled, vacant: own.length - filled, members: count }
  })
}

function genderOf(members: readonly Member[]): Record<Gender, number> {
  const count = (gender: Gender) => members.filter(({ now }) => now.person.gender === gender).length
  return { female: count('female'), male: count('male'), other: count('other'), '': count('') }
}

/** Those whose time as a member, new terms included, is over by the day; soonest first. */
const endingBy = (members: readonly Member[], day: string): Member[] =>
  members
    .filter(({ last }) => last.toOn !== null && last.toOn <= day)
    .toSorted((a, b) => (a.last.toOn ?? '').localeCompare(b.last.toOn ?? ''))

/** The years from the day on in which somebody begins, in order: what is decided for next year is warned of now. */
const yearsFrom = (day: string, { memberships }: CompositionFacts): string[] =>
  [...new Set(memberships.map(({ fromOn }) => fromOn.slice(0, 4)))].filter((year) => year >= day.slice(0, 4)).toSorted()

type Counted = Readonly<{ year: string; filledSeats: number; members: number }>

/** Everybody who takes over in the year counts, also when it is still to come; a body without seats is counted by its members. */
function replacedIn(facts: CompositionFacts, rules: Rules, { year, filledSeats, members }: Counted) {
  const { seats, memberships } = facts
  const begun = replacing(memberships, seats).filter(([first]) => first.fromOn.startsWith(year))
  const newcomers = begun.map(([first]) => first.person)
  const people = [...new Map(newcomers.map((person) => [person.id, person.name])).values()]
  const inSeats = rules.replacement?.basis === 'filledSeats' ? filledSeats : seats.length
  const of = seats.length === 0 ? members : inSeats
  const ceiling = rules.replacement && Math.floor((of * rules.replacement.part) / rules.replacement.of)
  return { year: Number(year), count: people.length, ceiling, of, names: people }
}

/** A member who also sits in the other body, and the last day of sitting in both; null while that is open-ended. */
type Both = Member & Readonly<{ untilOn: string | null }>

const inBoth = ({ overlap: other }: CompositionFacts, members: readonly Member[]): Both[] =>
  members.flatMap((member) => {
    const there = other?.sitting.find(({ personId }) => personId === member.now.personId)
    return there === undefined ? [] : [{ ...member, untilOn: earlier(there.untilOn, member.last.toOn) }]
  })

const earlier = (day: string | null, other: string | null): string | null =>
  day === null || (other !== null && other < day) ? other : day

const overlapOf = (facts: CompositionFacts, rules: Rules, both: readonly Member[]): Composition['overlap'] =>
  facts.overlap && {
    bodyName: facts.overlap.bodyName,
    minimum: rules.overlap?.minimum ?? 0,
    names: both.map(({ now }) => now.person.name),
  }

type Known = Omit<Composition, 'warnings'>
/** What is judged besides: members, those whose time is running out, and those who also sit in the other body. */
type Judged = Readonly<{
  mandate: Mandate
  /** The last day that is looked ahead to. */
  horizon: string
  members: readonly Member[]
  ending: readonly Member[]
  both: readonly Both[]
  /** The replaced of each year that is not over, and of those in which something is tried. */
  yearsReplaced: readonly Composition['replaced'][]
  /** True when somebody has ever led the body. */
  isLed: boolean
}>

/** Every rule that is touched, the gravest first. */
function warningsOf(known: Known, judged: Judged): CompositionWarning[] {
  const found = [
    ...known.groups.flatMap(overQuota),
    ...judged.yearsReplaced.flatMap(replacement),
    ...overlap(known, judged),
    ...noChair(known, judged),
    ...vacant(known),
    ...known.members.flatMap(employer),
    ...judged.ending.flatMap(termEnding),
    ...judged.members.flatMap((member) => termReason(member, judged.mandate)),
  ]
  return found.map((warning) => ({ ...warning, values: { ...warning.values, source: judged.mandate.source } }))
}

type Values = CompositionWarning['values']
const warn = (rule: CompositionWarning['rule'], values: Values, membershipId: string | null = null) => [
  { rule, values, membershipId },
]

const overQuota = ({ name, members, seats }: QuotaGroup) =>
  name !== '' && members > seats ? warn('overQuota', { group: name, members, seats }) : []

const replacement = ({ count, ceiling, of, year, names }: Composition['replaced']) =>
  ceiling !== null && count > ceiling ? warn('replacement', { count, ceiling, of, year, names: names.join(', ') }) : []

function overlap({ overlap: rule }: Known, { both, horizon }: Judged) {
  if (rule === null) return []
  const { bodyName: body, minimum } = rule
  if (both.length < minimum) return warn('overlap', { body, minimum, count: both.length })
  const leaving = both.flatMap((member) => (member.untilOn === null ? [] : [{ ...member, untilOn: member.untilOn }]))
  // So many can leave; the next one leaves too few behind.
  const next = leaving.toSorted((a, b) => a.untilOn.localeCompare(b.untilOn))[both.length - minimum]
  if (next === undefined || next.untilOn > horizon) return []
  const { person, id } = next.last
  return warn('overlapEnding', { name: person.name, body, minimum, until: next.untilOn }, id)
}

/** Not every network has a leader, so a body without seats is only told when it has had one. */
const noChair = ({ seats, members }: Known, { isLed }: Judged) =>
  (seats > 0 || isLed) && !members.some(({ role }) => role === 'chair') ? warn('noChair', {}) : []

function vacant({ vacantSeats, groups }: Known) {
  if (vacantSeats === 0) return []
  const empty = groups.filter((group) => group.vacant > 0)
  const words = empty.map(({ name, vacant: count }) => (count === 1 ? name : `${name} (${count})`))
  // A group may be named after several regions, and then commas would not tell the groups apart.
  const separator = words.some((word) => word.includes(',')) ? '; ' : ', '
  return warn('vacant', { count: vacantSeats, groups: words.join(separator) })
}

const employer = ({ id, person, employerChange }: MembershipView) =>
  employerChange === null
    ? []
    : warn('employer', { name: person.name, from: employerChange.organisation, until: employerChange.untilOn }, id)

const termEnding = ({ last: { id, person, toOn } }: Member) =>
  warn('termEnding', { name: person.name, until: toOn ?? '' }, id)

/** A term is of the mandate's length when it ends that many years after a day the person was appointed, or the day before. */
function termReason({ last, stretch }: Member, { termYears }: Mandate) {
  if (
    termYears === null ||
    last.termReason !== '' ||
    stretch.some(({ fromOn }) => isTerm(fromOn, last.toOn, termYears))
  )
    return []
  return warn('termReason', { name: last.person.name, from: last.fromOn, until: last.toOn ?? '' }, last.id)
}
