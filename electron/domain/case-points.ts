import type { z } from 'zod'
import {
  difChange,
  isDifName,
  newPoint,
  pointChange,
  pointFields,
  pointStatuses,
  tooLateFor,
  type CasePoint,
  type CasePoints,
  type CasePointsApi,
  type OpenCase,
  type PointField,
  type PointValues,
} from '../../shared/case-points.ts'
import { ensure, found } from '../../shared/errors.ts'
import { byId, ofCase, withChanges } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { command, nothing, query, type Context, type Operations } from '../operation.ts'
import { listOpenDeadlines } from './case-facts.sql.ts'
import * as sql from './case-points.sql.ts'
import { listStations } from './case-route.sql.ts'
import { getCase, listTitles, listTreatments, treatmentsByCase } from './cases.sql.ts'
import { caseInUse } from './cases.ts'

export const casePoints = {
  get: query(ofCase, pointsOf),
  add: command(newPoint, add),
  update: command(pointChange, update),
  remove: command(byId, remove),
  markDif: command(difChange, markDif),
  open: query(nothing, openCases),
} satisfies Operations<CasePointsApi>

function pointsOf(db: ReadDb, { caseId }: { caseId: string }): CasePoints {
  found(getCase(db, caseId))
  const dif = sql.getDif(db, caseId)
  const tooLate = tooLateFor(dif, listTreatments(db, caseId)).map(({ bodyName, onDate }) => ({ bodyName, onDate }))
  return { points: sql.listPoints(db, caseId), dif, tooLate }
}

function add(db: WriteDb, { caseId, ...input }: z.output<typeof newPoint>): { id: string } {
  caseInUse(db, caseId)
  const status = input.status ?? pointStatuses[input.kind][0]
  const point = { ...input, caseId, id: newId(), status }
  ensureRight(db, point)
  sql.insertPoint(db, point)
  return { id: point.id }
}

function update(db: WriteDb, change: z.output<typeof pointChange>): void {
  const point = withChanges(pointInUse(db, change.id), change)
  ensureRight(db, point)
  sql.updatePoint(db, point)
}

function remove(db: WriteDb, { id }: { id: string }, context: Context): void {
  pointInUse(db, id)
  sql.setPointRemoved(db, id, context.now().toISOString())
}

function pointInUse(db: ReadDb, id: string): CasePoint {
  const point = found(sql.getPoint(db, id))
  caseInUse(db, point.caseId)
  return point
}

type Written = Omit<CasePoint, 'label' | 'isOpen'>

/** Only the fields of its kind have words, it says what it is, and it concerns points of its own case. */
function ensureRight(db: ReadDb, point: Written): void {
  const [naming] = pointFields[point.kind]
  ensure(point[naming].trim() !== '', 'invalidInput', { field: naming })
  const strange = strangeField(point)
  ensure(strange === undefined, 'invalidInput', { field: strange ?? '' })
  ensureLinks(db, point)
  if (sql.getDif(db, point.caseId).isDif) ensure(!isDifName(point.party) || !isAddressed(point), 'recipientNotDif')
}

const isAddressed = ({ kind }: Pick<CasePoint, 'kind'>): boolean => kind === 'recommendation'

const emptyValues: PointValues = {
  text: '',
  party: '',
  method: '',
  onDate: null,
  input: '',
  pros: '',
  cons: '',
  outcome: '',
  status: '',
}

/** A field with words that the kind has none for, or a status that belongs to another kind. */
function strangeField(point: Written): PointField | undefined {
  const known: readonly PointField[] = pointFields[point.kind]
  const statuses: readonly string[] = pointStatuses[point.kind]
  if (!statuses.includes(point.status)) return 'status'
  const all = Object.keys(emptyValues) as PointField[]
  return all.find((field) => field !== 'status' && !known.includes(field) && point[field] !== emptyValues[field])
}

function ensureLinks(db: ReadDb, { id, caseId, kind, linkIds }: Written): void {
  ensure(linkIds.length === 0 || kind === 'clarification', 'invalidInput', { field: 'linkIds' })
  for (const linkId of linkIds) {
    const target = found(sql.getPoint(db, linkId))
    const isRight = ['recommendation', 'clarification'].includes(target.kind)
    ensure(target.caseId === caseId && isRight && linkId !== id, 'invalidInput', { field: 'linkIds' })
  }
}

function markDif(db: WriteDb, { caseId, isDif, ownerOn }: z.output<typeof difChange>): void {
  caseInUse(db, caseId)
  if (isDif) {
    const receivers = [
      ...listStations(db, caseId).flatMap(({ bodyId, name }) => (bodyId === null ? [name] : [])),
      ...sql
        .listPoints(db, caseId)
        .filter(isAddressed)
        .map(({ party }) => party),
    ]
    ensure(!receivers.some(isDifName), 'recipientNotDif')
  }
  sql.setDif(db, caseId, { isDif, ownerOn: isDif ? ownerOn : null })
}

/** What is open over all cases, those with nothing left out. */
function openCases(db: ReadDb): OpenCase[] {
  const points = sql.openPointsByCase(db)
  const deadlines = Map.groupBy(listOpenDeadlines(db), ({ caseId }) => caseId)
  const difs = sql.listAllDifCases(db)
  const treatments = treatmentsByCase(db, [...difs.keys()])
  return listTitles(db)
    .filter(({ id }) => points.has(id) || deadlines.has(id) || difs.has(id))
    .map(({ id, title }): OpenCase => ({
      caseId: id,
      title,
      points: points.get(id) ?? [],
      deadlines: deadlines.get(id) ?? [],
      tooLate: tooLateFor(difs.get(id) ?? { isDif: false, ownerOn: null }, treatments.get(id) ?? []).map(
        ({ bodyName, onDate }) => ({ bodyName, onDate }),
      ),
    }))
    .filter((one) => one.points.length + one.deadlines.length + one.tooLate.length > 0)
    .toSorted((a, b) => a.title.localeCompare(b.title, 'nb'))
}
