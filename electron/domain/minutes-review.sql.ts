import type { MinutesRemark, MinutesReview, ReceivedRemark } from '../../shared/minutes-review.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'

export type StoredReview = Omit<MinutesReview, 'remarks'>
export type StoredRemark = Omit<MinutesRemark, 'canTake'> & Readonly<{ reviewId: string; meetingId: string }>

const REVIEW = `
  SELECT review.id, review.meeting_id AS meetingId, review.version_id AS versionId, version.sequence,
    review.person_id AS personId, review.name, review.sent_at AS sentAt, review.received_at AS receivedAt
  FROM minutes_review review JOIN minutes_version version ON version.id = review.version_id`

/** Newest first. */
export const listReviews = (db: ReadDb, meetingId: string): StoredReview[] =>
  db
    .prepare<[string], StoredReview>(
      `${REVIEW} WHERE review.meeting_id = ? ORDER BY review.sent_at DESC, review.id DESC`,
    )
    .all(meetingId)

export const getReview = (db: ReadDb, id: string): StoredReview | undefined =>
  db.prepare<[string], StoredReview>(`${REVIEW} WHERE review.id = ?`).get(id)

const REMARK = `
  SELECT remark.id, remark.review_id AS reviewId, review.meeting_id AS meetingId, remark.kind, remark.item_id AS itemId,
    remark.key, remark.quote, remark.words, remark.made_by AS madeBy, remark.settled_at AS settledAt
  FROM minutes_remark remark JOIN minutes_review review ON review.id = remark.review_id`

/** In the order they stand in the minutes. */
export const listRemarks = (db: ReadDb, meetingId: string): StoredRemark[] =>
  db
    .prepare<[string], StoredRemark>(`${REMARK} WHERE review.meeting_id = ? ORDER BY remark.position, remark.id`)
    .all(meetingId)

export const getRemark = (db: ReadDb, id: string): StoredRemark | undefined =>
  db.prepare<[string], StoredRemark>(`${REMARK} WHERE remark.id = ?`).get(id)

export type NewReview = Readonly<{
  meetingId: string
  versionId: string
  personId: string | null
  name: string
  sentAt: string
}>

export function insertReview(db: WriteDb, review: NewReview): string {
  const id = newId()
  db.prepare(
    `INSERT INTO minutes_review (id, meeting_id, version_id, person_id, name, sent_at, received_at)
     VALUES (@id, @meetingId, @versionId, @personId, @name, @sentAt, NULL)`,
  ).run({ ...review, id })
  return id
}

export function deleteReview(db: WriteDb, id: string): void {
  db.prepare('DELETE FROM minutes_remark WHERE review_id = ?').run(id)
  db.prepare('DELETE FROM minutes_review WHERE id = ?').run(id)
}

export const setReceived = (db: WriteDb, id: string, at: string): void => {
  db.prepare('UPDATE minutes_review SET received_at = ? WHERE id = ?').run(at, id)
}

export function insertRemark(db: WriteDb, reviewId: string, position: number, remark: ReceivedRemark): void {
  db.prepare(
    `INSERT INTO minutes_remark (id, review_id, position, kind, item_id, key, quote, words, made_by, settled_at)
     VALUES (@id, @reviewId, @position, @kind, @itemId, @key, @quote, @words, @madeBy, NULL)`,
  ).run({ ...remark, id: newId(), reviewId, position })
}

export const setSettled = (db: WriteDb, id: string, at: string | null): void => {
  db.prepare('UPDATE minutes_remark SET settled_at = ? WHERE id = ?').run(at, id)
}
