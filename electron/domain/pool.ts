import { poolKinds, type PoolDeadline, type PoolEntry, type PoolGroup } from '../../shared/agenda.ts'
import { isDeadlinePassed } from '../../shared/case-facts.ts'
import type { CaseSummary } from '../../shared/cases.ts'
import { localDay } from '../../shared/clock.ts'
import type { Meeting } from '../../shared/meetings.ts'
import type { ReadDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { firstDeadlineByCase } from './case-facts.sql.ts'
import { bodyNames } from './case-standing.sql.ts'
import { summariesOf } from './case-standing.ts'
import { attachmentsByCase } from './completeness.sql.ts'
import { contentOf } from './item-texts.sql.ts'
import * as sql from './pool.sql.ts'

/** A case with what lists show of it besides where it comes from. */
type Ready = Omit<PoolEntry, 'fromItemId' | 'recommendation'>
type Register = ReadonlyMap<string, Ready>

/**
 * Cases that can go on the meeting's agenda, each once: finished by a body that works for or prepares for this one,
 * then put off or sent back by this body itself, then on no agenda at all, by who raised them.
 */
export function poolFor(db: ReadDb, { bodyId }: Pick<Meeting, 'bodyId'>, context: Context): PoolGroup[] {
  const waiting = { prepared: sql.listPrepared(db, bodyId), postponed: sql.listPutOff(db, bodyId) }
  const untreated = sql.listUntreated(db)
  const ids = [...waiting.prepared, ...waiting.postponed].map(({ caseId }) => caseId)
  const register = registerOf(db, [...new Set([...ids, ...untreated])], localDay(context.now()))
  const prepared = groupsOf(register, 'prepared', waiting.prepared, new Set())
  const putOff = groupsOf(register, 'postponed', waiting.postponed, caseIdsIn(prepared))
  const isUntreated = new Set(untreated)
  const fresh = [...register.values()].filter((ready) => isUntreated.has(ready.case.id))
  return [...prepared, ...putOff, ...untreatedGroups(db, fresh)]
}

function registerOf(db: ReadDb, ids: readonly string[], today: string): Register {
  const deadlines = firstDeadlineByCase(db, ids)
  const attachments = attachmentsByCase(db, ids)
  const deadlineOf = (caseId: string): PoolDeadline | null => {
    const first = deadlines.get(caseId)
    if (first === undefined) return null
    return { on: first.dueOn, text: first.text, isOverdue: isDeadlinePassed({ ...first, doneOn: null }, today) }
  }
  const ready = (summary: CaseSummary): Ready => ({
    case: summary,
    deadline: deadlineOf(summary.id),
    attachments: attachments.get(summary.id) ?? 0,
  })
  return new Map(summariesOf(db, ids).map((summary) => [summary.id, ready(summary)]))
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
  const ready = register.get(caseId)
  return ready === undefined ? [] : [{ ...ready, fromItemId: itemId, recommendation: contentOf(advice) }]
}

/** One group for each body that has raised cases, by name, then the secretariat's and the members'. */
function untreatedGroups(db: ReadDb, fresh: readonly Ready[]): PoolGroup[] {
  const names = fresh.some(({ case: { originBodyId } }) => originBodyId !== null)
    ? bodyNames(db)
    : new Map<string, string>()
  const nameOf = ({ case: { originBodyId } }: Ready): string | null =>
    originBodyId === null ? null : (names.get(originBodyId) ?? null)
  const groups = [...Map.groupBy(fresh, (ready) => `${ready.case.origin}/${nameOf(ready) ?? ''}`).values()]
  return groups.flatMap((group) => groupOf(group, nameOf)).toSorted(inOrder)
}

const groupOf = (group: readonly Ready[], nameOf: (ready: Ready) => string | null): PoolGroup[] =>
  group.slice(0, 1).map((first) => ({
    kind: first.case.origin,
    bodyName: first.case.origin === 'body' ? nameOf(first) : null,
    onDate: null,
    entries: group.map((ready) => ({ ...ready, fromItemId: null, recommendation: null })),
  }))

const inOrder = (a: PoolGroup, b: PoolGroup): number =>
  poolKinds.indexOf(a.kind) - poolKinds.indexOf(b.kind) || (a.bodyName ?? '').localeCompare(b.bodyName ?? '', 'nb')
