import * as z from 'zod'
import type { Break } from './breaks.ts'
import type { AttendanceRecord } from './attendance-record.ts'
import type { Role } from './members.ts'
import { memberRoles } from './members.ts'
import { sinceStart } from './attendance-order.ts'
import { remembered } from './remembered.ts'
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
  /** Members the deputy attended for earlier in the meeting; left out when there are none. */
  stoodInForIds?: readonly string[]
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

/** When the meeting and its items really began and ended, null where nobody knows, and its breaks in order. */
export type AttendanceClock = Readonly<{
  startedAt: string | null
  endedAt: string | null
  items: readonly Timed[]
  breaks: readonly Break[]
}>
export type Timed = Readonly<{ id: string; startedAt: string | null; endedAt: string | null }>

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
  /** Left out of minutes that were frozen before it was kept. */
  clock?: AttendanceClock
  /** True where the mandate has deputies. */
  hasDeputies?: boolean
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
export const apologiesInput = z.strictObject({
  attendeeIds: z.array(id).min(1).max(500),
  registeredBy: optionalLine(200).default(''),
})
export const expectedModeInput = z.strictObject({ attendeeId: id, mode: z.enum(attendanceModes).nullable() })

export const attendeeReference = z.strictObject({ attendeeId: id })
export const recusalReference = z.strictObject({ attendeeId: id, itemId: id })
/** Grounds are words for the minutes, such as «styremedlem hos leverandøren»; they are never required. */
export const recusalInput = z.strictObject({
  attendeeId: id,
  itemId: id,
  grounds: optionalLine(500).default(''),
  settledBy: z.enum(recusalSettlers).default('person'),
})
/** What is left out stays as it is. */
export const recusalChange = z.strictObject({
  attendeeId: id,
  itemId: id,
  grounds: optionalLine(500).optional(),
  settledBy: z.enum(recusalSettlers).optional(),
})
export const standInInput = z.strictObject({
  attendeeId: id,
  forAttendeeId: id.nullable(),
  /** Takes back what stands of items that are over too; otherwise that stays. */
  wasWrong: z.boolean().default(false),
})
export const modeChange = z.strictObject({
  attendeeId: id,
  mode: z.enum(attendanceModes),
  itemId: id.nullable().default(null),
  time: clockTime.nullable().default(null),
})

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
  /** The same for several, as one act. */
  registerApologies(input: z.input<typeof apologiesInput>): void
  /** How someone means to attend; null for the meeting's own form. */
  expectMode(input: z.input<typeof expectedModeInput>): void
  withdrawApology(input: { attendeeId: string }): void
  /** Someone attends for a member, or no longer does; only where the mandate has deputies, and one for each member. */
  standIn(input: z.input<typeof standInInput>): void
  /** Everyone called who has not announced absence is present as they said they would be: from the start, or for the one item. */
  allPresent(input: { meetingId: string }): { count: number }
  arrive(input: z.input<typeof movement>): { id: string }
  leave(input: z.input<typeof movement>): void
  /** Puts right what was registered earlier, or adds a stretch that was forgotten. */
  correct(input: z.input<typeof presenceCorrection>): { id: string }
  /** Takes back a presence registered by mistake. */
  removePresence(input: { id: string }): void
  /** Goes on from the room to the screen, or back, at a moment, without having been away. */
  changeMode(input: z.input<typeof modeChange>): void
  /** Someone steps out of the item, and is back by itself with the next. */
  recuse(input: z.input<typeof recusalInput>): { id: string }
  changeRecusal(input: z.input<typeof recusalChange>): void
  withdrawRecusal(input: { attendeeId: string; itemId: string }): void
}

/** The attendance of one meeting together with the order of its items; all rules below start here. */
export type AttendanceFacts = Attendance &
  Readonly<{
    /** Everything the meeting takes up, in the order it did; headings are left out. */
    itemIds: readonly string[]
  }>

/** What a rule about stretches needs to know of the meeting. */
export type Order = Pick<AttendanceFacts, 'itemIds' | 'clock'>

/** How a person attended the meeting as a whole. */
export type AttendanceKind = 'whole' | 'part' | 'apology' | 'noShow'

export const isMember = (attendee: Pick<Attendee, 'role'>): boolean =>
  attendee.role !== 'guest' && memberRoles.includes(attendee.role)

const membersOf = remembered((attendees: readonly Attendee[]) => attendees.filter(isMember))
const othersOf = remembered((attendees: readonly Attendee[]) => attendees.filter((attendee) => !isMember(attendee)))

/** The people who count as members, in the order they were called. */
export const members = (facts: Pick<Attendance, 'attendees'>): readonly Attendee[] => membersOf(facts.attendees)

/** Everyone called who is not a member: deputies, secretariat, standing attendees, observers and guests. */
export const others = (facts: Pick<Attendance, 'attendees'>): readonly Attendee[] => othersOf(facts.attendees)

// Everything is asked for again and again for each person and item, so what is asked for is sorted once for each answer.
const byPerson = remembered((presences: readonly Presence[]) => Map.groupBy(presences, ({ attendeeId }) => attendeeId))
const placeOf = remembered((itemIds: readonly string[]) => new Map(itemIds.map((itemId, index) => [itemId, index])))
const outOf = remembered(
  (recusals: readonly Recusal[]) => new Map(recusals.map((one) => [`${one.attendeeId}/${one.itemId}`, one])),
)
const standingInFor = remembered(
  (attendees: readonly Attendee[]) =>
    new Map(
      othersOf(attendees).flatMap((one) => (one.substituteForId === null ? [] : [[one.substituteForId, one] as const])),
    ),
)
// Whoever attends for the member now comes before those who did earlier.
const everStandingInFor = remembered((attendees: readonly Attendee[]) => {
  const pairs = (idsOf: (one: Attendee) => readonly string[]) =>
    othersOf(attendees).flatMap((one) => idsOf(one).map((memberId) => ({ memberId, one })))
  const all = [
    ...pairs(({ substituteForId }) => (substituteForId === null ? [] : [substituteForId])),
    ...pairs(({ stoodInForIds = [] }) => stoodInForIds),
  ]
  return Map.groupBy(all, ({ memberId }) => memberId)
})
const nothing: readonly Presence[] = []

/** The stretches of one person, in order. */
export const presencesOf = (facts: Pick<Attendance, 'presences'>, attendeeId: string): readonly Presence[] =>
  byPerson(facts.presences).get(attendeeId) ?? nothing

/** Where an item stands, counted from 0; -1 for one that does not. */
export const itemIndex = ({ itemIds }: Order, itemId: string): number => placeOf(itemIds).get(itemId) ?? -1

export function covers(facts: Order, presence: Presence, index: number): boolean {
  const from = presence.fromItemId === null ? 0 : itemIndex(facts, presence.fromItemId)
  const to = presence.toItemId === null ? facts.itemIds.length - 1 : itemIndex(facts, presence.toItemId)
  return from <= index && index <= to
}

/** The last stretch that covers the item, whole or in part; undefined when the person was not there. */
export function presenceAt(facts: AttendanceFacts, attendeeId: string, itemId: string): Presence | undefined {
  const index = itemIndex(facts, itemId)
  return index === -1 ? undefined : presencesOf(facts, attendeeId).findLast((one) => covers(facts, one, index))
}

export const recusalOf = (
  facts: Pick<Attendance, 'recusals'>,
  attendeeId: string,
  itemId: string,
): Recusal | undefined => outOf(facts.recusals).get(`${attendeeId}/${itemId}`)

export const isRecused = (facts: Pick<Attendance, 'recusals'>, attendeeId: string, itemId: string): boolean =>
  recusalOf(facts, attendeeId, itemId) !== undefined

/** True for someone who was there for the item and not recused from it. */
export const takesPartIn = (facts: AttendanceFacts, attendeeId: string, itemId: string): boolean =>
  presenceAt(facts, attendeeId, itemId) !== undefined && !isRecused(facts, attendeeId, itemId)

/** Whoever attends for a member at last; undefined when nobody does. */
export const deputyOf = (facts: Pick<Attendance, 'attendees'>, memberId: string): Attendee | undefined =>
  standingInFor(facts.attendees).get(memberId)

/** Everyone who has attended for a member in the meeting, whoever does so at last first. */
export const deputiesOf = (facts: Pick<Attendance, 'attendees'>, memberId: string): Attendee[] =>
  (everStandingInFor(facts.attendees).get(memberId) ?? []).map(({ one }) => one)

/** The members someone attends for in the meeting, in turn; nobody for those who attend for themselves. */
export const standsInFor = (
  facts: Pick<Attendance, 'attendees'>,
  { substituteForId, stoodInForIds = [] }: Pick<Attendee, 'substituteForId' | 'stoodInForIds'>,
): Attendee[] =>
  [...stoodInForIds, ...(substituteForId === null ? [] : [substituteForId])].flatMap(
    (memberId) => members(facts).find((member) => member.id === memberId) ?? [],
  )

/** True when someone has attended for a member in an item that is over, which stays true whoever they attend for next. */
export const hasStoodInFor = (facts: AttendanceFacts, deputyId: string, memberId: string): boolean =>
  (facts.clock?.items ?? []).some(
    ({ id: itemId, endedAt }) =>
      endedAt !== null && takesPartIn(facts, deputyId, itemId) && !takesPartIn(facts, memberId, itemId),
  )

/**
 * Whose turn every member's place is at an item: the member's, the deputy's when the member takes no part, or nobody's,
 * for the member is recused or away.
 */
export type Places = Readonly<{
  voters: readonly Attendee[]
  recused: readonly Attendee[]
  absent: readonly Attendee[]
}>

export const placesAt = (facts: AttendanceFacts, itemId: string): Places =>
  placesBy(
    facts,
    ({ id: attendeeId }) => presenceAt(facts, attendeeId, itemId) !== undefined,
    ({ id: attendeeId }) => isRecused(facts, attendeeId, itemId),
  )

/** The same for any moment, given who is there then and who is recused. */
export function placesBy(
  facts: Pick<Attendance, 'attendees'>,
  isThere: (attendee: Attendee) => boolean,
  isOut: (attendee: Attendee) => boolean,
): Places {
  const takesPart = (attendee: Attendee) => isThere(attendee) && !isOut(attendee)
  const voters: Attendee[] = []
  const recused: Attendee[] = []
  const absent: Attendee[] = []
  for (const member of members(facts)) {
    // Nobody has two places at once.
    const deputy = deputiesOf(facts, member.id).find((one) => takesPart(one) && !voters.includes(one))
    if (takesPart(member)) voters.push(member)
    else if (deputy) voters.push(deputy)
    else if (isThere(member)) recused.push(member)
    else absent.push(member)
  }
  return { voters, recused, absent }
}

/** Those who may vote at the item: members and the deputies standing in for them, present and not recused. */
export const votersAt = (facts: AttendanceFacts, itemId: string): readonly Attendee[] => placesAt(facts, itemId).voters

/** True while the person has a stretch that has not been closed. */
export const isInTheRoom = (facts: Attendance, attendeeId: string): boolean =>
  presencesOf(facts, attendeeId).some(lastsToEnd)

/** How an officer is there who was called for one item: the stretch ends with that item by itself. */
export const stretchForItem = (facts: Attendance, { id: attendeeId, itemId }: Attendee): Presence | undefined =>
  itemId === null
    ? undefined
    : presencesOf(facts, attendeeId).find((presence) => presence.toItemId === itemId && presence.toTime === null)

/** True when the person is there at this moment; `currentItemId` is null before the meeting begins. */
export function isHereNow(facts: AttendanceFacts, attendee: Attendee, currentItemId: string | null): boolean {
  if (isInTheRoom(facts, attendee.id)) return true
  const stretch = stretchForItem(facts, attendee)
  return stretch !== undefined && (currentItemId === null || covers(facts, stretch, itemIndex(facts, currentItemId)))
}

/** True for a stretch from the beginning: no item is named, and no time, or one at which the meeting had not begun. */
export function startsWithMeeting({ clock }: Pick<AttendanceFacts, 'clock'>, presence: Presence): boolean {
  if (presence.fromItemId !== null) return false
  const startedAt = clock?.startedAt ?? null
  return presence.fromTime === null || (startedAt !== null && sinceStart(startedAt, presence.fromTime) <= 0)
}
export const lastsToEnd = (presence: Presence): boolean => presence.toItemId === null && presence.toTime === null

/** True when nothing was missed between two stretches: only the way of taking part changed, or one item followed the other. */
export function isContinued(order: Order, { toItemId, toTime, mode }: Presence, next: Presence): boolean {
  if (toItemId !== next.fromItemId)
    return toItemId !== null && next.fromItemId !== null && isNextItem(order, toItemId, next.fromItemId, toTime, next)
  return toTime === next.fromTime && (toTime !== null || (toItemId !== null && mode !== next.mode))
}

const isNextItem = (order: Order, itemId: string, nextId: string, time: string | null, { fromTime }: Presence) =>
  time === null && fromTime === null && itemIndex(order, nextId) === itemIndex(order, itemId) + 1

/** Stretches gathered so that each group is one time there without a gap. */
export function visits(order: Order, stretches: readonly Presence[]): Presence[][] {
  const found: Presence[][] = []
  for (const stretch of stretches) {
    const last = found.at(-1)
    const before = last?.at(-1)
    if (last && before && isContinued(order, before, stretch)) last.push(stretch)
    else found.push([stretch])
  }
  return found
}

/** Whole, in part, announced absence or not met; announced absence and not met are different things. */
export function attendanceKind(
  facts: Pick<AttendanceFacts, 'presences' | 'itemIds' | 'clock'>,
  attendee: Attendee,
): AttendanceKind {
  const [visit, ...more] = visits(facts, presencesOf(facts, attendee.id))
  if (visit === undefined) return attendee.apology ? 'apology' : 'noShow'
  const [first, last] = [visit[0], visit.at(-1)]
  const isWhole = more.length === 0 && first && startsWithMeeting(facts, first) && last && lastsToEnd(last)
  return isWhole ? 'whole' : 'part'
}

/** True when so many are at least the body's share of the filled seats; it informs and never stops anything. */
export const isEnough = (
  { quorum, filledSeats }: Pick<Attendance, 'quorum' | 'filledSeats'>,
  present: number,
): boolean => present * quorum.of >= filledSeats * quorum.part

/** True when enough take part in the item. */
export const hasQuorum = (facts: AttendanceFacts, itemId: string): boolean =>
  isEnough(facts, votersAt(facts, itemId).length)
