import type { z } from 'zod'
import {
  circleClosedBy,
  deadlineChange,
  linkKinds,
  newDeadline,
  newLink,
  type CaseFacts,
  type CaseFactsApi,
  type CaseLink,
} from '../../shared/case-facts.ts'
import { ensure, found } from '../../shared/errors.ts'
import { byId, ofCase, withChanges } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { command, query, type Operations } from '../operation.ts'
import * as sql from './case-facts.sql.ts'
import { getCase } from './cases.sql.ts'
import { caseInUse } from './cases.ts'
import { getPerson } from './members.sql.ts'
import { finishedIn } from './prerequisites.ts'

export const caseFacts = {
  get: query(ofCase, factsOf),
  addDeadline: command(newDeadline, addDeadline),
  updateDeadline: command(deadlineChange, updateDeadline),
  removeDeadline: command(byId, removeDeadline),
  link: command(newLink, link),
  unlink: command(byId, unlink),
} satisfies Operations<CaseFactsApi>

function factsOf(db: ReadDb, { caseId }: { caseId: string }): CaseFacts {
  found(getCase(db, caseId))
  const isFinished = finishedIn(db)
  const links = sql.listLinks(db, caseId).map(({ isOutgoing, ...seen }): CaseLink => ({
    ...seen,
    isOutgoing: isOutgoing === 1,
    isOtherFinished: isFinished(seen.otherId),
  }))
  return {
    deadlines: sql.listDeadlines(db, caseId),
    links: linkKinds.flatMap((kind) => links.filter((seen) => seen.kind === kind)),
  }
}

function addDeadline(db: WriteDb, input: z.output<typeof newDeadline>): { id: string } {
  caseInUse(db, input.caseId)
  ensurePerson(db, input.responsibleId)
  const id = newId()
  sql.insertDeadline(db, { ...input, id })
  return { id }
}

function updateDeadline(db: WriteDb, change: z.output<typeof deadlineChange>): void {
  const after = withChanges(found(sql.getDeadline(db, change.id)), change)
  caseInUse(db, after.caseId)
  ensurePerson(db, after.responsibleId)
  sql.updateDeadline(db, after)
}

function removeDeadline(db: WriteDb, { id }: { id: string }): void {
  found(sql.getDeadline(db, id))
  sql.deleteDeadline(db, id)
}

function ensurePerson(db: ReadDb, personId: string | null): void {
  if (personId !== null) found(getPerson(db, personId))
}

function link(db: WriteDb, input: z.output<typeof newLink>): { id: string } {
  caseInUse(db, input.fromId)
  const { title } = caseInUse(db, input.toId)
  ensure(input.fromId !== input.toId, 'caseLinkedToItself')
  ensure(sql.findLink(db, input) === undefined, 'casesAlreadyLinked', { title })
  if (input.kind === 'requires') requireNoCircle(db, input)
  const id = newId()
  sql.insertLink(db, { ...input, id })
  return { id }
}

/** Refuses what would make cases wait for each other, and names them in the order they wait. */
function requireNoCircle(db: WriteDb, arrow: Pick<sql.StoredLink, 'fromId' | 'toId'>): void {
  const circle = circleClosedBy(arrow, sql.listAllRequirements(db))
  const titles = [arrow.fromId, ...(circle ?? [])].map((id) => found(getCase(db, id)).title)
  ensure(circle === null, 'casesInCircle', { circle: titles.join(' → ') })
  sql.raiseRequirementRevision(db)
}

function unlink(db: WriteDb, { id }: { id: string }): void {
  const { kind } = found(sql.getLink(db, id))
  sql.deleteLink(db, id)
  if (kind === 'requires') sql.raiseRequirementRevision(db)
}
