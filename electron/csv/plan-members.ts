import { found, UserError, type ErrorKey } from '../../shared/errors.ts'
import { ensureMayBegin, type Holding, type Setting } from '../../shared/membership-rules.ts'
import { memberRoles, overlaps, type MemberColumn, type MemberRow, type Person } from '../../shared/members.ts'
import { errors } from '../../shared/texts/errors.ts'
import { fill } from '../../shared/texts/index.ts'
import { memberFile } from '../../shared/texts/member-file.ts'
import { readCells, shown, type Problem, type RowFields } from './member-cells.ts'
import { cellsByColumn, columnsIn, plain } from './member-columns.ts'
import type { Table } from './read-table.ts'

/** What a file with members is judged against; `chosen` has the person meant by line, null for someone new. */
export type Facts = Readonly<{
  setting: Setting
  people: readonly Person[]
  chosen: Readonly<Record<string, string | null>>
  newId: () => string
}>

/** An appointment a row stands for. */
export type Appointment = Readonly<{
  id: string
  person: Person
  isNewPerson: boolean
  fields: RowFields
  seatId: string | null
}>

/** A row and what importing it would do; nothing when it is known or has problems. */
export type PlannedRow = Readonly<{ row: MemberRow; appointment: Appointment | null }>

type Cells = MemberRow['cells']
/** What the rows before have come to. */
type Sofar = Readonly<{ memberships: Holding[]; newcomers: Newcomer[] }>
type Newcomer = { -readonly [K in keyof Person]: Person[K] }

/** Goes through the rows in order, each judged together with those before it; preview and import both rest on this. */
export function planMembers({ heading, rows }: Table, facts: Facts): PlannedRow[] {
  const columns = columnsIn(heading)
  const sofar: Sofar = { memberships: [...facts.setting.memberships], newcomers: [] }
  return rows.map(({ line, cells }) => {
    const isTooLong = cells.slice(heading.length).some((cell) => cell.trim() !== '')
    const planned = planRow(line, cellsByColumn(columns, cells), isTooLong, facts, sofar)
    if (planned.appointment) sofar.memberships.push(holdingOf(planned.appointment))
    return planned
  })
}

function planRow(line: number, cells: Cells, isTooLong: boolean, facts: Facts, sofar: Sofar): PlannedRow {
  const matches = matchesOf(cells, facts.people)
  const chosen = facts.chosen[line]
  const personId = chosen === undefined ? (matches[0]?.id ?? null) : chosen
  const { fields, problems } = readCells(cells)
  const row = { line, cells: shownCells(cells), seatId: null, matches, personId, isKnown: false, problems }
  if (isTooLong) return refused(row, [{ column: null, message: memberFile.problems.tooManyCells }, ...problems])
  return fields === null ? refused(row, problems) : planFields(row, fields, facts, sofar)
}

const refused = (row: MemberRow, problems: readonly Problem[]): PlannedRow => ({
  row: { ...row, problems },
  appointment: null,
})

const shownCells = (cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, shown(cell)])) as Cells

function planFields(row: MemberRow, read: RowFields, { setting, people, newId }: Facts, sofar: Sofar): PlannedRow {
  const fields = { ...read, quotaGroup: groupNamed(read.quotaGroup, setting) }
  const registered = row.personId === null ? null : found(people.find(({ id }) => id === row.personId))
  const known = setting.memberships.find((one) => one.personId === registered?.id && isSame(one, fields))
  if (known) return { row: { ...row, seatId: known.seatId, isKnown: true }, appointment: null }
  const person = registered ?? newcomerLike(fields, sofar.newcomers, newId)
  const now = { ...setting, memberships: sofar.memberships }
  const appointment = { id: newId(), person, isNewPerson: registered === null, fields, seatId: freeSeat(fields, now) }
  const problem = problemOf(appointment, now)
  return problem ? refused(row, [problem]) : { row: { ...row, seatId: appointment.seatId }, appointment }
}

/** The same membership as one registered: then the row is passed over, so that a file may be imported again. */
const isSame = (one: Holding, { role, quotaGroup, fromOn }: RowFields): boolean =>
  one.role === role && one.fromOn === fromOn && plain(one.quotaGroup ?? '') === plain(quotaGroup)

/** The body's own spelling of a group. */
const groupNamed = (words: string, { seats }: Setting): string =>
  seats.find(({ quotaGroup }) => plain(quotaGroup) === plain(words))?.quotaGroup ?? words

/** People a row may be about: first those with the same e-mail address, then those with the same name and employer, then the same name. */
function matchesOf({ name, email, organisation }: Cells, people: readonly Person[]): Person[] {
  const likeness = (person: Person): number => {
    if (email !== '' && sameText(person.email, email)) return 3
    if (plain(person.name) !== plain(name)) return 0
    return plain(person.organisation) === plain(organisation) ? 2 : 1
  }
  return people
    .map((person) => ({ person, likeness: likeness(person) }))
    .filter((match) => match.likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ person }) => person)
}

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/**
 * Someone new, or the same newcomer as in a row before: rows of one name are one person unless their addresses differ.
 * What the row before did not say is filled in.
 */
function newcomerLike(fields: RowFields, newcomers: Newcomer[], newId: () => string): Person {
  const { name, title, organisation, email, gender } = fields
  const before = newcomers.find((one) =>
    one.email !== '' && email !== '' ? sameText(one.email, email) : plain(one.name) === plain(name),
  )
  const person = before ?? { id: newId(), name, title, organisation, email, gender }
  if (before === undefined) newcomers.push(person)
  person.title ||= title
  person.organisation ||= organisation
  person.email ||= email
  person.gender ||= gender
  return person
}

/** A seat of the group that nobody holds in the period; a member of a full group has none, and counts in the group (C2). */
function freeSeat({ role, quotaGroup, fromOn, toOn }: RowFields, { seats, memberships }: Setting): string | null {
  if (!memberRoles.includes(role) || quotaGroup === '') return null
  const taken = new Set(memberships.filter((one) => overlaps(one, { fromOn, toOn })).map(({ seatId }) => seatId))
  return seats.find((seat) => seat.quotaGroup === quotaGroup && !taken.has(seat.id))?.id ?? null
}

const holdingOf = ({ id, person, seatId, fields }: Appointment): Holding => ({
  id,
  personId: person.id,
  name: person.name,
  seatId,
  quotaGroup: fields.quotaGroup,
  role: fields.role,
  fromOn: fields.fromOn,
  toOn: fields.toOn,
})

function problemOf(appointment: Appointment, setting: Setting): Problem | null {
  try {
    ensureMayBegin(holdingOf(appointment), setting)
    return null
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { column: columnOf[error.key] ?? null, message: fill(errors[error.key], error.values) }
  }
}

/** The column to look at for each rule that may be broken. */
const columnOf: Partial<Record<ErrorKey, MemberColumn>> = {
  membershipEndsBeforeStart: 'toOn',
  noDeputies: 'role',
  alreadyMember: 'role',
  otherMemberRole: 'role',
  chairTaken: 'role',
  chairWithoutSeat: 'quotaGroup',
  groupForMembersOnly: 'quotaGroup',
  groupUnknown: 'quotaGroup',
  alreadySeated: 'quotaGroup',
}
