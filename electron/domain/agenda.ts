import type { z } from 'zod'
import {
  beforeClosing,
  ensureAgendaOpen,
  itemChange,
  itemMove,
  itemReference,
  minutesByKind,
  moved,
  newHeading,
  newTopic,
  pickedFollowUps,
  picks,
  type AgendaApi,
} from '../../shared/agenda.ts'
import { ensure, found } from '../../shared/errors.ts'
import { meetingReference, type MeetingSummary } from '../../shared/meetings.ts'
import { arrangement } from '../../shared/placing.ts'
import { withChanges } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { command, query, type Context, type Operations } from '../operation.ts'
import { addFollowUp, followUpsFor } from './agenda-follow-ups.ts'
import { closeGaps, insertBeforeClosing, insertItems, putInOrder } from './agenda-order.ts'
import { arrange, lastPlacing } from './agenda-placing.ts'
import { agendaOf } from './agenda-views.ts'
import * as sql from './agenda.sql.ts'
import { deleteAttendeesOfItem } from './attendance.sql.ts'
import { caseInUse } from './cases.ts'
import { completenessOf } from './completeness.ts'
import { getMeeting, meetingOfItem } from './meetings.sql.ts'
import { getPerson } from './members.sql.ts'
import { poolFor } from './pool.ts'

export const agenda = {
  get: query(meetingReference, (db, { meetingId }) => agendaOf(db, found(getMeeting(db, meetingId)))),
  pool: query(meetingReference, (db, { meetingId }, context) => poolFor(db, found(getMeeting(db, meetingId)), context)),
  add: command(picks, putOnAgenda),
  addTopic: command(newTopic, addTopic),
  addHeading: command(newHeading, addHeading),
  move: command(itemMove, move),
  update: command(itemChange, update),
  remove: command(itemReference, remove),
  placing: query(meetingReference, (db, { meetingId }) => lastPlacing(db, meetingId)),
  arrange: command(arrangement, arrange),
  followUps: query(meetingReference, (db, { meetingId }, context) => followUpsFor(db, meetingId, context)),
  addFollowUp: command(pickedFollowUps, addFollowUp),
  completeness: query(meetingReference, (db, { meetingId }, context) => completenessOf(db, meetingId, context)),
} satisfies Operations<AgendaApi>

/** The meeting while its agenda may be changed by hand. */
function openMeeting(db: ReadDb, meetingId: string): MeetingSummary {
  const meeting = found(getMeeting(db, meetingId))
  ensureAgendaOpen(meeting)
  return meeting
}

type Located = Readonly<{ item: sql.StoredItem; meeting: MeetingSummary }>

function located(db: ReadDb, itemId: string): Located {
  const item = found(sql.getItem(db, itemId))
  const meeting = found(meetingOfItem(db, itemId))
  ensureAgendaOpen(meeting)
  return { item, meeting }
}

/** Puts the cases before the closing points of a meeting that has not been opened. */
export function putOnAgenda(db: WriteDb, { meetingId, picks: picked }: z.output<typeof picks>): { itemIds: string[] } {
  const meeting = openMeeting(db, meetingId)
  const onAgenda = sql.listItems(db, meetingId).map((item) => item.caseId)
  const caseIds = picked.map((pick) => pick.caseId)
  ensure(new Set(caseIds).size === caseIds.length && !caseIds.some((id) => onAgenda.includes(id)), 'caseOnAgenda')
  const items = picked.map((pick) => itemFromCase(db, pick))
  return { itemIds: insertBeforeClosing(db, meeting, items) }
}

type Picked = z.output<typeof picks>['picks'][number]

/** The item a case comes on an agenda as. */
function itemFromCase(db: ReadDb, { caseId, fromItemId }: Picked): sql.NewItem {
  const { title, itemKind, ownerId } = caseInUse(db, caseId)
  ensure(fromItemId === null || found(sql.getItem(db, fromItemId)).caseId === caseId, 'notFound')
  const plannedMinutes = minutesByKind[itemKind]
  return {
    ...sql.plainItem('case', title, plannedMinutes),
    caseId,
    itemKind,
    presenterId: ownerId,
    originItemId: fromItemId,
  }
}

function addTopic(db: WriteDb, { meetingId, title, plannedMinutes }: z.output<typeof newTopic>): { itemId: string } {
  const topic = sql.plainItem('topic', title, plannedMinutes)
  const [itemId] = insertBeforeClosing(db, openMeeting(db, meetingId), [topic])
  return { itemId: found(itemId) }
}

function addHeading(db: WriteDb, { meetingId, title, position }: z.output<typeof newHeading>): { itemId: string } {
  const place: typeof beforeClosing = (items, added) =>
    position === undefined
      ? beforeClosing(items, added)
      : items.map(({ id }) => id).toSpliced(position - 1, 0, ...added)
  const [itemId] = insertItems(db, openMeeting(db, meetingId), [sql.plainItem('heading', title, 0)], place)
  return { itemId: found(itemId) }
}

function move(db: WriteDb, { itemId, position }: z.output<typeof itemMove>): void {
  const { item, meeting } = located(db, itemId)
  const ids = sql.listItems(db, meeting.id).map(({ id }) => id)
  putInOrder(db, meeting.id, moved(ids, item.position - 1, position - 1))
}

function update(db: WriteDb, { itemId, ...change }: z.output<typeof itemChange>): void {
  const { item } = located(db, itemId)
  const isTimed = change.plannedMinutes !== undefined || change.itemKind !== undefined || Boolean(change.presenterId)
  ensure(item.type !== 'heading' || !isTimed, 'headingIsOnlyTitle')
  if (change.presenterId) found(getPerson(db, change.presenterId))
  sql.updateItem(db, withChanges<sql.StoredItem>(item, change))
}

function remove(db: WriteDb, { itemId }: z.output<typeof itemReference>, context: Context): void {
  const { meeting } = located(db, itemId)
  sql.setRemoved(db, itemId, context.now().toISOString())
  deleteAttendeesOfItem(db, itemId)
  closeGaps(db, meeting.id)
}
