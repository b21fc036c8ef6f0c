import { unfinishedOutcomes } from '../../shared/agenda.ts'
import type { Meeting } from '../../shared/meetings.ts'
import type { ReadDb } from '../db/database.ts'
import type { NewItem } from './agenda.sql.ts'

/** An item that was put off or sent back, as it stood on the agenda of the meeting that did so. */
export type ReturningItem = Pick<
  NewItem,
  'type' | 'title' | 'plannedMinutes' | 'caseId' | 'itemKind' | 'presenterId' | 'followUpId'
> &
  Readonly<{ id: string; meetingId: string }>

type Place = Pick<Meeting, 'id' | 'bodyId' | 'onDate' | 'startsAt'>

// A case is back when it is on any later or open agenda of the body; a topic when an item carries it on.
const BACK = `
  SELECT 1 FROM agenda_item back JOIN meeting later ON later.id = back.meeting_id
  WHERE back.removed_at IS NULL AND later.body_id = held.body_id AND later.cancelled_at IS NULL
    AND (later.status <> 'closed' OR (later.on_date, later.starts_at) >= (held.on_date, held.starts_at))`

/**
 * What the body put off or sent back before the meeting and has not taken up since, oldest first; only what has this
 * meeting as its next draft, so that nothing comes back past an agenda it was taken off.
 */
export const listReturning = (db: ReadDb, { id, bodyId, onDate, startsAt }: Place): ReturningItem[] =>
  db
    .prepare<unknown[], ReturningItem>(
      `SELECT item.id, item.meeting_id AS meetingId, item.type, item.title, item.planned_minutes AS plannedMinutes,
         item.case_id AS caseId, item.item_kind AS itemKind, item.presenter_id AS presenterId, item.follow_up_id AS followUpId
       FROM meeting held
       JOIN agenda_item item ON item.meeting_id = held.id AND item.removed_at IS NULL AND item.type IN ('case', 'topic')
         AND item.outcome IN (SELECT value FROM json_each(@outcomes))
       LEFT JOIN cases ON cases.id = item.case_id
       WHERE held.body_id = @bodyId AND held.status = 'closed' AND held.cancelled_at IS NULL
         AND (held.on_date, held.starts_at) < (@onDate, @startsAt) AND cases.removed_at IS NULL
         AND NOT EXISTS (
           SELECT 1 FROM meeting draft
           WHERE draft.body_id = @bodyId AND draft.id <> @id AND draft.status = 'draft' AND draft.cancelled_at IS NULL
             AND (draft.on_date, draft.starts_at) > (held.on_date, held.starts_at)
             AND (draft.on_date, draft.starts_at) < (@onDate, @startsAt))
         AND (item.case_id IS NULL OR NOT EXISTS (${BACK} AND back.case_id = item.case_id AND back.id <> item.id))
         AND (item.case_id IS NOT NULL OR NOT EXISTS (${BACK} AND back.origin_item_id = item.id))
       ORDER BY held.on_date, held.starts_at, held.id, item.position`,
    )
    .all({ id, bodyId, onDate, startsAt, outcomes: JSON.stringify(unfinishedOutcomes) })

/** The body's first meeting after this one whose notice has not been sent. */
export const nextDraftId = (db: ReadDb, { bodyId, onDate, startsAt }: Place): string | undefined =>
  db
    .prepare<[string, string, string], string>(
      `SELECT id FROM meeting WHERE body_id = ? AND status = 'draft' AND cancelled_at IS NULL
         AND (on_date, starts_at) > (?, ?)
       ORDER BY on_date, starts_at, id LIMIT 1`,
    )
    .pluck()
    .get(bodyId, onDate, startsAt)
