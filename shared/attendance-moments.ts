import {
  isHereNow,
  itemIndex,
  lastsToEnd,
  presencesOf,
  stretchForItem,
  type AttendanceFacts,
  type Attendee,
  type Order,
  type Presence,
  type Timed,
} from './attendance.ts'
import { sinceStart } from './attendance-order.ts'
import { ensure } from './errors.ts'

/** When someone came or went: under which item, at what time; see `movement`. */
export type Moment = Readonly<{ itemId: string | null; time: string | null }>

const arrival = (presence: Presence): Moment => ({ itemId: presence.fromItemId, time: presence.fromTime })
const departure = (presence: Presence): Moment => ({ itemId: presence.toItemId, time: presence.toTime })
const isOpen = lastsToEnd

const arrivalIndex = (order: Order, { itemId }: Moment): number => (itemId === null ? -1 : itemIndex(order, itemId))
const departureIndex = (order: Order, { itemId }: Moment): number =>
  itemId === null ? order.itemIds.length : itemIndex(order, itemId)

const minutesIn = ({ clock }: Order, time: string): number => sinceStart(clock?.startedAt ?? null, time)

const isClockInOrder = (order: Order, first: Moment, second: Moment): boolean =>
  first.time === null || second.time === null || minutesIn(order, first.time) <= minutesIn(order, second.time)

/** True when the stretch ends where the other begins, or earlier, both by item and by clock. */
export const endsBefore = (order: Order, earlier: Presence, later: Presence): boolean =>
  !isOpen(earlier) &&
  departureIndex(order, departure(earlier)) <= arrivalIndex(order, arrival(later)) &&
  isClockInOrder(order, departure(earlier), arrival(later))

/** Stretches as they followed each other: by the item they began under, the item they ended under, and the clock. */
export const chronological = (order: Order, presences: readonly Presence[]): Presence[] =>
  presences
    .map((presence) => ({
      presence,
      from: arrivalIndex(order, arrival(presence)),
      to: departureIndex(order, departure(presence)),
    }))
    .toSorted((a, b) => a.from - b.from || a.to - b.to || byClock(order, a.presence, b.presence))
    .map(({ presence }) => presence)

const byClock = (order: Order, a: Presence, b: Presence): number => {
  const [first, second] = [a, b].map(({ fromTime }) => (fromTime === null ? -Infinity : minutesIn(order, fromTime)))
  return first === second || first === undefined || second === undefined ? 0 : first - second
}

/** True when two stretches claim the same part of the meeting; leaving and coming back under one item do not. */
export const overlaps = (order: Order, a: Presence, b: Presence): boolean =>
  !endsBefore(order, a, b) && !endsBefore(order, b, a)

/** Stretches that end before they begin, or claim a part of the meeting that another stretch of the person has. */
export const brokenStretches = (facts: AttendanceFacts): Presence[] =>
  facts.presences.filter((one) => {
    const rest = presencesOf(facts, one.attendeeId).filter(({ id }) => id !== one.id)
    return endsTooSoon(facts, one) || rest.some((other) => overlaps(facts, one, other))
  })

const endsTooSoon = (order: Order, stretch: Presence): boolean => {
  const [from, to] = [arrival(stretch), departure(stretch)]
  return arrivalIndex(order, from) > departureIndex(order, to) || !isClockInOrder(order, from, to)
}

/** From when to when someone is there. */
export type Ends = Pick<Presence, 'fromItemId' | 'fromTime' | 'toItemId' | 'toTime'>

/**
 * The stretch that begins when someone comes. An officer called for one item is there from that item when nothing else
 * is said, and leaves with it; who comes later than the item stays as anybody else.
 */
export function stretchFrom(order: Order, attendee: Attendee, moment: Moment): Ends {
  const isFromStart = moment.itemId === null && moment.time === null
  const fromItemId = isFromStart ? attendee.itemId : moment.itemId
  const isInTime =
    attendee.itemId !== null &&
    arrivalIndex(order, { ...moment, itemId: fromItemId }) <= itemIndex(order, attendee.itemId)
  return { fromItemId, fromTime: moment.time, toItemId: isInTime ? attendee.itemId : null, toTime: null }
}

/** Throws unless the person can come at that moment: not there already, and not before having left. */
export function ensureCanArrive(facts: AttendanceFacts, attendee: Attendee, moment: Moment): void {
  const { id: attendeeId, name } = attendee
  ensure(!isHereNow(facts, attendee, moment.itemId), 'alreadyPresent', { name })
  const coming = {
    id: '',
    attendeeId,
    fromItemId: moment.itemId,
    fromTime: moment.time,
    toItemId: null,
    toTime: null,
    mode: 'physical',
  } as const
  const hasLeft = presencesOf(facts, attendeeId).every((presence) => endsBefore(facts, presence, coming))
  ensure(hasLeft, 'arrivalBeforeDeparture', { name })
}

/** The open stretch that ends when the person leaves at that moment; throws when there is none or it begins later. */
export function stretchToClose(facts: AttendanceFacts, attendee: Attendee, moment: Moment): Presence {
  const { id: attendeeId, name } = attendee
  const stretch = presencesOf(facts, attendeeId).find(isOpen) ?? stretchForItem(facts, attendee)
  ensure(stretch, 'notPresent', { name })
  ensure(moment.itemId !== null || moment.time !== null, 'departureWithoutMoment', { name })
  const isAfter =
    arrivalIndex(facts, arrival(stretch)) <= departureIndex(facts, moment) &&
    isClockInOrder(facts, arrival(stretch), moment)
  ensure(isAfter, 'leftBeforeArrival', { name })
  return stretch
}

/** Throws when a stretch ends before it begins, or claims a part of the meeting that another stretch of the person has. */
export function ensureFits(facts: AttendanceFacts, { name }: Attendee, stretch: Presence): void {
  ensure(!endsTooSoon(facts, stretch), 'leftBeforeArrival', { name })
  const rest = presencesOf(facts, stretch.attendeeId).filter(({ id: other }) => other !== stretch.id)
  ensure(!rest.some((other) => overlaps(facts, stretch, other)), 'presenceOverlaps', { name })
}

type Clock = Readonly<{ startedAt: string | null; items: readonly Timed[] }>

/** The item someone comes to at a clock time: the one under way or, between two, the next; null before the first or when unknown. */
export function itemArrivedAt({ startedAt: begun, items }: Clock, time: string): string | null {
  const [at, now] = [(of: string) => sinceStart(begun, of), sinceStart(begun, time)]
  if (!items.some(({ startedAt }) => startedAt !== null && at(startedAt) < now)) return null
  const isNext = ({ startedAt, endedAt }: Timed) => startedAt !== null && (endedAt === null || now < at(endedAt))
  return items.find(isNext)?.id ?? null
}

/** The last item someone who leaves at a clock time was there for; null when no item had begun. */
export function itemLeftAt({ startedAt: begun, items }: Clock, time: string): string | null {
  const [at, now] = [(of: string) => sinceStart(begun, of), sinceStart(begun, time)]
  const before = items.findLast(({ startedAt }) => startedAt !== null && at(startedAt) < now)
  return before?.id ?? items.find(({ startedAt }) => startedAt === time)?.id ?? null
}
