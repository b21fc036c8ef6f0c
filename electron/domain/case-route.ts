import type { z } from 'zod'
import { moved } from '../../shared/agenda.ts'
import { isDifName } from '../../shared/case-points.ts'
import {
  differenceReason,
  isSettled,
  newStation,
  nextStation,
  onwardMove,
  routeExport,
  stationChange,
  stationMove,
  stopsOf,
  walked,
  type CaseRoute,
  type CaseRouteApi,
  type Station,
  type WalkedStation,
} from '../../shared/case-route.ts'
import type { Treatment } from '../../shared/cases.ts'
import { shortDate } from '../../shared/dates.ts'
import { ensure, found } from '../../shared/errors.ts'
import { byId, ofCase, withChanges } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { command, query, task, type Operations } from '../operation.ts'
import { getItem } from './agenda.sql.ts'
import { putOnAgenda } from './agenda.ts'
import { getBody } from './bodies.sql.ts'
import { laterStops } from './case-route-later.ts'
import { differencesOf } from './case-differences.ts'
import { getDif } from './case-points.sql.ts'
import { exportRoute } from './case-route-file.ts'
import * as sql from './case-route.sql.ts'
import { getCase, listTreatments } from './cases.sql.ts'
import { caseInUse } from './cases.ts'

export const caseRoute = {
  get: query(ofCase, (db, { caseId }) => routeOf(db, caseId)),
  addStation: command(newStation, addStation),
  updateStation: command(stationChange, updateStation),
  moveStation: command(stationMove, moveStation),
  removeStation: command(byId, removeStation),
  moveOn: command(onwardMove, moveOn),
  explainDifference: command(differenceReason, explainDifference),
  export: task(routeExport, (db, order) => exportRoute(db, order, routeOf(db, order.caseId))),
} satisfies Operations<CaseRouteApi>

/** The road of the case: what was done, what is planned, and where it can go next. */
function routeOf(db: ReadDb, caseId: string): CaseRoute {
  found(getCase(db, caseId))
  const treatments = listTreatments(db, caseId)
  const stations = walked(sql.listStations(db, caseId), treatments)
  return {
    stations,
    stops: stopsOf(stations, treatments, differencesOf(db, caseId), laterStops(db, caseId, treatments, stations)),
    onward: sql.listOpenMeetings(db, bodiesNext(db, stations, treatments)),
  }
}

/** Where the case can go now: the body the plan says, or without a plan those the last body prepares for. */
function bodiesNext(db: ReadDb, stations: readonly WalkedStation[], treatments: readonly Treatment[]): string[] {
  if (treatments.some(({ meetingStatus }) => meetingStatus !== 'closed')) return []
  const next = nextStation(stations)
  if (next !== undefined) return next.bodyId === null ? [] : [next.bodyId]
  const last = treatments.at(-1)
  if (last === undefined) return []
  return isSettled(last) ? sql.listBodiesAfter(db, last.bodyId) : [last.bodyId]
}

function addStation(db: WriteDb, input: z.output<typeof newStation>): { id: string } {
  caseInUse(db, input.caseId)
  ensure((input.bodyId === null) !== (input.receiver === ''), 'stationPlace')
  ensureNotDif(db, input.caseId, input.receiver)
  if (input.bodyId !== null) ensure(found(getBody(db, input.bodyId)).removedAt === null, 'notFound')
  const id = newId()
  sql.insertStation(db, { ...input, id, position: sql.listStations(db, input.caseId).length + 1 })
  return { id }
}

function updateStation(db: WriteDb, change: z.output<typeof stationChange>): void {
  const station = stationInUse(db, change.id)
  const receiver = station.bodyId === null ? station.name : ''
  const after = withChanges({ ...station, receiver }, change)
  ensure((after.bodyId === null) !== (after.receiver === ''), 'stationPlace')
  ensureNotDif(db, station.caseId, after.receiver)
  const isSent = after.sentOn !== null || after.reference !== '' || after.answer !== ''
  ensure(after.bodyId === null || !isSent, 'sentToBodyByMeeting')
  sql.updateStation(db, after)
}

/** Advice in a case about DIF goes to KS, which takes it up with DIF. */
function ensureNotDif(db: ReadDb, caseId: string, receiver: string): void {
  ensure(!isDifName(receiver) || !getDif(db, caseId).isDif, 'recipientNotDif')
}

function stationInUse(db: ReadDb, id: string): Station {
  const station = found(sql.getStation(db, id))
  caseInUse(db, station.caseId)
  return station
}

function moveStation(db: WriteDb, { id, position }: z.output<typeof stationMove>): void {
  const { caseId } = stationInUse(db, id)
  const ids = sql.listStations(db, caseId).map((station) => station.id)
  sql.setStationOrder(db, moved(ids, ids.indexOf(id), position - 1))
}

function removeStation(db: WriteDb, { id }: { id: string }): void {
  const { caseId } = stationInUse(db, id)
  sql.deleteStation(db, id)
  sql.setStationOrder(
    db,
    sql.listStations(db, caseId).map((station) => station.id),
  )
}

/** Carries the last treatment along; the earlier ones and their papers stay where they were. */
function moveOn(db: WriteDb, { caseId, meetingId }: z.output<typeof onwardMove>): { itemId: string } {
  caseInUse(db, caseId)
  const treatments = listTreatments(db, caseId)
  const open = treatments.find(({ meetingStatus }) => meetingStatus !== 'closed')
  ensure(open === undefined, 'caseUnderTreatment', open && { meeting: `${open.bodyName} ${shortDate(open.onDate)}` })
  const fromItemId = treatments.at(-1)?.itemId ?? null
  const { itemIds } = putOnAgenda(db, { meetingId, picks: [{ caseId, fromItemId }] })
  return { itemId: found(itemIds[0]) }
}

function explainDifference(db: WriteDb, { itemId, reason }: z.output<typeof differenceReason>): void {
  const { caseId } = found(getItem(db, itemId))
  ensure(caseId !== null, 'differenceWithoutCase')
  sql.setDifferenceReason(db, itemId, reason)
}
