import { join } from 'node:path'
import type { z } from 'zod'
import type { MinutesModel } from '../../shared/documents.ts'
import { shortDate } from '../../shared/dates.ts'
import { ensure, found } from '../../shared/errors.ts'
import { safeFileName } from '../../shared/file-names.ts'
import { meetingReference } from '../../shared/meetings.ts'
import {
  newReview,
  receivedReview,
  remarkReference,
  reviewFile,
  reviewReading,
  type MinutesRemark,
  type MinutesReview,
  type MinutesReviewApi,
  type ReadReview,
  type ReceivedRemark,
} from '../../shared/minutes-review.ts'
import { ensureHeld } from '../../shared/room.ts'
import { extractTexts } from '../../shared/texts/extracts.ts'
import { fill } from '../../shared/texts/index.ts'
import { byId } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { inOneRead } from '../db/snapshot.ts'
import { writeForUser } from '../files.ts'
import { command, query, task, type Context, type Operations, type TaskContext } from '../operation.ts'
import { picturesOf } from './document-pictures.ts'
import { fileLimits } from './file-import.ts'
import { getMeeting } from './meetings.sql.ts'
import { freezeMinutes, frozenMinutes } from './minutes-freeze.ts'
import { ensureMinutesOpen } from './minutes-lock.ts'
import { minutesModel } from './minutes-model.ts'
import { isTakeable, takeRemark } from './minutes-review-take.ts'
import * as sql from './minutes-review.sql.ts'

export const minutesReview = {
  list: query(meetingReference, (db, { meetingId }) => listReviews(db, meetingId)),
  send: command(newReview, send),
  writeFile: task(reviewFile, writeFile),
  remove: command(byId, (db, { id }) => sql.deleteReview(db, found(sql.getReview(db, id)).id)),
  read: task(reviewReading, readFile, fileLimits),
  receive: command(receivedReview, receive),
  take: command(remarkReference, (db, { remarkId }, context) => {
    takeRemark(db, found(sql.getRemark(db, remarkId)), context)
    sql.setSettled(db, remarkId, context.now().toISOString())
  }),
  settle: command(remarkReference, (db, { remarkId }, context) =>
    sql.setSettled(db, found(sql.getRemark(db, remarkId)).id, context.now().toISOString()),
  ),
  reopen: command(remarkReference, (db, { remarkId }) =>
    sql.setSettled(db, found(sql.getRemark(db, remarkId)).id, null),
  ),
} satisfies Operations<MinutesReviewApi>

function listReviews(db: ReadDb, meetingId: string): MinutesReview[] {
  const remarks = sql.listRemarks(db, meetingId)
  const model = remarks.some(({ settledAt }) => settledAt === null) ? minutesModel(db, meetingId) : null
  return sql.listReviews(db, meetingId).map((review) => ({
    ...review,
    remarks: remarks.filter(({ reviewId }) => reviewId === review.id).map((remark) => shownRemark(model, remark)),
  }))
}

function shownRemark(
  model: MinutesModel | null,
  { id, kind, itemId, key, quote, words, madeBy, settledAt }: sql.StoredRemark,
): MinutesRemark {
  const remark = { id, kind, itemId, key, quote, words, madeBy, settledAt }
  return { ...remark, canTake: model !== null && settledAt === null && isTakeable(model, remark) }
}

function send(
  db: WriteDb,
  { meetingId, personId, name }: z.output<typeof newReview>,
  context: Context,
): { id: string } {
  ensureHeld(found(getMeeting(db, meetingId)))
  ensureMinutesOpen(db, meetingId)
  const versionId = freezeMinutes(db, meetingId, 'review', context)
  return { id: sql.insertReview(db, { meetingId, versionId, personId, name, sentAt: context.now().toISOString() }) }
}

/** What a file to look through is made from; the same again when it comes back. */
function outgoing(db: ReadDb, reviewId: string) {
  const review = found(sql.getReview(db, reviewId))
  const model = frozenMinutes(db, review.versionId)
  const texts = extractTexts(model.head.language).review
  const explanation = fill(texts.explanation, { name: review.name })
  return { review, model, texts, marks: { reviewId, explanation }, pictures: picturesOf(db, model) }
}

async function writeFile(db: ReadDb, { reviewId, folder }: z.output<typeof reviewFile>): Promise<{ path: string }> {
  const { review, model, texts, marks, pictures } = inOneRead(db, () => outgoing(db, reviewId))
  const { packReview } = await import('../documents/review.ts')
  const { onDate, bodyShortName } = model.head
  const values = { date: onDate, body: bodyShortName, name: review.name, version: review.sequence }
  const path = join(folder, `${safeFileName(fill(texts.fileName, values))}.docx`)
  return { path: writeForUser(path, await packReview(model, pictures, marks)) }
}

/** The file is laid over the one that was sent, which is made anew from the frozen minutes. */
async function readFile(
  db: ReadDb,
  { meetingId, fileName, base64 }: z.output<typeof reviewReading>,
  { signal }: TaskContext,
): Promise<ReadReview> {
  const [{ readReviewed }, { remarksIn, reviewOf }, { packReview }] = await Promise.all([
    import('../import/review/paragraphs.ts'),
    import('../import/review/remarks.ts'),
    import('../documents/review.ts'),
  ])
  const received = await readReviewed(Buffer.from(base64, 'base64'), fileName)
  const reviewId = reviewOf(received)
  ensure(reviewId !== null, 'noReviewMarks', { fileName })
  const review = sql.getReview(db, reviewId)
  ensure(review !== undefined, 'reviewUnknown', { fileName })
  ensureOfMeeting(db, review, meetingId, fileName)
  const { model, marks, pictures } = inOneRead(db, () => outgoing(db, reviewId))
  const sent = await readReviewed(Buffer.from(await packReview(model, pictures, marks)), fileName)
  ensure(!signal.aborted, 'cancelled')
  return { reviewId, remarks: remarksIn({ reviewId, name: review.name, model, sent }, received) }
}

function ensureOfMeeting(db: ReadDb, review: sql.StoredReview, meetingId: string, fileName: string): void {
  if (review.meetingId === meetingId) return
  const { bodyShortName: body, onDate } = found(getMeeting(db, review.meetingId))
  ensure(false, 'reviewOfOtherMeeting', { fileName, body, date: shortDate(onDate) })
}

const sameRemark = (a: ReceivedRemark, b: ReceivedRemark): boolean =>
  a.kind === b.kind &&
  a.itemId === b.itemId &&
  a.key === b.key &&
  a.quote === b.quote &&
  a.words === b.words &&
  a.madeBy === b.madeBy

function receive(
  db: WriteDb,
  { reviewId, remarks }: z.output<typeof receivedReview>,
  context: Context,
): { added: number } {
  const { meetingId, receivedAt } = found(sql.getReview(db, reviewId))
  const known = sql.listRemarks(db, meetingId).filter((remark) => remark.reviewId === reviewId)
  const fresh = remarks
    .map((remark, position) => ({ remark, position }))
    .filter(({ remark }) => !known.some((one) => sameRemark(one, remark)))
  for (const { remark, position } of fresh) sql.insertRemark(db, reviewId, position, remark)
  if (receivedAt === null || fresh.length > 0) sql.setReceived(db, reviewId, context.now().toISOString())
  return { added: fresh.length }
}
