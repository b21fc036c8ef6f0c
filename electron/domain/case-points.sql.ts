import {
  isPointOpen,
  pointKinds,
  pointLabel,
  type CasePoint,
  type DifMark,
  type PointKind,
} from '../../shared/case-points.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { AMONG, among, type Among } from './among.sql.ts'

const POINT = `
  SELECT p.id, p.case_id AS caseId, p.kind, p.sequence, p.text, p.party, p.method, p.on_date AS onDate, p.input, p.pros,
    p.cons, p.outcome, p.status,
    (SELECT json_group_array(l.to_id) FROM (
       SELECT link.to_id FROM case_point_link link JOIN case_point target ON target.id = link.to_id
       WHERE link.from_id = p.id AND target.removed_at IS NULL ORDER BY target.kind DESC, target.sequence) l) AS linkIds
  FROM case_point p`

type Row = Omit<CasePoint, 'label' | 'isOpen' | 'linkIds'> & Readonly<{ sequence: number; linkIds: string }>

function toPoint({ sequence, linkIds, ...row }: Row): CasePoint {
  return {
    ...row,
    label: pointLabel(row.kind, sequence),
    isOpen: isPointOpen(row),
    linkIds: JSON.parse(linkIds) as string[],
  }
}

const inOrder = (points: readonly CasePoint[]): CasePoint[] =>
  pointKinds.flatMap((kind) => points.filter((point) => point.kind === kind))

/** The case's points by kind, then as they were added. */
export const listPoints = (db: ReadDb, caseId: string): CasePoint[] =>
  inOrder(
    db
      .prepare<[string], Row>(`${POINT} WHERE p.case_id = ? AND p.removed_at IS NULL ORDER BY p.sequence, p.id`)
      .all(caseId)
      .map(toPoint),
  )

/** Open points of every case in the register, by the id of the case. */
export function openPointsByCase(db: ReadDb): Map<string, CasePoint[]> {
  const points = db
    .prepare<[], Row>(
      `${POINT} JOIN cases c ON c.id = p.case_id AND c.removed_at IS NULL
       WHERE p.removed_at IS NULL ORDER BY p.sequence, p.id`,
    )
    .all()
    .map(toPoint)
    .filter(({ isOpen }) => isOpen)
  return Map.groupBy(inOrder(points), ({ caseId }) => caseId)
}

type Answered = Pick<CasePoint, 'caseId' | 'kind' | 'input' | 'outcome' | 'status'>

/** Those of the cases that have consulted somebody who has not answered. */
export function listUnanswered(db: ReadDb, ids: readonly string[]): Set<string> {
  const rows = db
    .prepare<Among, Answered>(
      `SELECT case_id AS caseId, kind, input, outcome, status FROM case_point
       WHERE kind = 'consultation' AND removed_at IS NULL AND case_id ${AMONG}`,
    )
    .all(among(ids))
  return new Set(rows.filter(isPointOpen).map(({ caseId }) => caseId))
}

export const getPoint = (db: ReadDb, id: string): CasePoint | undefined =>
  db.prepare<[string], Row>(`${POINT} WHERE p.id = ? AND p.removed_at IS NULL`).all(id).map(toPoint)[0]

/** The next place among the case's points of the kind; places of removed ones are not given again. */
const nextSequence = (db: ReadDb, caseId: string, kind: PointKind): number =>
  db
    .prepare<[string, string], number>(
      'SELECT coalesce(max(sequence), 0) + 1 FROM case_point WHERE case_id = ? AND kind = ?',
    )
    .pluck()
    .get(caseId, kind) ?? 1

type Stored = Omit<CasePoint, 'label' | 'isOpen'>

export function insertPoint(db: WriteDb, { linkIds, ...point }: Stored): void {
  db.prepare(
    `INSERT INTO case_point (id, case_id, kind, sequence, text, party, method, on_date, input, pros, cons, outcome, status)
     VALUES (@id, @caseId, @kind, @sequence, @text, @party, @method, @onDate, @input, @pros, @cons, @outcome, @status)`,
  ).run({ ...point, sequence: nextSequence(db, point.caseId, point.kind) })
  setLinks(db, point.id, linkIds)
}

export function updatePoint(db: WriteDb, { linkIds, ...point }: Stored): void {
  db.prepare(
    `UPDATE case_point SET text = @text, party = @party, method = @method, on_date = @onDate, input = @input,
       pros = @pros, cons = @cons, outcome = @outcome, status = @status
     WHERE id = @id`,
  ).run(point)
  setLinks(db, point.id, linkIds)
}

function setLinks(db: WriteDb, fromId: string, toIds: readonly string[]): void {
  db.prepare('DELETE FROM case_point_link WHERE from_id = ? AND to_id NOT IN (SELECT value FROM json_each(?))').run(
    fromId,
    JSON.stringify(toIds),
  )
  const insert = db.prepare(
    'INSERT INTO case_point_link (id, from_id, to_id) VALUES (?, ?, ?) ON CONFLICT (from_id, to_id) DO NOTHING',
  )
  for (const toId of toIds) insert.run(newId(), fromId, toId)
}

export const setPointRemoved = (db: WriteDb, id: string, at: string): void => {
  db.prepare('UPDATE case_point SET removed_at = ? WHERE id = ?').run(at, id)
}

type DifRow = Readonly<{ isDif: number; ownerOn: string | null }>
const DIF = 'SELECT id AS caseId, is_dif AS isDif, dif_owner_on AS ownerOn FROM cases'

export function getDif(db: ReadDb, caseId: string): DifMark {
  const row = db.prepare<[string], DifRow>(`${DIF} WHERE id = ?`).get(caseId)
  return { isDif: row?.isDif === 1, ownerOn: row?.ownerOn ?? null }
}

const DIF_WITH_DAY = `${DIF} WHERE is_dif = 1 AND dif_owner_on IS NOT NULL AND removed_at IS NULL`
type DifCase = DifRow & Readonly<{ caseId: string }>

const difsByCase = (rows: readonly DifCase[]): Map<string, DifMark> =>
  new Map(rows.map(({ caseId, ownerOn }) => [caseId, { isDif: true, ownerOn }]))

/** Cases in the register that are marked DIF and have a day in its owner body. */
export const listAllDifCases = (db: ReadDb): Map<string, DifMark> =>
  difsByCase(db.prepare<[], DifCase>(DIF_WITH_DAY).all())

/** Those of the cases that are. */
export const listDifCases = (db: ReadDb, ids: readonly string[]): Map<string, DifMark> =>
  difsByCase(db.prepare<Among, DifCase>(`${DIF_WITH_DAY} AND id ${AMONG}`).all(among(ids)))

export const setDif = (db: WriteDb, caseId: string, { isDif, ownerOn }: DifMark): void => {
  db.prepare('UPDATE cases SET is_dif = ?, dif_owner_on = ? WHERE id = ?').run(isDif ? 1 : 0, ownerOn, caseId)
}
