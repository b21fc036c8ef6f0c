import * as z from 'zod'
import { ensure, found, UserError } from '../../shared/errors.ts'
import {
  memberRoles,
  newMembership,
  newPerson,
  overlaps,
  personChange,
  type Membership,
  type MembersApi,
  type MembershipView,
  type Person,
} from '../../shared/members.ts'
import { id, isoDate, byId, withChanges } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { command, nothing, query, type Operations } from '../operation.ts'
import { bodyInUse } from './bodies.ts'
import { getSeat } from './bodies.sql.ts'
import * as sql from './members.sql.ts'

const bodyOnDay = z.strictObject({ bodyId: id, on: isoDate.optional() })
const ending = byId.extend({ on: isoDate })

export const members = {
  people: query(nothing, listPeople),
  addPerson: command(newPerson, addPerson),
  updatePerson: command(personChange, updatePerson),
  list: query(bodyOnDay, (db, { bodyId, on }) => sql.listMemberships(db, bodyId, on ?? null)),
  appoint: command(newMembership, appoint),
  end: command(ending, end),
} satisfies Operations<MembersApi>

const alphabet = new Intl.Collator('nb')

/** By name as Norwegian sorts it: æ, ø and å come last, and so does aa. */
function listPeople(db: ReadDb): Person[] {
  return sql.listPeople(db).toSorted((a, b) => alphabet.compare(a.name, b.name))
}

function addPerson(db: WriteDb, input: z.output<typeof newPerson>): { id: string } {
  const person = { ...input, id: newId() }
  sql.insertPerson(db, person)
  return { id: person.id }
}

function updatePerson(db: WriteDb, change: z.output<typeof personChange>): void {
  sql.updatePerson(db, withChanges(found(sql.getPerson(db, change.id)), change))
}

function appoint(db: WriteDb, input: z.output<typeof newMembership>): { id: string } {
  found(sql.getPerson(db, input.personId))
  bodyInUse(db, input.bodyId)
  const membership = { ...input, id: newId() }
  ensureCanHold(db, membership)
  sql.insertMembership(db, membership)
  return { id: membership.id }
}

/** Sets the last day, also to a later one than was set before; then the seat has to be free for the days added. */
function end(db: WriteDb, input: z.output<typeof ending>): void {
  const before = found(sql.getMembership(db, input.id))
  const isLonger = before.toOn !== null && before.toOn < input.on
  const after = { ...before, toOn: input.on }
  if (isLonger) ensureCanHold(db, after)
  else ensureEndsAfterStart(after)
  sql.setMembershipEnd(db, input.id, input.on)
}

/** Throws unless the membership can stand beside all others of the body. */
function ensureCanHold(db: ReadDb, membership: Membership): void {
  ensureEndsAfterStart(membership)
  const others = sql
    .listMemberships(db, membership.bodyId, null)
    .filter((other) => other.id !== membership.id && overlaps(other, membership))
  ensureRoleIsFree(membership, others)
  if (membership.seatId !== null) ensureSeatIsFree(db, { ...membership, seatId: membership.seatId }, others)
}

const ensureEndsAfterStart = ({ fromOn, toOn }: Membership): void =>
  ensure(toOn === null || fromOn <= toOn, 'membershipEndsBeforeStart')

function ensureRoleIsFree(membership: Membership, others: readonly MembershipView[]): void {
  const same = others.find((other) => other.personId === membership.personId && other.role === membership.role)
  if (same) throw new UserError('alreadyMember', { name: same.person.name })
}

type Seated = Membership & Readonly<{ seatId: string }>

function ensureSeatIsFree(db: ReadDb, membership: Seated, others: readonly MembershipView[]): void {
  ensure(memberRoles.includes(membership.role), 'seatForMembersOnly')
  ensure(found(getSeat(db, membership.seatId)).bodyId === membership.bodyId, 'seatElsewhere')
  const holder = others.find((other) => other.seatId === membership.seatId)
  if (holder) throw new UserError('seatTaken', { name: holder.person.name })
  const second = others.find((other) => other.personId === membership.personId && other.seatId !== null)
  if (second) throw new UserError('alreadySeated', { name: second.person.name })
}
