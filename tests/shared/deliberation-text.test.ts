import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attendee } from '../../shared/attendance.ts'
import { contentFromText } from '../../shared/content.ts'
import { deliberationSentences } from '../../shared/deliberation-text.ts'
import {
  ballotChoices,
  proposalKinds,
  statementKinds,
  type Deliberation,
  type Proposal,
  type Statement,
  type Vote,
} from '../../shared/deliberation.ts'
import { languages, type Language } from '../../shared/values.ts'

const person = (id: string, name: string): Attendee => ({
  id,
  meetingId: 'm',
  personId: id,
  name,
  title: '',
  organisation: '',
  role: 'member',
  itemId: null,
  expectedMode: null,
  substituteForId: null,
  apology: null,
})
const people = [person('a', 'Ada Lunde'), person('b', 'Birger Moe'), person('c', 'Cecilie Vik'), person('d', 'Dag Rud')]
const words = contentFromText('Rådet anbefaler løsningen på vilkår.')

const proposal = (change: Partial<Proposal> = {}): Proposal => ({
  id: 'p1',
  itemId: 'i',
  position: 1,
  kind: 'amendment',
  attendeeId: 'a',
  words,
  outcome: '',
  ...change,
})
const vote = (change: Partial<Vote> = {}): Vote => ({
  id: 'v1',
  itemId: 'i',
  position: 1,
  proposalId: 'p1',
  isAlternative: false,
  againstId: null,
  method: 'numbers',
  forCount: 3,
  againstCount: 1,
  abstainedCount: 0,
  casting: null,
  ballots: [],
  ...change,
})
const statement = (change: Partial<Statement> = {}): Statement => ({
  id: 's1',
  itemId: 'i',
  position: 1,
  kind: 'statement',
  attendeeId: 'b',
  words,
  ...change,
})

const told = (deliberation: Partial<Deliberation>, language: Language = 'nb') =>
  deliberationSentences(
    { language, attendance: { attendees: people } },
    { itemId: 'i', type: 'case' },
    { proposals: [], votes: [], statements: [], ...deliberation },
  )
const texts = (deliberation: Partial<Deliberation>, language?: Language) =>
  told(deliberation, language).map(({ text }) => text)

describe('the minutes of what was proposed', () => {
  it('name who proposed it and have its words under the sentence', () => {
    expect(told({ proposals: [proposal()] })).toEqual([
      {
        key: 'i/proposal/p1',
        itemId: 'i',
        part: 'deliberation',
        text: 'Ada Lunde fremmet følgende endringsforslag:',
        content: words,
      },
    ])
  })

  it('number them only among several, and name nobody nobody has named', () => {
    const second = proposal({ id: 'p2', position: 2, kind: 'addition', attendeeId: null })
    expect(texts({ proposals: [proposal(), second] })).toEqual([
      'Ada Lunde fremmet følgende endringsforslag (forslag 1):',
      'Det ble fremmet følgende tilleggsforslag (forslag 2):',
    ])
  })

  it('mark words that are not written, and tell what became of it without a vote', () => {
    const withdrawn = proposal({ words: null, outcome: 'withdrawn', kind: 'alternative' })
    expect(texts({ proposals: [withdrawn] })).toEqual([
      'Ada Lunde fremmet et alternativt forslag. [Ikke registrert: ordlyden]',
      'Det alternative forslaget ble trukket.',
    ])
    expect(texts({ proposals: [withdrawn] }, 'nn')).toEqual([
      'Ada Lunde sette fram eit alternativt framlegg. [Ikkje registrert: ordlyden]',
      'Det alternative framlegget vart trekt.',
    ])
  })
})

describe('the minutes of a vote', () => {
  const ballots = [
    { attendeeId: 'a', choice: 'for' },
    { attendeeId: 'b', choice: 'for' },
    { attendeeId: 'c', choice: 'against' },
    { attendeeId: 'd', choice: 'abstained' },
  ] as const

  it('give the names when it was by name', () => {
    const byName = vote({ method: 'names', forCount: 2, againstCount: 1, abstainedCount: 1, ballots })
    expect(texts({ proposals: [proposal()], votes: [byName] })[1]).toBe(
      'For endringsforslaget stemte 2: Ada Lunde og Birger Moe. Imot stemte 1: Cecilie Vik. 1 avsto fra å stemme: Dag Rud. Dermed fikk endringsforslaget flertall.',
    )
    expect(texts({ proposals: [proposal()], votes: [byName] }, 'nn')[1]).toBe(
      'For endringsframlegget røysta 2: Ada Lunde og Birger Moe. Imot røysta 1: Cecilie Vik. 1 avstod frå å røyste: Dag Rud. Dermed fekk endringsframlegget fleirtal.',
    )
  })

  it('give the numbers when there are only those', () => {
    expect(texts({ votes: [vote({ proposalId: null, forCount: 1, againstCount: 3 })] })).toEqual([
      'For forslaget i saksframlegget stemte 1. Imot stemte 3. Dermed falt forslaget i saksframlegget.',
    ])
  })

  it('say when two proposals were set up against each other', () => {
    const set = vote({ isAlternative: true, forCount: 1, againstCount: 3 })
    expect(texts({ proposals: [proposal()], votes: [set] })[1]).toBe(
      'Endringsforslaget ble satt opp mot forslaget i saksframlegget. For endringsforslaget stemte 1. For forslaget i saksframlegget stemte 3. Dermed fikk forslaget i saksframlegget flertall.',
    )
  })

  it('tell of a casting vote, and plainly of a tie without one', () => {
    const tied = { forCount: 2, againstCount: 2 }
    const one = [proposal()]
    expect(texts({ proposals: one, votes: [vote({ ...tied, casting: 'for' })] })[1]).toMatch(
      /Stemmetallet var likt\. Dermed fikk endringsforslaget flertall, med møteleders dobbeltstemme\.$/,
    )
    expect(texts({ proposals: one, votes: [vote({ ...tied, casting: 'against' })] })[1]).toMatch(
      /Dermed falt endringsforslaget, med møteleders dobbeltstemme\.$/,
    )
    expect(texts({ proposals: one, votes: [vote(tied)] })[1]).toMatch(
      /Stemmetallet var likt, og dobbeltstemme ble ikke brukt\.$/,
    )
  })

  it('say that it was unanimous only when that is what was registered', () => {
    const unanimous = vote({ method: 'unanimous', forCount: 4, againstCount: 0 })
    expect(texts({ proposals: [proposal()], votes: [unanimous] })[1]).toBe(
      'Endringsforslaget fikk enstemmig tilslutning.',
    )
    expect(texts({ proposals: [proposal()], votes: [unanimous] }, 'nn')[1]).toBe(
      'Endringsframlegget fekk samrøystes tilslutning.',
    )
    expect(texts({ proposals: [proposal()], votes: [vote({ forCount: 4, againstCount: 0 })] })[1]).toBe(
      'For endringsforslaget stemte 4. Ingen stemte imot. Dermed fikk endringsforslaget flertall.',
    )
  })

  it('claim no result when everybody abstained', () => {
    expect(texts({ votes: [vote({ proposalId: null, forCount: 0, againstCount: 0, abstainedCount: 3 })] })).toEqual([
      'Ingen stemte for forslaget i saksframlegget. Ingen stemte imot. 3 avsto fra å stemme.',
    ])
  })
})

describe('the minutes of a statement', () => {
  it('name its author and have its words under the sentence', () => {
    expect(texts({ statements: [statement(), statement({ id: 's2', kind: 'dissent', words: null })] })).toEqual([
      'Birger Moe ba om følgende protokolltilførsel:',
      'Birger Moe tok dissens.',
    ])
    expect(texts({ statements: [statement({ kind: 'dissent' })] }, 'nn')).toEqual([
      'Birger Moe tok dissens, med denne grunngivinga:',
    ])
    expect(told({ statements: [statement()] })[0]).toMatchObject({ key: 'i/statement/s1', part: 'statements' })
  })
})

describe('whatever is registered', () => {
  const drawnVote = fc.record({
    proposalId: fc.constantFrom(null, 'p1', 'p2'),
    isAlternative: fc.boolean(),
    method: fc.constantFrom('names' as const, 'numbers' as const, 'unanimous' as const),
    casts: fc.array(fc.constantFrom(...ballotChoices), { minLength: 1, maxLength: 4 }),
    casting: fc.constantFrom(null, 'for' as const, 'against' as const),
  })

  it('is told with every name once, the sums of the names, no slot left open and no unanimity but the registered', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.array(fc.record({ kind: fc.constantFrom(...proposalKinds), attendeeId: fc.constantFrom(null, 'a', 'b') }), {
          maxLength: 2,
        }),
        fc.array(drawnVote, { maxLength: 3 }),
        fc.array(fc.constantFrom(...statementKinds), { maxLength: 2 }),
        (language, proposed, voted, kinds) => {
          const proposals = proposed.map((one, at) => proposal({ ...one, id: `p${at + 1}`, position: at + 1 }))
          const votes = voted.map(({ casts, method, casting, ...rest }, at) => {
            const count = (choice: string) => casts.filter((one) => one === choice).length
            const counts = {
              forCount: count('for'),
              againstCount: count('against'),
              abstainedCount: count('abstained'),
            }
            const ballots = casts.map((choice, place) => ({ attendeeId: people[place]?.id ?? '', choice }))
            const isTied = counts.forCount === counts.againstCount
            return vote({
              ...rest,
              id: `v${at}`,
              method,
              ...counts,
              casting: isTied ? casting : null,
              ballots: method === 'names' ? ballots : [],
            })
          })
          const statements = kinds.map((kind, at) => statement({ id: `s${at}`, kind }))
          const sentences = told({ proposals, votes, statements }, language)
          expect(new Set(sentences.map(({ key }) => key)).size).toBe(sentences.length)
          for (const { text } of sentences) {
            expect(text).not.toMatch(/[{}]|undefined|vedta|vedtek/)
            expect(text).toMatch(/^\p{Lu}|^\d/u)
          }
          for (const one of votes) {
            const text = sentences.find(({ key }) => key === `i/vote/${one.id}`)?.text ?? ''
            expect(/enstemmig|samrøystes/.test(text)).toBe(one.method === 'unanimous')
            for (const ballot of one.ballots) {
              const { name = '' } = people.find(({ id }) => id === ballot.attendeeId) ?? {}
              expect(text.split(name)).toHaveLength(2)
            }
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
