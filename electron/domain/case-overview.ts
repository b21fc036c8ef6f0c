import type { z } from 'zod'
import type { Station } from '../../shared/case-route.ts'
import {
  bodyOfStage,
  caseStages,
  countStages,
  nextDeadline,
  paperState,
  stageOf,
  treatmentAt,
  type DeadlineFacts,
} from '../../shared/case-stage.ts'
import type { caseFilter, CaseOrder, CaseOverview, caseOverviewInput, ListedCase } from '../../shared/case-overview.ts'
import { caseShortcomings, matchesSearch, type CaseSummary, type Treatment } from '../../shared/cases.ts'
import { localDay } from '../../shared/clock.ts'
import { deadlinesOf } from '../../shared/year-plan.ts'
import type { ReadDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { othersByCase } from './case-shortcomings.ts'
import { firstDeadlineByCase } from './case-facts.sql.ts'
import { stationsByCase } from './case-route.sql.ts'
import * as sql from './cases.sql.ts'
import { templateOf } from './paper-template.ts'
import { preparing } from './prerequisites.ts'
import { rulesReader } from './year-plan.ts'

type Filter = z.output<typeof caseFilter>
type Treatments = ReadonlyMap<string, readonly Treatment[]>

/** Every case in the register, newest first, with what it lacks. */
export function summariesOf(db: ReadDb): CaseSummary[] {
  const treatments = sql.treatmentsByCase(db)
  return registered(db, treatments).map(({ summary }) => summary)
}

type Registered = Readonly<{ row: sql.RegisteredCase; summary: CaseSummary }>

function registered(db: ReadDb, treatments: Treatments): Registered[] {
  const others = othersByCase(db)
  const template = templateOf(db)
  return sql.listCases(db).map((row) => {
    const { written, changedAt: _changed, handedOverAt: _handed, officerName: _officer, ...listed } = row
    const lastTreatment = treatments.get(row.id)?.at(-1) ?? null
    return {
      row,
      summary: { ...listed, lastTreatment, shortcomings: caseShortcomings(row, template, written, others(row.id)) },
    }
  })
}

/** The cases that match, newest first, each with where it stands today. */
export function listCases(db: ReadDb, filter: Filter, context: Context): ListedCase[] {
  const treatments = sql.treatmentsByCase(db)
  return standings(db, treatments, context).filter((listed) => isAskedFor(listed, filter, treatments))
}

/** How the cases that match are spread, and the first of them in the order asked for. */
export function overviewOf(db: ReadDb, input: z.output<typeof caseOverviewInput>, context: Context): CaseOverview {
  const treatments = sql.treatmentsWithoutWords(db)
  const all = standings(db, treatments, context)
  const matching = all.filter((listed) => isAskedFor(listed, input, treatments))
  const sorted = matching.toSorted(input.isReversed ? (a, b) => orders[input.sortBy](b, a) : orders[input.sortBy])
  return {
    total: all.length,
    count: matching.length,
    stages: countStages(matching),
    cases: input.isByStage ? firstOfEachStage(sorted, input.limit) : sorted.slice(0, input.limit),
    choices: { bodies: bodiesIn(all), people: peopleIn(all), workAreas: sql.listUsedWorkAreas(db) },
  }
}

/** Where each case stands; everything is read once for all of them. */
function standings(db: ReadDb, treatments: Treatments, context: Context): ListedCase[] {
  const today = localDay(context.now())
  const isPreparing = preparing(db)
  const plans = stationsByCase(db)
  const own = firstDeadlineByCase(db)
  const meetingDeadlines = deadlineReader(db)
  return registered(db, treatments).map(({ row, summary }): ListedCase => {
    const facts = { treatments: treatments.get(row.id) ?? [], stations: plans.get(row.id) ?? noStations, isPreparing }
    const lacksSomething = summary.shortcomings.length > 0
    const paper = paperState({ ...row, hasWords: row.written.length > 0 })
    const isHandedIn = paper === 'handedOver' && !lacksSomething
    const at = treatmentAt(facts.treatments) ?? null
    return {
      ...summary,
      stage: stageOf({ ...facts, lacksSomething }),
      at,
      body: bodyOfStage(facts),
      officerName: row.officerName,
      paper,
      handedOverAt: row.handedOverAt,
      deadline: nextDeadline({ own: own.get(row.id) ?? null, meeting: meetingDeadlines(at), isHandedIn }, today),
    }
  })
}

const noStations: readonly Station[] = []

/** The deadlines of the meeting a case is on the agenda of, until the notice has been sent; counted once a meeting. */
function deadlineReader(db: ReadDb): (at: Treatment | null) => DeadlineFacts['meeting'] {
  const rules = rulesReader(db)
  const counted = new Map<string, NonNullable<DeadlineFacts['meeting']>>()
  return (at) => {
    if (at?.meetingStatus !== 'draft') return null
    const known = counted.get(at.meetingId) ?? deadlinesOf(at.onDate, rules(at.bodyId))
    counted.set(at.meetingId, known)
    return known
  }
}

const isAskedFor = (listed: ListedCase, filter: Filter, treatments: Treatments): boolean =>
  isUnless(filter.stage, listed.stage) &&
  isUnless(filter.bodyId, listed.body?.id) &&
  isUnless(filter.itemKind, listed.itemKind) &&
  (filter.personId === undefined || filter.personId === listed.ownerId || filter.personId === listed.officerId) &&
  (filter.workAreaId === undefined || listed.workAreaIds.includes(filter.workAreaId)) &&
  (filter.search === '' || matchesSearch(filter.search, searchTexts(listed, treatments.get(listed.id) ?? [])))

const isUnless = <T>(wanted: T | undefined, value: T | undefined): boolean => wanted === undefined || wanted === value

const searchTexts = (listed: CaseSummary, treatments: readonly Treatment[]): string[] => [
  listed.title,
  listed.archiveReference,
  ...treatments.flatMap((treatment) => treatment.number ?? []),
]

const { compare } = new Intl.Collator('nb')
const byId = (a: ListedCase, b: ListedCase): number => (a.id < b.id ? 1 : -1)

/** What has no name or date stands after everything that has one. */
const lastWithout = (a: string | undefined | null, b: string | undefined | null): number =>
  a && b ? compare(a, b) : Number(!a) - Number(!b)

/** Among equals the newest case stands first. */
const orders: Readonly<Record<CaseOrder, (a: ListedCase, b: ListedCase) => number>> = {
  updated: (a, b) => compare(b.updatedAt, a.updatedAt) || byId(a, b),
  title: (a, b) => compare(a.title, b.title) || byId(a, b),
  stage: (a, b) =>
    caseStages.indexOf(a.stage) - caseStages.indexOf(b.stage) || lastWithout(a.body?.name, b.body?.name) || byId(a, b),
  owner: (a, b) => lastWithout(a.ownerName, b.ownerName) || byId(a, b),
  deadline: (a, b) => lastWithout(a.deadline?.on, b.deadline?.on) || byId(a, b),
  missing: (a, b) => b.shortcomings.length - a.shortcomings.length || byId(a, b),
}

const firstOfEachStage = (sorted: readonly ListedCase[], limit: number): ListedCase[] =>
  caseStages.flatMap((stage) => sorted.filter((listed) => listed.stage === stage).slice(0, limit))

type Named = Readonly<{ id: string; name: string }>

const byName = (named: ReadonlyMap<string, string>): Named[] =>
  [...named].map(([id, name]) => ({ id, name })).toSorted((a, b) => compare(a.name, b.name))

const bodiesIn = (all: readonly ListedCase[]): Named[] =>
  byName(new Map(all.flatMap(({ body }) => (body === null ? [] : [[body.id, body.name] as const]))))

function peopleIn(all: readonly ListedCase[]): Named[] {
  const people = all.flatMap(({ ownerId, ownerName, officerId, officerName }) => [
    [ownerId, ownerName] as const,
    [officerId, officerName] as const,
  ])
  return byName(new Map(people.flatMap(([id, name]) => (id === null || name === null ? [] : [[id, name] as const]))))
}
