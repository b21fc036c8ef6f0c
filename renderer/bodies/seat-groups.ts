import type { BodyDetails, Seat } from '../../shared/bodies.ts'
import { memberRoles, type MembershipView } from '../../shared/members.ts'

/** A seat with whoever holds it on the day. */
export type SeatRow = Readonly<{ seat: Seat; holder: MembershipView | null }>

/** The seats that are interchangeable, in the order they were made. */
export type SeatGroup = Readonly<{ name: string; rows: readonly SeatRow[] }>

const isMember = (membership: MembershipView): boolean => memberRoles.includes(membership.role)

/** Seats by group, in the order the groups were first made; held seats before vacant ones. */
export function seatGroups({ seats, memberships }: BodyDetails): SeatGroup[] {
  const rows = seats.map((seat) => ({ seat, holder: memberships.find((held) => held.seatId === seat.id) ?? null }))
  const groups = [...Map.groupBy(rows, ({ seat }) => seat.quotaGroup)]
  return groups.map(([name, inGroup]) => ({
    name,
    rows: inGroup.toSorted((a, b) => Number(!a.holder) - Number(!b.holder)),
  }))
}

/** Members who hold no seat, as in bodies without a fixed composition. */
export const membersWithoutSeat = ({ memberships }: BodyDetails): MembershipView[] =>
  memberships.filter((membership) => isMember(membership) && membership.seatId === null)

/** Those who may sit in for a member. */
export const deputiesOf = ({ memberships }: BodyDetails): MembershipView[] =>
  memberships.filter(({ role }) => role === 'deputy')

/** Secretary, standing attendees and observers. */
export const standingAttendees = ({ memberships }: BodyDetails): MembershipView[] =>
  memberships.filter((membership) => !isMember(membership) && membership.role !== 'deputy')

/** How many seats there are and how many are held. */
export function seatCounts(details: BodyDetails): { seats: number; filledSeats: number } {
  const held = new Set(details.memberships.map(({ seatId }) => seatId))
  return { seats: details.seats.length, filledSeats: details.seats.filter(({ id }) => held.has(id)).length }
}
