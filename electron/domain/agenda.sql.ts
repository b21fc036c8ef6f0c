import {
  formatCaseNumber,
  unfinishedOutcomes,
  type AddedIn,
  type AgendaItem,
  type Elsewhere,
  type ItemType,
  type Outcome,
  type PriorTreatment,
} from '../../shared/agenda.ts'
import type { ItemKind } from '../../shared/cases.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { nameOn } from './body-names.sql.ts'
import { contentOf } from './item-texts.sql.ts'

/** The item with the text it was sent out with; null before the notice. */
export type StoredItem = AgendaItem & Readonly<{ paperVersionId: string | null }>

const NUMBER = 'number.year, number.sequence, body.number_format AS numberFormat'
type NumberRow = { year: number | null; sequence: number | null; numberFormat: string }

const ITEM = `
  SELECT item.id, item.meeting_id AS meetingId, item.position, item.type, item.case_id AS caseId, item.item_kind AS itemKind,
    item.title, ${NUMBER}, item.presenter_id AS presenterId, presenter.name AS presenterName,
    item.planned_minutes AS plannedMinutes, item.origin_item_id AS originItemId,
    item.follow_up_id AS followUpId, item.minutes_of_id AS minutesOfId, item.added_in AS addedIn, item.outcome, advice.text AS advice,
    item.started_at AS startedAt, item.ended_at AS endedAt, item.paper_version_id AS paperVersionId
  FROM agenda_item item
  JOIN meeting ON meeting.id = item.meeting_id
  JOIN body ON body.id = meeting.body_id
  LEFT JOIN case_number number ON number.agenda_item_id = item.id
  LEFT JOIN person presenter ON presenter.id = item.presenter_id
  LEFT JOIN item_text advice ON advice.id = item.id || '/advice'`
type ItemRow = Omit<StoredItem, 'number' | 'numberText' | 'advice'> & NumberRow & { advice: string | null }

const numberOf = ({ year, sequence }: NumberRow) => (year === null || sequence === null ? null : { year, sequence })

function numberTextOf(row: NumberRow): string | null {
  const number = numberOf(row)
  return number && formatCaseNumber(number, row.numberFormat)
}

const toItem = ({ year, sequence, numberFormat, advice, ...row }: ItemRow): StoredItem => ({
  ...row,
  number: numberOf({ year, sequence, numberFormat }),
  numberText: numberTextOf({ year, sequence, numberFormat }),
  advice: contentOf(advice),
})

export const listItems = (db: ReadDb, meetingId: string): StoredItem[] =>
  db
    .prepare<[string], ItemRow>(`${ITEM} WHERE item.meeting_id = ? AND item.removed_at IS NULL ORDER BY item.position`)
    .all(meetingId)
    .map(toItem)

export const getItem = (db: ReadDb, id: string): StoredItem | undefined =>
  db.prepare<[string], ItemRow>(`${ITEM} WHERE item.id = ? AND item.removed_at IS NULL`).all(id).map(toItem)[0]

type PriorRow = Omit<PriorTreatment, 'number' | 'advice'> & NumberRow & { forItemId: string; advice: string | null }

const toPrior = ({ itemId, bodyName, onDate, outcome, advice, ...number }: PriorRow): PriorTreatment => ({
  itemId,
  bodyName,
  onDate,
  outcome,
  number: numberTextOf(number),
  advice: contentOf(advice),
})

/** What became of the meeting's cases in closed meetings before it, oldest first, by the id of the item here. */
export function listPriorTreatments(db: ReadDb, meetingId: string): Map<string, PriorTreatment[]> {
  const rows = db
    .prepare<[string], PriorRow>(
      `SELECT here.id AS forItemId, item.id AS itemId, meeting.on_date AS onDate, ${NUMBER},
         ${nameOn('body', 'meeting.on_date')} AS bodyName,
         item.outcome, advice.text AS advice
       FROM agenda_item here
       JOIN meeting this ON this.id = here.meeting_id
       JOIN agenda_item item ON item.case_id = here.case_id AND item.id <> here.id AND item.removed_at IS NULL
       JOIN meeting ON meeting.id = item.meeting_id AND meeting.status = 'closed' AND meeting.cancelled_at IS NULL
         AND (meeting.on_date, meeting.starts_at) < (this.on_date, this.starts_at)
       JOIN body ON body.id = meeting.body_id
       LEFT JOIN case_number number ON number.agenda_item_id = item.id
       LEFT JOIN item_text advice ON advice.id = item.id || '/advice'
       WHERE here.meeting_id = ? AND here.removed_at IS NULL AND item.outcome IS NOT NULL
       ORDER BY meeting.on_date, meeting.starts_at`,
    )
    .all(meetingId)
  const groups = [...Map.groupBy(rows, (row) => row.forItemId)]
  return new Map(groups.map(([itemId, group]) => [itemId, group.map(toPrior)]))
}

type ElsewhereRow = Omit<Elsewhere, 'kind' | 'number'> & NumberRow & { forItemId: string; isClosed: 0 | 1 }

/** The same body's other items with the cases of a meeting that is not over, latest first, by the id of the item here. */
export function listElsewhere(db: ReadDb, meetingId: string): Map<string, Elsewhere> {
  const rows = db
    .prepare<[string], ElsewhereRow>(
      `SELECT here.id AS forItemId, meeting.id AS meetingId, meeting.on_date AS onDate, ${NUMBER}, item.outcome,
         meeting.status = 'closed' AS isClosed
       FROM agenda_item here
       JOIN meeting this ON this.id = here.meeting_id AND this.status <> 'closed'
       JOIN agenda_item item ON item.case_id = here.case_id AND item.id <> here.id AND item.removed_at IS NULL
       JOIN meeting ON meeting.id = item.meeting_id AND meeting.body_id = this.body_id AND meeting.cancelled_at IS NULL
         AND (meeting.status <> 'closed' OR (meeting.on_date, meeting.starts_at) < (this.on_date, this.starts_at))
       JOIN body ON body.id = meeting.body_id
       LEFT JOIN case_number number ON number.agenda_item_id = item.id
       WHERE here.meeting_id = ? AND here.removed_at IS NULL
       ORDER BY meeting.on_date DESC, meeting.starts_at DESC, meeting.id DESC`,
    )
    .all(meetingId)
  const groups = [...Map.groupBy(rows, (row) => row.forItemId)]
  return new Map(groups.flatMap(([itemId, group]) => toElsewhere(group).map((one) => [itemId, one] as const)))
}

/** What the body came to last, unless it left the case open; otherwise the other agenda it stands on. */
function toElsewhere(rows: readonly ElsewhereRow[]): Elsewhere[] {
  const treated = rows.find(({ isClosed }) => isClosed === 1)
  const isSettled = treated?.outcome != null && !unfinishedOutcomes.includes(treated.outcome)
  const row = isSettled ? treated : rows.find(({ isClosed }) => isClosed === 0)
  if (row === undefined) return []
  const { meetingId, onDate, outcome } = row
  return [{ kind: isSettled ? 'settled' : 'planned', meetingId, onDate, number: numberTextOf(row), outcome }]
}

/** What a new item is made from; the position is given when the agenda is put in order. */
export type NewItem = Readonly<{
  type: ItemType
  title: string
  plannedMinutes: number
  caseId: string | null
  itemKind: ItemKind | null
  presenterId: string | null
  originItemId: string | null
  followUpId: string | null
  minutesOfId: string | null
  addedIn: AddedIn
}>

/** A point without a case. */
export const plainItem = (type: ItemType, title: string, plannedMinutes: number): NewItem => ({
  type,
  title,
  plannedMinutes,
  caseId: null,
  itemKind: null,
  presenterId: null,
  originItemId: null,
  followUpId: null,
  minutesOfId: null,
  addedIn: 'draft',
})

export function insertItem(db: WriteDb, meetingId: string, item: NewItem, position: number): string {
  const id = newId()
  db.prepare(
    `INSERT INTO agenda_item (id, meeting_id, position, type, case_id, item_kind, title, presenter_id, planned_minutes, origin_item_id,
       follow_up_id, minutes_of_id, added_in)
     VALUES (@id, @meetingId, @position, @type, @caseId, @itemKind, @title, @presenterId, @plannedMinutes, @originItemId,
       @followUpId, @minutesOfId, @addedIn)`,
  ).run({ ...item, id, meetingId, position })
  return id
}

/** Gives the items the positions 1, 2, 3 … in the order of the ids; rows that stay in place are not touched. */
export function setOrder(db: WriteDb, ids: readonly string[]): void {
  const update = db.prepare('UPDATE agenda_item SET position = @position WHERE id = @id AND position <> @position')
  for (const [index, id] of ids.entries()) update.run({ id, position: index + 1 })
}

export const updateItem = (db: WriteDb, item: AgendaItem): void => {
  db.prepare(
    `UPDATE agenda_item SET title = @title, item_kind = @itemKind, presenter_id = @presenterId, planned_minutes = @plannedMinutes
     WHERE id = @id`,
  ).run(item)
}

export const setRemoved = (db: WriteDb, id: string, at: string): void => {
  db.prepare('UPDATE agenda_item SET removed_at = ? WHERE id = ?').run(at, id)
}

/** Puts a removed item on the agenda again. */
export const setBack = (db: WriteDb, id: string): void => {
  db.prepare('UPDATE agenda_item SET removed_at = NULL WHERE id = ?').run(id)
}

export const setPaperVersion = (db: WriteDb, id: string, versionId: string): void => {
  db.prepare('UPDATE agenda_item SET paper_version_id = ? WHERE id = ?').run(versionId, id)
}

export const setOutcome = (db: WriteDb, id: string, outcome: Outcome | null): void => {
  db.prepare('UPDATE agenda_item SET outcome = ? WHERE id = ?').run(outcome, id)
}

/** Stamps when the item is taken up: the first time stays, and an earlier end no longer holds. */
export const setItemStarted = (db: WriteDb, id: string, time: string): void => {
  db.prepare('UPDATE agenda_item SET started_at = coalesce(started_at, ?), ended_at = NULL WHERE id = ?').run(time, id)
}

/** As someone puts them right afterwards. */
export const setItemTimes = (db: WriteDb, id: string, startedAt: string | null, endedAt: string | null): void => {
  db.prepare('UPDATE agenda_item SET started_at = ?, ended_at = ? WHERE id = ?').run(startedAt, endedAt, id)
}

export const setItemEnded = (db: WriteDb, id: string, time: string): void => {
  db.prepare('UPDATE agenda_item SET ended_at = ? WHERE id = ?').run(time, id)
}
