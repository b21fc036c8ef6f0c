import { pointShortcomings, tooLateFor } from '../../shared/case-points.ts'
import type { Shortcoming } from '../../shared/cases.ts'
import type { ReadDb } from '../db/database.ts'
import { listDifCases, listUnanswered } from './case-points.sql.ts'
import { treatmentsWithoutWords } from './cases.sql.ts'
import { withOpenPrerequisite } from './prerequisites.ts'
import { casesWithSuggestions } from './suggestions.sql.ts'

const undecided = (isUndecided: boolean): Shortcoming[] => (isUndecided ? ['suggestionsOpen'] : [])

const waiting = (isWaiting: boolean): Shortcoming[] => (isWaiting ? ['prerequisiteOpen'] : [])

/** What one case lacks besides what stands in its paper and its facts. */
export const othersOf = (db: ReadDb, caseId: string): Shortcoming[] => othersByCase(db, [caseId])(caseId)

/** The same for many cases, read once for all of them. */
export function othersByCase(db: ReadDb, caseIds: readonly string[]): (caseId: string) => Shortcoming[] {
  const waitingIds = withOpenPrerequisite(db, caseIds)
  const unanswered = listUnanswered(db, caseIds)
  const suggested = casesWithSuggestions(db)
  const difs = listDifCases(db, caseIds)
  const treatments = treatmentsWithoutWords(db, [...difs.keys()])
  return (caseId) => {
    const dif = difs.get(caseId)
    const isTooLate = dif !== undefined && tooLateFor(dif, treatments.get(caseId) ?? []).length > 0
    return [
      ...waiting(waitingIds.has(caseId)),
      ...pointShortcomings(unanswered.has(caseId), isTooLate),
      ...undecided(suggested.has(caseId)),
    ]
  }
}
