import * as z from 'zod'
import { ensure } from './errors.ts'
import type { AttendanceRecord } from './attendance-record.ts'
import type { Role } from './members.ts'
import { memberRoles } from './members.ts'
import { clockTime, id, isoDate, optionalLine } from './values.ts'

export const attendanceModes = ['physical', 'remote'] as const
export type AttendanceMode = (typeof attendanceModes)[number]

/** Someone called to one meeting, with name and duty as they were then. */
export type Attendee = Readonly<{
  id: string
  meetingId: string
  personId: string
  name: string
  /** Position or duty, such as «kommunedirektør» or «administrerende direktør». */
  title: string
  organisation: string
  /** `guest` is anyone called for this meeting alone, such as a case officer. */
  role: Role | 'guest'
  /** The one item an officer is called for; null for the whole meeting. */
  itemId: string | null
  /** How the person means to attend; null for the meeting's own form. */
  expectedMode: AttendanceMode | null
  /** The member a deputy attends for; null for everybody else. */
  substituteForId: string | null
  /** When absence was announced and by whom; no reason is ever kept. */
  apology: Readonly<{ registeredAt: string; registeredBy: string }> | null
}>

/** A stretch of presence. Null ends mean the start and the end of the meeting. */
export type Presence = Readonly<{
  id: string
  attendeeId: string
  fromItemId: string | null
  fromTime: string | null
  toItemId: string | null
  toTime: string | null
  mode: AttendanceMode
}>

/** Whether it was declared by the person or decided by the body. */
export const recusalSettlers = ['person', 'body'] as const
/** Stepping out of one item; `grounds` are the words for the minutes, empty for none. */
export type Recusal = Readonly<{
  id: string
  attendeeId: string
  itemId: string
  grounds: string
  settledBy: (typeof recusalSettlers)[number]
}>

export type Attendance = Readonly<{
  meetingId: string
  attendees: readonly Attendee[]
  presences: readonly Presence[]
  recusals: readonly Recusal[]
  /** Seats of the body and how many of them were filled on the day. */
  seats: number
  filledSeats: number
  /** The share of those appointed that should be present, and what the mandate says about it; it only informs. */
  quorum: Readonly<{ part: number; of: number; note: string }>
}>

export const invitation = z.strictObject({
  meetingId: id,
  personId: id,
  title: optionalLine(200).default(''),
  /** The item an officer is called for; the whole meeting when null. */
  itemId: id.nullable().default(null),
})
export const movement = z.strictObject({
  attendeeId: id,
  /** The item under way; null is before the first or after the last. */
  itemId: id.nullable().default(null),
  time: clockTime.nullable().default(null),
  mode: z.enum(attendanceModes).optional(),
})
export const apologyInput = z.strictObject({ attendeeId: id, registeredBy: optionalLine(200).default('') })

export const attendeeReference = z.strictObject({ attendeeId: id })
export const recusalInput = z.strictObject({ attendeeId: id, itemId: id })

/** A stretch as it should stand. A clock time without an item is placed by when the items were treated. */
export const presenceCorrection = z.strictObject({
  attendeeId: id,
  /** The stretch to put right; null adds one that was forgotten. */
  presenceId: id.nullable(),
  fromItemId: id.nullable(),
  fromTime: clockTime.nullable(),
  toItemId: id.nullable(),
  toTime: clockTime.nullable(),
  mode: z.enum(attendanceModes),
})

const inOrder: [(span: Readonly<{ from: string; to: string }>) => boolean, { path: string[]; message: string }] = [
  ({ from, to }) => from <= to,
  { path: ['to'], message: 'periodEndsBeforeStart' },
]
export const recordInput = z.strictObject({ bodyId: id, from: isoDate, to: isoDate }).refine(...inOrder)

export const recordExport = z
  .strictObject({ ...recordInput.shape, folder: z.string().min(1).max(4000) })
  .refine(...inOrder)

export type AttendanceApi = {
  /** Writes the same record as a CSV file: a row for each member, a column for each meeting. */
  exportRecord(input: z.input<typeof recordExport>): Promise<{ path: string; members: number }>
  /** Who attended what from one day to another; meetings that have been held. */
  record(input: z.input<typeof recordInput>): AttendanceRecord
  get(input: { meetingId: string }): Attendance
  invite(input: z.input<typeof invitation>): { id: string }
  uninvite(input: { attendeeId: string }): void
  registerApology(input: z.input<typeof apologyInput>): void
  withdrawApology(input: { attendeeId: string }): void
  /** Everyone called who has not announced absence is present in the meeting's own form: from the start, or for the one item. */
  allPresent(input: { meetingId: string }): { count: number }
  arrive(input: z.input<typeof movement>): { id: string }
  leave(input: z.input<typeof movement>): void
  /** Puts right what was registered earlier, or adds a stretch that was forgotten. */
  correct(input: z.input<typeof presenceCorrection>): { id: string }
  /** Takes back a presence registered by mistake. */
  removePresence(input: { id: string }): void
  recuse(input: { attendeeId: string; itemId: string }): { id: string }
  withdrawRecusal(input: { attendeeId: string; itemId: string }): void
}

/** The attendance of one meeting together with the order of its items; all rules below start here. */
export type AttendanceFacts = Attendance & Readonly<{ itemIds: readonly string[] }>

/** How a person attended the meeting as a whole. */
export type AttendanceKind = 'whole' | 'part' | 'apology' | 'noShow'

const isMember = (attendee: Attendee): boolean => attendee.role !== 'guest' && memberRoles.includes(attendee.role)

/** The people who count as members, in the order they were called. */
export const members = (facts: Attendance): Attendee[] => facts.attendees.filter(isMember)

/** Everyone called who is not a member: secretariat, standing attendees, observers and guests. */
export const others = (facts: Attendance): Attendee[] => facts.attendees.filter((attendee) => !isMember(attendee))

export const presencesOf = (facts: Pick<Attendance, 'presences'>, attendeeId: string): Presence[] =>
  facts.presences.filter((presence) => presence.attendeeId === attendeeId)

function covers(facts: Pick<AttendanceFacts, 'itemIds'>, presence: Presence, index: number): boolean {
  const from = presence.fromItemId === null ? 0 : facts.itemIds.indexOf(presence.fromItemId)
  const hasLeftAtEnd = presence.toItemId === null
  const to = hasLeftAtEnd ? facts.itemIds.length - 1 : facts.itemIds.indexOf(presence.toItemId ?? '')
  return from <= index && index <= to
}

/** How many items someone was there for by this stretch. */
export const itemsCovered = (facts: Pick<AttendanceFacts, 'itemIds'>, presence: Presence): number =>
  facts.itemIds.filter((_, index) => covers(facts, presence, index)).length

/** The stretch that covers the item, whole or in part; undefined when the person was not there. */
export function presenceAt(facts: AttendanceFacts, attendeeId: string, itemId: string): Presence | undefined {
  const index = facts.itemIds.indexOf(itemId)
  return presencesOf(facts, attendeeId).find((presence) => covers(facts, presence, index))
}

export const isRecused = (facts: Attendance, attendeeId: string, itemId: string): boolean =>
  facts.recusals.some((recusal) => recusal.attendeeId === attendeeId && recusal.itemId === itemId)

/** Members who were there for the item and not recused from it. */
export const membersPresentAt = (facts: AttendanceFacts, itemId: string): Attendee[] =>
  members(facts).filter((member) => presenceAt(facts, member.id, itemId) && !isRecused(facts, member.id, itemId))

/** Those who may vote at the item: members and the deputies standing in for them, present and not recused. */
export const votersAt = (facts: AttendanceFacts, itemId: string): Attendee[] => membersPresentAt(facts, itemId)

/** True while the person has a stretch that has not been closed. */
export const isInTheRoom = (facts: Attendance, attendeeId: string): boolean =>
  presencesOf(facts, attendeeId).some((presence) => presence.toItemId === null && presence.toTime === null)

/** How an officer is there who was called for one item: the stretch ends with that item by itself. */
export const stretchForItem = (facts: Attendance, { id: attendeeId, itemId }: Attendee): Presence | undefined =>
  itemId === null
    ? undefined
    : presencesOf(facts, attendeeId).find((presence) => presence.toItemId === itemId && presence.toTime === null)

/** True when the person is there at this moment; `currentItemId` is null before the meeting begins. */
export function isHereNow(facts: AttendanceFacts, attendee: Attendee, currentItemId: string | null): boolean {
  if (isInTheRoom(facts, attendee.id)) return true
  const stretch = stretchForItem(facts, attendee)
  return (
    stretch !== undefined && (currentItemId === null || covers(facts, stretch, facts.itemIds.indexOf(currentItemId)))
  )
}

const startsWithMeeting = (presence: Presence): boolean => presence.fromItemId === null && presence.fromTime === null
const lastsToEnd = (presence: Presence): boolean => presence.toItemId === null && presence.toTime === null

/** Whole, in part, announced absence or not met; announced absence and not met are different things. */
export function attendanceKind(facts: Pick<Attendance, 'presences'>, attendee: Attendee): AttendanceKind {
  const stretches = presencesOf(facts, attendee.id)
  if (stretches.length === 0) return attendee.apology ? 'apology' : 'noShow'
  const isWhole =
    stretches.length === 1 && stretches.every((stretch) => startsWithMeeting(stretch) && lastsToEnd(stretch))
  return isWhole ? 'whole' : 'part'
}

/** True when the members present at the item are at least the body's share of the filled seats; it informs and never stops anything. */
export const hasQuorum = (facts: AttendanceFacts, itemId: string): boolean =>
  membersPresentAt(facts, itemId).length * facts.quorum.of >= facts.filledSeats * facts.quorum.part

/** When someone came or went: under which item, at what time; see `movement`. */
export type Moment = Readonly<{ itemId: string | null; time: string | null }>

const arrival = (presence: Presence): Moment => ({ itemId: presence.fromItemId, time: presence.fromTime })
const departure = (presence: Presence): Moment => ({ itemId: presence.toItemId, time: presence.toTime })
const isOpen = lastsToEnd

type Order = Readonly<{ itemIds: readonly string[] }>
const arrivalIndex = ({ itemIds }: Order, { itemId }: Moment): number =>
  itemId === null ? -1 : itemIds.indexOf(itemId)
const departureIndex = ({ itemIds }: Order, { itemId }: Moment): number =>
  itemId === null ? itemIds.length : itemIds.indexOf(itemId)

const isClockInOrder = (first: Moment, second: Moment): boolean =>
  first.time === null || second.time === null || first.time <= second.time

/** True when the stretch ends where the other begins, or earlier, both by item and by clock. */
export const endsBefore = (order: Order, earlier: Presence, later: Presence): boolean =>
  !isOpen(earlier) &&
  departureIndex(order, departure(earlier)) <= arrivalIndex(order, arrival(later)) &&
  isClockInOrder(departure(earlier), arrival(later))

/** Stretches as they followed each other. */
export const chronological = (order: Order, presences: readonly Presence[]): Presence[] =>
  presences.toSorted(
    (a, b) =>
      Number(endsBefore(order, b, a)) - Number(endsBefore(order, a, b)) ||
      arrivalIndex(order, arrival(a)) - arrivalIndex(order, arrival(b)),
  )

/** True when two stretches claim the same part of the meeting; leaving and coming back under one item do not. */
export const overlaps = (order: Order, a: Presence, b: Presence): boolean =>
  !endsBefore(order, a, b) && !endsBefore(order, b, a)

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
    arrivalIndex(order, { ...moment, itemId: fromItemId }) <= order.itemIds.indexOf(attendee.itemId)
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
    arrivalIndex(facts, arrival(stretch)) <= departureIndex(facts, moment) && isClockInOrder(arrival(stretch), moment)
  ensure(isAfter, 'leftBeforeArrival', { name })
  return stretch
}

/** Throws when a stretch ends before it begins, or claims a part of the meeting that another stretch of the person has. */
export function ensureFits(facts: AttendanceFacts, { name }: Attendee, stretch: Presence): void {
  const [from, to] = [arrival(stretch), departure(stretch)]
  ensure(arrivalIndex(facts, from) <= departureIndex(facts, to) && isClockInOrder(from, to), 'leftBeforeArrival', {
    name,
  })
  const rest = presencesOf(facts, stretch.attendeeId).filter(({ id: other }) => other !== stretch.id)
  ensure(!rest.some((other) => overlaps(facts, stretch, other)), 'presenceOverlaps', { name })
}

type Timed = Readonly<{ id: string; startedAt: string | null; endedAt: string | null }>

/** The item someone comes to at a clock time: the one under way or, between two, the next; null before the first or when unknown. */
export function itemArrivedAt(items: readonly Timed[], time: string): string | null {
  if (!items.some((item) => item.startedAt !== null && item.startedAt < time)) return null
  return items.find((item) => item.startedAt !== null && (item.endedAt === null || time < item.endedAt))?.id ?? null
}

/** The last item someone who leaves at a clock time was there for; null when no item had begun. */
export const itemLeftAt = (items: readonly Timed[], time: string): string | null =>
  items.findLast((item) => item.startedAt !== null && item.startedAt < time)?.id ??
  items.find((item) => item.startedAt === time)?.id ??
  null
