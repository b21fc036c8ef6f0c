import * as z from 'zod'
import type { Composition, compositionInput } from './composition.ts'
import type { Mandate, mandateChange, Rules } from './mandate.ts'
import type { MembershipView } from './members.ts'
import { changeOf, id, isoDate, line, optionalLine } from './values.ts'

export const bodyKinds = [
  'council',
  'committee',
  'professionalCouncil',
  'board',
  'network',
  'administration',
  'other',
] as const
export type BodyKind = (typeof bodyKinds)[number]

/** How one body stands to another: «from works for to», «from prepares for to» and so on. */
export const relationKinds = ['worksFor', 'preparesFor', 'advises', 'owns'] as const
export type RelationKind = (typeof relationKinds)[number]

export type Body = Readonly<{
  id: string
  name: string
  /** The name used in running text and narrow places; the full name when none is given. */
  shortName: string
  kind: BodyKind
  /** How this body writes its case numbers; see `formatCaseNumber`. */
  numberFormat: string
  removedAt: string | null
}>

export type BodySummary = Body & Readonly<{ seats: number; filledSeats: number; meetings: number }>

/** One place in a body; places with the same `quotaGroup` are interchangeable. */
export type Seat = Readonly<{ id: string; bodyId: string; quotaGroup: string; position: number }>

export type Relation = Readonly<{
  id: string
  fromId: string
  fromName: string
  toId: string
  toName: string
  kind: RelationKind
}>

export type WorkArea = Readonly<{ id: string; bodyId: string; groupName: string; name: string; position: number }>

/** A name the body had up to and including a day. */
export type FormerName = Readonly<{ id: string; name: string; shortName: string; untilOn: string }>

/** Something candidates are weighed by. */
export type Criterion = Readonly<{ id: string; bodyId: string; text: string; position: number }>

export type BodyDetails = Readonly<{
  body: Body
  /** Latest first. */
  formerNames: readonly FormerName[]
  mandate: Mandate
  /** The rules in force: the mandate's, and the defaults where it is silent. */
  rules: Rules
  criteria: readonly Criterion[]
  /** Seats there are on the day asked for, also those taken away since. */
  seats: readonly Seat[]
  /** Memberships that hold on the day asked for, oldest first. */
  memberships: readonly MembershipView[]
  relations: readonly Relation[]
  workAreas: readonly WorkArea[]
}>

export const newBody = z.strictObject({
  name: line(200),
  shortName: optionalLine(60).default(''),
  kind: z.enum(bodyKinds),
  numberFormat: line(40).default('{sequence}/{yy}'),
})
export const bodyChange = changeOf(newBody).extend({ id })
/** A new name from a day that has come; up to then the body keeps the old one. */
export const renaming = z.strictObject({
  id,
  name: line(200),
  shortName: optionalLine(60).default(''),
  fromOn: isoDate,
})
export const newCriterion = z.strictObject({ bodyId: id, text: line(300) })
export const newSeats = z.strictObject({ bodyId: id, quotaGroup: line(200), count: z.int().min(1).max(50) })
export const newRelation = z.strictObject({ fromId: id, toId: id, kind: z.enum(relationKinds) })
export const newWorkArea = z.strictObject({ bodyId: id, groupName: optionalLine(200).default(''), name: line(400) })

export type BodiesApi = {
  list(): BodySummary[]
  /** `on` is the day whose seats and memberships are shown; today when it is left out. */
  get(input: { id: string; on?: string | undefined }): BodyDetails
  create(input: z.input<typeof newBody>): { id: string }
  update(input: z.input<typeof bodyChange>): void
  remove(input: { id: string }): void
  addSeats(input: z.input<typeof newSeats>): { ids: string[] }
  removeSeat(input: { id: string }): void
  relate(input: z.input<typeof newRelation>): { id: string }
  unrelate(input: { id: string }): void
  addWorkArea(input: z.input<typeof newWorkArea>): { id: string }
  removeWorkArea(input: { id: string }): void
  /** Bodies that have been removed, with their history; latest first. */
  former(): Body[]
  /** Takes a removed body into use again. */
  restore(input: { id: string }): void
  /** All relations between bodies in use. */
  structure(): { bodies: BodySummary[]; relations: Relation[] }
  rename(input: z.input<typeof renaming>): void
  setMandate(input: z.input<typeof mandateChange>): void
  addCriterion(input: z.input<typeof newCriterion>): { id: string }
  removeCriterion(input: { id: string }): void
  /** The composition on a day, also as it would be after changes that are only tried. */
  composition(input: z.input<typeof compositionInput>): Composition
}
