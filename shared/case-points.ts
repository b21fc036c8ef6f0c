import * as z from 'zod'
import type { CaseDeadline } from './case-facts.ts'
import type { Shortcoming, Treatment } from './cases.ts'
import { changeOf, id, isoDate, lines, optionalLine } from './values.ts'

/** What a case carries point by point, in the order it is shown. */
export const pointKinds = ['recommendation', 'clarification', 'alternative', 'consultation', 'anchoring'] as const
export type PointKind = (typeof pointKinds)[number]

/** How far a point has come; consultations and anchoring are open until they are answered. */
export const pointStatuses = {
  recommendation: ['proposed', 'sent', 'followed', 'notFollowed'],
  clarification: ['open', 'closed'],
  alternative: ['considered', 'preferred', 'chosen', 'rejected'],
  consultation: [''],
  anchoring: [''],
} as const satisfies Record<PointKind, readonly string[]>
export type PointStatus = (typeof pointStatuses)[PointKind][number]

/** The fields each kind has words for; the first says what the point is and cannot be empty. */
export const pointFields = {
  recommendation: ['text', 'party', 'status'],
  clarification: ['text', 'outcome', 'status'],
  alternative: ['text', 'pros', 'cons', 'status'],
  consultation: ['party', 'method', 'onDate', 'input', 'outcome'],
  anchoring: ['party', 'onDate', 'outcome'],
} as const satisfies Record<PointKind, readonly PointField[]>

export type PointField = 'text' | 'party' | 'method' | 'onDate' | 'input' | 'pros' | 'cons' | 'outcome' | 'status'

/** Every field, those the kind has no words for too: they are empty. */
export type PointValues = Readonly<{
  text: string
  party: string
  method: string
  onDate: string | null
  input: string
  pros: string
  cons: string
  outcome: string
  status: PointStatus
}>

export type CasePoint = PointValues &
  Readonly<{
    id: string
    caseId: string
    kind: PointKind
    /** «A», «ii» or «3»; empty for kinds that are not counted. */
    label: string
    isOpen: boolean
    /** What a clarification concerns. */
    linkIds: readonly string[]
  }>

/** Whether DIF is to act on the case, and the day its owner body takes it up; null when not known. */
export type DifMark = Readonly<{ isDif: boolean; ownerOn: string | null }>

export type CasePoints = Readonly<{
  /** By kind in the order of `pointKinds`, then as they were added. */
  points: readonly CasePoint[]
  dif: DifMark
  /** Meetings that come after the day of DIF's owner body. */
  tooLate: readonly Pick<Treatment, 'bodyName' | 'onDate'>[]
}>

/** What is open in one case. */
export type OpenCase = Readonly<{
  caseId: string
  title: string
  points: readonly CasePoint[]
  deadlines: readonly CaseDeadline[]
  tooLate: CasePoints['tooLate']
}>

const values = z.strictObject({
  text: lines(2000).default(''),
  party: optionalLine(200).default(''),
  method: optionalLine(200).default(''),
  onDate: isoDate.nullable().default(null),
  input: lines(4000).default(''),
  pros: lines(4000).default(''),
  cons: lines(4000).default(''),
  outcome: lines(4000).default(''),
  status: z.enum(Object.values(pointStatuses).flat()).optional(),
  linkIds: z.array(id).max(50).default([]),
})
export const newPoint = values.extend({ caseId: id, kind: z.enum(pointKinds) })
export const pointChange = changeOf(values).extend({ id })
export const difChange = z.strictObject({ caseId: id, isDif: z.boolean(), ownerOn: isoDate.nullable().default(null) })

export type CasePointsApi = {
  get(input: { caseId: string }): CasePoints
  add(input: z.input<typeof newPoint>): { id: string }
  update(input: z.input<typeof pointChange>): void
  remove(input: { id: string }): void
  markDif(input: z.input<typeof difChange>): void
  /** Every case with something open, by title. */
  open(): OpenCase[]
}

const settledStatuses: readonly PointStatus[] = [
  'followed',
  'notFollowed',
  'closed',
  'considered',
  'chosen',
  'rejected',
]

/** True while something remains: nobody has answered, no outcome is known, or it is preferred but not decided. */
export function isPointOpen({
  kind,
  input,
  outcome,
  status,
}: Pick<CasePoint, 'kind' | 'input' | 'outcome' | 'status'>): boolean {
  if (kind === 'consultation') return input.trim() === ''
  if (kind === 'anchoring') return outcome.trim() === ''
  return !settledStatuses.includes(status)
}

/** «A» for 1, «Z» for 26, «AA» for 27. */
export function letters(sequence: number): string {
  const last = String.fromCodePoint(65 + ((sequence - 1) % 26))
  return sequence > 26 ? letters(Math.floor((sequence - 1) / 26)) + last : last
}

const romanParts = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

/** «i», «ii», «iv»; the small Roman numeral of a number from 1. */
export function romanNumeral(sequence: number): string {
  const part = romanParts.find(([, value]) => value <= sequence)
  return part === undefined ? '' : part[0] + romanNumeral(sequence - part[1])
}

/** What a point is called by its place: recommendations by letter, clarifications by Roman numeral, alternatives by number. */
export function pointLabel(kind: PointKind, sequence: number): string {
  if (kind === 'recommendation') return letters(sequence)
  if (kind === 'clarification') return romanNumeral(sequence)
  return kind === 'alternative' ? String(sequence) : ''
}

/** The treatments that come after DIF's owner body has taken the case up: the council's advice would be too late. */
export const tooLateFor = ({ isDif, ownerOn }: DifMark, treatments: readonly Treatment[]): Treatment[] =>
  isDif && ownerOn !== null ? treatments.filter(({ onDate }) => onDate > ownerOn) : []

/** True for a name of DIF; advice in its cases goes to KS, which takes it up with DIF. */
export const isDifName = (name: string): boolean => /\bDIF\b|\bdigitale fellestjenester\b/i.test(name)

/** What the points add to what a case lacks. */
export const pointShortcomings = (hasUnanswered: boolean, isTooLate: boolean): Shortcoming[] => [
  ...(hasUnanswered ? (['consultationOpen'] as const) : []),
  ...(isTooLate ? (['difTooLate'] as const) : []),
]
