import * as z from 'zod'
import { caseStages, type CaseStage, type NextDeadline, type PaperState, type StageBody } from './case-stage.ts'
import { itemKinds, type CaseSummary, type Treatment } from './cases.ts'
import { formalStates } from './formal-check.ts'
import { id, optionalLine } from './values.ts'

/** A case with where it stands: how far it has come, who has the paper, and what it must make next. */
export type ListedCase = CaseSummary &
  Readonly<{
    stage: CaseStage
    /** The treatment the stage is told from. */
    at: Treatment | null
    /** Null while it is neither on the way to a body nor has been in one. */
    body: StageBody | null
    officerName: string | null
    paper: PaperState
    handedOverAt: string | null
    deadline: NextDeadline | null
  }>

type Named = Readonly<{ id: string; name: string }>

/** A part of the register, and how the whole of what was asked for is spread. */
export type CaseOverview = Readonly<{
  /** Cases in the register, whatever was asked for. */
  total: number
  /** Cases that match; the stages add up to it. */
  count: number
  stages: Readonly<Record<CaseStage, number>>
  /** In the order asked for, and no more than the limit. */
  cases: readonly ListedCase[]
  /** What there is to choose among, by name. */
  choices: Readonly<{ bodies: readonly Named[]; people: readonly Named[]; workAreas: readonly Named[] }>
}>

/** What is left out is not asked about; `personId` is the owner or the officer. */
export const caseFilter = z.strictObject({
  search: optionalLine(200).default(''),
  stage: z.enum(caseStages).optional(),
  bodyId: id.optional(),
  itemKind: z.enum(itemKinds).optional(),
  personId: id.optional(),
  workAreaId: id.optional(),
  formal: z.enum(formalStates).optional(),
})
export const caseOrders = ['updated', 'title', 'stage', 'owner', 'deadline', 'missing'] as const
export type CaseOrder = (typeof caseOrders)[number]
export const caseOverviewInput = caseFilter.extend({
  sortBy: z.enum(caseOrders).default('updated'),
  isReversed: z.boolean().default(false),
  limit: z.int().min(1).max(100_000).default(200),
  /** The limit is for each stage by itself, as on a board. */
  isByStage: z.boolean().default(false),
})
