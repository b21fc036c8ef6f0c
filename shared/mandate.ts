import * as z from 'zod'
import { addDays, addMonths } from './dates.ts'
import { ensure } from './errors.ts'
import { mandate as words } from './texts/mandate.ts'
import { id, optionalLine } from './values.ts'

/** What a share is counted of: all seats, or those that are filled. */
export const replacementBases = ['seats', 'filledSeats'] as const
export type ReplacementBasis = (typeof replacementBases)[number]

/** What a body's mandate says. Null where it is silent; then `defaultRules` holds. */
export type Mandate = Readonly<{
  /** Where the mandate is found; empty when not given. */
  source: string
  /** Length of an ordinary term, in years. */
  termYears: number | null
  /** At most `replacementPart` of `replacementOf` members should be replaced in a calendar year; both or neither. */
  replacementPart: number | null
  replacementOf: number | null
  replacementBasis: ReplacementBasis | null
  hasDeputies: boolean | null
  /** The body some members should also sit in, and how many at least. */
  overlapBodyId: string | null
  overlapMinimum: number | null
  /** Ordinary meetings a year. */
  meetingsLeast: number | null
  meetingsMost: number | null
  /** Members that should be present, as a share of those appointed; both or neither. */
  quorumPart: number | null
  quorumOf: number | null
  quorumNote: string
  /** Days from the notice to the meeting. */
  noticeDays: number | null
  /** Working days before the meeting by which papers are handed in, and after which the agenda stands. */
  handInDays: number | null
  freezeDays: number | null
  /** Meetings missed within `absenceMonths` months that make a note to whoever appoints. */
  absenceLimit: number | null
  absenceMonths: number | null
}>

/** The rules that hold: the mandate's word where it has one, the default elsewhere. Null means there is no such rule. */
export type Rules = Readonly<{
  termYears: number
  replacement: Readonly<{ part: number; of: number; basis: ReplacementBasis }> | null
  hasDeputies: boolean
  overlap: Readonly<{ bodyId: string; minimum: number }> | null
  meetingsLeast: number | null
  meetingsMost: number | null
  quorum: Readonly<{ part: number; of: number }>
  noticeDays: number
  handInDays: number
  freezeDays: number
  absenceLimit: number
  absenceMonths: number
}>

/** What holds where a mandate is silent: shown as such, and replaced as soon as something else is set. */
export const defaultRules = {
  termYears: 4,
  replacement: null,
  hasDeputies: false,
  overlap: null,
  meetingsLeast: null,
  meetingsMost: null,
  quorum: { part: 1, of: 2 },
  noticeDays: 7,
  handInDays: 15,
  freezeDays: 8,
  absenceLimit: 3,
  absenceMonths: 12,
} as const satisfies Rules

export const silentMandate: Mandate = {
  source: '',
  termYears: null,
  replacementPart: null,
  replacementOf: null,
  replacementBasis: null,
  hasDeputies: null,
  overlapBodyId: null,
  overlapMinimum: null,
  meetingsLeast: null,
  meetingsMost: null,
  quorumPart: null,
  quorumOf: null,
  quorumNote: '',
  noticeDays: null,
  handInDays: null,
  freezeDays: null,
  absenceLimit: null,
  absenceMonths: null,
}

const count = (least: number, most: number) => z.int().min(least).max(most).nullable()

/** Each field left out stays as it is; null says that the mandate is silent. */
export const mandateChange = z.strictObject({
  bodyId: id,
  source: optionalLine(400).optional(),
  termYears: count(1, 20).optional(),
  replacementPart: count(1, 100).optional(),
  replacementOf: count(1, 100).optional(),
  replacementBasis: z.enum(replacementBases).nullable().optional(),
  hasDeputies: z.boolean().nullable().optional(),
  overlapBodyId: id.nullable().optional(),
  overlapMinimum: count(1, 50).optional(),
  meetingsLeast: count(0, 60).optional(),
  meetingsMost: count(0, 60).optional(),
  quorumPart: count(1, 100).optional(),
  quorumOf: count(1, 100).optional(),
  quorumNote: optionalLine(400).optional(),
  noticeDays: count(0, 90).optional(),
  handInDays: count(0, 90).optional(),
  freezeDays: count(0, 90).optional(),
  absenceLimit: count(1, 50).optional(),
  absenceMonths: count(1, 60).optional(),
})

const shareOr = <D>(part: number | null, of: number | null, otherwise: D) =>
  part === null || of === null ? otherwise : { part, of }

/** The rules in force for a body. */
export function rulesOf(mandate: Mandate): Rules {
  const { termYears, hasDeputies, overlapBodyId, overlapMinimum, replacementBasis } = mandate
  const replacement = shareOr(mandate.replacementPart, mandate.replacementOf, null)
  return {
    termYears: termYears ?? defaultRules.termYears,
    replacement: replacement && { ...replacement, basis: replacementBasis ?? 'seats' },
    hasDeputies: hasDeputies ?? defaultRules.hasDeputies,
    overlap: overlapBodyId === null ? null : { bodyId: overlapBodyId, minimum: overlapMinimum ?? 1 },
    meetingsLeast: mandate.meetingsLeast,
    meetingsMost: mandate.meetingsMost,
    quorum: shareOr(mandate.quorumPart, mandate.quorumOf, defaultRules.quorum),
    noticeDays: mandate.noticeDays ?? defaultRules.noticeDays,
    handInDays: mandate.handInDays ?? defaultRules.handInDays,
    freezeDays: mandate.freezeDays ?? defaultRules.freezeDays,
    absenceLimit: mandate.absenceLimit ?? defaultRules.absenceLimit,
    absenceMonths: mandate.absenceMonths ?? defaultRules.absenceMonths,
  }
}

/** Throws unless what the mandate says makes sense together; the rule that does not is named. */
export function ensureMandateHolds(mandate: Mandate): void {
  ensureShare(mandate.replacementPart, mandate.replacementOf, words.rules.replacement)
  ensureShare(mandate.quorumPart, mandate.quorumOf, words.rules.quorum)
  const { meetingsLeast, meetingsMost, overlapBodyId, overlapMinimum } = mandate
  const isRange = meetingsLeast === null || meetingsMost === null || meetingsLeast <= meetingsMost
  ensure(isRange, 'meetingsRange', { least: meetingsLeast ?? 0, most: meetingsMost ?? 0 })
  ensure(overlapMinimum === null || overlapBodyId !== null, 'overlapBodyMissing')
  const { handInDays: handIn, freezeDays: freeze } = rulesOf(mandate)
  ensure(handIn >= freeze, 'freezeBeforeHandIn', { handIn, freeze })
}

function ensureShare(part: number | null, of: number | null, rule: string): void {
  ensure((part === null) === (of === null), 'shareIncomplete', { rule })
  ensure(part === null || of === null || part <= of, 'shareTooLarge', { rule })
}

/** The last day of a term of so many years that begins on `fromOn`. */
export const endOfTerm = (fromOn: string, years: number): string => addDays(addMonths(fromOn, years * 12), -1)

/** The last day of a member for whom none is given (C5): that of a term, or null where the mandate does not say how long one is. */
export const usualEnd = (fromOn: string, { termYears }: Pick<Mandate, 'termYears'>): string | null =>
  termYears === null ? null : endOfTerm(fromOn, termYears)

/** True when a term is so many years long: it ends on the same day that many years later, or the day before. */
export const isTerm = (fromOn: string, toOn: string | null, years: number): boolean =>
  toOn === addMonths(fromOn, years * 12) || toOn === endOfTerm(fromOn, years)
