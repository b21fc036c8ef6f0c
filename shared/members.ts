import * as z from 'zod'
import { changeOf, id, isoDate, line, optionalLine } from './values.ts'

/** `standing` is someone who always attends without being a member, such as KS's own management. */
export const roles = ['chair', 'deputyChair', 'member', 'secretary', 'standing', 'observer'] as const
export type Role = (typeof roles)[number]

/** Roles that hold a seat, count as members and carry the body's advice. */
export const memberRoles: readonly Role[] = ['chair', 'deputyChair', 'member']

export type Person = Readonly<{
  id: string
  name: string
  /** Position, such as «kommunedirektør». */
  title: string
  organisation: string
  email: string
}>

export type Membership = Readonly<{
  id: string
  personId: string
  bodyId: string
  seatId: string | null
  role: Role
  /** What a standing attendee attends as; empty for members. */
  duty: string
  /** True for a standing attendee who decides from meeting to meeting. */
  isOptional: boolean
  fromOn: string
  /** Last day of the membership; null while it is open-ended. */
  toOn: string | null
  /** Where the appointment is found, such as a letter or a web page. */
  source: string
}>

export type MembershipView = Membership & Readonly<{ person: Person; quotaGroup: string | null }>

export const newPerson = z.strictObject({
  name: line(200),
  title: optionalLine(200).default(''),
  organisation: optionalLine(200).default(''),
  email: optionalLine(200).default(''),
})
export const personChange = changeOf(newPerson).extend({ id })
export const newMembership = z.strictObject({
  personId: id,
  bodyId: id,
  seatId: id.nullable().default(null),
  role: z.enum(roles),
  duty: optionalLine(200).default(''),
  isOptional: z.boolean().default(false),
  fromOn: isoDate,
  toOn: isoDate.nullable().default(null),
  source: optionalLine(400).default(''),
})

export type MembersApi = {
  people(): Person[]
  addPerson(input: z.input<typeof newPerson>): { id: string }
  updatePerson(input: z.input<typeof personChange>): void
  /** Oldest first; with no day given also those that have ended or not begun. */
  list(input: { bodyId: string; on?: string | undefined }): MembershipView[]
  appoint(input: z.input<typeof newMembership>): { id: string }
  end(input: { id: string; on: string }): void
}

/** True when two memberships share at least one day. */
export const overlaps = (a: Pick<Membership, 'fromOn' | 'toOn'>, b: Pick<Membership, 'fromOn' | 'toOn'>): boolean =>
  (b.toOn === null || a.fromOn <= b.toOn) && (a.toOn === null || b.fromOn <= a.toOn)
