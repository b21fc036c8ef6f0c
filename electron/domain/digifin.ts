import type { z } from 'zod'
import {
  byPriority,
  digifinExport,
  digifinInput,
  type DigifinApi,
  type DigifinApplication,
  type DigifinLine,
} from '../../shared/digifin.ts'
import { ensure, found } from '../../shared/errors.ts'
import { meetingReference } from '../../shared/meetings.ts'
import { ofCase } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { command, query, task, type Operations } from '../operation.ts'
import { agendaViews, type ItemView } from './agenda-views.ts'
import { getCase } from './cases.sql.ts'
import { caseInUse } from './cases.ts'
import { exportList } from './digifin-file.ts'
import * as sql from './digifin.sql.ts'
import { takenFromApplication, takenIntoApplication } from './ks-decisions.ts'
import { getMeeting } from './meetings.sql.ts'

export const digifin = {
  get: query(ofCase, get),
  set: command(digifinInput, set),
  remove: command(ofCase, remove),
  list: query(meetingReference, (db, { meetingId }) => listOf(db, meetingId)),
  export: task(digifinExport, (db, { meetingId, folder }) => exportList(db, meetingId, folder, listOf(db, meetingId))),
} satisfies Operations<DigifinApi>

function get(db: ReadDb, { caseId }: { caseId: string }): DigifinApplication | null {
  found(getCase(db, caseId))
  return sql.getApplication(db, caseId) ?? null
}

function set(db: WriteDb, application: z.output<typeof digifinInput>): void {
  caseInUse(db, application.caseId)
  const { recommendation, recommendedAmount, decision, decidedAmount, decidedOn } = application
  ensure(recommendation !== 'notRecommended' || recommendedAmount === null, 'digifinAmountNotRecommended')
  ensure(decision !== 'undecided' || (decidedAmount === null && decidedOn === null), 'digifinUndecided')
  const isNew = sql.getApplication(db, application.caseId) === undefined
  sql.setApplication(db, isNew ? takenIntoApplication(db, application) : application)
}

function remove(db: WriteDb, { caseId }: { caseId: string }): void {
  const application = found(sql.getApplication(db, caseId))
  sql.deleteApplication(db, caseId)
  takenFromApplication(db, application)
}

function listOf(db: ReadDb, meetingId: string): DigifinLine[] {
  return byPriority(agendaViews(db, found(getMeeting(db, meetingId))).flatMap((item) => lineOf(db, item)))
}

function lineOf(db: ReadDb, item: ItemView): DigifinLine[] {
  const application = item.caseId === null ? undefined : sql.getApplication(db, item.caseId)
  if (application === undefined) return []
  const { id: itemId, numberText: number, title } = item
  return [{ ...application, itemId, number, title, prior: item.priorTreatments.at(-1) ?? null }]
}
