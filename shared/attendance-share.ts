import {
  covers,
  itemIndex,
  presencesOf,
  type AttendanceClock,
  type AttendanceFacts,
  type Order,
  type Presence,
} from './attendance.ts'
import { sinceStart } from './attendance-order.ts'

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
  const at = (time: string): number => sinceStart(clock.startedAt, time)
  const whole: Span = { from: 0, to: at(clock.endedAt) }
  const spans = presencesOf(facts, attendeeId).map((stretch) => spanOf(facts, clock, whole, stretch))
  if (spans.some((span) => span === null)) return null
  const breaks = clock.breaks.map(({ fromTime, toTime }) => ({ from: at(fromTime), to: at(toTime ?? fromTime) }))
  let attended = 0
  let { from } = whole
  // A clock and an item that do not quite agree make no minute count twice.
  for (const span of inOrder(spans.flatMap((one) => one ?? []))) {
    const rest = within({ ...whole, from }, span)
    attended += minutesIn(breaks, rest)
    from = Math.max(from, rest.to)
  }
  return { attended, of: minutesIn(breaks, whole) }
}

/** In minutes since the meeting began. */
type Span = Readonly<{ from: number; to: number }>

function spanOf(order: Order, clock: AttendanceClock, whole: Span, stretch: Presence): Span | null {
  const item = (id: string) => clock.items[itemIndex(order, id)]
  const at = (time: string | null | undefined) => (time ? sinceStart(clock.startedAt, time) : null)
  const from =
    at(stretch.fromTime) ?? (stretch.fromItemId === null ? whole.from : at(item(stretch.fromItemId)?.startedAt))
  const to = at(stretch.toTime) ?? (stretch.toItemId === null ? whole.to : at(item(stretch.toItemId)?.endedAt))
  return from === null || to === null ? null : { from, to }
}

const inOrder = (spans: readonly Span[]): Span[] => spans.toSorted((a, b) => a.from - b.from)

const within = (whole: Span, { from, to }: Span): Span => ({
  from: Math.max(whole.from, from),
  to: Math.min(whole.to, to),
})

const length = ({ from, to }: Span): number => Math.max(0, to - from)

/** Breaks that overlap are counted once. */
function minutesIn(breaks: readonly Span[], span: Span): number {
  let minutes = length(span)
  let { from } = span
  for (const one of inOrder(breaks)) {
    const away = within({ ...span, from }, one)
    minutes -= length(away)
    from = Math.max(from, away.to)
  }
  return minutes
}
