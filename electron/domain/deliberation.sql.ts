import type { ReadDb } from '../db/database.ts'

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
