import type { z } from 'zod'
import {
  bodyChange,
  newBody,
  newCriterion,
  newRelation,
  newSeats,
  newWorkArea,
  renaming,
  type BodiesApi,
  type BodySummary,
  type Body,
  type BodyDetails,
} from '../../shared/bodies.ts'
import { localDay } from '../../shared/clock.ts'
import { compositionInput } from '../../shared/composition.ts'
import { addDays, shortDate } from '../../shared/dates.ts'
import { ensure, found, UserError } from '../../shared/errors.ts'
import { ensureMandateHolds, mandateChange, rulesOf } from '../../shared/mandate.ts'
import { isUsableNumberFormat } from '../../shared/numbering.ts'
import { isoDate, byId, withChanges } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { command, nothing, query, type Context, type Operations } from '../operation.ts'
import * as sql from './bodies.sql.ts'
import { insertFormerName, listFormerNames } from './body-names.sql.ts'
import { compositionOn } from './composition.ts'
import { getMandate, insertCriterion, listCriteria, saveMandate, setCriterionRemoved } from './mandate.sql.ts'
import { listMemberships } from './members.sql.ts'
import { hasOpenNomination } from './nominations.sql.ts'

const bodyOnDay = byId.extend({ on: isoDate.optional() })

export const bodies = {
  list: query(nothing, inUse),
  get: query(bodyOnDay, getDetails),
  create: command(newBody, create),
  update: command(bodyChange, update),
  remove: command(byId, remove),
  former: query(nothing, (db) => sql.listFormerBodies(db)),
  restore: command(byId, restore),
  structure: query(nothing, (db, input, context) => ({
    bodies: inUse(db, input, context),
    relations: sql.listAllRelations(db),
  })),
  rename: command(renaming, rename),
  addSeats: command(newSeats, addSeats),
  removeSeat: command(byId, removeSeat),
  relate: command(newRelation, relate),
  unrelate: command(byId, (db, { id }) => ensure(sql.deleteRelation(db, id), 'notFound')),
  addWorkArea: command(newWorkArea, addWorkArea),
  removeWorkArea: command(byId, (db, { id }, context) =>
    ensure(sql.setWorkAreaRemoved(db, id, context.now().toISOString()), 'notFound'),
  ),
  setMandate: command(mandateChange, setMandate),
  addCriterion: command(newCriterion, addCriterion),
  removeCriterion: command(byId, (db, { id }, context) =>
    ensure(setCriterionRemoved(db, id, context.now().toISOString()), 'notFound'),
  ),
  composition: query(compositionInput, (db, input, context) => compositionOn(db, input, localDay(context.now()))),
} satisfies Operations<BodiesApi>

const alphabet = new Intl.Collator('nb')

/** Bodies in use by name as Norwegian sorts it: æ, ø and å come last. */
function inUse(db: ReadDb, _: unknown, { now }: Context): BodySummary[] {
  return sql.listBodies(db, localDay(now())).toSorted((a, b) => alphabet.compare(a.name, b.name))
}

/** The body while it is in use; throws `notFound` when there is none, `bodyRemoved` when it has been removed. */
export function bodyInUse(db: ReadDb, id: string): Body {
  const body = found(sql.getBody(db, id))
  ensure(body.removedAt === null, 'bodyRemoved', { name: body.name })
  return body
}

function getDetails(db: ReadDb, { id, on }: z.output<typeof bodyOnDay>, context: Context): BodyDetails {
  const body = found(sql.getBody(db, id))
  const mandate = getMandate(db, id)
  const day = on ?? localDay(context.now())
  return {
    body,
    formerNames: listFormerNames(db, id),
    mandate,
    rules: rulesOf(mandate),
    criteria: listCriteria(db, id),
    seats: sql.listSeatsOn(db, id, day),
    memberships: listMemberships(db, id, day),
    relations: sql.listRelations(db, id),
    workAreas: sql.listWorkAreas(db, id),
  }
}

const ensureUsableFormat = (format: string) => ensure(isUsableNumberFormat(format), 'numberFormatIncomplete')

function create(db: WriteDb, input: z.output<typeof newBody>): { id: string } {
  ensureUsableFormat(input.numberFormat)
  const id = newId()
  sql.insertBody(db, { ...input, id, shortName: input.shortName || input.name, removedAt: null })
  return { id }
}

function update(db: WriteDb, { id, ...change }: z.output<typeof bodyChange>): void {
  const before = bodyInUse(db, id)
  const after = withChanges(before, change)
  // A body from before there was such a rule keeps its way of writing until someone changes it.
  if (after.numberFormat !== before.numberFormat) ensureUsableFormat(after.numberFormat)
  // A body without a short name of its own goes by its full name, also after being renamed.
  const hasOwnShortName = after.shortName !== '' && (change.shortName !== undefined || before.shortName !== before.name)
  sql.updateBody(db, hasOwnShortName ? after : { ...after, shortName: after.name })
}

function remove(db: WriteDb, { id }: { id: string }, context: Context): void {
  const body = bodyInUse(db, id)
  ensure(sql.countOpenMeetings(db, id) === 0, 'bodyInUse')
  sql.updateBody(db, { ...body, removedAt: context.now().toISOString() })
}

function restore(db: WriteDb, { id }: { id: string }): void {
  const body = found(sql.getBody(db, id))
  ensure(body.removedAt !== null, 'bodyNotRemoved', { name: body.name })
  sql.updateBody(db, { ...body, removedAt: null })
}

/** A new name from a day on; the old one stands for the days before it. Without a short name the body goes by its full name. */
function rename(db: WriteDb, { id, fromOn, ...input }: z.output<typeof renaming>, context: Context): void {
  const body = bodyInUse(db, id)
  const after = { name: input.name, shortName: input.shortName || input.name }
  ensure(fromOn <= localDay(context.now()), 'renameInFuture')
  ensure(after.name !== body.name || after.shortName !== body.shortName, 'renameUnchanged')
  const untilOn = addDays(fromOn, -1)
  const latest = listFormerNames(db, id)[0]
  if (latest && untilOn <= latest.untilOn)
    throw new UserError('renameBeforeEarlier', { date: shortDate(addDays(latest.untilOn, 1)) })
  insertFormerName(db, id, { id: newId(), name: body.name, shortName: body.shortName, untilOn })
  sql.updateBody(db, { ...body, ...after })
}

function setMandate(db: WriteDb, { bodyId, ...change }: z.output<typeof mandateChange>): void {
  bodyInUse(db, bodyId)
  const before = getMandate(db, bodyId)
  // Without the other body its number means nothing, so the one goes with the other.
  const after = withChanges(before, change.overlapBodyId === null ? { ...change, overlapMinimum: null } : change)
  ensureMandateHolds(after)
  ensure(after.overlapBodyId !== bodyId, 'overlapWithItself')
  if (after.overlapBodyId !== null && after.overlapBodyId !== before.overlapBodyId) bodyInUse(db, after.overlapBodyId)
  saveMandate(db, bodyId, after)
}

function addCriterion(db: WriteDb, input: z.output<typeof newCriterion>): { id: string } {
  bodyInUse(db, input.bodyId)
  const id = newId()
  insertCriterion(db, { ...input, id })
  return { id }
}

function addSeats(db: WriteDb, { bodyId, quotaGroup, count }: z.output<typeof newSeats>): { ids: string[] } {
  bodyInUse(db, bodyId)
  const first = sql.nextSeatPosition(db, bodyId)
  const ids = Array.from({ length: count }, newId)
  for (const [index, id] of ids.entries()) sql.insertSeat(db, { id, bodyId, quotaGroup, position: first + index })
  return { ids }
}

function removeSeat(db: WriteDb, { id }: { id: string }, context: Context): void {
  const { quotaGroup: group } = found(sql.getSeat(db, id))
  ensure(!hasOpenNomination(db, id), 'nominationOpen', { group })
  ensure(!sql.isSeatHeldFrom(db, id, localDay(context.now())), 'seatInUse')
  sql.setSeatRemoved(db, id, context.now().toISOString())
}

function relate(db: WriteDb, { fromId, toId, kind }: z.output<typeof newRelation>): { id: string } {
  ensure(fromId !== toId, 'bodySelfRelation')
  bodyInUse(db, fromId)
  bodyInUse(db, toId)
  if (sql.hasRelation(db, fromId, toId, kind)) throw new UserError('relationExists')
  const id = newId()
  sql.insertRelation(db, { id, fromId, toId, kind })
  return { id }
}

function addWorkArea(db: WriteDb, input: z.output<typeof newWorkArea>): { id: string } {
  bodyInUse(db, input.bodyId)
  const id = newId()
  sql.insertWorkArea(db, { ...input, id, position: sql.nextWorkAreaPosition(db, input.bodyId) })
  return { id }
}
