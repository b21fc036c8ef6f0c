import { formatCaseNumber } from '../../shared/agenda.ts'
import { shortDate } from '../../shared/dates.ts'
import type { FollowUp } from '../../shared/follow-ups.ts'
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
type Row = Omit<FollowUp, 'source'> & SourceRow

const SELECT = `
  SELECT f.id, f.item_id AS itemId, i.meeting_id AS meetingId, i.case_id AS caseId, f.text,
    f.responsible_id AS responsibleId, p.name AS responsibleName, f.due_on AS dueOn, f.done_on AS doneOn,
    ${nameOn('b', 'm.on_date')} AS bodyName, b.number_format AS numberFormat, m.on_date AS onDate, n.year, n.sequence, i.title AS itemTitle
  FROM follow_up f
  JOIN agenda_item i ON i.id = f.item_id
  JOIN meeting m ON m.id = i.meeting_id
  JOIN body b ON b.id = m.body_id
  LEFT JOIN case_number n ON n.agenda_item_id = i.id
  LEFT JOIN person p ON p.id = f.responsible_id
  WHERE f.removed_at IS NULL`

function toFollowUp({ bodyName, numberFormat, onDate, year, sequence, itemTitle, ...row }: Row): FollowUp {
  const place = { body: bodyName, date: shortDate(onDate) }
  const source =
    year === null || sequence === null
      ? fill(sources.titled, { ...place, title: itemTitle })
      : fill(sources.numbered, { ...place, number: formatCaseNumber({ year, sequence }, numberFormat) })
  return { ...row, source }
}

const IN_ORDER = 'ORDER BY f.done_on IS NOT NULL, f.due_on IS NULL, f.due_on, f.created_at, f.id'

/** Open ones first, then by due date; those without a date come after those with one. */
export const listFollowUps = (db: ReadDb): FollowUp[] =>
  db.prepare<[], Row>(`${SELECT} ${IN_ORDER}`).all().map(toFollowUp)

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

type Stored = Pick<FollowUp, 'id' | 'itemId' | 'text' | 'responsibleId' | 'dueOn'> & Readonly<{ createdAt: string }>

export function insertFollowUp(db: WriteDb, followUp: Stored): void {
  db.prepare(
    `INSERT INTO follow_up (id, item_id, text, responsible_id, due_on, created_at)
     VALUES (@id, @itemId, @text, @responsibleId, @dueOn, @createdAt)`,
  ).run(followUp)
}

export function updateFollowUp(db: WriteDb, followUp: FollowUp): void {
  db.prepare(
    `UPDATE follow_up SET text = @text, responsible_id = @responsibleId, due_on = @dueOn, done_on = @doneOn
     WHERE id = @id`,
  ).run(followUp)
}

export function setFollowUpRemoved(db: WriteDb, id: string, at: string): void {
  db.prepare('UPDATE follow_up SET removed_at = ? WHERE id = ?').run(at, id)
}
