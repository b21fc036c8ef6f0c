import type { Seat } from '../../../shared/bodies.ts'
import type { TriedChange } from '../../../shared/composition.ts'
import { addDays, shortDate } from '../../../shared/dates.ts'
import { memberRoles, type MembershipView } from '../../../shared/members.ts'
import type { Candidate } from '../../../shared/nominations.ts'
import { fill } from '../../../shared/texts/index.ts'
import { nominations as texts } from '../../../shared/texts/nominations.ts'

/** A seat, the last who holds it from the day on, and the first day it is free; null while nobody has set an end. */
export type SeatState = Readonly<{ seat: Seat; holder: MembershipView | null; freeFrom: string | null }>

export function seatState(seat: Seat, memberships: readonly MembershipView[], day: string): SeatState {
  const holders = memberships.filter(
    ({ seatId, role, toOn }) => seatId === seat.id && memberRoles.includes(role) && (toOn === null || toOn >= day),
  )
  const holder = holders.toSorted((a, b) => a.fromOn.localeCompare(b.fromOn)).at(-1) ?? null
  if (!holder) return { seat, holder, freeFrom: day }
  return { seat, holder, freeFrom: holder.toOn === null ? null : addDays(holder.toOn, 1) }
}

const never = '9999-12-31'

/** Vacant seats first, then those that will be free soonest. */
export const seatStates = (seats: readonly Seat[], memberships: readonly MembershipView[], day: string): SeatState[] =>
  seats
    .map((seat) => seatState(seat, memberships, day))
    .toSorted((a, b) => (a.freeFrom ?? never).localeCompare(b.freeFrom ?? never))

/** «Agder: ledig», «Agder: Ada Lunde går ut 31. desember 2026» */
export function seatWords({ seat, holder }: SeatState): string {
  const { seatVacant, seatEnding, seatHeld } = texts.form
  const group = seat.quotaGroup
  if (!holder) return fill(seatVacant, { group })
  const { name } = holder.person
  return holder.toOn === null
    ? fill(seatHeld, { group, name })
    : fill(seatEnding, { group, name, until: shortDate(holder.toOn) })
}

/** The change it would be to give the candidate the seat, from the first day it can be free, for the mandate's term. */
export function choiceTried(candidate: Candidate, { seat, holder, freeFrom }: SeatState, day: string) {
  const fromOn = freeFrom ?? addDays(day, 1)
  const leaving: TriedChange[] =
    holder && freeFrom === null ? [{ kind: 'end', membershipId: holder.id, on: addDays(fromOn, -1) }] : []
  const { personId, name, gender } = candidate
  const who = { personId, name, gender }
  const coming = { kind: 'appoint' as const, ...who, seatId: seat.id, quotaGroup: '', fromOn }
  return { on: fromOn, changes: [...leaving, coming] }
}
