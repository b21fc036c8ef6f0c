import * as z from 'zod'
import { ensure, found, UserError } from '../../shared/errors.ts'
import {
  candidateChange,
  choice,
  newCandidate,
  newNomination,
  nominationChange,
  type Candidate,
  type Nomination,
  type NominationsApi,
} from '../../shared/nominations.ts'
import { byId, id, withChanges } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { command, query, type Context, type Operations } from '../operation.ts'
import { bodyInUse } from './bodies.ts'
import { getSeat } from './bodies.sql.ts'
import { listCriteria } from './mandate.sql.ts'
import { appoint } from './members.ts'
import { getMembership, getPerson } from './members.sql.ts'
import * as sql from './nominations.sql.ts'

const byBody = z.strictObject({ bodyId: id })

export const nominations = {
  list: query(byBody, (db, { bodyId }) => sql.listNominations(db, bodyId).map((one) => withCandidates(db, one))),
  open: command(newNomination, open),
  update: command(nominationChange, update),
  remove: command(byId, remove),
  addCandidate: command(newCandidate, addCandidate),
  updateCandidate: command(candidateChange, updateCandidate),
  removeCandidate: command(byId, removeCandidate),
  choose: command(choice, choose),
} satisfies Operations<NominationsApi>

function withCandidates(db: ReadDb, nomination: sql.StoredNomination): Nomination {
  const candidates = sql.listCandidates(db, nomination.id)
  return { ...nomination, candidates, hasOneCandidate: nomination.chosenId === null && candidates.length === 1 }
}

function open(db: WriteDb, input: z.output<typeof newNomination>): { id: string } {
  bodyInUse(db, input.bodyId)
  const seat = found(getSeat(db, input.seatId))
  ensure(seat.bodyId === input.bodyId, 'seatElsewhere')
  ensure(!sql.hasOpenNomination(db, seat.id), 'nominationOpen', { group: seat.quotaGroup })
  ensureDueAfterOpening(input)
  const nominationId = newId()
  sql.insertNomination(db, { ...input, id: nominationId, chosenId: null, decidedOn: null })
  return { id: nominationId }
}

const ensureDueAfterOpening = ({ openedOn, dueOn }: Pick<Nomination, 'openedOn' | 'dueOn'>): void =>
  ensure(dueOn === null || dueOn >= openedOn, 'nominationDueTooEarly')

/** The nomination while it is open: what has been decided stands as it was when it was decided. */
function openNomination(db: ReadDb, nominationId: string): sql.StoredNomination {
  const nomination = found(sql.getNomination(db, nominationId))
  ensure(nomination.decidedOn === null, 'nominationDecided')
  return nomination
}

function update(db: WriteDb, { id: nominationId, ...change }: z.output<typeof nominationChange>): void {
  const after = withChanges(openNomination(db, nominationId), change)
  ensureDueAfterOpening(after)
  sql.updateNomination(db, after)
}

function remove(db: WriteDb, { id: nominationId }: { id: string }, context: Context): void {
  found(sql.getNomination(db, nominationId))
  sql.setNominationRemoved(db, nominationId, context.now().toISOString())
}

function addCandidate(db: WriteDb, input: z.output<typeof newCandidate>): { id: string } {
  const candidate = { ...input, id: newId() }
  const nomination = openNomination(db, input.nominationId)
  ensurePersonIsNew(db, candidate)
  ensureCriteriaOf(db, nomination.bodyId, candidate.criteria)
  sql.insertCandidate(db, candidate)
  return { id: candidate.id }
}

function updateCandidate(db: WriteDb, { id: candidateId, ...change }: z.output<typeof candidateChange>): void {
  const before = found(sql.getCandidate(db, candidateId))
  const nomination = openNomination(db, before.nominationId)
  const after = withChanges(before, change)
  ensurePersonIsNew(db, after)
  // A criterion taken away from the body since it was ticked does not stand in the way.
  ensureCriteriaOf(
    db,
    nomination.bodyId,
    after.criteria.filter((one) => !before.criteria.includes(one)),
  )
  sql.updateCandidate(db, after)
}

function removeCandidate(db: WriteDb, { id: candidateId }: { id: string }, context: Context): void {
  openNomination(db, found(sql.getCandidate(db, candidateId)).nominationId)
  sql.setCandidateRemoved(db, candidateId, context.now().toISOString())
}

function ensurePersonIsNew(db: ReadDb, { id: candidateId, nominationId, personId }: Candidate): void {
  if (personId === null) return
  const { name } = found(getPerson(db, personId))
  const others = sql.listCandidates(db, nominationId).filter((one) => one.id !== candidateId)
  if (others.some((one) => one.personId === personId)) throw new UserError('candidateTwice', { name })
}

function ensureCriteriaOf(db: ReadDb, bodyId: string, criteria: readonly string[]): void {
  const known = new Set(listCriteria(db, bodyId).map((criterion) => criterion.id))
  ensure(
    criteria.every((one) => known.has(one)),
    'criterionElsewhere',
  )
}

function choose(db: WriteDb, { candidateId, decidedOn, ...term }: z.output<typeof choice>): { membershipId: string } {
  const candidate = found(sql.getCandidate(db, candidateId))
  const nomination = openNomination(db, candidate.nominationId)
  ensure(decidedOn >= nomination.openedOn, 'nominationDecidedTooEarly')
  const { id: membershipId } = appoint(db, {
    ...term,
    ...holderOf(candidate),
    bodyId: nomination.bodyId,
    seatId: nomination.seatId,
    quotaGroup: '',
    role: 'member',
    duty: '',
    isOptional: false,
    appointedOn: decidedOn,
  })
  const { personId } = found(getMembership(db, membershipId))
  sql.updateCandidate(db, { ...candidate, personId })
  sql.updateNomination(db, { ...nomination, chosenId: candidateId, decidedOn })
  return { membershipId }
}

/** The person known already, or what is needed to register the candidate as one. */
function holderOf({ personId, name, title, organisation, email, gender }: Candidate) {
  return personId === null ? { person: { name, title, organisation, email, gender } } : { personId }
}
