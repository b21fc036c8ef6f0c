import type { FollowUpEvent, FollowUpTreatment } from '../../shared/follow-up-history.ts'
import type { FollowUpState } from '../../shared/follow-ups.ts'
import { formatCaseNumber, type Outcome } from '../../shared/agenda.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { nameOn } from './body-names.sql.ts'

type EventRow = Omit<FollowUpEvent, 'before' | 'after'> & Readonly<{ before: string; after: string }>

const stateIn = (json: string): Partial<FollowUpState> =>
  json === '' ? {} : (JSON.parse(json) as Partial<FollowUpState>)

/** What is kept of a follow-up's history, oldest first. */
export const listEvents = (db: ReadDb, followUpId: string): FollowUpEvent[] =>
  db
    .prepare<[string], EventRow>(
      `SELECT id, at, actor, kind, before, after, note FROM follow_up_event
       WHERE follow_up_id = ? ORDER BY at, rowid`,
    )
    .all(followUpId)
    .map(({ before, after, ...event }) => ({ ...event, before: stateIn(before), after: stateIn(after) }))

type NewEvent = Omit<FollowUpEvent, 'id'>

const written = (state: Partial<FollowUpState>): string =>
  Object.keys(state).length === 0 ? '' : JSON.stringify(state)

/** Adds an event; a clock that was set back since the last one does not put it before that. */
export function insertEvent(db: WriteDb, followUpId: string, event: NewEvent): void {
  const last = db
    .prepare<[string], string | null>('SELECT max(at) FROM follow_up_event WHERE follow_up_id = ?')
    .pluck()
    .get(followUpId)
  const at = typeof last === 'string' && last > event.at ? last : event.at
  db.prepare(
    `INSERT INTO follow_up_event (id, follow_up_id, at, actor, kind, before, after, note)
     VALUES (@id, @followUpId, @at, @actor, @kind, @before, @after, @note)`,
  ).run({ ...event, id: newId(), followUpId, at, before: written(event.before), after: written(event.after) })
}

/** How many times each follow-up has changed since it was made, by id; taking a change back is a change too. */
export function changesByFollowUp(db: ReadDb): Map<string, number> {
  const rows = db
    .prepare<[], [string, number]>(
      `SELECT row_id, count(*) - 1 FROM journal_change WHERE table_name = 'follow_up' GROUP BY row_id`,
    )
    .raw()
    .all()
  return new Map(rows)
}

type TreatmentRow = Readonly<{
  itemId: string
  meetingId: string
  bodyName: string
  onDate: string
  year: number | null
  sequence: number | null
  numberFormat: string
  outcome: Outcome | null
  status: string
}>

/** The items that take or took the follow-up up again, by date. */
export const listTreatmentsOf = (db: ReadDb, followUpId: string): FollowUpTreatment[] =>
  db
    .prepare<[string], TreatmentRow>(
      `SELECT i.id AS itemId, m.id AS meetingId, ${nameOn('b', 'm.on_date')} AS bodyName, m.on_date AS onDate, n.year,
         n.sequence, b.number_format AS numberFormat, i.outcome, m.status
       FROM agenda_item i
       JOIN meeting m ON m.id = i.meeting_id AND m.cancelled_at IS NULL
       JOIN body b ON b.id = m.body_id
       LEFT JOIN case_number n ON n.agenda_item_id = i.id
       WHERE i.follow_up_id = ? AND i.removed_at IS NULL ORDER BY m.on_date, m.starts_at, i.position`,
    )
    .all(followUpId)
    .map(({ year, sequence, numberFormat, status, ...row }) => ({
      ...row,
      number: year === null || sequence === null ? null : formatCaseNumber({ year, sequence }, numberFormat),
      isClosed: status === 'closed',
    }))
