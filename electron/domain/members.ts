import * as z from 'zod'
import { localDay } from '../../shared/clock.ts'
import { addDays, shortDate } from '../../shared/dates.ts'
import { ensure, found, UserError } from '../../shared/errors.ts'
import { usualEnd } from '../../shared/mandate.ts'
import {
  memberChanges,
  memberRoles,
  membershipChange,
  newMembership,
  newPerson,
  personChange,
  positionChange,
  roleChange,
  type MembersApi,
  type Person,
  type PersonDetails,
} from '../../shared/members.ts'
import { ensureFits, ensureMayBegin, ensureSeatLasts, type Holding } from '../../shared/membership-rules.ts'
import { id, isoDate, byId, withChanges } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { command, nothing, query, type Context, type Operations } from '../operation.ts'
import { inRow, rowName } from '../wording.ts'
import { bodyInUse } from './bodies.ts'
import { getSeat, listSeats } from './bodies.sql.ts'
import { getMandate } from './mandate.sql.ts'
import { hasAttended } from './attendance.sql.ts'
import { followMembers } from './invitations.ts'
import { memberFiles } from './member-file.ts'
import { holdingsIn, settingOf } from './member-setting.ts'
import * as sql from './members.sql.ts'

const bodyOnDay = z.strictObject({ bodyId: id, on: isoDate.optional() })
const ending = byId.extend({ on: isoDate })

export const members = {
  people: query(nothing, listPeople),
  addPerson: command(newPerson, addPerson),
  updatePerson: command(personChange, updatePerson),
  person: query(byId, getDetails),
  changePosition: command(positionChange, changePosition),
  list: query(bodyOnDay, (db, { bodyId, on }) => sql.listMemberships(db, bodyId, on ?? null)),
  appoint: command(newMembership, appoint),
  correct: command(membershipChange, correct),
  changeRole: command(roleChange, changeRole),
  end: command(ending, end),
  withdraw: command(byId, withdraw),
  apply: command(memberChanges, apply),
  confirm: command(byId, confirm),
  ...memberFiles,
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

function getDetails(db: ReadDb, { id: personId }: { id: string }): PersonDetails {
  return {
    person: found(sql.getPerson(db, personId)),
    formerPositions: sql.listFormerPositions(db, personId),
    memberships: sql.listMembershipsOfPerson(db, personId),
  }
}

/** The position left is kept up to the day before; changes are registered in the order they happened. */
function changePosition(db: WriteDb, change: z.output<typeof positionChange>, context: Context): void {
  const { personId, title, organisation, fromOn } = change
  const person = found(sql.getPerson(db, personId))
  const untilOn = addDays(fromOn, -1)
  const latest = sql.listFormerPositions(db, personId)[0]
  ensure(fromOn <= localDay(context.now()), 'positionInFuture')
  if (latest && latest.untilOn >= untilOn) {
    throw new UserError('positionChangedLater', { name: person.name, date: shortDate(addDays(latest.untilOn, 1)) })
  }
  ensure(person.title !== title || person.organisation !== organisation, 'positionSame')
  sql.insertFormerPosition(db, personId, {
    id: newId(),
    title: person.title,
    organisation: person.organisation,
    untilOn,
  })
  sql.updatePerson(db, { ...person, title, organisation })
  // What was considered before this change was known, was not this change.
  if (person.organisation !== organisation) sql.clearReviewsFrom(db, personId, fromOn)
}

/** Appoints someone registered, or someone new who is then registered in the same act. */
export function appoint(db: WriteDb, input: z.output<typeof newMembership>): { id: string } {
  const { personId, person, ...fields } = input
  bodyInUse(db, input.bodyId)
  if (input.seatId !== null) found(getSeat(db, input.seatId))
  const holder = personOf(db, personId, person)
  const membership = { ...fields, toOn: lastDayOf(db, input), id: newId(), personId: holder, reviewedOn: null }
  ensureMayBegin(holdingOf(db, membership), settingOf(db, input.bodyId))
  sql.insertMembership(db, membership)
  followMembers(db, input.bodyId)
  return { id: membership.id }
}

function lastDayOf(db: ReadDb, { bodyId, role, fromOn, toOn }: z.output<typeof newMembership>): string | null {
  if (toOn !== undefined) return toOn
  return memberRoles.includes(role) ? usualEnd(fromOn, getMandate(db, bodyId)) : null
}

function personOf(db: WriteDb, personId: string | undefined, person: z.output<typeof newPerson> | undefined): string {
  if (personId !== undefined && person === undefined) return found(sql.getPerson(db, personId)).id
  ensure(person !== undefined && personId === undefined, 'personMissing')
  return addPerson(db, person).id
}

/** Corrects the days or what is noted about the appointment; a longer term needs a seat that is still in use. */
function correct(db: WriteDb, { id: membershipId, ...change }: z.output<typeof membershipChange>): void {
  const before = found(sql.getMembership(db, membershipId))
  const after = withChanges(before, change)
  ensureSeatLasts(before, after, listSeats(db, after.bodyId))
  ensureFits(holdingOf(db, after), holdingsIn(db, after.bodyId))
  sql.updateMembership(db, after)
  followMembers(db, after.bodyId)
}

/** Takes back an appointment that was wrong from the start; one that has brought somebody to a meeting is history. */
function withdraw(db: WriteDb, { id: membershipId }: { id: string }): void {
  const membership = found(sql.getMembership(db, membershipId))
  ensure(!hasAttended(db, membership), 'attendedAlready', { name: holdingOf(db, membership).name })
  sql.deleteMembership(db, membershipId)
  followMembers(db, membership.bodyId)
}

/** Sets the last day, also to a later one than was set before; then the seat has to be free for the days added. */
function end(db: WriteDb, input: z.output<typeof ending>): void {
  correct(db, { id: input.id, toOn: input.on })
}

/** Those who leave go first, so that their seats are free for those who come in. */
function apply(db: WriteDb, { bodyId, ends, appointments }: z.output<typeof memberChanges>): { ids: string[] } {
  for (const [index, leaving] of ends.entries()) {
    const membership = sql.getMembership(db, leaving.id)
    inRow(nameIn(db, membership) ?? rowName('ends', index), () => {
      ensure(membership?.bodyId === bodyId, 'notFound')
      end(db, leaving)
    })
  }
  const ids = appointments.map((appointment, index) => {
    const name = appointment.person?.name ?? nameIn(db, appointment) ?? rowName('appointments', index)
    return inRow(name, () => appoint(db, { ...appointment, bodyId }).id)
  })
  return { ids }
}

/** What the person of a row is called; undefined when there is none. */
const nameIn = (db: ReadDb, row: Readonly<{ personId?: string | undefined }> | undefined): string | undefined =>
  row?.personId === undefined ? undefined : sql.getPerson(db, row.personId)?.name

function changeRole(db: WriteDb, change: z.output<typeof roleChange>): { id: string } {
  const before = found(sql.getMembership(db, change.id))
  bodyInUse(db, before.bodyId)
  if (before.role === change.role) throw new UserError('alreadyMember', { name: holdingOf(db, before).name })
  ensureHoldsOn(db, before, change.fromOn)
  const place = memberRoles.includes(change.role) ? {} : { seatId: null, quotaGroup: '' }
  const after = { ...before, ...place, ...decisionOf(change, before), role: change.role }
  if (change.role === 'chair') makeWayForChair(db, before, change.fromOn)
  const nextId = continueAs(db, before, after, change.fromOn)
  followMembers(db, before.bodyId)
  return { id: nextId }
}

function ensureHoldsOn(db: ReadDb, membership: sql.StoredMembership, day: string): void {
  const { fromOn, toOn } = membership
  if (fromOn <= day && (toOn === null || day <= toOn)) return
  throw new UserError('notMemberThen', { name: holdingOf(db, membership).name, date: shortDate(day) })
}

type Decision = Pick<sql.StoredMembership, 'appointedBy' | 'appointedOn' | 'source'>

/** Who gave the new role, when and where it is found; what the old membership says when nothing is said. */
function decisionOf(given: Decision, before: Decision): Decision {
  const isDecided = given.appointedBy !== '' || given.appointedOn !== null
  const { appointedBy, appointedOn } = isDecided ? given : before
  return { appointedBy, appointedOn, source: given.source || before.source }
}

/** Whoever leads the body on the day stays on as a plain member from it. */
function makeWayForChair(db: WriteDb, successor: sql.StoredMembership, day: string): void {
  const chair = sql.listMemberships(db, successor.bodyId, day).find(({ role }) => role === 'chair')
  if (!chair || chair.id === successor.id) return
  const before = found(sql.getMembership(db, chair.id))
  continueAs(db, before, { ...before, role: 'member' }, day)
}

/** Ends a membership the day before and goes on with the other; one that began that very day is changed as it stands. */
function continueAs(db: WriteDb, before: sql.StoredMembership, after: sql.StoredMembership, day: string): string {
  const isNew = before.fromOn < day
  const next = isNew ? { ...after, id: newId(), fromOn: day } : after
  if (isNew) sql.updateMembership(db, { ...before, toOn: addDays(day, -1) })
  ensureMayBegin(holdingOf(db, next), settingOf(db, next.bodyId))
  if (isNew) sql.insertMembership(db, next)
  else sql.updateMembership(db, next)
  return next.id
}

function confirm(db: WriteDb, { id: membershipId }: { id: string }, context: Context): void {
  const membership = found(sql.getMembership(db, membershipId))
  const today = localDay(context.now())
  const view = sql.listAllMemberships(db, membership.bodyId, today).find((one) => one.id === membershipId)
  ensure(view?.employerChange, 'nothingToConsider')
  sql.updateMembership(db, { ...membership, reviewedOn: today })
}

const holdingOf = (db: ReadDb, membership: sql.StoredMembership): Holding => ({
  ...membership,
  name: found(sql.getPerson(db, membership.personId)).name,
})
