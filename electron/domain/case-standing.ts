import { bodyOfStage, nextDeadline, paperState, placeOfStage, stageOf, treatmentAt } from '../../shared/case-stage.ts'
import type { CaseStage, DeadlineFacts } from '../../shared/case-stage.ts'
import type { ListedCase } from '../../shared/case-overview.ts'
import { caseShortcomings, type CaseSummary, type Shortcoming, type Treatment } from '../../shared/cases.ts'
import { localDay } from '../../shared/clock.ts'
import { deadlinesOf } from '../../shared/year-plan.ts'
import type { ReadDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { firstDeadlineByCase } from './case-facts.sql.ts'
import { stationsByCase } from './case-route.sql.ts'
import { othersByCase } from './case-shortcomings.ts'
import {
  listLackFacts,
  listLightCases,
  plansByCase,
  stepsByCase,
  type LackFacts,
  type LightCase,
  type PlacedStep,
} from './case-standing.sql.ts'
import { listCases, treatmentsByCase, type RegisteredCase } from './cases.sql.ts'
import { statesByCase } from './formal-check.sql.ts'
import { handOversByCase } from './hand-over.ts'
import { templateOf } from './paper-template.ts'
import { preparing } from './prerequisites.ts'
import { rulesReader } from './year-plan.ts'

type Treatments = ReadonlyMap<string, readonly Treatment[]>
type Registered = Readonly<{ row: RegisteredCase; summary: CaseSummary }>

/** Those of the cases that are in the register, newest first, with what they lack. */
export const summariesOf = (db: ReadDb, ids: readonly string[]): CaseSummary[] =>
  registered(db, ids, treatmentsByCase(db, ids)).map(({ summary }) => summary)

function registered(db: ReadDb, ids: readonly string[], treatments: Treatments): Registered[] {
  const others = othersByCase(db, ids)
  const template = templateOf(db)
  const checks = statesByCase(db, ids)
  return listCases(db, ids).map((row) => {
    const { written, officerName: _officer, ...listed } = row
    const lastTreatment = treatments.get(row.id)?.at(-1) ?? null
    return {
      row,
      summary: {
        ...listed,
        lastTreatment,
        shortcomings: caseShortcomings(row, template, written, others(row.id)),
        formal: checks.get(row.id) ?? 'unchecked',
      },
    }
  })
}

/** What each of the cases in the register lacks, by the id of the case. */
export function shortcomingsByCase(db: ReadDb, ids: readonly string[]): Map<string, Shortcoming[]> {
  const others = othersByCase(db, ids)
  const template = templateOf(db)
  const lacksOf = (facts: LackFacts) => caseShortcomings(facts, template, facts.written, others(facts.id))
  return new Map(listLackFacts(db, ids).map((facts) => [facts.id, lacksOf(facts)]))
}

/** How many things each of the cases lacks, by the id of the case. */
export const lacksByCase = (db: ReadDb, ids: readonly string[]): Map<string, number> =>
  new Map([...shortcomingsByCase(db, ids)].map(([id, lacks]) => [id, lacks.length]))

const none: readonly never[] = []

/** Those of the cases that are in the register, newest first, each with where it stands today. */
export function listedCases(
  db: ReadDb,
  ids: readonly string[],
  treatments: Treatments,
  context: Context,
): ListedCase[] {
  const today = localDay(context.now())
  const isPreparing = preparing(db)
  const plans = stationsByCase(db, ids)
  const own = firstDeadlineByCase(db, ids)
  const handOvers = handOversByCase(db, ids)
  const meetingDeadlines = deadlineReader(db)
  return registered(db, ids, treatments).map(({ row, summary }): ListedCase => {
    const facts = { treatments: treatments.get(row.id) ?? none, stations: plans.get(row.id) ?? none, isPreparing }
    const lacksSomething = summary.shortcomings.length > 0
    const handOver = handOvers.get(row.id)
    const paper = paperState({ hasWords: row.written.length > 0, isAsHandedOver: handOver?.isSame ?? null })
    const isHandedIn = paper === 'handedOver' && !lacksSomething
    const at = treatmentAt(facts.treatments) ?? null
    return {
      ...summary,
      stage: stageOf({ ...facts, lacksSomething }),
      at,
      body: bodyOfStage(facts),
      officerName: row.officerName,
      paper,
      handedOverAt: handOver?.at ?? null,
      deadline: nextDeadline({ own: own.get(row.id) ?? null, meeting: meetingDeadlines(at), isHandedIn }, today),
    }
  })
}

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

/** As much of a case as tells whether it is asked for and where it is counted. */
export type Standing = LightCase & Readonly<{ stage: CaseStage; bodyId: string | null; at: PlacedStep | undefined }>

/**
 * Where every case in the register stands, in no order. Tables are read once from end to end, without texts; what a
 * case lacks is only looked for where it tells the stage: in those that have been on no agenda.
 */
export function standingsOf(db: ReadDb): Standing[] {
  const all = listLightCases(db)
  const steps = stepsByCase(db)
  const plans = plansByCase(db)
  const isPreparing = preparing(db)
  const lacks = lacksByCase(
    db,
    all.flatMap(({ id }) => (steps.has(id) ? [] : [id])),
  )
  return all.map((light) => {
    const treatments = steps.get(light.id) ?? none
    const facts = { treatments, stations: plans.get(light.id) ?? none, isPreparing }
    const lacksSomething = (lacks.get(light.id) ?? 0) > 0
    const { id, itemKind, ownerId, officerId, createdAt } = light
    return {
      id,
      itemKind,
      ownerId,
      officerId,
      createdAt,
      stage: stageOf({ ...facts, lacksSomething }),
      bodyId: placeOfStage(facts)?.bodyId ?? null,
      at: treatmentAt(treatments),
    }
  })
}
