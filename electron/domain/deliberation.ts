import type { z } from 'zod'
import { isTreated, itemReference } from '../../shared/agenda.ts'
import { isWritten, type Content } from '../../shared/content.ts'
import {
  countedAt,
  ensureTookPart,
  ensureVotable,
  isVotedOn,
  newProposal,
  newStatement,
  newVote,
  proposalChange,
  savedWords,
  statementChange,
  voteCorrection,
  type Deliberation,
  type DeliberationApi,
  type Proposal,
  type Vote,
} from '../../shared/deliberation.ts'
import { ensure, found } from '../../shared/errors.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { ensureHeld } from '../../shared/room.ts'
import { byId, withChanges } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { command, query, type Context, type Operations } from '../operation.ts'
import * as agenda from './agenda.sql.ts'
import { attendanceFacts } from './attendance-facts.ts'
import * as sql from './deliberation.sql.ts'
import { keepImages } from './images.ts'
import { paperOf, proposalIn } from './item-papers.ts'
import { saveItemText } from './item-texts.sql.ts'
import { meetingOfItem } from './meetings.sql.ts'
import { ensureMinutesOpen } from './minutes-lock.ts'

const autosaved = { isJournaled: false, canUndo: false } as const

export const deliberation = {
  get: query(itemReference, (db, { itemId }) =>
    deliberationOf(deliberationsOf(db, found(meetingOfItem(db, itemId)).id), itemId),
  ),
  propose: command(newProposal, propose),
  changeProposal: command(proposalChange, changeProposal),
  saveProposal: command(savedWords, (db, input, context) => saveWords(db, 'proposal', input, context), autosaved),
  removeProposal: command(byId, removeProposal),
  adopt: command(byId, adopt),
  vote: command(newVote, (db, { itemId, ...given }) => ({
    id: sql.insertVote(db, itemId, voteIn(db, openItem(db, itemId), given)),
  })),
  correctVote: command(voteCorrection, (db, { id, ...given }) =>
    sql.replaceVote(db, id, voteIn(db, itemWith(db, 'vote', id), given)),
  ),
  removeVote: command(byId, (db, { id }) => {
    itemWith(db, 'vote', id)
    sql.deleteVote(db, id)
  }),
  state: command(newStatement, state),
  changeStatement: command(statementChange, changeStatement),
  saveStatement: command(savedWords, (db, input, context) => saveWords(db, 'statement', input, context), autosaved),
  removeStatement: command(byId, (db, { id }) => {
    const { item } = itemWith(db, 'item_statement', id)
    sql.deleteStatement(db, { id, itemId: item.id })
  }),
} satisfies Operations<DeliberationApi>

const nothing: Deliberation = { proposals: [], votes: [], statements: [] }

/** What was proposed, voted and stated under the items of a meeting, by item id; those without any are left out. */
export function deliberationsOf(db: ReadDb, meetingId: string): Map<string, Deliberation> {
  const proposals = Map.groupBy(sql.listProposals(db, meetingId), ({ itemId }) => itemId)
  const votes = Map.groupBy(sql.listVotes(db, meetingId), ({ itemId }) => itemId)
  const statements = Map.groupBy(sql.listStatements(db, meetingId), ({ itemId }) => itemId)
  const ids = new Set([...proposals.keys(), ...votes.keys(), ...statements.keys()])
  const ofItem = (id: string): Deliberation => ({
    proposals: proposals.get(id) ?? [],
    votes: votes.get(id) ?? [],
    statements: statements.get(id) ?? [],
  })
  return new Map([...ids].map((id) => [id, ofItem(id)]))
}

const deliberationOf = (all: ReadonlyMap<string, Deliberation>, itemId: string): Deliberation =>
  all.get(itemId) ?? nothing

type Open = Readonly<{ item: agenda.StoredItem; meeting: MeetingSummary }>

/** An item of a meeting that goes on or has been held, whose minutes are open. */
function openItem(db: ReadDb, itemId: string): Open {
  const item = found(agenda.getItem(db, itemId))
  const meeting = found(meetingOfItem(db, itemId))
  ensureHeld(meeting)
  ensureMinutesOpen(db, meeting.id)
  ensure(isTreated(item), 'headingNotTreated')
  return { item, meeting }
}

const itemWith = (db: ReadDb, table: 'proposal' | 'vote' | 'item_statement', id: string): Open =>
  openItem(db, found(sql.itemOf(db, table, id)))

/** Throws unless the person is of this meeting, was there at the item and was not recused from it. */
function ensureDoer(db: ReadDb, { item, meeting }: Open, attendeeId: string): void {
  const facts = attendanceFacts(db, meeting.id)
  const attendee = found(facts.attendees.find(({ id }) => id === attendeeId))
  ensureTookPart(facts, item.id, attendee)
}

function propose(
  db: WriteDb,
  { itemId, kind, attendeeId, content }: z.output<typeof newProposal>,
  context: Context,
): { id: string } {
  const open = openItem(db, itemId)
  if (attendeeId !== null) ensureDoer(db, open, attendeeId)
  const id = sql.insertProposal(db, { itemId, kind, attendeeId })
  if (content) writeWords(db, `proposal/${id}`, itemId, content, context)
  return { id }
}

const proposalsOf = (db: ReadDb, { item, meeting }: Open): Proposal[] =>
  sql.listProposals(db, meeting.id).filter(({ itemId }) => itemId === item.id)
const votesOf = (db: ReadDb, { item, meeting }: Open): Vote[] =>
  sql.listVotes(db, meeting.id).filter(({ itemId }) => itemId === item.id)

type FoundProposal = Open & Readonly<{ proposal: Proposal }>

function proposalWith(db: ReadDb, id: string): FoundProposal {
  const open = itemWith(db, 'proposal', id)
  return { ...open, proposal: found(proposalsOf(db, open).find((one) => one.id === id)) }
}

function changeProposal(db: WriteDb, { id, ...change }: z.output<typeof proposalChange>): void {
  const { proposal, ...open } = proposalWith(db, id)
  if (change.attendeeId) ensureDoer(db, open, change.attendeeId)
  const isSettled = change.outcome !== undefined && change.outcome !== ''
  ensure(!isSettled || !isVotedOn(votesOf(db, open), id), 'proposalVotedOn')
  sql.updateProposal(db, withChanges(proposal, change))
}

function removeProposal(db: WriteDb, { id }: z.output<typeof byId>): void {
  const { proposal, ...open } = proposalWith(db, id)
  ensure(!isVotedOn(votesOf(db, open), id), 'proposalVotedOn')
  sql.deleteProposal(db, proposal)
}

/**
 * An addition stands after what is advised already, or after the paper's own proposal; anything else stands instead of
 * it. Where the paper proposes nothing, the proposal is what was agreed to, and nothing was changed.
 */
function adopt(db: WriteDb, { id }: z.output<typeof byId>, context: Context): void {
  const { item, proposal } = proposalWith(db, id)
  ensure(isWritten(proposal.words), 'proposalWithoutWords')
  const ofPaper = proposalIn(paperOf(db, item))
  const before = proposal.kind === 'addition' ? (item.advice ?? ofPaper ?? []) : []
  writeWords(db, 'advice', item.id, [...before, ...proposal.words], context)
  agenda.setOutcome(db, item.id, isWritten(ofPaper) ? 'amended' : 'asProposed')
}

type Given = Omit<z.output<typeof newVote>, 'itemId'>

function voteIn(db: ReadDb, open: Open, { proposalId, isAlternative, againstId, ...given }: Given) {
  const voted = { proposalId, isAlternative, againstId }
  ensureVotable(voted, proposalsOf(db, open))
  return { ...voted, ...countedAt(attendanceFacts(db, open.meeting.id), open.item.id, given) }
}

function state(
  db: WriteDb,
  { itemId, kind, attendeeId, content }: z.output<typeof newStatement>,
  context: Context,
): { id: string } {
  ensureDoer(db, openItem(db, itemId), attendeeId)
  const id = sql.insertStatement(db, { itemId, kind, attendeeId })
  if (content) writeWords(db, `statement/${id}`, itemId, content, context)
  return { id }
}

function changeStatement(db: WriteDb, { id, ...change }: z.output<typeof statementChange>): void {
  const open = itemWith(db, 'item_statement', id)
  const statement = found(sql.listStatements(db, open.meeting.id).find((one) => one.id === id))
  if (change.attendeeId !== undefined) ensureDoer(db, open, change.attendeeId)
  sql.updateStatement(db, withChanges(statement, change))
}

function saveWords(
  db: WriteDb,
  kind: 'proposal' | 'statement',
  { id, content }: z.output<typeof savedWords>,
  context: Context,
): { savedAt: string } {
  const { item } = itemWith(db, kind === 'proposal' ? 'proposal' : 'item_statement', id)
  return writeWords(db, `${kind}/${id}`, item.id, content, context)
}

type WordsKey = `proposal/${string}` | `statement/${string}` | 'advice'

function writeWords(
  db: WriteDb,
  key: WordsKey,
  itemId: string,
  content: Content,
  context: Context,
): { savedAt: string } {
  keepImages(db, content)
  const savedAt = context.now().toISOString()
  saveItemText(db, itemId, key, JSON.stringify(content), savedAt)
  return { savedAt }
}
