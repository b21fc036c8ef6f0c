import type { Meeting } from '../../shared/meetings.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

/** A meeting whose minutes wait for approval. */
export type AwaitingApproval = Readonly<{ id: string; onDate: string; startsAt: string }>

// Taken up already: on an open agenda before this one, or in a meeting that did not put it off. Approvals from before
// items said which minutes they were about settled everything before them.
const TAKEN_UP = `
  SELECT 1 FROM agenda_item item JOIN meeting other ON other.id = item.meeting_id
  WHERE other.body_id = held.body_id AND other.id <> @id AND other.cancelled_at IS NULL
    AND item.type = 'approveMinutes' AND item.removed_at IS NULL
    AND CASE
      WHEN item.minutes_of_id IS NULL
        THEN other.status = 'closed' AND (other.on_date, other.starts_at) > (held.on_date, held.starts_at)
      WHEN item.minutes_of_id <> held.id THEN 0
      WHEN other.status = 'closed' THEN coalesce(item.outcome NOT IN ('postponed', 'returned', 'withdrawn'), 1)
      ELSE (other.on_date, other.starts_at) < (@onDate, @startsAt)
    END`

/**
 * Earlier meetings of the body whose minutes are to be approved in this one, oldest first: those held and not approved,
 * and the one before this also while it is only planned, since a year is planned before its first meeting is held.
 */
export const listAwaiting = (
  db: ReadDb,
  { id, bodyId, onDate, startsAt }: Pick<Meeting, 'id' | 'bodyId' | 'onDate' | 'startsAt'>,
): AwaitingApproval[] =>
  db
    .prepare<unknown[], AwaitingApproval>(
      `WITH earlier AS (
         SELECT * FROM meeting
         WHERE body_id = @bodyId AND id <> @id AND cancelled_at IS NULL AND (on_date, starts_at) < (@onDate, @startsAt))
       SELECT held.id, held.on_date AS onDate, held.starts_at AS startsAt FROM earlier held
       WHERE (held.status = 'closed' OR held.id = (SELECT id FROM earlier ORDER BY on_date DESC, starts_at DESC, id DESC LIMIT 1))
         AND NOT EXISTS (SELECT 1 FROM minutes_approval approval WHERE approval.meeting_id = held.id)
         AND NOT EXISTS (${TAKEN_UP})
       ORDER BY held.on_date, held.starts_at, held.id`,
    )
    .all({ id, bodyId, onDate, startsAt })

/** Meetings whose minutes someone has taken off this agenda. */
export const listTakenOff = (db: ReadDb, meetingId: string): string[] =>
  db
    .prepare<[string], string>(
      `SELECT minutes_of_id FROM agenda_item
       WHERE meeting_id = ? AND removed_at IS NOT NULL AND minutes_of_id IS NOT NULL`,
    )
    .pluck()
    .all(meetingId)

/** True when the body has another meeting on the day of this one, so that the date does not tell them apart. */
export const sharesItsDay = (db: ReadDb, meetingId: string): boolean =>
  db
    .prepare<[string], number>(
      `SELECT EXISTS (
         SELECT 1 FROM meeting this JOIN meeting other ON other.body_id = this.body_id AND other.on_date = this.on_date
         WHERE this.id = ? AND other.id <> this.id AND other.cancelled_at IS NULL)`,
    )
    .pluck()
    .get(meetingId) === 1

export const setMinutesOf = (db: WriteDb, itemId: string, meetingId: string, title: string): void => {
  db.prepare('UPDATE agenda_item SET minutes_of_id = ?, title = ? WHERE id = ?').run(meetingId, title, itemId)
}
