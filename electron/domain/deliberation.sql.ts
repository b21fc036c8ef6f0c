import type { Ballot, Proposal, Statement, Vote } from '../../shared/deliberation.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { contentOf } from './item-texts.sql.ts'

/** Something an attendee did under an item that cannot be said of one who was away or recused. */
export type Deed = Readonly<{ attendeeId: string; itemId: string; kind: 'vote' | 'proposal' | 'statement' }>

/** Who voted by name, proposed or stated something under which items of the meeting. */
export const deedsOf = (db: ReadDb, meetingId: string): Deed[] =>
  db
    .prepare<unknown[], Deed>(
      `SELECT ballot.attendee_id AS attendeeId, vote.item_id AS itemId, 'vote' AS kind
         FROM ballot JOIN vote ON vote.id = ballot.vote_id JOIN agenda_item item ON item.id = vote.item_id
         WHERE item.meeting_id = @meetingId
       UNION
       SELECT proposal.attendee_id, proposal.item_id, 'proposal'
         FROM proposal JOIN agenda_item item ON item.id = proposal.item_id
         WHERE item.meeting_id = @meetingId AND proposal.attendee_id IS NOT NULL
       UNION
       SELECT said.attendee_id, said.item_id, 'statement'
         FROM item_statement said JOIN agenda_item item ON item.id = said.item_id
         WHERE item.meeting_id = @meetingId`,
    )
    .all({ meetingId })

type Worded<T> = Omit<T, 'words'> & { text: string | null }
const worded = <T>({ text, ...row }: Worded<T>) => ({ ...row, words: contentOf(text) })

// Positions are counted when read, so that forslag 1 is always the first, also after one is taken out.
const place = (table: string): string => `row_number() OVER (PARTITION BY ${table}.item_id ORDER BY ${table}.position)`

/** The proposals of a meeting, item by item in order. */
export const listProposals = (db: ReadDb, meetingId: string): Proposal[] =>
  db
    .prepare<[string], Worded<Proposal>>(
      `SELECT proposal.id, proposal.item_id AS itemId, ${place('proposal')} AS position, proposal.kind,
         proposal.attendee_id AS attendeeId, proposal.outcome, words.text
       FROM proposal JOIN agenda_item item ON item.id = proposal.item_id
       LEFT JOIN item_text words ON words.id = proposal.item_id || '/proposal/' || proposal.id
       WHERE item.meeting_id = ? ORDER BY item.position, item.id, proposal.position`,
    )
    .all(meetingId)
    .map(worded)

/** The statements and dissents of a meeting, item by item in order. */
export const listStatements = (db: ReadDb, meetingId: string): Statement[] =>
  db
    .prepare<[string], Worded<Statement>>(
      `SELECT said.id, said.item_id AS itemId, ${place('said')} AS position, said.kind,
         said.attendee_id AS attendeeId, words.text
       FROM item_statement said JOIN agenda_item item ON item.id = said.item_id
       LEFT JOIN item_text words ON words.id = said.item_id || '/statement/' || said.id
       WHERE item.meeting_id = ? ORDER BY item.position, item.id, said.position`,
    )
    .all(meetingId)
    .map(worded)

type VoteRow = Omit<Vote, 'isAlternative' | 'ballots'> & { isAlternative: number }
type BallotRow = Ballot & { voteId: string }

/** The votes of a meeting with their ballots, item by item in order. */
export function listVotes(db: ReadDb, meetingId: string): Vote[] {
  const rows = db
    .prepare<[string], VoteRow>(
      `SELECT vote.id, vote.item_id AS itemId, ${place('vote')} AS position, vote.proposal_id AS proposalId,
         vote.is_alternative AS isAlternative, vote.against_id AS againstId, vote.method, vote.for_count AS forCount,
         vote.against_count AS againstCount, vote.abstained_count AS abstainedCount, vote.casting
       FROM vote JOIN agenda_item item ON item.id = vote.item_id
       WHERE item.meeting_id = ? ORDER BY item.position, item.id, vote.position`,
    )
    .all(meetingId)
  const ballots = Map.groupBy(listBallots(db, meetingId), ({ voteId }) => voteId)
  return rows.map(({ isAlternative, ...row }) => ({
    ...row,
    isAlternative: isAlternative === 1,
    ballots: (ballots.get(row.id) ?? []).map(({ attendeeId, choice }) => ({ attendeeId, choice })),
  }))
}

const listBallots = (db: ReadDb, meetingId: string): BallotRow[] =>
  db
    .prepare<[string], BallotRow>(
      `SELECT vote_id AS voteId, attendee_id AS attendeeId, choice
       FROM ballot JOIN vote ON vote.id = ballot.vote_id JOIN agenda_item item ON item.id = vote.item_id
       JOIN attendee ON attendee.id = ballot.attendee_id
       WHERE item.meeting_id = ? ORDER BY attendee.position, attendee.id`,
    )
    .all(meetingId)

type Table = 'proposal' | 'vote' | 'item_statement'

/** The item something hangs on; undefined for what does not exist. */
export const itemOf = (db: ReadDb, table: Table, id: string): string | undefined =>
  db.prepare<[string], string>(`SELECT item_id FROM ${table} WHERE id = ?`).pluck().get(id)

const nextPosition = (table: Table): string =>
  `(SELECT coalesce(max(position), 0) + 1 FROM ${table} WHERE item_id = @itemId)`

export function insertProposal(db: WriteDb, proposal: Pick<Proposal, 'itemId' | 'kind' | 'attendeeId'>): string {
  const id = newId()
  db.prepare(
    `INSERT INTO proposal (id, item_id, position, kind, attendee_id, outcome)
     VALUES (@id, @itemId, ${nextPosition('proposal')}, @kind, @attendeeId, '')`,
  ).run({ ...proposal, id })
  return id
}

export const updateProposal = (
  db: WriteDb,
  proposal: Pick<Proposal, 'id' | 'kind' | 'attendeeId' | 'outcome'>,
): void => {
  db.prepare('UPDATE proposal SET kind = @kind, attendee_id = @attendeeId, outcome = @outcome WHERE id = @id').run(
    proposal,
  )
}

export function deleteProposal(db: WriteDb, { id, itemId }: Pick<Proposal, 'id' | 'itemId'>): void {
  db.prepare('DELETE FROM item_text WHERE id = ?').run(`${itemId}/proposal/${id}`)
  db.prepare('DELETE FROM proposal WHERE id = ?').run(id)
}

type VoteFacts = Omit<Vote, 'id' | 'itemId' | 'position'>

export function insertVote(db: WriteDb, itemId: string, vote: VoteFacts): string {
  const id = newId()
  db.prepare(
    `INSERT INTO vote (id, item_id, position, proposal_id, is_alternative, against_id, method, for_count, against_count,
       abstained_count, casting)
     VALUES (@id, @itemId, ${nextPosition('vote')}, @proposalId, @isAlternative, @againstId, @method, @forCount,
       @againstCount, @abstainedCount, @casting)`,
  ).run({ ...vote, id, itemId, isAlternative: vote.isAlternative ? 1 : 0 })
  insertBallots(db, id, vote.ballots)
  return id
}

/** Puts other facts in the vote's place; its ballots are those given. */
export function replaceVote(db: WriteDb, id: string, vote: VoteFacts): void {
  db.prepare(
    `UPDATE vote SET proposal_id = @proposalId, is_alternative = @isAlternative, against_id = @againstId,
       method = @method, for_count = @forCount, against_count = @againstCount, abstained_count = @abstainedCount,
       casting = @casting WHERE id = @id`,
  ).run({ ...vote, id, isAlternative: vote.isAlternative ? 1 : 0 })
  db.prepare('DELETE FROM ballot WHERE vote_id = ?').run(id)
  insertBallots(db, id, vote.ballots)
}

function insertBallots(db: WriteDb, voteId: string, ballots: readonly Ballot[]): void {
  const insert = db.prepare('INSERT INTO ballot (id, vote_id, attendee_id, choice) VALUES (?, ?, ?, ?)')
  for (const { attendeeId, choice } of ballots) insert.run(newId(), voteId, attendeeId, choice)
}

export function deleteVote(db: WriteDb, id: string): void {
  db.prepare('DELETE FROM ballot WHERE vote_id = ?').run(id)
  db.prepare('DELETE FROM vote WHERE id = ?').run(id)
}

export function insertStatement(db: WriteDb, statement: Pick<Statement, 'itemId' | 'kind' | 'attendeeId'>): string {
  const id = newId()
  db.prepare(
    `INSERT INTO item_statement (id, item_id, position, kind, attendee_id)
     VALUES (@id, @itemId, ${nextPosition('item_statement')}, @kind, @attendeeId)`,
  ).run({ ...statement, id })
  return id
}

export const updateStatement = (db: WriteDb, statement: Pick<Statement, 'id' | 'kind' | 'attendeeId'>): void => {
  db.prepare('UPDATE item_statement SET kind = @kind, attendee_id = @attendeeId WHERE id = @id').run(statement)
}

export function deleteStatement(db: WriteDb, { id, itemId }: Pick<Statement, 'id' | 'itemId'>): void {
  db.prepare('DELETE FROM item_text WHERE id = ?').run(`${itemId}/statement/${id}`)
  db.prepare('DELETE FROM item_statement WHERE id = ?').run(id)
}
