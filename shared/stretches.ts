import type { Seat } from './bodies.ts'
import { addDays } from './dates.ts'
import { memberRoles, type Membership } from './members.ts'

type Held = Pick<Membership, 'personId' | 'seatId' | 'role' | 'fromOn' | 'toOn'> &
  Readonly<{ quotaGroup: string | null }>

/** One person's time as a member without a day's break, through roles, seats and new terms; oldest first, never empty. */
export type Stretch<M extends Held> = readonly [M, ...M[]]

/** All times as a member there have been in a body. */
export function stretchesOf<M extends Held>(memberships: readonly M[]): Stretch<M>[] {
  const served = memberships.filter(({ role }) => memberRoles.includes(role))
  return [...Map.groupBy(served, ({ personId }) => personId).values()].flatMap(unbroken)
}

function unbroken<M extends Held>(own: readonly M[]): Stretch<M>[] {
  const stretches: [M, ...M[]][] = []
  for (const membership of own.toSorted((a, b) => a.fromOn.localeCompare(b.fromOn))) {
    const current = stretches.at(-1)
    if (current && goesOn(current, membership.fromOn)) current.push(membership)
    else stretches.push([membership])
  }
  return stretches
}

function goesOn<M extends Held>(stretch: Stretch<M>, day: string): boolean {
  const { toOn } = lastOf(stretch)
  return toOn === null || day <= addDays(toOn, 1)
}

/** The membership the stretch ends with: the one that lasts longest. */
export const lastOf = <M extends Held>(stretch: Stretch<M>): M =>
  stretch.reduce((last, next) => (isLater(next.toOn, last.toOn) ? next : last))

const isLater = (day: string | null, other: string | null): boolean => other !== null && (day === null || day >= other)

/** The membership that holds on the day, one with a seat before one without; undefined when none does. */
export function heldOn<M extends Held>(stretch: Stretch<M>, day: string): M | undefined {
  const held = stretch.filter(({ fromOn, toOn }) => fromOn <= day && (toOn === null || day <= toOn))
  return held.find(({ seatId }) => seatId !== null) ?? held[0]
}

/**
 * The times as a member that began by replacing someone (C6). Seats of a quota group are alike, so in each group as many
 * newcomers have replaced someone as there were others who left it before them and left a seat to fill; the rest of them
 * fill seats that are new. Someone without a seat replaces nobody, except in a body without seats, where everyone who
 * comes to a body that had another member does. New roles and new terms never begin a time as a member, and whoever
 * comes back to what nobody has taken over replaces nobody.
 */
export function replacing<M extends Held>(memberships: readonly M[], seats: readonly Pick<Seat, 'id'>[]): Stretch<M>[] {
  const stretches = stretchesOf(memberships)
  if (seats.length === 0) return stretches.filter((stretch) => stretches.some((other) => wasBefore(other, stretch)))
  const inUse = new Set(seats.map(({ id }) => id))
  const seated = memberships.filter(({ seatId }) => seatId !== null)
  const groups = Map.groupBy(seated, ({ quotaGroup }) => quotaGroup)
  const successors = new Set([...groups.values()].flatMap((group) => successorsIn(stretchesOf(group), inUse)))
  return stretches.filter(([first]) => successors.has(first))
}

const wasBefore = <M extends Held>([other]: Stretch<M>, [first]: Stretch<M>): boolean =>
  other.personId !== first.personId && other.fromOn < first.fromOn

/** The memberships with which somebody came to the group after somebody else; each who leaves is followed by one. */
function successorsIn<M extends Held>(times: readonly Stretch<M>[], inUse: ReadonlySet<string | null>): M[] {
  const left = new Set(times)
  const successors: M[] = []
  for (const [first] of times.toSorted(([a], [b]) => a.fromOn.localeCompare(b.fromOn))) {
    const gone = [...left].filter((other) => leavesRoomFor(first, lastOf(other), inUse))
    const followed = gone.find(([{ personId }]) => personId === first.personId) ?? sameSeat(gone, first) ?? gone[0]
    if (followed === undefined) continue
    left.delete(followed)
    if (followed[0].personId !== first.personId) successors.push(first)
  }
  return successors
}

/** A seat taken away is only left to someone who sat on it afterwards. */
const leavesRoomFor = (comer: Held, { seatId, toOn }: Held, inUse: ReadonlySet<string | null>): boolean =>
  toOn !== null && toOn < comer.fromOn && (seatId === comer.seatId || inUse.has(seatId))

const sameSeat = <M extends Held>(gone: readonly Stretch<M>[], { seatId }: Held): Stretch<M> | undefined =>
  gone.find((stretch) => lastOf(stretch).seatId === seatId)
