import * as z from 'zod'
import type { PriorTreatment } from './agenda.ts'
import { id, isoDate, line, lines } from './values.ts'

/** What the council says of an application; null until it has said anything. */
export const digifinRecommendations = ['recommended', 'notRecommended', 'postponed'] as const
export type DigifinRecommendation = (typeof digifinRecommendations)[number]

/** KS decides: as advised, otherwise, or not yet. */
export const digifinDecisions = ['undecided', 'follows', 'deviates'] as const
export type DigifinDecision = (typeof digifinDecisions)[number]

/** A case that asks DigiFin for money. Amounts are whole kroner, null when not known. */
export type DigifinApplication = Readonly<{
  caseId: string
  applicant: string
  project: string
  amountAsked: number | null
  recommendation: DigifinRecommendation | null
  recommendedAmount: number | null
  conditions: string
  /** 1 for the first in line. */
  priority: number | null
  decision: DigifinDecision
  decidedAmount: number | null
  decidedOn: string | null
  decisionText: string
}>

/** An application on a meeting's agenda, with the last earlier body's treatment. */
export type DigifinLine = DigifinApplication &
  Readonly<{ itemId: string; number: string | null; title: string; prior: PriorTreatment | null }>

const kroner = z.int().min(0).max(100_000_000_000).nullable().default(null)

export const digifinInput = z.strictObject({
  caseId: id,
  applicant: line(200),
  project: line(300),
  amountAsked: kroner,
  recommendation: z.enum(digifinRecommendations).nullable().default(null),
  recommendedAmount: kroner,
  conditions: lines(4000).default(''),
  priority: z.int().min(1).max(1000).nullable().default(null),
  decision: z.enum(digifinDecisions).default('undecided'),
  decidedAmount: kroner,
  decidedOn: isoDate.nullable().default(null),
  decisionText: lines(4000).default(''),
})
export const digifinExport = z.strictObject({ meetingId: id, folder: z.string().min(1).max(4000) })

export type DigifinApi = {
  /** Null when the case is no application. */
  get(input: { caseId: string }): DigifinApplication | null
  /** Makes the case an application, or replaces what stood there. */
  set(input: z.input<typeof digifinInput>): void
  remove(input: { caseId: string }): void
  /** The applications on a meeting's agenda by priority, those without one last, otherwise in the agenda's order. */
  list(input: { meetingId: string }): DigifinLine[]
  export(input: z.input<typeof digifinExport>): Promise<{ path: string; applications: number }>
}

const last = 1_000_000

/** The lines by priority; those without one keep the order of the agenda, after the others. */
export const byPriority = <T extends Pick<DigifinLine, 'priority'>>(all: readonly T[]): T[] =>
  all.toSorted((a, b) => (a.priority ?? last) - (b.priority ?? last))

/** «1 200 000 kr», with spaces that do not break; empty when not known. */
export const kronerText = (amount: number | null): string =>
  amount === null ? '' : `${String(amount).replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0')}\u00a0kr`

/** The amount a person typed, with or without spaces, dots and «kr»; null when empty, undefined when it is no amount. */
export function typedKroner(text: string): number | null | undefined {
  const digits = text.replaceAll(/[\s\u00a0.]|kr\.?$/gi, '')
  if (digits === '') return null
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined
}
