import type { z } from 'zod'
import {
  beforeClosing,
  itemChange,
  itemMove,
  itemReference,
  itemShortcomings,
  minutesByKind,
  moved,
  newTopic,
  picks,
  plannedSum,
  startTimes,
  type Agenda,
  type AgendaApi,
  type AgendaItemView,
} from '../../shared/agenda.ts'
import { ensure, found } from '../../shared/errors.ts'
import {
  ensureDraft,
  ensureNotClosed,
  meetingReference,
  minutesBetween,
  type MeetingSummary,
} from '../../shared/meetings.ts'
import { withChanges } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { command, query, type Context, type Operations } from '../operation.ts'
import * as sql from './agenda.sql.ts'
import { deleteAttendeesOfItem } from './attendance.sql.ts'
import { getCase } from './cases.sql.ts'
import { caseInUse, shortcomingsOf } from './cases.ts'
import { getMeeting, meetingOfItem, raiseAgendaRevision } from './meetings.sql.ts'
import { getPerson } from './members.sql.ts'
import { poolFor } from './pool.ts'

export const agenda = {
  get: query(meetingReference, (db, { meetingId }) => agendaOf(db, found(getMeeting(db, meetingId)))),
  pool: query(meetingReference, (db, { meetingId }) => poolFor(db, found(getMeeting(db, meetingId)))),
  add: command(picks, putOnAgenda),
  addTopic: command(newTopic, addTopic),
  move: command(itemMove, move),
  update: command(itemChange, update),
  remove: command(itemReference, remove),
} satisfies Operations<AgendaApi>

/** The agenda in order, with planned clock times, earlier treatments and what each item lacks. */
export function agendaOf(db: ReadDb, meeting: MeetingSummary): Agenda {
  const items = agendaViews(db, meeting).map(withoutPaper)
  const availableMinutes = minutesBetween(meeting.startsAt, meeting.endsAt)
  return { meetingId: meeting.id, items, plannedMinutes: plannedSum(items), availableMinutes }
}

/** The item as it goes out of the program; which version of the paper it has is told by the paper itself. */
export function withoutPaper(item: ItemView): AgendaItemView {
  const { paperVersionId: _, ...view } = item
  return view
}

/** An item of `agendaOf` with the version its paper was sent out in. */
export type ItemView = AgendaItemView & sql.StoredItem

/** The items of `agendaOf` alone. */
export function agendaViews(db: ReadDb, meeting: MeetingSummary): ItemView[] {
  const items = sql.listItems(db, meeting.id)
  const times = startTimes(
    meeting.startsAt,
    items.map((item) => item.plannedMinutes),
  )
  const earlier = sql.listPriorTreatments(db, meeting.id)
  return items.map((item, index) => ({
    ...item,
    startsAt: times[index] ?? meeting.startsAt,
    priorTreatments: earlier.get(item.id) ?? [],
    shortcomings: itemShortcomings(item, caseShortcomings(db, item)),
  }))
}

const caseShortcomings = (db: ReadDb, { caseId }: sql.StoredItem) =>
  caseId === null ? [] : shortcomingsOf(db, found(getCase(db, caseId)))

function draftMeeting(db: ReadDb, meetingId: string): MeetingSummary {
  const meeting = found(getMeeting(db, meetingId))
  ensureDraft(meeting)
  return meeting
}

type Located = Readonly<{ item: sql.StoredItem; meeting: MeetingSummary }>

const located = (db: ReadDb, itemId: string): Located => ({
  item: found(sql.getItem(db, itemId)),
  meeting: found(meetingOfItem(db, itemId)),
})

/** Every change of the order ends here: positions become 1, 2, 3 … */
function arrange(db: WriteDb, meetingId: string, ids: readonly string[]): void {
  sql.setOrder(db, ids)
  raiseAgendaRevision(db, meetingId)
}

function insertBeforeClosing(db: WriteDb, meetingId: string, newItems: readonly sql.NewItem[]): string[] {
  const items = sql.listItems(db, meetingId)
  const ids = newItems.map((item, index) => sql.insertItem(db, meetingId, item, items.length + index + 1))
  arrange(db, meetingId, beforeClosing(items, ids))
  return ids
}

/** Puts the cases before the closing points of a meeting that has not been called. */
export function putOnAgenda(db: WriteDb, { meetingId, picks: picked }: z.output<typeof picks>): { itemIds: string[] } {
  draftMeeting(db, meetingId)
  const onAgenda = sql.listItems(db, meetingId).map((item) => item.caseId)
  const caseIds = picked.map((pick) => pick.caseId)
  ensure(new Set(caseIds).size === caseIds.length && !caseIds.some((id) => onAgenda.includes(id)), 'caseOnAgenda')
  return {
    itemIds: insertBeforeClosing(
      db,
      meetingId,
      picked.map((pick) => itemFromCase(db, pick)),
    ),
  }
}

type Picked = z.output<typeof picks>['picks'][number]

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
  draftMeeting(db, meetingId)
  const [itemId] = insertBeforeClosing(db, meetingId, [sql.plainItem('topic', title, plannedMinutes)])
  return { itemId: found(itemId) }
}

function move(db: WriteDb, { itemId, position }: z.output<typeof itemMove>): void {
  const { item, meeting } = located(db, itemId)
  ensureDraft(meeting)
  const ids = sql.listItems(db, meeting.id).map(({ id }) => id)
  arrange(db, meeting.id, moved(ids, item.position - 1, position - 1))
}

function update(db: WriteDb, { itemId, ...change }: z.output<typeof itemChange>): void {
  const { item, meeting } = located(db, itemId)
  ensureNotClosed(meeting)
  // Title and kind are in the notice the members have; who presents and for how long may change until the end.
  if (change.title !== undefined || change.itemKind !== undefined) ensureDraft(meeting)
  if (change.presenterId) found(getPerson(db, change.presenterId))
  sql.updateItem(db, withChanges<sql.StoredItem>(item, change))
}

function remove(db: WriteDb, { itemId }: z.output<typeof itemReference>, context: Context): void {
  const { meeting } = located(db, itemId)
  ensureDraft(meeting)
  sql.setRemoved(db, itemId, context.now().toISOString())
  deleteAttendeesOfItem(db, itemId)
  arrange(
    db,
    meeting.id,
    sql.listItems(db, meeting.id).map(({ id }) => id),
  )
}
