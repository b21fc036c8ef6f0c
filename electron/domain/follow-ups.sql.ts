import { formatCaseNumber } from '../../shared/agenda.ts'
import { shortDate } from '../../shared/dates.ts'
import type { FollowUp, FollowUpEntry, FollowUpMeeting } from '../../shared/follow-ups.ts'
import { fill } from '../../shared/texts/index.ts'
import { sources } from '../../shared/texts/sources.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { nameOn } from './body-names.sql.ts'

type SourceRow = Readonly<{
  bodyName: string
  numberFormat: string
  onDate: string
  year: number | null
  sequence: number | null
  itemTitle: string
}>
type Row = Omit<FollowUp, 'source'> & SourceRow & Readonly<{ bodyId: string }>

const FOLLOW_UP = `
  SELECT f.id, f.item_id AS itemId, i.meeting_id AS meetingId, i.case_id AS caseId, f.text,
    f.responsible_id AS responsibleId, p.name AS responsibleName, f.due_on AS dueOn, f.status, f.done_on AS doneOn,
    m.body_id AS bodyId, ${nameOn('b', 'm.on_date')} AS bodyName, b.number_format AS numberFormat, m.on_date AS onDate,
    n.year, n.sequence, i.title AS itemTitle
  FROM follow_up f
  JOIN agenda_item i ON i.id = f.item_id
  JOIN meeting m ON m.id = i.meeting_id
  JOIN body b ON b.id = m.body_id
  LEFT JOIN case_number n ON n.agenda_item_id = i.id
  LEFT JOIN person p ON p.id = f.responsible_id`
const SELECT = `${FOLLOW_UP} WHERE f.removed_at IS NULL`

function toFollowUp(row: Row): FollowUp {
  const { id, itemId, meetingId, caseId, text, responsibleId, responsibleName, dueOn, status, doneOn } = row
  const source = sourceOf(row)
  return { id, itemId, meetingId, caseId, source, text, responsibleId, responsibleName, dueOn, status, doneOn }
}

function sourceOf({ bodyName, numberFormat, onDate, year, sequence, itemTitle }: SourceRow): string {
  const place = { body: bodyName, date: shortDate(onDate) }
  return year === null || sequence === null
    ? fill(sources.titled, { ...place, title: itemTitle })
    : fill(sources.numbered, { ...place, number: formatCaseNumber({ year, sequence }, numberFormat) })
}

const IN_ORDER = 'ORDER BY f.done_on IS NOT NULL, f.due_on IS NULL, f.due_on, f.created_at, f.id'

/** Those that are not finished first, then by due date; those without a date come after those with one. */
export const listFollowUps = (db: ReadDb, today: string): FollowUpEntry[] =>
  db.prepare<[], Row>(`${SELECT} ${IN_ORDER}`).all().map(entries(db, today))

/** Those that have been removed, the last removed first. */
export const listRemovedFollowUps = (db: ReadDb, today: string): FollowUpEntry[] =>
  db
    .prepare<[], Row>(`${FOLLOW_UP} WHERE f.removed_at IS NOT NULL ORDER BY f.removed_at DESC, f.id`)
    .all()
    .map(entries(db, today))

/** Puts each row where it stands, from what is read once for all of them. */
function entries(db: ReadDb, today: string): (row: Row) => FollowUpEntry {
  const onAgenda = new Map(listOnAgendas(db).map(({ followUpId, ...place }) => [followUpId, place]))
  const next = nextDrafts(db, today)
  return (row) => {
    const place = onAgenda.get(row.id) ?? null
    const canBeTakenUp = place === null && row.doneOn === null
    const later = next.get(row.bodyId)?.find(({ meetingId }) => meetingId !== row.meetingId)
    return {
      ...toFollowUp(row),
      bodyId: row.bodyId,
      bodyName: row.bodyName,
      meetingOn: row.onDate,
      onAgenda: place,
      nextMeeting: canBeTakenUp ? (later ?? null) : null,
    }
  }
}

type Place = FollowUpMeeting & Readonly<{ followUpId: string; itemId: string }>

/** Follow-ups on agendas of meetings that are not over; of several the first meeting comes last. */
const listOnAgendas = (db: ReadDb): Place[] =>
  db
    .prepare<[], Place>(
      `SELECT i.follow_up_id AS followUpId, i.id AS itemId, m.id AS meetingId, ${nameOn('b', 'm.on_date')} AS bodyName,
         m.on_date AS onDate
       FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id JOIN body b ON b.id = m.body_id
       WHERE i.follow_up_id IS NOT NULL AND i.removed_at IS NULL AND m.status <> 'closed' AND m.cancelled_at IS NULL
       ORDER BY m.on_date DESC, m.starts_at DESC`,
    )
    .all()

/** Each body's coming meetings whose notice has not been sent, by the id of the body. */
function nextDrafts(db: ReadDb, today: string): Map<string, FollowUpMeeting[]> {
  const drafts = db
    .prepare<[string], FollowUpMeeting & Readonly<{ bodyId: string }>>(
      `SELECT m.id AS meetingId, m.body_id AS bodyId, ${nameOn('b', 'm.on_date')} AS bodyName, m.on_date AS onDate
       FROM meeting m JOIN body b ON b.id = m.body_id
       WHERE m.status = 'draft' AND m.cancelled_at IS NULL AND m.on_date >= ?
       ORDER BY m.on_date, m.starts_at`,
    )
    .all(today)
  const byBody = [...Map.groupBy(drafts, ({ bodyId }) => bodyId)]
  return new Map(
    byBody.map(([id, own]) => [id, own.map(({ meetingId, bodyName, onDate }) => ({ meetingId, bodyName, onDate }))]),
  )
}

/** Those of one meeting, in the same order. */
export const listFollowUpsOfMeeting = (db: ReadDb, meetingId: string): FollowUp[] =>
  db.prepare<[string], Row>(`${SELECT} AND i.meeting_id = ? ${IN_ORDER}`).all(meetingId).map(toFollowUp)

/** Open ones that are due on the day or before it. */
export const listDueFollowUps = (db: ReadDb, day: string): FollowUp[] =>
  db.prepare<[string], Row>(`${SELECT} AND f.done_on IS NULL AND f.due_on <= ? ${IN_ORDER}`).all(day).map(toFollowUp)

/** One that has not been removed. */
export function getFollowUp(db: ReadDb, id: string): FollowUp | undefined {
  const row = db.prepare<[string], Row>(`${SELECT} AND f.id = ?`).get(id)
  return row && toFollowUp(row)
}

/** One whether it has been removed or not, and when. */
export function getAnyFollowUp(
  db: ReadDb,
  id: string,
): Readonly<{ followUp: FollowUp; createdAt: string; removedAt: string | null }> | undefined {
  const row = db.prepare<[string], Row>(`${FOLLOW_UP} WHERE f.id = ?`).get(id)
  const times = db
    .prepare<[string], { createdAt: string; removedAt: string | null }>(
      'SELECT created_at AS createdAt, removed_at AS removedAt FROM follow_up WHERE id = ?',
    )
    .get(id)
  return row && times && { followUp: toFollowUp(row), ...times }
}

type Stored = Pick<FollowUp, 'id' | 'itemId' | 'text' | 'responsibleId' | 'dueOn'> & Readonly<{ createdAt: string }>

export function insertFollowUp(db: WriteDb, followUp: Stored): void {
  db.prepare(
    `INSERT INTO follow_up (id, item_id, text, responsible_id, due_on, created_at)
     VALUES (@id, @itemId, @text, @responsibleId, @dueOn, @createdAt)`,
  ).run(followUp)
}

export function updateFollowUp(db: WriteDb, followUp: FollowUp): void {
  db.prepare(
    `UPDATE follow_up SET text = @text, responsible_id = @responsibleId, due_on = @dueOn, status = @status,
       done_on = @doneOn
     WHERE id = @id`,
  ).run(followUp)
}

/** Removes it at the moment, or with null puts it back. */
export function setFollowUpRemoved(db: WriteDb, id: string, at: string | null): void {
  db.prepare('UPDATE follow_up SET removed_at = ? WHERE id = ?').run(at, id)
}
