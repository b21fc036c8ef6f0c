import type * as z from 'zod'
import { caseFilter, caseOverviewInput } from '../../shared/case-overview.ts'
import {
  caseChange,
  caseSearch,
  caseShortcomings,
  newCase,
  type Case,
  type CaseDetails,
  type CasesApi,
  type Treatment,
} from '../../shared/cases.ts'
import { shortDate } from '../../shared/dates.ts'
import { ensure, found } from '../../shared/errors.ts'
import { byId, withChanges } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { command, query, type Context, type Operations } from '../operation.ts'
import { getBody, getWorkArea } from './bodies.sql.ts'
import { listCases, overviewOf } from './case-overview.ts'
import { findCases } from './case-search.ts'
import * as sql from './cases.sql.ts'
import { othersOf } from './case-shortcomings.ts'
import { getPerson } from './members.sql.ts'
import { templateOf } from './paper-template.ts'
import { dropUndo } from './paper-undo.sql.ts'
import { listWrittenSections } from './papers.sql.ts'
import { settingsOf } from './settings.ts'

export const cases = {
  list: query(caseFilter, listCases),
  overview: query(caseOverviewInput, overviewOf),
  find: query(caseSearch, findCases),
  get: query(byId, getDetails),
  create: command(newCase, create),
  update: command(caseChange, update),
  remove: command(byId, remove),
} satisfies Operations<CasesApi>

/** The case while it is in the register; throws `notFound` when there is none or it has been removed. */
export function caseInUse(db: ReadDb, id: string): Case {
  const subject = found(sql.getCase(db, id))
  ensure(subject.removedAt === null, 'notFound')
  return subject
}

function getDetails(db: ReadDb, { id }: { id: string }): CaseDetails {
  const subject = found(sql.getCase(db, id))
  const nameOf = (personId: string | null) => (personId === null ? null : (getPerson(db, personId)?.name ?? null))
  return {
    case: subject,
    ownerName: nameOf(subject.ownerId),
    officerName: nameOf(subject.officerId),
    originName:
      subject.originBodyId === null
        ? nameOf(subject.originPersonId)
        : (getBody(db, subject.originBodyId)?.name ?? null),
    treatments: sql.listTreatments(db, id),
    shortcomings: shortcomingsOf(db, subject),
  }
}

/** What the case lacks as its paper stands now. */
export const shortcomingsOf = (db: ReadDb, subject: Case) =>
  caseShortcomings(subject, templateOf(db), listWrittenSections(db, subject.id), othersOf(db, subject.id))

function create(db: WriteDb, input: z.output<typeof newCase>, context: Context): { id: string } {
  const subject = { ...input, id: newId(), createdAt: context.now().toISOString(), removedAt: null }
  sql.insertCase(db, checked(db, subject), settingsOf(db, context).documentLanguage)
  return { id: subject.id }
}

function update(db: WriteDb, change: z.output<typeof caseChange>): void {
  sql.updateCase(db, checked(db, withChanges(caseInUse(db, change.id), change)))
}

/** The case with everyone and everything it names known to exist; only what fits its origin is kept about who raised it. */
function checked(db: ReadDb, given: Case): Case {
  const subject = {
    ...given,
    originBodyId: given.origin === 'body' ? given.originBodyId : null,
    originPersonId: given.origin === 'member' ? given.originPersonId : null,
  }
  const people = [subject.ownerId, subject.officerId, subject.originPersonId]
  for (const personId of people) if (personId !== null) found(getPerson(db, personId))
  for (const workAreaId of subject.workAreaIds) found(getWorkArea(db, workAreaId))
  if (subject.originBodyId !== null) found(getBody(db, subject.originBodyId))
  return subject
}

const meetingOf = ({ bodyName, onDate }: Treatment): string => `${bodyName} ${shortDate(onDate)}`

function remove(db: WriteDb, { id }: { id: string }, context: Context): void {
  const subject = caseInUse(db, id)
  const treatments = sql.listTreatments(db, id)
  ensure(!treatments.some(({ meetingStatus }) => meetingStatus === 'closed'), 'caseTreated')
  const underWay = treatments.find(({ meetingStatus }) => meetingStatus === 'inProgress')
  ensure(underWay === undefined, 'caseInMeeting', underWay && { meeting: meetingOf(underWay) })
  const open = treatments[0]
  ensure(open === undefined, 'caseOnOpenAgenda', open && { meeting: meetingOf(open) })
  sql.updateCase(db, { ...subject, removedAt: context.now().toISOString() })
  dropUndo(db, id)
}
