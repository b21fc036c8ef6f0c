import { addedInOf, beforeClosing } from '../../shared/agenda.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import type { WriteDb } from '../db/database.ts'
import * as sql from './agenda.sql.ts'
import { raiseAgendaRevision } from './meetings.sql.ts'
import { ensurePeopleStand } from './presence-guards.ts'

/** Every change of the order before the meeting ends here: positions become 1, 2, 3 … */
export function putInOrder(db: WriteDb, meetingId: string, ids: readonly string[]): void {
  sql.setOrder(db, ids)
  raiseAgendaRevision(db, meetingId)
  ensurePeopleStand(db, meetingId)
}

/** The same after something has been taken off. */
export const closeGaps = (db: WriteDb, meetingId: string): void =>
  putInOrder(
    db,
    meetingId,
    sql.listItems(db, meetingId).map(({ id }) => id),
  )

type Target = Pick<MeetingSummary, 'id' | 'status'>
type Unplaced = Omit<sql.NewItem, 'addedIn'>

/** Puts the items on the agenda in the order given, where `place` says, marked with how far the meeting has come. */
export function insertItems(
  db: WriteDb,
  { id, status }: Target,
  newItems: readonly Unplaced[],
  place: typeof beforeClosing,
): string[] {
  if (newItems.length === 0) return []
  const items = sql.listItems(db, id)
  const added = newItems.map((item, index) =>
    sql.insertItem(db, id, { ...item, addedIn: addedInOf(status) }, items.length + index + 1),
  )
  putInOrder(db, id, place(items, added))
  return added
}

/** Puts the items before «eventuelt», or last when there is no such point. */
export const insertBeforeClosing = (db: WriteDb, meeting: Target, newItems: readonly Unplaced[]): string[] =>
  insertItems(db, meeting, newItems, beforeClosing)
