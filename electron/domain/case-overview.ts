import type { z } from 'zod'
import { caseStages, countStages } from '../../shared/case-stage.ts'
import type { caseFilter, CaseOrder, CaseOverview, caseOverviewInput, ListedCase } from '../../shared/case-overview.ts'
import { firstOf } from '../../shared/first-of.ts'
import type { ReadDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { listFound } from './case-search.ts'
import * as light from './case-standing.sql.ts'
import { lacksByCase, listedCases, standingsOf, type Standing } from './case-standing.ts'
import { firstDeadlineDays } from './case-facts.sql.ts'
import { statesByCase } from './formal-check.sql.ts'
import { listUsedWorkAreas, treatmentsByCase, treatmentsWithoutWords } from './cases.sql.ts'

type Filter = z.output<typeof caseFilter>

/** The cases that match, newest first, each with where it stands today. */
export function listCases(db: ReadDb, filter: Filter, context: Context): ListedCase[] {
  const ids = standingsOf(db)
    .filter(asked(db, filter))
    .map(({ id }) => id)
  return listedCases(db, ids, treatmentsByCase(db, ids), context)
}

/** How the cases that match are spread, and the first of them in the order asked for. */
export function overviewOf(db: ReadDb, input: z.output<typeof caseOverviewInput>, context: Context): CaseOverview {
  const all = standingsOf(db)
  const matching = all.filter(asked(db, input))
  const order = orders[input.sortBy](db, matching, { context, since: beforeAllShown(matching, input) })
  const compare: Compare = input.isReversed ? (a, b) => order(b, a) : order
  const first = input.isByStage
    ? caseStages.flatMap((stage) =>
        firstOf(
          matching.filter((standing) => standing.stage === stage),
          compare,
          input.limit,
        ),
      )
    : firstOf(matching, compare, input.limit)
  return {
    total: all.length,
    count: matching.length,
    stages: countStages(matching),
    cases: shown(
      db,
      first.map(({ id }) => id),
      context,
    ),
    choices: { bodies: bodiesIn(db, all), people: peopleIn(db, all), workAreas: listUsedWorkAreas(db) },
  }
}

/** Everything about those shown, in the order of their ids. */
function shown(db: ReadDb, ids: readonly string[], context: Context): ListedCase[] {
  const listed = listedCases(db, ids, treatmentsWithoutWords(db, ids), context)
  const byId = new Map(listed.map((one) => [one.id, one]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Whether a case is asked for. */
function asked(db: ReadDb, filter: Filter): (standing: Standing) => boolean {
  const { stage, bodyId, itemKind, personId, workAreaId, formal, search } = filter
  const under = workAreaId === undefined ? null : light.listCasesUnder(db, workAreaId)
  const checks = formal === undefined ? null : statesByCase(db)
  const found = search === '' ? null : listFound(db, search)
  return (standing) =>
    (stage === undefined || stage === standing.stage) &&
    (bodyId === undefined || bodyId === standing.bodyId) &&
    (itemKind === undefined || itemKind === standing.itemKind) &&
    (personId === undefined || personId === standing.ownerId || personId === standing.officerId) &&
    (checks === null || (checks.get(standing.id) ?? 'unchecked') === formal) &&
    (under === null || under.has(standing.id)) &&
    (found === null || found.has(standing.id))
}

type Compare = (a: Standing, b: Standing) => number

const { compare: byLetters } = new Intl.Collator('nb')
const later = (a: string, b: string): string => (a > b ? a : b)
const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
const newest: Compare = (a, b) => byCode(b.id, a.id)

/** What has no place, such as a case without an owner, stands after everything that has one. */
const lastWithout = <T>(a: T | undefined, b: T | undefined, compare: (a: T, b: T) => number): number =>
  a !== undefined && b !== undefined ? compare(a, b) : Number(a === undefined) - Number(b === undefined)

const byNumber = (a: number, b: number): number => a - b

type Asked = Readonly<{ context: Context; since: string }>

/**
 * A moment before which nothing can have happened to the cases that stand first when the last changed do: so many
 * have been made since. Empty when they are not to stand first, or stand in several rows.
 */
function beforeAllShown(matching: readonly Standing[], input: z.output<typeof caseOverviewInput>): string {
  if (input.isReversed || input.isByStage) return ''
  return firstOf(matching, (a, b) => byCode(b.createdAt, a.createdAt), input.limit)[input.limit - 1]?.createdAt ?? ''
}

/** Among equals the newest case stands first. What an order goes by is read only when it is asked for. */
const orders: Readonly<Record<CaseOrder, (db: ReadDb, matching: readonly Standing[], asked: Asked) => Compare>> = {
  updated: (db, _matching, { since }) => {
    const written = light.writtenByCase(db, since)
    const at = ({ id, createdAt }: Standing) => later(createdAt, written.get(id) ?? '')
    return (a, b) => byCode(at(b), at(a)) || newest(a, b)
  },
  title: (db) => {
    const titles = light.titlesByCase(db)
    return (a, b) => byLetters(titles.get(a.id) ?? '', titles.get(b.id) ?? '') || newest(a, b)
  },
  stage: (db) => {
    const body = ranks(light.bodyNames(db))
    return (a, b) =>
      caseStages.indexOf(a.stage) - caseStages.indexOf(b.stage) ||
      lastWithout(body(a.bodyId), body(b.bodyId), byNumber) ||
      newest(a, b)
  },
  owner: (db) => {
    const owner = ranks(light.personNames(db))
    return (a, b) => lastWithout(owner(a.ownerId), owner(b.ownerId), byNumber) || newest(a, b)
  },
  deadline: (db, matching, { context }) => {
    const days = deadlineDays(db, matching, context)
    return (a, b) => lastWithout(days.get(a.id), days.get(b.id), byCode) || newest(a, b)
  },
  missing: (db, matching) => {
    const lacks = lacksByCase(
      db,
      matching.map(({ id }) => id),
    )
    return (a, b) => (lacks.get(b.id) ?? 0) - (lacks.get(a.id) ?? 0) || newest(a, b)
  },
}

/** The place of each name among all, equal names alike, by id. */
function ranks(names: ReadonlyMap<string, string>): (id: string | null) => number | undefined {
  const places = new Map([...new Set(names.values())].toSorted(byLetters).map((name, place) => [name, place]))
  const byId = new Map([...names].map(([id, name]) => [id, places.get(name)]))
  return (id) => (id === null ? undefined : byId.get(id))
}

/** The day of each case's next deadline. Only an agenda not yet sent out asks for more than the case's own first day. */
function deadlineDays(db: ReadDb, matching: readonly Standing[], context: Context): Map<string, string> {
  const days = firstDeadlineDays(db)
  const prepared = matching.flatMap(({ id, at }) => (at?.meetingStatus === 'draft' ? [id] : []))
  for (const { id, deadline } of shown(db, prepared, context)) if (deadline !== null) days.set(id, deadline.on)
  return days
}

type Named = Readonly<{ id: string; name: string }>

const named = (ids: ReadonlySet<string | null>, names: ReadonlyMap<string, string>): Named[] =>
  [...names]
    .filter(([id]) => ids.has(id))
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => byLetters(a.name, b.name))

const bodiesIn = (db: ReadDb, all: readonly Standing[]): Named[] =>
  named(new Set(all.map(({ bodyId }) => bodyId)), light.bodyNames(db))

function peopleIn(db: ReadDb, all: readonly Standing[]): Named[] {
  const ids = new Set<string | null>()
  for (const { ownerId, officerId } of all) ids.add(ownerId).add(officerId)
  return named(ids, light.personNames(db))
}
