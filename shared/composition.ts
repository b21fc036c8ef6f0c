import * as z from 'zod'
import type { Seat } from './bodies.ts'
import type { Mandate } from './mandate.ts'
import type { Gender, MembershipView } from './members.ts'
import { id, isoDate, optionalLine } from './values.ts'

/** A change tried out before it is made: someone goes, or someone comes. */
export const triedChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('end'), membershipId: id, on: isoDate }),
  z.strictObject({
    kind: z.literal('appoint'),
    /** Someone known, or null for a person who only has a name yet. */
    personId: id.nullable().default(null),
    name: optionalLine(200).default(''),
    gender: z.enum(['female', 'male', 'other', '']).default(''),
    seatId: id.nullable().default(null),
    quotaGroup: optionalLine(200).default(''),
    fromOn: isoDate,
    toOn: isoDate.nullable().optional(),
  }),
])
export type TriedChange = z.output<typeof triedChange>

export const compositionInput = z.strictObject({
  id,
  /** The day looked at; today when left out. */
  on: isoDate.optional(),
  /** Terms that end within so many months are shown. */
  horizonMonths: z.int().min(1).max(60).default(12),
  changes: z.array(triedChange).max(30).default([]),
})

/** Someone's time in the other body; the last day is null while it is open-ended. */
export type Sitting = Readonly<{ personId: string; untilOn: string | null }>

/** Everything the composition of a body is worked out from. */
export type CompositionFacts = Readonly<{
  mandate: Mandate
  seats: readonly Seat[]
  /** All memberships there have ever been, oldest first, with positions as they are on the day. */
  memberships: readonly MembershipView[]
  /** The body members should also sit in, and who sits there on the day until when; null when the mandate asks for none. */
  overlap: Readonly<{ bodyName: string; sitting: readonly Sitting[] }> | null
}>

/** A quota group: its seats, how many are held, and all its members, also those who hold no seat of it. */
export type QuotaGroup = Readonly<{
  name: string
  seats: number
  filled: number
  vacant: number
  members: number
}>

/** `rule` tells which rule, and with it the words for what would mend it; `values` fill those words. */
export type CompositionWarning = Readonly<{
  rule: WarningRule
  values: Readonly<Record<string, string | number>>
  /** Set when the warning is about one member. */
  membershipId: string | null
}>

export const warningRules = [
  /** A quota group has more members than seats (C2). */
  'overQuota',
  /** More are replaced in the year than the mandate's ceiling (C6). */
  'replacement',
  /** Too few members sit in the other body (C8). */
  'overlap',
  /** The last who sits in both bodies is about to leave (C8). */
  'overlapEnding',
  /** A member has changed employer since being appointed (C4). */
  'employer',
  /** A term ended or ends within the horizon (C5). */
  'termEnding',
  /** A term is not of the mandate's length and no reason is given (C5). */
  'termReason',
  /** Nobody leads the body. */
  'noChair',
  /** Seats are vacant. */
  'vacant',
] as const
export type WarningRule = (typeof warningRules)[number]

export type Composition = Readonly<{
  on: string
  seats: number
  filledSeats: number
  vacantSeats: number
  groups: readonly QuotaGroup[]
  /** Members on the day by gender; '' counts those it is not registered for. */
  gender: Readonly<Record<Gender, number>>
  /** Members on the day, in the order of their seats. */
  members: readonly MembershipView[]
  /** Members whose term ends within the horizon, soonest first. */
  ending: readonly MembershipView[]
  /** Replaced in the calendar year of the day, those already decided for later in it too; the ceiling is null when there is no such rule. */
  replaced: Readonly<{ year: number; count: number; ceiling: number | null; of: number; names: readonly string[] }>
  overlap: Readonly<{ bodyName: string; minimum: number; names: readonly string[] }> | null
  warnings: readonly CompositionWarning[]
}>
