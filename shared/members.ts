import * as z from 'zod'
import { changeOf, id, isoDate, line, optionalLine } from './values.ts'

/**
 * `standing` is someone who always attends without being a member, such as KS's own management;
 * `deputy` is only for bodies whose mandate has deputies.
 */
export const roles = [
  'chair',
  'deputyChair',
  'member',
  'deputy',
  'secretary',
  'standing',
  'observer',
  'assessor',
] as const
export type Role = (typeof roles)[number]

/** Roles that hold a seat, count as members and carry the body's advice. */
export const memberRoles: readonly Role[] = ['chair', 'deputyChair', 'member']

/** Empty where it is not registered; only used to count the balance of a body. */
export const genders = ['female', 'male', 'other', ''] as const
export type Gender = (typeof genders)[number]

export type Person = Readonly<{
  id: string
  name: string
  /** Position, such as «kommunedirektør». */
  title: string
  organisation: string
  email: string
  gender: Gender
}>

/** A position held up to and including a day; the one in use stands in `Person`. */
export type FormerPosition = Readonly<{ id: string; title: string; organisation: string; untilOn: string }>

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
  appointedBy: string
  appointedOn: string | null
  /** Why the term is not of the mandate's length; empty when it is, or when nobody has said. */
  termReason: string
  /** The day someone last considered a change of employer. */
  reviewedOn: string | null
}>

/** A membership with its person, whose position is as it was on the day asked for; for all days, as it is now. */
export type MembershipView = Membership &
  Readonly<{
    person: Person
    /** The seat's group, or the one a member without a seat counts in; null for those who are no members. */
    quotaGroup: string | null
    /** The organisation left and the last day there, when the employer has changed during the membership and nobody has considered it. */
    employerChange: Readonly<{ organisation: string; untilOn: string }> | null
  }>

/** Everything a person has been part of. */
export type PersonDetails = Readonly<{
  person: Person
  /** Latest first. */
  formerPositions: readonly FormerPosition[]
  /** Latest first, in all bodies. */
  memberships: readonly (Membership & Readonly<{ bodyName: string; quotaGroup: string | null }>)[]
}>

export const newPerson = z.strictObject({
  name: line(200),
  title: optionalLine(200).default(''),
  organisation: optionalLine(200).default(''),
  email: optionalLine(200).default(''),
  gender: z.enum(genders).default(''),
})
export const personChange = changeOf(newPerson).extend({ id })
/** A change of position that holds from a day; what held before is kept. */
export const positionChange = z.strictObject({
  personId: id,
  title: optionalLine(200).default(''),
  organisation: optionalLine(200).default(''),
  fromOn: isoDate,
})
export const newMembership = z.strictObject({
  /** Someone registered; or give `person` to register and appoint in one. */
  personId: id.optional(),
  person: newPerson.optional(),
  bodyId: id,
  seatId: id.nullable().default(null),
  /** For a member without a seat. */
  quotaGroup: optionalLine(200).default(''),
  role: z.enum(roles),
  duty: optionalLine(200).default(''),
  isOptional: z.boolean().default(false),
  fromOn: isoDate,
  /** Null is open-ended; left out, a member gets the mandate's term. */
  toOn: isoDate.nullable().optional(),
  source: optionalLine(400).default(''),
  appointedBy: optionalLine(200).default(''),
  appointedOn: isoDate.nullable().default(null),
  termReason: optionalLine(400).default(''),
})
/** What may be put right in a membership; who, where and which role have acts of their own. */
export const membershipChange = z.strictObject({
  id,
  duty: optionalLine(200).optional(),
  isOptional: z.boolean().optional(),
  fromOn: isoDate.optional(),
  toOn: isoDate.nullable().optional(),
  source: optionalLine(400).optional(),
  appointedBy: optionalLine(200).optional(),
  appointedOn: isoDate.nullable().optional(),
  termReason: optionalLine(400).optional(),
})
export const roleChange = z.strictObject({
  id,
  role: z.enum(roles),
  fromOn: isoDate,
  /** Who decided it and when; as for the old membership when left out. */
  appointedBy: optionalLine(200).default(''),
  appointedOn: isoDate.nullable().default(null),
  source: optionalLine(400).default(''),
})

/** Changes of a body's members that belong together: those who leave, and those who come in. */
export const memberChanges = z.strictObject({
  bodyId: id,
  ends: z
    .array(z.strictObject({ id, on: isoDate }))
    .max(30)
    .default([]),
  appointments: z
    .array(newMembership.omit({ bodyId: true }))
    .max(30)
    .default([]),
})

/** A file with members, as bytes in base64. */
export const memberFile = z.strictObject({
  bodyId: id,
  fileName: z.string().min(1).max(400),
  base64: z.base64().max(12_000_000, 'memberFileTooLarge'),
  /** By line: the person meant, or null for someone new. What is left out is as the preview proposed. */
  people: z.record(z.string().regex(/^\d+$/), id.nullable()).default({}),
})

export const memberColumns = [
  'name',
  'title',
  'organisation',
  'email',
  'gender',
  'quotaGroup',
  'role',
  'duty',
  'fromOn',
  'toOn',
  'appointedBy',
  'appointedOn',
  'source',
  'termReason',
] as const
export type MemberColumn = (typeof memberColumns)[number]

/** One row of a member file as it was read. `line` counts the lines of the file from 1, the heading included. */
export type MemberRow = Readonly<{
  line: number
  cells: Readonly<Record<MemberColumn, string>>
  /** The seat it would take; null when the group has none free or the role takes none. */
  seatId: string | null
  /** Registered people this may be: same e-mail address, or same name. The first is proposed. */
  matches: readonly Person[]
  personId: string | null
  /** True when the same membership is registered already; such a row is passed over. */
  isKnown: boolean
  /** What is wrong, with the column when it is one; a row with any stops the import. */
  problems: readonly Readonly<{ column: MemberColumn | null; message: string }>[]
}>

export type MemberFilePreview = Readonly<{
  encoding: 'utf-8' | 'utf-16' | 'windows-1252'
  separator: string
  /** Headings of the file that are not understood; their cells are left out. */
  unknownColumns: readonly string[]
  rows: readonly MemberRow[]
}>

export const memberExport = z.strictObject({
  bodyId: id,
  folder: z.string().min(1).max(4000),
  /** Members of that day; all there have ever been when left out. */
  on: isoDate.optional(),
  /** Gender and the reasons for terms of another length are left out unless asked for. */
  includesPersonal: z.boolean().default(false),
})

/** Columns about the person rather than the role, kept for the body's own use. */
export const personalColumns: readonly MemberColumn[] = ['gender', 'termReason']

export type MembersApi = {
  people(): Person[]
  addPerson(input: z.input<typeof newPerson>): { id: string }
  updatePerson(input: z.input<typeof personChange>): void
  /** Oldest first; with no day given also those that have ended or not begun. */
  list(input: { bodyId: string; on?: string | undefined }): MembershipView[]
  appoint(input: z.input<typeof newMembership>): { id: string }
  end(input: { id: string; on: string }): void
  /** Takes an appointment back, as if it had never been, while it has brought nobody to any meeting of the body. */
  withdraw(input: { id: string }): void
  /** Those who leave make room for those who come in; everything is done, or nothing. */
  apply(input: z.input<typeof memberChanges>): { ids: string[] }
  person(input: { id: string }): PersonDetails
  /** Puts right what was registered wrongly; the other memberships still have to fit. */
  correct(input: z.input<typeof membershipChange>): void
  /** From that day in another role: the old membership ends the day before, so that the history stands. A new chair succeeds the old one. */
  changeRole(input: z.input<typeof roleChange>): { id: string }
  /** Another position or employer from a day; memberships stay and are marked for consideration. */
  changePosition(input: z.input<typeof positionChange>): void
  /** Someone has considered the change of employer, and the membership stays as it is. */
  confirm(input: { id: string }): void
  readFile(input: z.input<typeof memberFile>): MemberFilePreview
  /** Appoints everyone in the file, or nobody: a row with a problem stops it and is named. */
  importFile(input: z.input<typeof memberFile>): { appointed: number; passedOver: number; newPeople: number }
  exportFile(input: z.input<typeof memberExport>): Promise<{ path: string; members: number }>
}

/** True when two memberships share at least one day. */
export const overlaps = (a: Pick<Membership, 'fromOn' | 'toOn'>, b: Pick<Membership, 'fromOn' | 'toOn'>): boolean =>
  (b.toOn === null || a.fromOn <= b.toOn) && (a.toOn === null || b.fromOn <= a.toOn)
