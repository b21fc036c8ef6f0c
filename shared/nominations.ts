import * as z from 'zod'
import { genders, type Gender } from './members.ts'
import { changeOf, id, isoDate, line, optionalLine, lines } from './values.ts'

/** Someone proposed for a seat. Candidates are no part of any export. */
export type Candidate = Readonly<{
  id: string
  nominationId: string
  /** Known from elsewhere in the workspace; otherwise null until chosen. */
  personId: string | null
  name: string
  title: string
  organisation: string
  email: string
  gender: Gender
  note: string
  /** Ids of the criteria met. */
  criteria: readonly string[]
}>

export type Nomination = Readonly<{
  id: string
  bodyId: string
  seatId: string
  quotaGroup: string
  /** The organ that proposes, such as a committee of municipal directors. */
  proposer: string
  openedOn: string
  dueOn: string | null
  assessment: string
  chosenId: string | null
  decidedOn: string | null
  candidates: readonly Candidate[]
  /** True while there is just one candidate and none is chosen: several should preferably be proposed (C10). */
  hasOneCandidate: boolean
}>

export const newNomination = z.strictObject({
  bodyId: id,
  seatId: id,
  proposer: optionalLine(200).default(''),
  openedOn: isoDate,
  dueOn: isoDate.nullable().default(null),
  assessment: lines(10_000).default(''),
})
export const nominationChange = changeOf(newNomination.omit({ bodyId: true, seatId: true })).extend({ id })
export const newCandidate = z.strictObject({
  nominationId: id,
  personId: id.nullable().default(null),
  name: line(200),
  title: optionalLine(200).default(''),
  organisation: optionalLine(200).default(''),
  email: optionalLine(200).default(''),
  gender: z.enum(genders).default(''),
  note: lines(10_000).default(''),
  criteria: z.array(id).max(100).default([]),
})
export const candidateChange = changeOf(newCandidate.omit({ nominationId: true })).extend({ id })
/** The choice, and the appointment that follows from it. */
export const choice = z.strictObject({
  candidateId: id,
  decidedOn: isoDate,
  fromOn: isoDate,
  toOn: isoDate.nullable().optional(),
  appointedBy: optionalLine(200).default(''),
  source: optionalLine(400).default(''),
  termReason: optionalLine(400).default(''),
})

export type NominationsApi = {
  /** Open ones first, then the latest decided. */
  list(input: { bodyId: string }): Nomination[]
  open(input: z.input<typeof newNomination>): { id: string }
  update(input: z.input<typeof nominationChange>): void
  remove(input: { id: string }): void
  addCandidate(input: z.input<typeof newCandidate>): { id: string }
  updateCandidate(input: z.input<typeof candidateChange>): void
  removeCandidate(input: { id: string }): void
  /** Appoints the candidate to the seat and closes the nomination, in one. */
  choose(input: z.input<typeof choice>): { membershipId: string }
}
