import type { PoolEntry, PoolGroup } from '../../shared/agenda.ts'
import type { CaseSummary } from '../../shared/cases.ts'
import type { Meeting } from '../../shared/meetings.ts'
import type { ReadDb } from '../db/database.ts'
import { summariesOf } from './case-standing.ts'
import { contentOf } from './item-texts.sql.ts'
import * as sql from './pool.sql.ts'

type Register = ReadonlyMap<string, CaseSummary>

/**
 * Cases that can go on the meeting's agenda, each once: finished by a body that works for or prepares for this one,
 * then put off or sent back by this body itself, then on no agenda at all.
 */
export function poolFor(db: ReadDb, { bodyId }: Pick<Meeting, 'bodyId'>): PoolGroup[] {
  const waiting = { prepared: sql.listPrepared(db, bodyId), postponed: sql.listPutOff(db, bodyId) }
  const untreated = sql.listUntreated(db)
  const ids = [...waiting.prepared, ...waiting.postponed].map(({ caseId }) => caseId)
  const summaries = summariesOf(db, [...new Set([...ids, ...untreated])])
  const register: Register = new Map(summaries.map((summary) => [summary.id, summary]))
  const prepared = groupsOf(register, 'prepared', waiting.prepared, new Set())
  const putOff = groupsOf(register, 'postponed', waiting.postponed, caseIdsIn(prepared))
  const isUntreated = new Set(untreated)
  return [...prepared, ...putOff, ...untreatedGroup(summaries.filter(({ id }) => isUntreated.has(id)))]
}

const caseIdsIn = (groups: readonly PoolGroup[]): Set<string> =>
  new Set(groups.flatMap((group) => group.entries.map((entry) => entry.case.id)))

/** One group for each meeting, in the order given; a case that has been seen is left out. */
function groupsOf(
  register: Register,
  kind: 'prepared' | 'postponed',
  waiting: readonly sql.Waiting[],
  seen: ReadonlySet<string>,
): PoolGroup[] {
  const newest = waiting.filter(
    ({ caseId }, index) => !seen.has(caseId) && waiting.findIndex((other) => other.caseId === caseId) === index,
  )
  return [...Map.groupBy(newest, (row) => row.meetingId).values()].flatMap((rows) =>
    rows.slice(0, 1).map(({ bodyName, onDate }) => ({
      kind,
      bodyName,
      onDate,
      entries: rows.flatMap((row) => entryOf(register, row)),
    })),
  )
}

function entryOf(register: Register, { caseId, itemId, advice }: sql.Waiting): PoolEntry[] {
  const summary = register.get(caseId)
  return summary === undefined ? [] : [{ case: summary, fromItemId: itemId, recommendation: contentOf(advice) }]
}

function untreatedGroup(fresh: readonly CaseSummary[]): PoolGroup[] {
  const entries = fresh.map((summary) => ({ case: summary, fromItemId: null, recommendation: null }))
  return entries.length === 0 ? [] : [{ kind: 'untreated', bodyName: null, onDate: null, entries }]
}
