import type { CaseDeadline, LinkKind } from '../../shared/case-facts.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { AMONG, among, type Among } from './among.sql.ts'

const DEADLINE = `
  SELECT d.id, d.case_id AS caseId, d.text, d.responsible_id AS responsibleId, p.name AS responsibleName,
    d.due_on AS dueOn, d.done_on AS doneOn
  FROM case_deadline d LEFT JOIN person p ON p.id = d.responsible_id`

/** Open ones first, then by date. */
export const listDeadlines = (db: ReadDb, caseId: string): CaseDeadline[] =>
  db
    .prepare<[string], CaseDeadline>(
      `${DEADLINE} WHERE d.case_id = ? ORDER BY d.done_on IS NOT NULL, d.due_on, d.text, d.id`,
    )
    .all(caseId)

/** Open ones of every case in the register, by date. */
export const listOpenDeadlines = (db: ReadDb): CaseDeadline[] =>
  db
    .prepare<[], CaseDeadline>(
      `${DEADLINE} JOIN cases c ON c.id = d.case_id AND c.removed_at IS NULL
       WHERE d.done_on IS NULL ORDER BY d.due_on, d.text, d.id`,
    )
    .all()

type FirstDeadline = Pick<CaseDeadline, 'caseId' | 'text' | 'dueOn'>

// The text is that of the row with the first day.
const FIRST_DEADLINE = `SELECT case_id AS caseId, text, MIN(due_on) AS dueOn FROM case_deadline WHERE done_on IS NULL`

/** The first deadline of each of the cases that is not done, by the id of the case. */
export const firstDeadlineByCase = (db: ReadDb, ids: readonly string[]): Map<string, FirstDeadline> =>
  new Map(
    db
      .prepare<Among, FirstDeadline>(`${FIRST_DEADLINE} AND case_id ${AMONG} GROUP BY case_id`)
      .all(among(ids))
      .map((row) => [row.caseId, row]),
  )

/** The day of the first deadline that is not done, of every case that has one. */
export const firstDeadlineDays = (db: ReadDb): Map<string, string> =>
  new Map(
    db
      .prepare<[], FirstDeadline>(`${FIRST_DEADLINE} GROUP BY case_id`)
      .all()
      .map(({ caseId, dueOn }) => [caseId, dueOn]),
  )

export const getDeadline = (db: ReadDb, id: string): CaseDeadline | undefined =>
  db.prepare<[string], CaseDeadline>(`${DEADLINE} WHERE d.id = ?`).get(id)

export function insertDeadline(db: WriteDb, deadline: Omit<CaseDeadline, 'responsibleName' | 'doneOn'>): void {
  db.prepare(
    `INSERT INTO case_deadline (id, case_id, text, responsible_id, due_on)
     VALUES (@id, @caseId, @text, @responsibleId, @dueOn)`,
  ).run(deadline)
}

export function updateDeadline(db: WriteDb, deadline: CaseDeadline): void {
  db.prepare(
    `UPDATE case_deadline SET text = @text, responsible_id = @responsibleId, due_on = @dueOn, done_on = @doneOn
     WHERE id = @id`,
  ).run(deadline)
}

export const deleteDeadline = (db: WriteDb, id: string): void => {
  db.prepare('DELETE FROM case_deadline WHERE id = ?').run(id)
}

export type StoredLink = Readonly<{ id: string; fromId: string; toId: string; kind: LinkKind }>

/** A link with what stands at its other end, as seen from one case. */
export type SeenLink = Readonly<{ id: string; kind: LinkKind; isOutgoing: 0 | 1; otherId: string; otherTitle: string }>

const LINK = 'SELECT l.id, l.from_id AS fromId, l.to_id AS toId, l.kind FROM case_link l'

/** Links of the case, either way, to cases that have not been removed. */
export const listLinks = (db: ReadDb, caseId: string): SeenLink[] =>
  db
    .prepare<[{ caseId: string }], SeenLink>(
      `SELECT l.id, l.kind, l.from_id = @caseId AS isOutgoing, other.id AS otherId, other.title AS otherTitle
       FROM case_link l JOIN cases other ON other.id = CASE l.from_id WHEN @caseId THEN l.to_id ELSE l.from_id END
       WHERE @caseId IN (l.from_id, l.to_id) AND other.removed_at IS NULL
       ORDER BY isOutgoing DESC, other.title, l.id`,
    )
    .all({ caseId })

export const getLink = (db: ReadDb, id: string): StoredLink | undefined =>
  db.prepare<[string], StoredLink>(`${LINK} WHERE l.id = ?`).get(id)

export const findLink = (db: ReadDb, { fromId, toId, kind }: Omit<StoredLink, 'id'>): StoredLink | undefined =>
  db
    .prepare<[string, string, string], StoredLink>(`${LINK} WHERE l.from_id = ? AND l.to_id = ? AND l.kind = ?`)
    .get(fromId, toId, kind)

/** Every requirement there is, those of removed cases too: a removal can be undone. */
export const listAllRequirements = (db: ReadDb): StoredLink[] =>
  db.prepare<[], StoredLink>(`${LINK} WHERE l.kind = 'requires' ORDER BY l.id`).all()

/** What each of the cases requires of the register: the other case, by the id of the one that requires it. */
export function requiredByCase(db: ReadDb, ids: readonly string[]): Map<string, string[]> {
  const links = db
    .prepare<Among, StoredLink>(
      `${LINK} JOIN cases required ON required.id = l.to_id AND required.removed_at IS NULL
       WHERE l.kind = 'requires' AND l.from_id ${AMONG}`,
    )
    .all(among(ids))
  return new Map(
    [...Map.groupBy(links, ({ fromId }) => fromId)].map(([fromId, group]) => [fromId, group.map(({ toId }) => toId)]),
  )
}

export function insertLink(db: WriteDb, link: StoredLink): void {
  db.prepare('INSERT INTO case_link (id, from_id, to_id, kind) VALUES (@id, @fromId, @toId, @kind)').run(link)
}

export const deleteLink = (db: WriteDb, id: string): void => {
  db.prepare('DELETE FROM case_link WHERE id = ?').run(id)
}

export const raiseRequirementRevision = (db: WriteDb): void => {
  db.prepare(`UPDATE requirement_revision SET revision = revision + 1 WHERE id = 'cases'`).run()
}

/** Bodies that work for another or prepare cases for it. */
export const listPreparingBodies = (db: ReadDb): string[] =>
  db
    .prepare<[], string>(`SELECT DISTINCT from_id FROM body_relation WHERE kind IN ('worksFor', 'preparesFor')`)
    .pluck()
    .all()
