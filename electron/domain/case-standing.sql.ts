import type { PlannedStop, Step } from '../../shared/case-route.ts'
import type { Case, ItemKind } from '../../shared/cases.ts'
import type { MeetingStatus } from '../../shared/meetings.ts'
import type { Outcome } from '../../shared/agenda.ts'
import type { PaperSectionKey } from '../../shared/papers.ts'
import type { ReadDb } from '../db/database.ts'
import { AMONG, among, type Among } from './among.sql.ts'

/** As little of a case as it can be found and put in order by. */
export type LightCase = Readonly<{
  id: string
  itemKind: ItemKind
  ownerId: string | null
  officerId: string | null
  createdAt: string
}>

/** Every case in the register, in no order. */
export const listLightCases = (db: ReadDb): LightCase[] =>
  db
    .prepare<[], LightCase>(
      `SELECT id, item_kind AS itemKind, owner_id AS ownerId, officer_id AS officerId, created_at AS createdAt
       FROM cases WHERE removed_at IS NULL`,
    )
    .all()

type Meeting = Readonly<{ id: string; bodyId: string; meetingStatus: MeetingStatus; onDate: string; startsAt: string }>

/** A step of a case with what puts it in its place among the others. */
export type PlacedStep = Step & Readonly<{ meeting: Meeting; position: number }>

/** The steps of every case in time order, by the id of the case; meetings that were cancelled are none. */
export function stepsByCase(db: ReadDb): Map<string, PlacedStep[]> {
  const meetings = meetingsById(db)
  const byCase = new Map<string, PlacedStep[]>()
  for (const [itemId, caseId, meetingId, position, outcome] of listCaseItems(db)) {
    const meeting = meetings.get(meetingId)
    if (meeting === undefined) continue
    const { bodyId, meetingStatus } = meeting
    const step = { itemId, bodyId, meetingStatus, outcome, meeting, position }
    const steps = byCase.get(caseId)
    if (steps === undefined) byCase.set(caseId, [step])
    else steps.push(step)
  }
  for (const steps of byCase.values()) if (steps.length > 1) steps.sort(inTime)
  return byCase
}

const meetingsById = (db: ReadDb): Map<string, Meeting> =>
  new Map(
    db
      .prepare<[], Meeting>(
        `SELECT id, body_id AS bodyId, status AS meetingStatus, on_date AS onDate, starts_at AS startsAt
         FROM meeting WHERE cancelled_at IS NULL`,
      )
      .all()
      .map((meeting) => [meeting.id, meeting]),
  )

type Item = [itemId: string, caseId: string, meetingId: string, position: number, outcome: Outcome | null]

// As bare rows: there are tens of thousands of them.
const listCaseItems = (db: ReadDb): Item[] =>
  db
    .prepare<[], Item>(
      `SELECT id, case_id, meeting_id, position, outcome FROM agenda_item
       WHERE case_id IS NOT NULL AND removed_at IS NULL`,
    )
    .raw()
    .all()

const ascending = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const inTime = (a: PlacedStep, b: PlacedStep): number =>
  ascending(a.meeting.onDate, b.meeting.onDate) ||
  ascending(a.meeting.startsAt, b.meeting.startsAt) ||
  a.position - b.position ||
  ascending(a.itemId, b.itemId)

/** The plans of every case in order, by the id of the case. */
export function plansByCase(db: ReadDb): Map<string, PlannedStop[]> {
  const byCase = new Map<string, PlannedStop[]>()
  const stops = db
    .prepare<[], [caseId: string, bodyId: string | null, sentOn: string | null]>(
      'SELECT case_id, body_id, sent_on FROM case_station ORDER BY position, id',
    )
    .raw()
    .all()
  for (const [caseId, bodyId, sentOn] of stops) {
    const plan = byCase.get(caseId)
    if (plan === undefined) byCase.set(caseId, [{ bodyId, sentOn }])
    else plan.push({ bodyId, sentOn })
  }
  return byCase
}

/** What of a case tells what it lacks, besides what others do. */
export type LackFacts = Pick<Case, 'id' | 'itemKind' | 'ownerId' | 'workAreaIds'> &
  Readonly<{ written: readonly PaperSectionKey[] }>

type LackRow = Pick<Case, 'id' | 'itemKind' | 'ownerId'> &
  Readonly<{ workAreaId: string | null; written: string | null }>

/** Those of the cases that are in the register, each with no more than one of its work areas. */
export const listLackFacts = (db: ReadDb, ids: readonly string[]): LackFacts[] =>
  db
    .prepare<Among, LackRow>(
      `SELECT c.id, c.item_kind AS itemKind, c.owner_id AS ownerId,
         (SELECT work_area_id FROM case_work_area WHERE case_id = c.id LIMIT 1) AS workAreaId,
         (SELECT group_concat(key) FROM paper_section WHERE case_id = c.id AND has_words) AS written
       FROM cases c WHERE c.removed_at IS NULL AND c.id ${AMONG}`,
    )
    .all(among(ids))
    .map(({ id, itemKind, ownerId, workAreaId, written }) => ({
      id,
      itemKind,
      ownerId,
      workAreaIds: workAreaId === null ? [] : [workAreaId],
      written: (written === null ? [] : written.split(',')) as PaperSectionKey[],
    }))

/** When each case's paper was last written in, of those written in since the moment, by the id of the case. */
export const writtenByCase = (db: ReadDb, since: string): Map<string, string> =>
  new Map(
    db
      .prepare<[string], [string, string]>(
        'SELECT case_id, MAX(updated_at) FROM paper_section WHERE updated_at >= ? GROUP BY case_id',
      )
      .raw()
      .all(since),
  )

export const titlesByCase = (db: ReadDb): Map<string, string> => pairs(db, 'SELECT id, title FROM cases')
/** By the names they have today. */
export const bodyNames = (db: ReadDb): Map<string, string> => pairs(db, 'SELECT id, name FROM body')
export const personNames = (db: ReadDb): Map<string, string> => pairs(db, 'SELECT id, name FROM person')

function pairs(db: ReadDb, query: string): Map<string, string> {
  return new Map(db.prepare<[], [string, string]>(query).raw().all())
}

export const listCasesUnder = (db: ReadDb, workAreaId: string): Set<string> =>
  new Set(
    db.prepare<[string], string>('SELECT case_id FROM case_work_area WHERE work_area_id = ?').pluck().all(workAreaId),
  )
