import type { Seat } from '../../../shared/bodies.ts'
import type { TriedChange } from '../../../shared/composition.ts'
import { memberRoles, type MembershipView } from '../../../shared/members.ts'
import { fill } from '../../../shared/texts/index.ts'
import { composition as texts } from '../../../shared/texts/composition.ts'

/** Somewhere a new member could be counted: a seat that is free on the day, a full group, or no group at all. */
export type Place = Readonly<{ key: string; seatId: string | null; quotaGroup: string; name: string }>

type Facts = Readonly<{
  seats: readonly Seat[]
  memberships: readonly MembershipView[]
  changes: readonly TriedChange[]
  /** The first day of the new membership. */
  fromOn: string
}>

/** Places one could come in from a day on: seats the tried changes make free, other free seats, and full groups. */
export function placesOn(facts: Facts): Place[] {
  const { seats } = facts
  const groups = [...Map.groupBy(seats, ({ quotaGroup }) => quotaGroup)]
  const places = groups.flatMap(([group, inGroup]) => {
    const free = inGroup.filter((seat) => isFree(seat, facts))
    return free.length > 0 ? free.map((seat) => freeSeat(seat, facts)) : [fullGroup(group)]
  })
  const isSeat = ({ seatId }: Place) => seatId !== null
  // Whoever tries that someone leaves, most often tries who comes instead.
  const isLeft = ({ seatId }: Place) => seats.some((seat) => seat.id === seatId && lastHolder(seat, facts))
  const noGroup =
    seats.length === 0 ? [{ key: '', seatId: null, quotaGroup: '', name: texts.tries.appointForm.noPlace }] : []
  const rank = (place: Place) => (isLeft(place) ? 0 : isSeat(place) ? 1 : 2)
  return [...places.toSorted((a, b) => rank(a) - rank(b)), ...noGroup]
}

const fullGroup = (group: string): Place => ({
  key: `group ${group}`,
  seatId: null,
  quotaGroup: group,
  name: fill(texts.tries.appointForm.groupFull, { group }),
})

function freeSeat(seat: Seat, facts: Facts): Place {
  const last = lastHolder(seat, facts)
  const { seatVacant, seatAfter } = texts.tries.appointForm
  const values = { group: seat.quotaGroup, name: last?.person.name ?? '' }
  return { key: seat.id, seatId: seat.id, quotaGroup: '', name: fill(last ? seatAfter : seatVacant, values) }
}

/** The last day with the tried changes, the earlier of what is stored and what is tried. */
function lastDay({ id, toOn }: MembershipView, changes: readonly TriedChange[]): string | null {
  const ends = changes.flatMap((change) => (change.kind === 'end' && change.membershipId === id ? [change.on] : []))
  return [...ends, ...(toOn === null ? [] : [toOn])].toSorted()[0] ?? null
}

function isFree(seat: Seat, { memberships, changes, fromOn }: Facts): boolean {
  const isTaken = changes.some((change) => change.kind === 'appoint' && change.seatId === seat.id)
  const stays = (held: MembershipView) => {
    const last = lastDay(held, changes)
    return last === null || last >= fromOn
  }
  return !isTaken && !memberships.some((held) => held.seatId === seat.id && stays(held))
}

/** Whoever leaves the seat because of a tried change. */
const lastHolder = (seat: Seat, { memberships, changes }: Facts): MembershipView | undefined =>
  memberships.find(
    ({ id, seatId }) =>
      seatId === seat.id && changes.some((change) => change.kind === 'end' && change.membershipId === id),
  )

/** Members now and later who are not already tried out of the body. */
export const whoCanLeave = (
  memberships: readonly MembershipView[],
  changes: readonly TriedChange[],
  on: string,
): MembershipView[] =>
  memberships.filter(
    ({ id, role, toOn }) =>
      memberRoles.includes(role) &&
      (toOn === null || toOn >= on) &&
      !changes.some((change) => change.kind === 'end' && change.membershipId === id),
  )
