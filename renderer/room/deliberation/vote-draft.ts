import type { Attendee } from '../../../shared/attendance.ts'
import {
  leaderAmong,
  type BallotChoice,
  type Proposal,
  type Vote,
  type VoteMethod,
} from '../../../shared/deliberation.ts'

/** What the paper itself proposes, among proposals that have ids. */
export const ofPaper = 'paper'

/** A vote as it is being written: `over` and `against` are ids of proposals, `ofPaper`, or empty for nothing. */
export type VoteDraft = Readonly<{
  over: string
  against: string
  method: VoteMethod
  choices: Readonly<Record<string, BallotChoice>>
  numbers: Readonly<Record<BallotChoice, string>>
  casting: Vote['casting']
}>

/** The vote to put right, or a new one over the first proposal that nobody has voted on. */
export function draftOf(vote: Vote | null, proposals: readonly Proposal[], votes: readonly Vote[]): VoteDraft {
  if (vote) {
    const { proposalId, isAlternative, againstId, method, forCount, againstCount, abstainedCount, casting } = vote
    return {
      over: proposalId ?? ofPaper,
      against: isAlternative ? (againstId ?? ofPaper) : '',
      method,
      choices: Object.fromEntries(vote.ballots.map(({ attendeeId, choice }) => [attendeeId, choice])),
      numbers: { for: String(forCount), against: String(againstCount), abstained: String(abstainedCount) },
      casting,
    }
  }
  const waiting = proposals.find(
    ({ id, outcome }) => outcome === '' && !votes.some((one) => one.proposalId === id || one.againstId === id),
  )
  const numbers = { for: '', against: '', abstained: '' }
  return { over: waiting?.id ?? ofPaper, against: '', method: 'names', choices: {}, numbers, casting: null }
}

export type Tally = Readonly<Record<BallotChoice | 'left', number>>

/** How many have voted what so far, and how many of those who may vote have not. */
export function tallyOf({ method, choices, numbers }: VoteDraft, voters: readonly Attendee[]): Tally {
  const count = (choice: BallotChoice): number => {
    if (method === 'unanimous') return choice === 'for' ? voters.length : 0
    if (method === 'numbers') return Number(numbers[choice]) || 0
    return voters.filter(({ id }) => choices[id] === choice).length
  }
  const counts = { for: count('for'), against: count('against'), abstained: count('abstained') }
  return { ...counts, left: voters.length - counts.for - counts.against - counts.abstained }
}

/** True when there is something for the leader to settle. */
export const isTied = (tally: Tally): boolean => tally.for === tally.against && tally.for > 0

/** Where the leader's casting vote may go: only the leader's own way when that is known. */
export function castingSides({ method, choices }: VoteDraft, voters: readonly Attendee[]): ('for' | 'against')[] {
  const leader = leaderAmong(voters)
  if (!leader) return []
  const own = method === 'names' ? choices[leader.id] : undefined
  return own === 'for' || own === 'against' ? [own] : ['for', 'against']
}

/** The draft as it is registered; a casting vote that is no longer one falls away. */
export function inputOf(draft: VoteDraft, voters: readonly Attendee[]) {
  const { over, against, method, choices, numbers } = draft
  const idOf = (value: string) => (value === ofPaper || value === '' ? null : value)
  const isCasting =
    method !== 'unanimous' && isTied(tallyOf(draft, voters)) && castingSides(draft, voters).some(isThe(draft.casting))
  const common = {
    proposalId: idOf(over),
    isAlternative: against !== '',
    againstId: idOf(against),
    method,
    casting: isCasting ? draft.casting : null,
  }
  if (method === 'unanimous') return common
  if (method === 'names') {
    const ballots = voters.flatMap(({ id }) => (choices[id] ? [{ attendeeId: id, choice: choices[id] }] : []))
    return { ...common, ballots }
  }
  const number = (choice: BallotChoice) => Number(numbers[choice]) || 0
  return { ...common, forCount: number('for'), againstCount: number('against'), abstainedCount: number('abstained') }
}

const isThe =
  (one: unknown) =>
  (other: unknown): boolean =>
    one === other

/** Everybody who has not voted votes for. */
export const restFor = ({ choices }: VoteDraft, voters: readonly Attendee[]): VoteDraft['choices'] => ({
  ...Object.fromEntries(voters.map(({ id }) => [id, 'for' as const])),
  ...choices,
})
