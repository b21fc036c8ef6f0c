import type { CasePoint } from '../../shared/case-points.ts'
import { hasGrounds, type CaseGrounds, type PointLine } from '../../shared/case-grounds.ts'
import type { ReadDb } from '../db/database.ts'
import { getDif, listPoints } from './case-points.sql.ts'
import { getApplication } from './digifin.sql.ts'

/** What the case carries point by point, as it stands now; undefined when it carries nothing. */
export function groundsOf(db: ReadDb, caseId: string): CaseGrounds | undefined {
  const points = listPoints(db, caseId)
  const grounds = {
    points: points.map((point) => lineOf(point, points)),
    dif: getDif(db, caseId),
    digifin: applicationOf(db, caseId),
  }
  return hasGrounds(grounds) ? grounds : undefined
}

function lineOf(point: CasePoint, all: readonly CasePoint[]): PointLine {
  const { kind, label, text, party, method, onDate, input, pros, cons, outcome, status, linkIds } = point
  const concerns = linkIds.flatMap((id) => all.find((other) => other.id === id)?.label ?? [])
  return { kind, label, text, party, method, onDate, input, pros, cons, outcome, status, concerns }
}

function applicationOf(db: ReadDb, caseId: string): CaseGrounds['digifin'] {
  const found = getApplication(db, caseId)
  if (found === undefined) return null
  const { caseId: _, ...application } = found
  return application
}
