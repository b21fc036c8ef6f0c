import * as z from 'zod'
import type { FollowUp } from './follow-ups.ts'
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
  number: string | null
  title: string
  /** The outcome in words. */
  result: string
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
  /** Who advice goes to unless someone else is named: the managing director among those who attend; empty when unknown. */
  usualRecipient: Readonly<{ personId: string | null; name: string }>
}>

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
