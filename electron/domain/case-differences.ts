import { differencesIn, type Difference } from '../../shared/case-route.ts'
import type { ReadDb } from '../db/database.ts'
import { listDifferenceReasons } from './case-route.sql.ts'
import { listTreatments } from './cases.sql.ts'

/** Where a body came to something else than the one before it, with the reason someone wrote. */
export function differencesOf(db: ReadDb, caseId: string): Difference[] {
  const reasons = listDifferenceReasons(db, caseId)
  return differencesIn(listTreatments(db, caseId), (itemId) => reasons.get(itemId) ?? '')
}
