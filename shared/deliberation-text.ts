import type { ItemType } from './agenda.ts'
import type { Attendance } from './attendance.ts'
import type { Content } from './content.ts'
import {
  voteResult,
  type BallotChoice,
  type Deliberation,
  type Proposal,
  type Statement,
  type Vote,
} from './deliberation.ts'
import type { MinutesPart, RegisteredSentence } from './minutes-blocks.ts'
import { deliberationWords, type DeliberationWords } from './texts/deliberation-sentences.ts'
import { fill } from './texts/index.ts'
import type { Language } from './values.ts'

/** Who the people are, and the written form of the minutes. */
export type DeliberationFacts = Readonly<{ language: Language; attendance: Pick<Attendance, 'attendees'> }>

/** The item something was proposed, voted and stated under. */
export type DeliberatedItem = Readonly<{ itemId: string; type: ItemType }>

type Told = Readonly<{
  words: DeliberationWords
  nameOf: (attendeeId: string) => string
  item: DeliberatedItem
  proposals: readonly Proposal[]
}>

/**
 * One sentence for each proposal, one for what became of it without a vote, one for each vote and one for each
 * statement. Nothing is called unanimous but what was registered so, and nothing is a «vedtak»: a council advises.
 */
export function deliberationSentences(
  { language, attendance }: DeliberationFacts,
  item: DeliberatedItem,
  { proposals, votes, statements }: Deliberation,
): RegisteredSentence[] {
  const names = new Map(attendance.attendees.map(({ id, name }) => [id, name]))
  const told = { words: deliberationWords(language), nameOf: (id: string) => names.get(id) ?? '', item, proposals }
  return [
    ...proposals.flatMap((proposal) => proposalSentences(told, proposal)),
    ...votes.map((vote) => sentence(told, `vote/${vote.id}`, 'deliberation', voteText(told, vote))),
    ...statements.map((statement) => statementSentence(told, statement)),
  ]
}

const sentence = (
  { item: { itemId } }: Told,
  key: string,
  part: MinutesPart,
  text: string,
  content: Content | null = null,
): RegisteredSentence => ({ key: `${itemId}/${key}`, itemId, part, text, content })

function proposalSentences(told: Told, proposal: Proposal): RegisteredSentence[] {
  const { words } = told
  const { id, position, kind, attendeeId, words: content, outcome } = proposal
  const who = attendeeId === null ? words.unnamed : fill(words.named, { name: told.nameOf(attendeeId) })
  const number = told.proposals.length > 1 ? fill(words.number, { number: position }) : ''
  const text =
    content === null
      ? fill(words.proposedWithoutWords, { who, number, what: words.one[kind] })
      : fill(words.proposed, { who, number, what: words.following[kind] })
  const proposed = sentence(told, `proposal/${id}`, 'deliberation', text, content)
  if (outcome === '') return [proposed]
  const settled = capitalised(fill(words.settled[outcome], { proposal: nameOfProposal(told, id) }))
  return [proposed, sentence(told, `proposal/${id}/outcome`, 'deliberation', settled)]
}

/** «endringsforslaget» when it is the only proposal, «forslag 2» among several, and what the paper proposes by where it stands. */
function nameOfProposal({ words, item, proposals }: Told, proposalId: string | null): string {
  if (proposalId === null) return words[paperNames[item.type]]
  const proposal = proposals.find(({ id }) => id === proposalId)
  if (proposal === undefined) return words.ofTopic
  return proposals.length === 1 ? words.the[proposal.kind] : fill(words.numbered, { number: proposal.position })
}

const paperNames: Readonly<Record<ItemType, 'ofPaper' | 'ofApproval' | 'ofTopic'>> = {
  approveNotice: 'ofApproval',
  approveMinutes: 'ofApproval',
  case: 'ofPaper',
  topic: 'ofTopic',
  anyOther: 'ofTopic',
  heading: 'ofTopic',
}

function voteText(told: Told, vote: Vote): string {
  const { words } = told
  const [first, second] = [vote.proposalId, vote.againstId].map((id) => nameOfProposal(told, id)) as [string, string]
  const parts = [
    vote.isAlternative ? fill(words.setUp, { first, second }) : '',
    ...(vote.method === 'unanimous'
      ? [fill(words.unanimous, { proposal: first })]
      : [...countsText(told, vote, first, second), resultText(words, vote, first, second)]),
  ]
  return parts.filter(Boolean).map(capitalised).join(' ')
}

function countsText(told: Told, vote: Vote, first: string, second: string): string[] {
  const { words } = told
  const { forCount, againstCount, abstainedCount, isAlternative } = vote
  const inFavour = (proposal: string, count: number, choice: BallotChoice) =>
    cast(told, vote, choice, count, {
      none: fill(words.nobodyFor, { proposal }),
      counted: fill(words.inFavour, { proposal }),
      named: fill(words.inFavourNamed, { proposal }),
    })
  return [
    inFavour(first, forCount, 'for'),
    isAlternative
      ? inFavour(second, againstCount, 'against')
      : cast(told, vote, 'against', againstCount, {
          none: words.nobodyAgainst,
          counted: words.against,
          named: words.againstNamed,
        }),
    cast(told, vote, 'abstained', abstainedCount, {
      none: '',
      counted: words.abstained,
      named: words.abstainedNamed,
    }),
  ]
}

type CastTexts = Readonly<Record<'none' | 'counted' | 'named', string>>

function cast({ words, nameOf }: Told, vote: Vote, choice: BallotChoice, count: number, texts: CastTexts): string {
  if (count === 0) return texts.none
  const names = vote.ballots.filter((ballot) => ballot.choice === choice).map(({ attendeeId }) => nameOf(attendeeId))
  if (names.length === 0) return fill(texts.counted, { count })
  return fill(texts.named, { count, names: joined(names, words.and) })
}

const joined = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`

/** Empty when everybody abstained: then there is no result to tell. */
function resultText(words: DeliberationWords, vote: Vote, first: string, second: string): string {
  const result = voteResult(vote)
  if (vote.forCount + vote.againstCount === 0) return ''
  if (result === 'tied') return words.tied
  const isByCasting = vote.casting !== null
  const won = isByCasting ? words.adoptedByCasting : words.adopted
  if (result === 'adopted') return fill(won, { proposal: first })
  if (vote.isAlternative) return fill(won, { proposal: second })
  return fill(isByCasting ? words.rejectedByCasting : words.rejected, { proposal: first })
}

function statementSentence(told: Told, { id, kind, attendeeId, words: content }: Statement): RegisteredSentence {
  const { words } = told
  const text = {
    statement: content === null ? words.statementWithoutWords : words.statement,
    dissent: content === null ? words.dissentWithoutWords : words.dissent,
  }[kind]
  return sentence(told, `statement/${id}`, 'statements', fill(text, { name: told.nameOf(attendeeId) }), content)
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)
