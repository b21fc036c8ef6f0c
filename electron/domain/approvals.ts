import { afterOpening, minutesOfFixed } from '../../shared/agenda.ts'
import { clockText, shortDate } from '../../shared/dates.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { fixedTitle, redatedTitle } from '../../shared/texts/agenda.ts'
import type { Language } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { closeGaps, insertItems } from './agenda-order.ts'
import { listItems, plainItem, setRemoved, type NewItem, type StoredItem } from './agenda.sql.ts'
import * as sql from './approvals.sql.ts'

/** The points by which earlier minutes come up for approval in a meeting, one for each that waits. */
export const approvalItems = (db: ReadDb, meeting: MeetingSummary): NewItem[] =>
  sql.listAwaiting(db, meeting).map((awaiting) => approvalItem(db, meeting.language, awaiting))

/** The point by which the minutes of one meeting come up for approval. */
export const approvalItem = (db: ReadDb, language: Language, awaiting: sql.AwaitingApproval): NewItem => ({
  ...plainItem(
    'approveMinutes',
    fixedTitle('approveMinutes', language, dayOf(db, language, awaiting)),
    minutesOfFixed.approveMinutes,
  ),
  minutesOfId: awaiting.id,
})

/** «3. mars 2026», or «3. mars 2026 kl. 13.00» where the body met more than once that day. */
function dayOf(db: ReadDb, language: Language, { id, onDate, startsAt }: sql.AwaitingApproval): string {
  const date = shortDate(onDate)
  return sql.sharesItsDay(db, id) ? `${date} ${clockText(startsAt, language)}` : date
}

/**
 * Meetings may have been held, moved, cancelled or put in between since a draft was made: its points for approving minutes
 * are brought in line with what waits now. What someone has taken off stays off, and reworded titles are left alone.
 */
export function refreshApprovals(db: WriteDb, meeting: MeetingSummary, context: Context): void {
  if (meeting.status !== 'draft') return
  const awaiting = sql.listAwaiting(db, meeting)
  const items = listItems(db, meeting.id).filter(({ type }) => type === 'approveMinutes')
  const takenOff = new Set(sql.listTakenOff(db, meeting.id))
  const isAwaited = (item: StoredItem) => awaiting.some(({ id }) => id === item.minutesOfId)
  const isMissing = ({ id }: sql.AwaitingApproval) =>
    !takenOff.has(id) && !items.some(({ minutesOfId }) => minutesOfId === id)
  const [free, missing] = [items.filter((item) => !isAwaited(item)), awaiting.filter(isMissing)]
  for (const item of items.filter(isAwaited)) retitle(db, meeting, item, awaiting)
  for (const [index, item] of free.entries()) {
    const next = missing[index]
    if (next) redirect(db, meeting, item, next)
    else if (item.minutesOfId !== null) setRemoved(db, item.id, context.now().toISOString())
  }
  if (free.length > missing.length) closeGaps(db, meeting.id)
  const added = missing.slice(free.length).map((one) => approvalItem(db, meeting.language, one))
  insertItems(db, meeting, added, afterOpening)
}

function retitle(db: WriteDb, meeting: MeetingSummary, item: StoredItem, all: readonly sql.AwaitingApproval[]): void {
  const awaiting = all.find(({ id }) => id === item.minutesOfId)
  if (awaiting) redirect(db, meeting, item, awaiting)
}

function redirect(
  db: WriteDb,
  { language }: MeetingSummary,
  { id, title }: StoredItem,
  to: sql.AwaitingApproval,
): void {
  sql.setMinutesOf(db, id, to.id, redatedTitle(title, 'approveMinutes', language, dayOf(db, language, to)))
}
