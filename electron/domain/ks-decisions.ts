import { canBeSentOn, isAdvice, type KsDecision } from '../../shared/after-meeting.ts'
import type { DigifinApplication } from '../../shared/digifin.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import * as sql from './after-meeting.sql.ts'
import type { StoredItem } from './agenda.sql.ts'
import * as digifin from './digifin.sql.ts'

type Decision = Pick<DigifinApplication, 'decision' | 'decidedAmount' | 'decidedOn' | 'decisionText'>

const nothingDecided: Decision = { decision: 'undecided', decidedAmount: null, decidedOn: null, decisionText: '' }

/**
 * What KS decided stands in one place: in the application for a case that asks DigiFin for money, otherwise with the
 * item. Null while nothing is recorded.
 */
export function decisionInApplication(application: DigifinApplication, itemId: string): KsDecision | null {
  const { decision: outcome, decidedAmount, decidedOn, decisionText: words } = application
  const isBlank = outcome === 'undecided' && decidedAmount === null && decidedOn === null && words === ''
  return isBlank ? null : { itemId, outcome, decidedOn, words }
}

type Item = Pick<StoredItem, 'id' | 'caseId'>

export function setKsDecision(db: WriteDb, { caseId }: Item, decision: KsDecision): void {
  const application = caseId === null ? undefined : digifin.getApplication(db, caseId)
  if (application) digifin.setApplication(db, { ...application, ...inApplication(application, decision) })
  else sql.setDecision(db, decision)
}

/** The amount stands, unless nothing is decided any longer. */
const inApplication = ({ decidedAmount }: Decision, { outcome, decidedOn, words }: KsDecision): Decision => ({
  decision: outcome,
  decidedAmount: outcome === 'undecided' ? null : decidedAmount,
  decidedOn,
  decisionText: words,
})

export function clearKsDecision(db: WriteDb, { id, caseId }: Item): void {
  const application = caseId === null ? undefined : digifin.getApplication(db, caseId)
  if (application) digifin.setApplication(db, { ...application, ...nothingDecided })
  else sql.deleteDecision(db, id)
}

/** For a case that becomes an application: what KS had decided moves into it, unless it brings a decision of its own. */
export function takenIntoApplication(db: WriteDb, application: DigifinApplication): DigifinApplication {
  const recorded = sql.listDecisionsOfCase(db, application.caseId)
  for (const { itemId } of recorded) sql.deleteDecision(db, itemId)
  const last = recorded.at(-1)
  const isOwn = decisionInApplication(application, '') !== null
  return last === undefined || isOwn ? application : { ...application, ...inApplication(application, last) }
}

/** For a case that is no application any longer: what KS had decided moves to the advice it followed. */
export function takenFromApplication(db: WriteDb, application: DigifinApplication): void {
  const itemId = adviceItemOf(db, application.caseId)
  const decision = itemId === undefined ? null : decisionInApplication(application, itemId)
  if (decision !== null) sql.setDecision(db, decision)
}

/** The last treatment in a council that ended in an advice, or in something else. */
export function adviceItemOf(db: ReadDb, caseId: string): string | undefined {
  const finished = sql.listTreatmentsByCouncils(db, caseId).filter(canBeSentOn)
  return (finished.findLast(isAdvice) ?? finished.at(-1))?.itemId
}
