import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attendee } from '../../shared/attendance.ts'
import { ballotChoices, countedVote, leaderAmong, voteResult, type Ballot } from '../../shared/deliberation.ts'
import { UserError } from '../../shared/errors.ts'

const voter = (at: number, role: Attendee['role']): Attendee => ({
  id: `person-${at}`,
  meetingId: 'meeting',
  personId: `person-${at}`,
  name: `Person ${at}`,
  title: '',
  organisation: '',
  role,
  itemId: null,
  expectedMode: null,
  substituteForId: null,
  apology: null,
})

const manyRoles = (most: number) =>
  fc.array(fc.constantFrom('chair', 'deputyChair', 'member', 'deputy'), { maxLength: most })

const voters = fc
  .oneof(manyRoles(6), manyRoles(60))
  .map((roles) => roles.map((role, at) => voter(at, role as Attendee['role'])))

/** Ballots of some of the voters and now and then of someone else, sometimes twice. */
const cast = (among: readonly Attendee[]): fc.Arbitrary<Ballot[]> =>
  fc.array(
    fc.record({
      attendeeId: fc.nat({ max: among.length }).map((at) => `person-${at}`),
      choice: fc.constantFrom(...ballotChoices),
    }),
    { maxLength: 80 },
  )

const sum = fc.oneof(
  fc.constant(undefined),
  fc.constant(undefined),
  fc.constant(undefined),
  fc.nat({ max: 3 }),
  fc.nat({ max: 40 }),
)
const sums = { forCount: sum, againstCount: sum, abstainedCount: sum }

const drawn = voters.chain((among) =>
  fc.record({
    among: fc.constant(among),
    given: fc.record({
      method: fc.constantFrom('unanimous' as const, 'names' as const, 'numbers' as const),
      ...sums,
      casting: fc.constantFrom(null, null, 'for' as const, 'against' as const),
      ballots: fc.oneof(fc.constant<Ballot[]>([]), cast(among), once(among), once(among)),
    }),
  }),
)

function once(among: readonly Attendee[]): fc.Arbitrary<Ballot[]> {
  return fc
    .subarray([...among])
    .chain((some) =>
      fc
        .array(fc.constantFrom(...ballotChoices), { minLength: some.length, maxLength: some.length })
        .map((choices) => some.map(({ id }, at) => ({ attendeeId: id, choice: choices[at] ?? 'for' }))),
    )
}

function counted(...input: Parameters<typeof countedVote>) {
  try {
    return countedVote(...input)
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}

describe('whatever is given as a vote', () => {
  it('is refused, or adds up: sums are the names, nobody votes twice, nobody votes who may not', () => {
    let kept = 0
    fc.assert(
      fc.property(drawn, ({ among, given }) => {
        const vote = counted(given, among)
        if (vote === null) return
        kept++
        const total = vote.forCount + vote.againstCount + vote.abstainedCount
        expect(total).toBeGreaterThan(0)
        expect(total).toBeLessThanOrEqual(among.length)
        const ids = vote.ballots.map(({ attendeeId }) => attendeeId)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.every((id) => among.some((one) => one.id === id))).toBe(true)
        if (vote.method === 'names') {
          const of = (choice: string) => vote.ballots.filter((ballot) => ballot.choice === choice).length
          expect([vote.forCount, vote.againstCount, vote.abstainedCount]).toEqual(ballotChoices.map(of))
        } else expect(ids).toEqual([])
        if (vote.method === 'unanimous') expect(vote.forCount).toBe(among.length)
      }),
      { numRuns: 3000 },
    )
    expect(kept).toBeGreaterThan(100)
  })

  it('has a casting vote only when the votes are equal, given by the one who leads', () => {
    let settled = 0
    fc.assert(
      fc.property(drawn, ({ among, given }) => {
        const vote = counted(given, among)
        if (vote === null) return
        const isEqual = vote.forCount === vote.againstCount
        if (vote.casting === null) expect(voteResult(vote) === 'tied').toBe(isEqual)
        else {
          settled++
          expect(isEqual).toBe(true)
          expect(voteResult(vote)).toBe(vote.casting === 'for' ? 'adopted' : 'rejected')
          const leader = leaderAmong(among)
          expect(leader).toBeDefined()
          const own = vote.ballots.find(({ attendeeId }) => attendeeId === leader?.id)?.choice
          expect([undefined, 'abstained', vote.casting]).toContain(own)
        }
      }),
      { numRuns: 5000 },
    )
    expect(settled).toBeGreaterThan(5)
  })
})
