import { isFinished } from '../../shared/case-facts.ts'
import type { ReadDb } from '../db/database.ts'
import { listPreparingBodies, requiredByCase } from './case-facts.sql.ts'
import { listStations, stationsByCase } from './case-route.sql.ts'
import { listTreatments, treatmentsWithoutWords } from './cases.sql.ts'

/** Whether a body prepares cases for another, so that a treatment there settles nothing. */
export function preparing(db: ReadDb): (bodyId: string) => boolean {
  const bodies = new Set(listPreparingBodies(db))
  return (bodyId) => bodies.has(bodyId)
}

/** Whether a case is finished, asked one case at a time. */
export function finishedIn(db: ReadDb): (caseId: string) => boolean {
  const isPreparing = preparing(db)
  return (caseId) => isFinished(listTreatments(db, caseId), listStations(db, caseId), isPreparing)
}

/** Those of the cases that require another that is not finished; cases that have been removed hold nothing back. */
export function withOpenPrerequisite(db: ReadDb, caseIds: readonly string[]): Set<string> {
  const required = requiredByCase(db, caseIds)
  if (required.size === 0) return new Set()
  const requiredIds = [...new Set([...required.values()].flat())]
  const treatments = treatmentsWithoutWords(db, requiredIds)
  const stations = stationsByCase(db, requiredIds)
  const isPreparing = preparing(db)
  const isDone = (id: string) => isFinished(treatments.get(id) ?? [], stations.get(id) ?? [], isPreparing)
  return new Set([...required].filter(([, toIds]) => !toIds.every(isDone)).map(([fromId]) => fromId))
}
