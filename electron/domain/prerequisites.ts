import { isFinished } from '../../shared/case-facts.ts'
import type { ReadDb } from '../db/database.ts'
import { listPreparingBodies, listRequirements } from './case-facts.sql.ts'
import { listStations } from './case-route.sql.ts'
import { listTreatments, treatmentsByCase } from './cases.sql.ts'

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

/** True when the case requires another that is not finished; cases that have been removed hold nothing back. */
export function hasOpenPrerequisite(db: ReadDb, caseId: string): boolean {
  const required = listRequirements(db).filter(({ fromId }) => fromId === caseId)
  if (required.length === 0) return false
  const isDone = finishedIn(db)
  return required.some(({ toId }) => !isDone(toId))
}

/** The ids of all cases that require one that is not finished. */
export function casesWithOpenPrerequisite(db: ReadDb): Set<string> {
  const requirements = listRequirements(db)
  if (requirements.length === 0) return new Set()
  const isPreparing = preparing(db)
  const treatments = treatmentsByCase(db)
  const open = requirements.filter(
    ({ toId }) => !isFinished(treatments.get(toId) ?? [], listStations(db, toId), isPreparing),
  )
  return new Set(open.map(({ fromId }) => fromId))
}
