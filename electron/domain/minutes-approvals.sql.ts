import type { MinutesStanding } from '../../shared/minutes-versions.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'

export type ApprovalRow = Readonly<{
  id: string
  versionId: string
  approvedOn: string
  /** Names as JSON. */
  approvers: string
  itemId: string | null
}>

/** Newest first. */
export const listApprovals = (db: ReadDb, meetingId: string): ApprovalRow[] =>
  db
    .prepare<[string], ApprovalRow>(
      `SELECT id, version_id AS versionId, approved_on AS approvedOn, approvers, item_id AS itemId
       FROM minutes_approval WHERE meeting_id = ? ORDER BY recorded_at DESC, id DESC`,
    )
    .all(meetingId)

export type NewApproval = Readonly<{
  meetingId: string
  versionId: string
  approvedOn: string
  approvers: readonly string[]
  itemId: string | null
  at: string
  by: string
}>

export function insertApproval(db: WriteDb, approval: NewApproval): void {
  db.prepare(
    `INSERT INTO minutes_approval (id, meeting_id, version_id, approved_on, approvers, item_id, recorded_at, recorded_by)
     VALUES (@id, @meetingId, @versionId, @approvedOn, @approvers, @itemId, @at, @by)`,
  ).run({ ...approval, id: newId(), approvers: JSON.stringify(approval.approvers) })
}

export type CorrectionRow = Readonly<{
  id: string
  meetingId: string
  itemId: string | null
  words: string
  openedAt: string
  openedBy: string
  correctsId: string | null
  versionId: string | null
}>

const CORRECTION = `
  SELECT id, meeting_id AS meetingId, item_id AS itemId, words, opened_at AS openedAt, opened_by AS openedBy,
    corrects_id AS correctsId, version_id AS versionId
  FROM minutes_correction`

/** Oldest first. */
export const listCorrections = (db: ReadDb, meetingId: string): CorrectionRow[] =>
  db.prepare<[string], CorrectionRow>(`${CORRECTION} WHERE meeting_id = ? ORDER BY opened_at, id`).all(meetingId)

export const getCorrection = (db: ReadDb, id: string): CorrectionRow | undefined =>
  db.prepare<[string], CorrectionRow>(`${CORRECTION} WHERE id = ?`).get(id)

export type NewCorrection = Readonly<{
  meetingId: string
  itemId: string | null
  words: string
  correctsId: string | null
  at: string
  by: string
}>

export function insertCorrection(db: WriteDb, correction: NewCorrection): string {
  const id = newId()
  db.prepare(
    `INSERT INTO minutes_correction (id, meeting_id, item_id, words, opened_at, opened_by, corrects_id)
     VALUES (@id, @meetingId, @itemId, @words, @at, @by, @correctsId)`,
  ).run({ ...correction, id })
  return id
}

export const setCorrected = (db: WriteDb, id: string, versionId: string): void => {
  db.prepare('UPDATE minutes_correction SET version_id = ? WHERE id = ?').run(versionId, id)
}

export const deleteCorrection = (db: WriteDb, id: string): void => {
  db.prepare('DELETE FROM minutes_correction WHERE id = ?').run(id)
}

/** Where an approval or a correction was entered: the day of the meeting, and which point there; headings are no points. */
export type Entered = Readonly<{ onDate: string; position: number }>

export const whereOf = (db: ReadDb, itemId: string): Entered | undefined =>
  db
    .prepare<[string], Entered>(
      `SELECT meeting.on_date AS onDate,
              (SELECT count(*) FROM agenda_item point
               WHERE point.meeting_id = item.meeting_id AND point.removed_at IS NULL AND point.type <> 'heading'
                 AND point.position <= item.position) AS position
       FROM agenda_item item JOIN meeting ON meeting.id = item.meeting_id WHERE item.id = ?`,
    )
    .get(itemId)

type ApprovalItem = NonNullable<MinutesStanding['approvalItem']>

/** The items of meetings where these minutes are up for approval, latest meeting first. */
export const listApprovalItems = (db: ReadDb, meetingId: string): ApprovalItem[] =>
  db
    .prepare<[string], ApprovalItem>(
      `SELECT item.id AS itemId, meeting.id AS meetingId, meeting.on_date AS onDate, meeting.status, item.outcome
       FROM agenda_item item JOIN meeting ON meeting.id = item.meeting_id
       WHERE item.minutes_of_id = ? AND item.type = 'approveMinutes' AND item.removed_at IS NULL
         AND meeting.cancelled_at IS NULL
       ORDER BY meeting.on_date DESC, meeting.starts_at DESC`,
    )
    .all(meetingId)

/** The body's first meeting after this one whose agenda can still take an item. */
export const nextOpenMeeting = (db: ReadDb, meetingId: string): { meetingId: string; onDate: string } | undefined =>
  db
    .prepare<[string], { meetingId: string; onDate: string }>(
      `SELECT later.id AS meetingId, later.on_date AS onDate
       FROM meeting this JOIN meeting later ON later.body_id = this.body_id AND later.id <> this.id
       WHERE this.id = ? AND later.status IN ('draft', 'issued') AND later.cancelled_at IS NULL
         AND (later.on_date, later.starts_at) > (this.on_date, this.starts_at)
       ORDER BY later.on_date, later.starts_at LIMIT 1`,
    )
    .get(meetingId)

/** True while someone has the minutes to look through and has not answered. */
export const isInReview = (db: ReadDb, meetingId: string): boolean =>
  db
    .prepare<[string], number>(
      'SELECT EXISTS (SELECT 1 FROM minutes_review WHERE meeting_id = ? AND received_at IS NULL)',
    )
    .pluck()
    .get(meetingId) === 1

/** The meetings whose minutes the entry approved, opened or closed for changes. */
export const listMeetingsWithOtherStanding = (db: ReadDb, entryId: number): string[] =>
  db
    .prepare<[number], string>(
      `SELECT DISTINCT COALESCE(after, before) ->> 'meeting_id' FROM journal_change
       WHERE journal_id = ? AND table_name IN ('minutes_approval', 'minutes_correction')`,
    )
    .pluck()
    .all(entryId)
