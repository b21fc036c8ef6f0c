import type { KsDecision, Transmission } from '../../shared/after-meeting.ts'
import type { LaterStop, Station } from '../../shared/case-route.ts'
import type { Treatment } from '../../shared/cases.ts'
import type { ReadDb } from '../db/database.ts'
import * as sql from './after-meeting.sql.ts'
import { getApplication } from './digifin.sql.ts'
import { adviceItemOf, decisionInApplication } from './ks-decisions.ts'
import { receiversOf } from './planned-receivers.ts'

/** What became of the case's advice afterwards; what was sent to a receiver the plan tells of stands there already. */
export function laterStops(
  db: ReadDb,
  caseId: string,
  treatments: readonly Treatment[],
  stations: readonly Station[],
): LaterStop[] {
  const sent = sql
    .listTransmissionsOfCase(db, caseId)
    .filter((transmission) => !isOnPlan(db, stations, transmission))
    .flatMap((transmission) =>
      treatedAt(transmission).map(
        ({ meetingId, number }) => ({ kind: 'transmitted', transmission, meetingId, number }) as const,
      ),
    )
  const decided = decisionsOf(db, caseId).flatMap((decision) =>
    treatedAt(decision).map(({ meetingId }) => ({ kind: 'decided', decision, meetingId }) as const),
  )
  return [...sent, ...decided]

  /** The treatment it follows; none when its meeting has been cancelled. */
  function treatedAt({ itemId }: Readonly<{ itemId: string }>): Treatment[] {
    return treatments.filter((treatment) => treatment.itemId === itemId)
  }
}

const isOnPlan = (db: ReadDb, stations: readonly Station[], transmission: Transmission): boolean =>
  receiversOf(db, stations, transmission).some(({ sentOn }) => sentOn === transmission.sentOn)

function decisionsOf(db: ReadDb, caseId: string): KsDecision[] {
  const application = getApplication(db, caseId)
  if (application === undefined) return sql.listDecisionsOfCase(db, caseId)
  const itemId = adviceItemOf(db, caseId)
  const decision = itemId === undefined ? null : decisionInApplication(application, itemId)
  return decision === null ? [] : [decision]
}
