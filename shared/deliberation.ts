import * as z from 'zod'
import { content, type Content } from './content.ts'
import { id } from './values.ts'

/** What someone proposes besides the paper's own proposal: a change of it, something more, or something else instead. */
export const proposalKinds = ['amendment', 'addition', 'alternative'] as const
export type ProposalKind = (typeof proposalKinds)[number]
/** What became of a proposal that was never voted on; empty until someone says. */
export const proposalOutcomes = ['', 'adopted', 'rejected', 'withdrawn'] as const
export type ProposalOutcome = (typeof proposalOutcomes)[number]

export type Proposal = Readonly<{
  id: string
  itemId: string
  /** 1 for the first of its item; it is called «forslag 1». */
  position: number
  kind: ProposalKind
  /** Who proposed it; null for the leader or the secretariat, when nobody is named. */
  attendeeId: string | null
  /** Null while nothing is written. */
  words: Content | null
  outcome: ProposalOutcome
}>

/** `unanimous`: everyone who took part voted for. `names`: one ballot each. `numbers`: only how many. */
export const voteMethods = ['unanimous', 'names', 'numbers'] as const
export type VoteMethod = (typeof voteMethods)[number]
export const ballotChoices = ['for', 'against', 'abstained'] as const
export type BallotChoice = (typeof ballotChoices)[number]
export type Ballot = Readonly<{ attendeeId: string; choice: BallotChoice }>

/**
 * One vote. Without an alternative: for or against the proposal. With one: `for` are those who want the first,
 * `against` those who want the other. A null proposal is the paper's own.
 */
export type Vote = Readonly<{
  id: string
  itemId: string
  position: number
  proposalId: string | null
  isAlternative: boolean
  againstId: string | null
  method: VoteMethod
  forCount: number
  againstCount: number
  abstainedCount: number
  /** Where the leader's casting vote went when the votes were equal. */
  casting: 'for' | 'against' | null
  /** Empty unless the vote was by name. */
  ballots: readonly Ballot[]
}>

/** A statement for the minutes («protokolltilførsel»), or a dissent with its reasons. */
export const statementKinds = ['statement', 'dissent'] as const
export type StatementKind = (typeof statementKinds)[number]
export type Statement = Readonly<{
  id: string
  itemId: string
  position: number
  kind: StatementKind
  attendeeId: string
  words: Content | null
}>

/** All that was proposed, voted and stated under one item, in order. */
export type Deliberation = Readonly<{
  proposals: readonly Proposal[]
  votes: readonly Vote[]
  statements: readonly Statement[]
}>

export const newProposal = z.strictObject({
  itemId: id,
  kind: z.enum(proposalKinds).default('amendment'),
  attendeeId: id.nullable().default(null),
  content: content.optional(),
})
export const proposalChange = z.strictObject({
  id,
  kind: z.enum(proposalKinds).optional(),
  attendeeId: id.nullable().optional(),
  outcome: z.enum(proposalOutcomes).optional(),
})
export const savedWords = z.strictObject({ id, content })

const count = z.int().min(0).max(1000)
const ballot = z.strictObject({ attendeeId: id, choice: z.enum(ballotChoices) })

/** Counts are given for a vote by number, ballots for one by name; for a unanimous vote neither: everyone voted for. */
export const newVote = z.strictObject({
  itemId: id,
  proposalId: id.nullable().default(null),
  isAlternative: z.boolean().default(false),
  againstId: id.nullable().default(null),
  method: z.enum(voteMethods),
  forCount: count.optional(),
  againstCount: count.optional(),
  abstainedCount: count.optional(),
  casting: z.enum(['for', 'against']).nullable().default(null),
  ballots: z.array(ballot).max(1000).default([]),
})
/** The vote as it should have been registered; it replaces what stands. */
export const voteCorrection = newVote.omit({ itemId: true }).extend({ id })

export const newStatement = z.strictObject({
  itemId: id,
  kind: z.enum(statementKinds).default('statement'),
  attendeeId: id,
  content: content.optional(),
})
export const statementChange = z.strictObject({
  id,
  kind: z.enum(statementKinds).optional(),
  attendeeId: id.optional(),
})

export type DeliberationApi = {
  get(input: { itemId: string }): Deliberation
  propose(input: z.input<typeof newProposal>): { id: string }
  changeProposal(input: z.input<typeof proposalChange>): void
  /** Autosaved words of a proposal; not journaled. */
  saveProposal(input: z.input<typeof savedWords>): { savedAt: string }
  /** Refuses while a vote rests on it. */
  removeProposal(input: { id: string }): void
  /** Refuses when someone who votes was not there or was recused, when the sums are not the names, or more vote than took part. */
  vote(input: z.input<typeof newVote>): { id: string }
  correctVote(input: z.input<typeof voteCorrection>): void
  removeVote(input: { id: string }): void
  state(input: z.input<typeof newStatement>): { id: string }
  changeStatement(input: z.input<typeof statementChange>): void
  /** Autosaved words of a statement; not journaled. */
  saveStatement(input: z.input<typeof savedWords>): { savedAt: string }
  removeStatement(input: { id: string }): void
}

/** What a vote ended in: more for than against, or the leader's casting vote when equal; `tied` without one. */
export type VoteResult = 'adopted' | 'rejected' | 'tied'

/** Ordinary majority of the votes given; those who abstained are not counted (good practice after kommuneloven § 11-9). */
export function voteResult({
  forCount,
  againstCount,
  casting,
}: Pick<Vote, 'forCount' | 'againstCount' | 'casting'>): VoteResult {
  if (forCount !== againstCount) return forCount > againstCount ? 'adopted' : 'rejected'
  if (casting === null) return 'tied'
  return casting === 'for' ? 'adopted' : 'rejected'
}
