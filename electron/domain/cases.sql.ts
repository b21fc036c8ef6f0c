import { formatCaseNumber } from '../../shared/agenda.ts'
import type { Case, Treatment } from '../../shared/cases.ts'
import type { PaperSectionKey } from '../../shared/papers.ts'
import type { Language } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { AMONG, among, type Among } from './among.sql.ts'
import { nameOn } from './body-names.sql.ts'
import { contentOf } from './item-texts.sql.ts'

const FIELDS = `c.id, c.title, c.item_kind AS itemKind, c.owner_id AS ownerId, c.officer_id AS officerId, c.origin,
  c.origin_body_id AS originBodyId, c.origin_person_id AS originPersonId, c.access_level AS accessLevel,
  c.access_grounds AS accessGrounds, c.statutory_basis AS statutoryBasis,
  c.archive_reference AS archiveReference, c.created_at AS createdAt, c.removed_at AS removedAt`

const COLUMNS = `${FIELDS},
  (SELECT json_group_array(w.work_area_id) FROM (
     SELECT work_area_id FROM case_work_area WHERE case_id = c.id ORDER BY id) w) AS workAreaIds`

type CaseRow = Omit<Case, 'workAreaIds'> & Readonly<{ workAreaIds: string }>

const toCase = <T extends CaseRow>(row: T) => ({ ...row, workAreaIds: JSON.parse(row.workAreaIds) as string[] })

export function getCase(db: ReadDb, id: string): Case | undefined {
  const row = db.prepare<[string], CaseRow>(`SELECT ${COLUMNS} FROM cases c WHERE c.id = ?`).get(id)
  return row && toCase(row)
}

/** A case in the register: what lists show besides the case itself. */
export type RegisteredCase = Case &
  Readonly<{
    ownerName: string | null
    officerName: string | null
    written: readonly PaperSectionKey[]
    updatedAt: string
  }>

type RegisteredRow = Omit<RegisteredCase, 'workAreaIds' | 'written'> &
  Readonly<{ workAreaIds: string; written: string }>

/** Those of the cases that have not been removed, newest first. */
export const listCases = (db: ReadDb, ids: readonly string[]): RegisteredCase[] =>
  db
    .prepare<Among, RegisteredRow>(
      `SELECT ${COLUMNS}, p.name AS ownerName, officer.name AS officerName,
         (SELECT json_group_array(key) FROM paper_section WHERE case_id = c.id AND has_words) AS written,
         MAX(c.created_at, COALESCE((SELECT MAX(updated_at) FROM paper_section WHERE case_id = c.id), '')) AS updatedAt
       FROM cases c LEFT JOIN person p ON p.id = c.owner_id LEFT JOIN person officer ON officer.id = c.officer_id
       WHERE c.removed_at IS NULL AND c.id ${AMONG} ORDER BY c.created_at DESC, c.id DESC`,
    )
    .all(among(ids))
    .map(({ written, ...row }) => ({ ...toCase(row), written: JSON.parse(written) as PaperSectionKey[] }))

/** Every case in the register by title only, newest first. */
export const listTitles = (db: ReadDb): { id: string; title: string }[] =>
  db
    .prepare<[], { id: string; title: string }>(
      'SELECT id, title FROM cases WHERE removed_at IS NULL ORDER BY created_at DESC, id DESC',
    )
    .all()

export function insertCase(db: WriteDb, { workAreaIds, ...row }: Case, language: Language): void {
  db.prepare(
    `INSERT INTO cases (id, title, item_kind, owner_id, officer_id, origin, origin_body_id, origin_person_id,
       access_level, access_grounds, statutory_basis, archive_reference, language, created_at)
     VALUES (@id, @title, @itemKind, @ownerId, @officerId, @origin, @originBodyId, @originPersonId,
       @accessLevel, @accessGrounds, @statutoryBasis, @archiveReference, @language, @createdAt)`,
  ).run({ ...row, language })
  setWorkAreas(db, row.id, workAreaIds)
}

export function updateCase(db: WriteDb, { workAreaIds, ...row }: Case): void {
  db.prepare(
    `UPDATE cases SET title = @title, item_kind = @itemKind, owner_id = @ownerId, officer_id = @officerId,
       origin = @origin, origin_body_id = @originBodyId, origin_person_id = @originPersonId, access_level = @accessLevel, access_grounds = @accessGrounds,
       statutory_basis = @statutoryBasis, archive_reference = @archiveReference, removed_at = @removedAt
     WHERE id = @id`,
  ).run(row)
  setWorkAreas(db, row.id, workAreaIds)
}

/** Touches only the rows that differ, so that the journal shows what really changed. */
function setWorkAreas(db: WriteDb, caseId: string, workAreaIds: readonly string[]): void {
  const wanted = JSON.stringify(workAreaIds)
  db.prepare(
    `DELETE FROM case_work_area WHERE case_id = ? AND work_area_id NOT IN (SELECT value FROM json_each(?))`,
  ).run(caseId, wanted)
  const insert = db.prepare(
    `INSERT INTO case_work_area (id, case_id, work_area_id) VALUES (?, ?, ?) ON CONFLICT (case_id, work_area_id) DO NOTHING`,
  )
  for (const workAreaId of workAreaIds) insert.run(newId(), caseId, workAreaId)
}

export const getCaseLanguage = (db: ReadDb, id: string): Language | undefined =>
  db.prepare<[string], { language: Language }>('SELECT language FROM cases WHERE id = ?').get(id)?.language

export function setCaseLanguage(db: WriteDb, id: string, language: Language): void {
  db.prepare('UPDATE cases SET language = ? WHERE id = ?').run(language, id)
}

type TreatmentRow = Omit<Treatment, 'number' | 'advice'> &
  Readonly<{
    caseId: string
    numberFormat: string
    year: number | null
    sequence: number | null
    advice: string | null
  }>

const treatmentsWith = (advice: string, join: string): string => `
  SELECT i.case_id AS caseId, i.id AS itemId, i.meeting_id AS meetingId, m.body_id AS bodyId,
    ${nameOn('b', 'm.on_date')} AS bodyName,
    b.number_format AS numberFormat, m.on_date AS onDate, m.status AS meetingStatus, n.year, n.sequence, i.outcome,
    ${advice} AS advice
  FROM agenda_item i
  JOIN meeting m ON m.id = i.meeting_id
  JOIN body b ON b.id = m.body_id
  LEFT JOIN case_number n ON n.agenda_item_id = i.id
  ${join}
  WHERE i.case_id IS NOT NULL AND i.removed_at IS NULL AND m.cancelled_at IS NULL`

const TREATMENTS = treatmentsWith('t.text', `LEFT JOIN item_text t ON t.item_id = i.id AND t.key = 'advice'`)
const TREATMENTS_WITHOUT_WORDS = treatmentsWith('NULL', '')

const IN_TIME = 'ORDER BY m.on_date, m.starts_at, i.position, i.id'

function toTreatment({ numberFormat, year, sequence, ...row }: TreatmentRow): Treatment {
  const { itemId, meetingId, bodyId, bodyName, onDate, meetingStatus, outcome } = row
  const number = year === null || sequence === null ? null : formatCaseNumber({ year, sequence }, numberFormat)
  return { itemId, meetingId, bodyId, bodyName, onDate, meetingStatus, number, outcome, advice: contentOf(row.advice) }
}

/** The case's treatments in meetings that were not cancelled, oldest first. */
export const listTreatments = (db: ReadDb, caseId: string): Treatment[] =>
  db.prepare<[string], TreatmentRow>(`${TREATMENTS} AND i.case_id = ? ${IN_TIME}`).all(caseId).map(toTreatment)

/** The treatments of each of the cases, oldest first, by the id of the case. */
export const treatmentsByCase = (db: ReadDb, ids: readonly string[]): Map<string, Treatment[]> =>
  grouped(db, `${TREATMENTS} AND i.case_id ${AMONG} ${IN_TIME}`, ids)

/** The same with no advice read, for lists that show none. */
export const treatmentsWithoutWords = (db: ReadDb, ids: readonly string[]): Map<string, Treatment[]> =>
  grouped(db, `${TREATMENTS_WITHOUT_WORDS} AND i.case_id ${AMONG} ${IN_TIME}`, ids)

function grouped(db: ReadDb, query: string, ids: readonly string[]): Map<string, Treatment[]> {
  const rows = db.prepare<Among, TreatmentRow>(query).all(among(ids))
  return new Map([...Map.groupBy(rows, (row) => row.caseId)].map(([caseId, group]) => [caseId, group.map(toTreatment)]))
}

/** Work areas that cases stand under, by name. */
export const listUsedWorkAreas = (db: ReadDb): { id: string; name: string }[] =>
  db
    .prepare<[], { id: string; name: string }>(
      `SELECT w.id, w.name FROM work_area w
       WHERE w.id IN (SELECT used.work_area_id FROM case_work_area used JOIN cases c ON c.id = used.case_id
         WHERE c.removed_at IS NULL)
       ORDER BY w.name, w.id`,
    )
    .all()
