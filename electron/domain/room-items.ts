import type { z } from 'zod'
import { moved, type itemMove } from '../../shared/agenda.ts'
import { ensure, found } from '../../shared/errors.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { ensureInProgress, type itemOnTheSpot } from '../../shared/room.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { unrecorded } from '../db/journal.ts'
import type { Context } from '../operation.ts'
import * as agenda from './agenda.sql.ts'
import { caseInUse } from './cases.ts'
import { getMeeting, meetingOfItem, raiseAgendaRevision } from './meetings.sql.ts'
import { settleCases } from './numbering.ts'
import { ensurePeopleStand } from './presence-guards.ts'

/** Puts an item on the agenda after the one being treated; a case gets its number and a frozen paper at once. */
export function addItem(
  db: WriteDb,
  { meetingId, title, caseId }: z.output<typeof itemOnTheSpot>,
  context: Context,
): { itemId: string } {
  const meeting = found(getMeeting(db, meetingId))
  ensureInProgress(meeting)
  const items = agenda.listItems(db, meetingId)
  const added = caseId === undefined ? topic(title ?? '') : itemOfCase(db, items, caseId)
  const itemId =
    caseId === undefined ? agenda.insertItem(db, meetingId, added, 0) : numbered(db, meeting, added, context)
  const ids = items.map(({ id }) => id)
  const place = ids.indexOf(meeting.currentItemId ?? '') + 1 || ids.length
  arrange(db, meetingId, ids.toSpliced(place, 0, itemId))
  return { itemId }
}

/**
 * The row of a case and its number stand for ever, and putting the row on the agenda is what can be taken back: a number is never
 * used again, also when the item is.
 */
function numbered(db: WriteDb, meeting: MeetingSummary, added: agenda.NewItem, context: Context): string {
  const itemId = unrecorded(db, () => {
    const id = agenda.insertItem(db, meeting.id, added, 0)
    settleCases(db, meeting, context)
    agenda.setRemoved(db, id, context.now().toISOString())
    return id
  })
  agenda.setBack(db, itemId)
  return itemId
}

/** No minutes were planned for what nobody had planned. */
const topic = (title: string): agenda.NewItem => ({ ...agenda.plainItem('topic', title, 0), addedIn: 'meeting' })

function itemOfCase(db: ReadDb, items: readonly agenda.StoredItem[], caseId: string): agenda.NewItem {
  const { title, itemKind, ownerId } = caseInUse(db, caseId)
  ensure(!items.some((item) => item.caseId === caseId), 'caseOnAgenda')
  const added = agenda.plainItem('case', title, 0)
  return { ...added, caseId, itemKind, presenterId: ownerId, addedIn: 'meeting' }
}

/** Moves an item while the meeting goes on; the numbers stay with their items. */
export function moveItem(db: WriteDb, { itemId, position }: z.output<typeof itemMove>): void {
  const meeting = found(meetingOfItem(db, itemId))
  ensureInProgress(meeting)
  const ids = agenda.listItems(db, meeting.id).map(({ id }) => id)
  arrange(db, meeting.id, moved(ids, ids.indexOf(itemId), position - 1))
  ensurePeopleStand(db, meeting.id)
}

function arrange(db: WriteDb, meetingId: string, ids: readonly string[]): void {
  agenda.setOrder(db, ids)
  raiseAgendaRevision(db, meetingId)
}
