import {
  covers,
  itemIndex,
  presencesOf,
  type AttendanceClock,
  type AttendanceFacts,
  type Order,
  type Presence,
} from './attendance.ts'
import { minutesBetween } from './meetings.ts'

/** How much of something someone was there for: items, or minutes. */
export type Share = Readonly<{ attended: number; of: number }>

export const sumOf = (shares: readonly Share[]): Share => ({
  attended: shares.reduce((sum, { attended }) => sum + attended, 0),
  of: shares.reduce((sum, { of }) => sum + of, 0),
})

type Facts = Pick<AttendanceFacts, 'presences' | 'itemIds' | 'clock'>

/** How many items someone was there for by this stretch. */
export const itemsCovered = (order: Order, presence: Presence): number =>
  order.itemIds.filter((_, index) => covers(order, presence, index)).length

/** The items someone was there for, whole or in part; one recused from an item was at the meeting all the same. */
export function itemsAttended(facts: Facts, attendeeId: string): Share {
  const stretches = presencesOf(facts, attendeeId)
  const attended = facts.itemIds.filter((_, index) => stretches.some((one) => covers(facts, one, index)))
  return { attended: attended.length, of: facts.itemIds.length }
}

/**
 * The minutes someone was there, breaks taken out; an end that is an item counts from when it began or until it ended.
 * Null when a time it rests on is not known.
 */
export function minutesAttended(facts: Facts, attendeeId: string): Share | null {
  const { clock } = facts
  if (!clock || clock.startedAt === null || clock.endedAt === null) return null
  const whole: Span = { from: clock.startedAt, to: clock.endedAt }
  const spans = presencesOf(facts, attendeeId).map((stretch) => spanOf(facts, clock, whole, stretch))
  if (spans.some((span) => span === null)) return null
  let attended = 0
  let { from } = whole
  // A clock and an item that do not quite agree make no minute count twice.
  for (const span of spans.flatMap((one) => one ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const rest = within({ ...whole, from }, span)
    attended += minutesIn(clock, rest)
    from = later(from, rest.to)
  }
  return { attended, of: minutesIn(clock, whole) }
}

type Span = Readonly<{ from: string; to: string }>

function spanOf(order: Order, clock: AttendanceClock, whole: Span, stretch: Presence): Span | null {
  const item = (id: string) => clock.items[itemIndex(order, id)]
  const from = stretch.fromTime ?? (stretch.fromItemId === null ? whole.from : item(stretch.fromItemId)?.startedAt)
  const to = stretch.toTime ?? (stretch.toItemId === null ? whole.to : item(stretch.toItemId)?.endedAt)
  return from && to ? { from, to } : null
}

const later = (a: string, b: string): string => (a < b ? b : a)
const earlier = (a: string, b: string): string => (a < b ? a : b)

const within = (whole: Span, { from, to }: Span): Span => ({ from: later(whole.from, from), to: earlier(whole.to, to) })

const length = ({ from, to }: Span): number => (from < to ? minutesBetween(from, to) : 0)

/** Breaks that overlap are counted once. */
function minutesIn({ breaks }: AttendanceClock, span: Span): number {
  let minutes = length(span)
  let { from } = span
  for (const { fromTime, toTime } of breaks.toSorted((a, b) => (a.fromTime < b.fromTime ? -1 : 1))) {
    const away = within({ ...span, from }, { from: fromTime, to: toTime ?? fromTime })
    minutes -= length(away)
    from = later(from, away.to)
  }
  return minutes
}
