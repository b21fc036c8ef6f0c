import { unfinishedOutcomes } from '../../shared/agenda.ts'
import type { ReadDb } from '../db/database.ts'
import { nameOn } from './body-names.sql.ts'

/** A case waiting to be put on an agenda and the treatment it comes from. */
export type Waiting = Readonly<{
  caseId: string
  itemId: string
  meetingId: string
  bodyName: string
  onDate: string
  advice: string | null
}>

// «Back on an agenda»: in a meeting of this body that is not over, or in one held later than the treatment.
const WAITING = `
  SELECT item.case_id AS caseId, item.id AS itemId, meeting.id AS meetingId, 
    ${nameOn('body', 'meeting.on_date')} AS bodyName, meeting.on_date AS onDate,
    advice.text AS advice
  FROM agenda_item item
  JOIN meeting ON meeting.id = item.meeting_id AND meeting.status = 'closed' AND meeting.cancelled_at IS NULL
  JOIN body ON body.id = meeting.body_id
  JOIN cases ON cases.id = item.case_id AND cases.removed_at IS NULL
  LEFT JOIN item_text advice ON advice.id = item.id || '/advice'
  WHERE item.removed_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM agenda_item back JOIN meeting later ON later.id = back.meeting_id
    WHERE back.case_id = item.case_id AND back.id <> item.id AND back.removed_at IS NULL
      AND later.body_id = @bodyId AND later.cancelled_at IS NULL
      AND (later.status <> 'closed' OR (later.on_date, later.starts_at) >= (meeting.on_date, meeting.starts_at)))`
const NEWEST_FIRST = 'ORDER BY meeting.on_date DESC, meeting.starts_at DESC, meeting.id, item.position'

/** Cases finished in closed meetings of the bodies that work for or prepare for this one, newest meeting first. */
export const listPrepared = (db: ReadDb, bodyId: string): Waiting[] =>
  db
    .prepare<unknown[], Waiting>(
      `${WAITING} AND item.outcome NOT IN (SELECT value FROM json_each(@outcomes))
         AND meeting.body_id IN (SELECT from_id FROM body_relation WHERE to_id = @bodyId AND kind IN ('worksFor', 'preparesFor'))
       ${NEWEST_FIRST}`,
    )
    .all({ bodyId, outcomes: JSON.stringify([...unfinishedOutcomes, 'withdrawn']) })

/** Cases this body itself put off or sent back, newest meeting first. */
export const listPutOff = (db: ReadDb, bodyId: string): Waiting[] =>
  db
    .prepare<unknown[], Waiting>(
      `${WAITING} AND item.outcome IN (SELECT value FROM json_each(@outcomes)) AND meeting.body_id = @bodyId ${NEWEST_FIRST}`,
    )
    .all({ bodyId, outcomes: JSON.stringify(unfinishedOutcomes) })

/** Ids of cases that are on no agenda at all. */
export const listUntreated = (db: ReadDb): string[] =>
  db
    .prepare<[], { id: string }>(
      `SELECT cases.id FROM cases WHERE cases.removed_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM agenda_item item JOIN meeting ON meeting.id = item.meeting_id
         WHERE item.case_id = cases.id AND item.removed_at IS NULL AND meeting.cancelled_at IS NULL)`,
    )
    .all()
    .map((row) => row.id)
