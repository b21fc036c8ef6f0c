import { ensure, UserError } from './errors.ts'
import type { Seat } from './bodies.ts'
import { memberRoles, overlaps, type Membership } from './members.ts'

/** A membership as far as the rules look at it; the name is for the words of a refusal. */
export type Holding = Pick<Membership, 'id' | 'personId' | 'seatId' | 'role' | 'fromOn' | 'toOn'> &
  Readonly<{ quotaGroup: string | null; name: string }>

/** What a membership is judged against: the body's seats in use, all other memberships, and whether it has deputies. */
export type Setting = Readonly<{ seats: readonly Seat[]; memberships: readonly Holding[]; hasDeputies: boolean }>

/** Throws unless someone may be appointed like this: the role and the place exist, and nobody stands in the way. */
export function ensureMayBegin(holding: Holding, setting: Setting): void {
  ensureEndsAfterStart(holding)
  ensure(holding.role !== 'deputy' || setting.hasDeputies, 'noDeputies')
  ensurePlaceExists(holding, setting)
  ensureFits(holding, setting.memberships)
}

/** Throws unless the membership can stand beside all others of the body. */
export function ensureFits(holding: Holding, memberships: readonly Holding[]): void {
  ensureEndsAfterStart(holding)
  const others = memberships.filter((other) => other.id !== holding.id && overlaps(other, holding))
  const own = others.filter((other) => other.personId === holding.personId)
  refuseFor(
    'alreadyMember',
    own.find((other) => other.role === holding.role),
  )
  refuseFor('chairTaken', holding.role === 'chair' ? others.find((other) => other.role === 'chair') : undefined)
  if (holding.seatId !== null) {
    refuseFor(
      'seatTaken',
      others.find((other) => other.seatId === holding.seatId),
    )
    refuseFor(
      'alreadySeated',
      own.find((other) => other.seatId !== null),
    )
  }
  refuseFor('otherMemberRole', isOfBody(holding) ? own.find(isOfBody) : undefined)
}

/** Throws when someone would hold a seat longer than before although the seat is no longer there. */
export function ensureSeatLasts(
  before: Pick<Membership, 'toOn'>,
  after: Pick<Membership, 'seatId' | 'toOn'>,
  seats: readonly Seat[],
): void {
  const isLonger = before.toOn !== null && (after.toOn === null || after.toOn > before.toOn)
  ensure(!isLonger || after.seatId === null || seats.some(({ id }) => id === after.seatId), 'notFound')
}

/** True for those who are part of the body itself, as members or deputies; nobody is that twice. */
const isOfBody = ({ role }: Pick<Holding, 'role'>): boolean => role === 'deputy' || memberRoles.includes(role)

function refuseFor(
  key: 'alreadyMember' | 'alreadySeated' | 'chairTaken' | 'otherMemberRole' | 'seatTaken',
  other: Holding | undefined,
): void {
  if (other) throw new UserError(key, { name: other.name })
}

const ensureEndsAfterStart = ({ fromOn, toOn }: Holding): void =>
  ensure(toOn === null || fromOn <= toOn, 'membershipEndsBeforeStart')

function ensurePlaceExists({ role, seatId, quotaGroup, name }: Holding, { seats }: Setting): void {
  const isMember = memberRoles.includes(role)
  const group = quotaGroup ?? ''
  ensure(isMember || seatId === null, 'seatForMembersOnly')
  ensure(isMember || group === '', 'groupForMembersOnly')
  const groups = seatId === null ? seats : seats.filter((seat) => seat.id === seatId)
  ensure(seatId === null || groups.length > 0, 'seatElsewhere')
  ensure(group === '' || groups.some((seat) => seat.quotaGroup === group), 'groupUnknown', { group })
  // The leader is named among the members, so where there are seats the leader has one or counts in a group.
  const isPlaced = seatId !== null || group !== ''
  ensure(role !== 'chair' || seats.length === 0 || isPlaced, 'chairWithoutSeat', { name })
}
