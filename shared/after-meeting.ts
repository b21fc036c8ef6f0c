import * as z from 'zod'
import { unfinishedOutcomes, type ItemType, type Outcome } from './agenda.ts'
import type { BodyKind } from './bodies.ts'
import { isDifName } from './case-points.ts'
import type { ItemKind } from './cases.ts'
import type { Content } from './content.ts'
import { isOverdue, type FollowUp } from './follow-ups.ts'
import { id, isoDate, line, lines, optionalLine } from './values.ts'

/** An advice sent on: to whom, when, and as what. */
export type Transmission = Readonly<{
  id: string
  itemId: string
  personId: string | null
  recipient: string
  sentOn: string
  /** What was sent, such as «Særutskrift av sak 14/26». */
  document: string
  note: string
}>

/** What KS itself came to after the advice. */
export const ksOutcomes = ['undecided', 'follows', 'deviates'] as const
export type KsOutcome = (typeof ksOutcomes)[number]
export type KsDecision = Readonly<{ itemId: string; outcome: KsOutcome; decidedOn: string | null; words: string }>

/** A finished advice and what has happened to it since. */
export type AdviceAfter = Readonly<{
  itemId: string
  caseId: string | null
  number: string | null
  title: string
  outcome: Outcome
  /** The outcome in words. */
  result: string
  /** The words it ended in; null when none were written. */
  advice: Content | null
  /** Sent to KS only, which takes it up with DIF. */
  isDif: boolean
  /** True when the decision stands in the case's application to DigiFin. */
  isDigifin: boolean
  transmissions: readonly Transmission[]
  /** Null until something is recorded. */
  decision: KsDecision | null
  followUps: readonly FollowUp[]
  /** True when it is an advice that has not been sent on. */
  isWaiting: boolean
}>

export type AfterMeeting = Readonly<{
  meetingId: string
  advice: readonly AdviceAfter[]
  /** Follow-ups of the other items. */
  otherFollowUps: readonly FollowUp[]
  /** Who advice goes to unless someone else is named: the managing director among those who attend; empty when unknown. */
  usualRecipient: Readonly<{ personId: string | null; name: string }>
}>

type Treated = Readonly<{ type: ItemType; itemKind: ItemKind | null; outcome: Outcome | null }>

const adviceOutcomes: readonly Outcome[] = ['asProposed', 'amended', 'notRecommended']
const adviceKinds: readonly ItemKind[] = ['advice', 'discussion']

/** True when an item ended in an advice that is to be given to someone; what is only noted is not. */
export const isAdvice = ({ type, itemKind, outcome }: Treated): boolean =>
  type === 'case' &&
  itemKind !== null &&
  adviceKinds.includes(itemKind) &&
  outcome !== null &&
  adviceOutcomes.includes(outcome)

const withoutResult: readonly Outcome[] = [...unfinishedOutcomes, 'withdrawn']

/** True when a case ended in something that can be sent on, advice or not. */
export const canBeSentOn = <T extends Treated>(item: T): item is T & Readonly<{ outcome: Outcome }> =>
  item.type === 'case' && item.outcome !== null && !withoutResult.includes(item.outcome)

/** Bodies whose advice goes to KS's management; the others' goes to the body they prepare for. */
export const advisesKs = (kind: BodyKind): boolean => kind === 'council'

/** What remains after a meeting, as numbers. */
export type Remaining = Readonly<{ waiting: number; undecided: number; open: number; overdue: number }>

export function remainingOf({ advice, otherFollowUps }: AfterMeeting, today: string): Remaining {
  const followUps = [...advice.flatMap((one) => one.followUps), ...otherFollowUps]
  const open = followUps.filter(({ doneOn }) => doneOn === null)
  return {
    waiting: advice.filter(({ isWaiting }) => isWaiting).length,
    undecided: advice.filter((one) => one.transmissions.length > 0 && !isDecided(one.decision)).length,
    open: open.length,
    overdue: open.filter((followUp) => isOverdue(followUp, today)).length,
  }
}

const isDecided = (decision: KsDecision | null): boolean => decision !== null && decision.outcome !== 'undecided'

/** A meeting with advice that has not been sent on. */
export type UnsentAdvice = Readonly<{ meetingId: string; bodyName: string; onDate: string; count: number }>

/** True for a duty or title of the managing director of KS; DIF has one of its own. */
export const isManagingDirector = (title: string): boolean =>
  /\badministrer[ae]nde direktør\b|\badm\.? ?dir\b/i.test(title) && !isDifName(title)

export const newTransmission = z.strictObject({
  itemIds: z.array(id).min(1).max(200),
  personId: id.nullable().default(null),
  recipient: line(200),
  sentOn: isoDate,
  document: optionalLine(300).default(''),
  note: optionalLine(500).default(''),
})
export const transmissionChange = z.strictObject({
  id,
  recipient: line(200).optional(),
  personId: id.nullable().optional(),
  sentOn: isoDate.optional(),
  document: optionalLine(300).optional(),
  note: optionalLine(500).optional(),
})
export const ksDecisionInput = z.strictObject({
  itemId: id,
  outcome: z.enum(ksOutcomes),
  decidedOn: isoDate.nullable().default(null),
  words: lines(4000).default(''),
})

export type AfterMeetingApi = {
  get(input: { meetingId: string }): AfterMeeting
  /** Several at once: one letter can carry more than one advice. */
  transmit(input: z.input<typeof newTransmission>): { ids: string[] }
  changeTransmission(input: z.input<typeof transmissionChange>): void
  removeTransmission(input: { id: string }): void
  recordDecision(input: z.input<typeof ksDecisionInput>): void
  clearDecision(input: { itemId: string }): void
}
