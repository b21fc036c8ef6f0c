import { addDays } from './dates.ts'
import { memberRoles, type Membership } from './members.ts'

type Held = Pick<Membership, 'personId' | 'seatId' | 'role' | 'fromOn' | 'toOn'>

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
 * True when the stretch began by taking over from someone (C6): on a seat someone else was the last to hold, or without
 * a seat in a body that had another member before. New roles and new terms never begin a stretch.
 */
export function hasTakenOver<M extends Held>([first]: Stretch<M>, memberships: readonly M[]): boolean {
  const earlier = memberships.filter(({ role, fromOn }) => memberRoles.includes(role) && fromOn < first.fromOn)
  if (first.seatId === null) return earlier.some(({ personId }) => personId !== first.personId)
  const holders = earlier.filter(({ seatId }) => seatId === first.seatId)
  const latest = holders.toSorted((a, b) => a.fromOn.localeCompare(b.fromOn)).at(-1)
  return latest !== undefined && latest.personId !== first.personId
}
