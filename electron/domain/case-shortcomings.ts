import { isPointOpen, pointShortcomings, tooLateFor } from '../../shared/case-points.ts'
import type { Shortcoming } from '../../shared/cases.ts'
import type { ReadDb } from '../db/database.ts'
import { getDif, listDifCases, listPoints, openPointsByCase } from './case-points.sql.ts'
import { listTreatments, treatmentsByCase } from './cases.sql.ts'
import { casesWithOpenPrerequisite, hasOpenPrerequisite } from './prerequisites.ts'

const waiting = (isWaiting: boolean): Shortcoming[] => (isWaiting ? ['prerequisiteOpen'] : [])

/** What one case lacks besides what stands in its paper and its facts. */
export function othersOf(db: ReadDb, caseId: string): Shortcoming[] {
  const hasUnanswered = listPoints(db, caseId).some((point) => point.kind === 'consultation' && isPointOpen(point))
  const isTooLate = tooLateFor(getDif(db, caseId), listTreatments(db, caseId)).length > 0
  return [...waiting(hasOpenPrerequisite(db, caseId)), ...pointShortcomings(hasUnanswered, isTooLate)]
}

/** The same for every case, read once. */
export function othersByCase(db: ReadDb): (caseId: string) => Shortcoming[] {
  const open = casesWithOpenPrerequisite(db)
  const points = openPointsByCase(db)
  const difs = listDifCases(db)
  const treatments = difs.size === 0 ? new Map() : treatmentsByCase(db)
  return (caseId) => {
    const hasUnanswered = (points.get(caseId) ?? []).some(({ kind }) => kind === 'consultation')
    const dif = difs.get(caseId)
    const isTooLate = dif !== undefined && tooLateFor(dif, treatments.get(caseId) ?? []).length > 0
    return [...waiting(open.has(caseId)), ...pointShortcomings(hasUnanswered, isTooLate)]
  }
}
