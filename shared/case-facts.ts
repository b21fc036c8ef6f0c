import * as z from 'zod'
import { isSettled, walked, type PlannedStop, type Step } from './case-route.ts'
import { changeOf, id, isoDate, line } from './values.ts'

/** How a case stands to another: only `requires` makes it wait; the other two are said and nothing more. */
export const linkKinds = ['requires', 'eases', 'refersTo'] as const
export type LinkKind = (typeof linkKinds)[number]

/** Who must do what in a case by when; dates are kept as they were given. */
export type CaseDeadline = Readonly<{
  id: string
  caseId: string
  text: string
  responsibleId: string | null
  responsibleName: string | null
  dueOn: string
  doneOn: string | null
}>

/** A link seen from one of its two cases. */
export type CaseLink = Readonly<{
  id: string
  kind: LinkKind
  /** True when this case is the one that requires, is eased or refers. */
  isOutgoing: boolean
  otherId: string
  otherTitle: string
  isOtherFinished: boolean
}>

export type CaseFacts = Readonly<{
  /** Open ones first, then by date. */
  deadlines: readonly CaseDeadline[]
  /** In the order of `linkKinds`, outgoing ones first, then by title. */
  links: readonly CaseLink[]
}>

export const newDeadline = z.strictObject({
  caseId: id,
  text: line(300),
  responsibleId: id.nullable().default(null),
  dueOn: isoDate,
})
export const deadlineChange = changeOf(newDeadline.omit({ caseId: true })).extend({
  id,
  doneOn: isoDate.nullable().optional(),
})
export const newLink = z.strictObject({ fromId: id, toId: id, kind: z.enum(linkKinds) })

export type CaseFactsApi = {
  get(input: { caseId: string }): CaseFacts
  addDeadline(input: z.input<typeof newDeadline>): { id: string }
  updateDeadline(input: z.input<typeof deadlineChange>): void
  removeDeadline(input: { id: string }): void
  link(input: z.input<typeof newLink>): { id: string }
  unlink(input: { id: string }): void
}

type Arrow = Readonly<{ fromId: string; toId: string }>

/**
 * The way from `toId` back to `fromId` along the arrows, both ends included: the circle an arrow from `fromId`
 * to `toId` would close. Null when there is none.
 */
export function circleClosedBy({ fromId, toId }: Arrow, arrows: readonly Arrow[]): string[] | null {
  const cameFrom = new Map<string, string | null>([[toId, null]])
  for (const at of cameFrom.keys()) {
    if (at === fromId) return wayTo(at, cameFrom)
    for (const arrow of arrows) if (arrow.fromId === at && !cameFrom.has(arrow.toId)) cameFrom.set(arrow.toId, at)
  }
  return null
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string | null>): string[] {
  const way: string[] = []
  for (let at: string | null = end; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at)
  return way
}

/**
 * True when nothing more is to happen to the case: its last treatment settled it, and its plan has been walked.
 * Without a plan, a body that prepares cases for another finishes none; a case that was withdrawn is finished anywhere.
 */
export function isFinished(
  treatments: readonly Step[],
  stations: readonly PlannedStop[],
  isPreparing: (bodyId: string) => boolean,
): boolean {
  const last = treatments.at(-1)
  if (last === undefined || !isSettled(last)) return false
  if (last.outcome === 'withdrawn') return true
  return stations.length === 0
    ? !isPreparing(last.bodyId)
    : walked(stations, treatments).every(({ state }) => state === 'passed')
}

/** True when the day has passed and it is not done. */
export const isDeadlinePassed = ({ dueOn, doneOn }: Pick<CaseDeadline, 'dueOn' | 'doneOn'>, today: string): boolean =>
  doneOn === null && dueOn < today
