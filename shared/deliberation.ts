import * as z from 'zod'
import { isRecused, presenceAt, votersAt, type AttendanceFacts, type Attendee } from './attendance.ts'
import { content, type Content } from './content.ts'
import { ensure } from './errors.ts'
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

const voteCount = z.int().min(0).max(1000)
const ballot = z.strictObject({ attendeeId: id, choice: z.enum(ballotChoices) })

/** Counts are given for a vote by number, ballots for one by name; for a unanimous vote neither: everyone voted for. */
export const newVote = z.strictObject({
  itemId: id,
  proposalId: id.nullable().default(null),
  isAlternative: z.boolean().default(false),
  againstId: id.nullable().default(null),
  method: z.enum(voteMethods),
  forCount: voteCount.optional(),
  againstCount: voteCount.optional(),
  abstainedCount: voteCount.optional(),
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
  /** Makes the words of a proposal the advice, those of an addition after what is advised already; the outcome is «changed», or «as proposed» where the paper proposes nothing. */
  adopt(input: { id: string }): void
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

/** Who leads the item and has the casting vote: the chair, or the deputy chair when the chair takes no part in it. */
export const leaderAmong = (voters: readonly Attendee[]): Attendee | undefined =>
  voters.find(({ role }) => role === 'chair') ?? voters.find(({ role }) => role === 'deputyChair')

/** What was voted in a vote, as it is registered. */
export type Counted = Pick<Vote, 'method' | 'forCount' | 'againstCount' | 'abstainedCount' | 'casting' | 'ballots'>
type Given = Omit<z.output<typeof newVote>, 'itemId' | 'proposalId' | 'isAlternative' | 'againstId'>

/**
 * The counts of a vote among those who took part in the item. Throws when someone else votes, when more vote than took
 * part, when given sums are not those of the names, or when a casting vote is not the leader's to give.
 */
export function countedVote(given: Given, voters: readonly Attendee[]): Counted {
  ensure(voters.length > 0, 'voteWithoutVoters')
  const counted = { ...countsBy[given.method](given, voters), method: given.method, ballots: given.ballots }
  ensureCasting(given.casting, counted, voters)
  return { ...counted, casting: given.casting }
}

type Counts = Pick<Vote, 'forCount' | 'againstCount' | 'abstainedCount'>
const sumOf = ({ forCount, againstCount, abstainedCount }: Counts): number => forCount + againstCount + abstainedCount

const countsBy: Readonly<Record<VoteMethod, (given: Given, voters: readonly Attendee[]) => Counts>> = {
  unanimous: (given, voters) => {
    const counts = { forCount: voters.length, againstCount: 0, abstainedCount: 0 }
    ensure(given.ballots.length === 0, 'voteNamesNotWanted')
    ensureGiven(given, counts)
    return counts
  },
  numbers: (given, voters) => {
    const { forCount = 0, againstCount = 0, abstainedCount = 0 } = given
    const counts = { forCount, againstCount, abstainedCount }
    ensure(given.ballots.length === 0, 'voteNamesNotWanted')
    ensure(sumOf(counts) > 0, 'voteEmpty')
    ensure(sumOf(counts) <= voters.length, 'voteMoreThanPresent', { votes: sumOf(counts), present: voters.length })
    return counts
  },
  names: (given, voters) => {
    ensureBallots(given.ballots, voters)
    const count = (choice: BallotChoice) => given.ballots.filter((one) => one.choice === choice).length
    const counts = { forCount: count('for'), againstCount: count('against'), abstainedCount: count('abstained') }
    ensureGiven(given, counts)
    return counts
  },
}

/** Sums that are given as well must be those of the names. */
function ensureGiven(given: Given, counts: Counts): void {
  const isSame = (['forCount', 'againstCount', 'abstainedCount'] as const).every(
    (key) => given[key] === undefined || given[key] === counts[key],
  )
  ensure(isSame, 'voteSumsDiffer', { forCount: counts.forCount, againstCount: counts.againstCount })
}

function ensureBallots(ballots: readonly Ballot[], voters: readonly Attendee[]): void {
  ensure(ballots.length > 0, 'voteEmpty')
  const byId = new Map(voters.map((voter) => [voter.id, voter]))
  const seen = new Set<string>()
  for (const { attendeeId } of ballots) {
    const voter = byId.get(attendeeId)
    ensure(voter, 'voteOfOther')
    ensure(!seen.has(attendeeId), 'voteTwice', { name: voter.name })
    seen.add(attendeeId)
  }
}

/** Only the leader has a casting vote, only when the votes are equal, and it goes where the leader's own vote went. */
function ensureCasting(casting: Vote['casting'], counted: Omit<Counted, 'casting'>, voters: readonly Attendee[]): void {
  if (casting === null) return
  ensure(counted.forCount === counted.againstCount && counted.forCount > 0, 'castingVoteNotTied')
  const leader = leaderAmong(voters)
  ensure(leader, 'castingVoteWithoutLeader')
  const own = choiceOf(counted.ballots, leader.id)
  ensure(own !== 'for' && own !== 'against' ? true : own === casting, 'castingVoteOtherThanOwn', { name: leader.name })
}

/** What someone voted in a vote by name; undefined when no ballot is registered. */
export const choiceOf = (ballots: readonly Ballot[], attendeeId: string): BallotChoice | undefined =>
  ballots.find((one) => one.attendeeId === attendeeId)?.choice

/** Throws unless the person was there at the item and not recused from it. */
export function ensureTookPart(facts: AttendanceFacts, itemId: string, attendee: Attendee): void {
  const { id: attendeeId, name } = attendee
  ensure(presenceAt(facts, attendeeId, itemId), 'deedOfAbsent', { name })
  ensure(!isRecused(facts, attendeeId, itemId), 'deedOfRecused', { name })
}

/** Throws for the first who votes and may not, saying why; then counts. */
export function countedAt(facts: AttendanceFacts, itemId: string, given: Given): Counted {
  const voters = votersAt(facts, itemId)
  const mayVote = new Set(voters.map((voter) => voter.id))
  const other = given.ballots.find(({ attendeeId }) => !mayVote.has(attendeeId))
  const attendee = facts.attendees.find(({ id: attendeeId }) => attendeeId === other?.attendeeId)
  if (attendee) {
    ensureTookPart(facts, itemId, attendee)
    ensure(false, 'voteWithoutRight', { name: attendee.name })
  }
  return countedVote(given, voters)
}

type Voted = Pick<Vote, 'proposalId' | 'isAlternative' | 'againstId'>

/** Throws unless what is voted on belongs to the item, is still up, and is two different things when set up against each other. */
export function ensureVotable({ proposalId, isAlternative, againstId }: Voted, proposals: readonly Proposal[]): void {
  ensure(isAlternative || againstId === null, 'voteAgainstWithoutAlternative')
  ensure(!isAlternative || proposalId !== againstId, 'voteAgainstItself')
  for (const proposalOf of [proposalId, againstId]) {
    if (proposalOf === null) continue
    const proposal = proposals.find((one) => one.id === proposalOf)
    ensure(proposal, 'proposalElsewhere')
    ensure(proposal.outcome === '', 'proposalSettled')
  }
}

/** True when a vote rests on the proposal. */
export const isVotedOn = (votes: readonly Vote[], proposalId: string): boolean =>
  votes.some((vote) => vote.proposalId === proposalId || vote.againstId === proposalId)

/** The proposal a vote adopted: null is the paper's own; undefined when none was. */
function adoptedBy(vote: Vote): string | null | undefined {
  const result = voteResult(vote)
  if (result === 'adopted') return vote.proposalId
  return vote.isAlternative && result === 'rejected' ? vote.againstId : undefined
}

/** True when the last vote on the proposal adopted it, or someone said that it was. */
export function isAdopted(proposal: Proposal, votes: readonly Vote[]): boolean {
  const last = votes.findLast((vote) => vote.proposalId === proposal.id || vote.againstId === proposal.id)
  return last === undefined ? proposal.outcome === 'adopted' : adoptedBy(last) === proposal.id
}
