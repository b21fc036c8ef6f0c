import type { FormerName } from '../../shared/bodies.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { formerOn } from './as-of.sql.ts'

type Name = 'name' | 'short_name'

/** SQL for what the body was called on the day: the first of its former names that still held then, or the present one. */
export function nameOn(body: string, day: string, name: Name = 'name'): string {
  const then = { table: 'former_body_name', of: `former.body_id = ${body}.id`, until: `>= ${day}` } as const
  return `COALESCE(${formerOn({ ...then, column: name })}, ${body}.${name})`
}

/** What the body was called on the day; undefined when there is no such body. */
export const getNameOn = (db: ReadDb, bodyId: string, day: string): string | undefined =>
  db
    .prepare<{ bodyId: string; day: string }, string>(`SELECT ${nameOn('b', '@day')} FROM body b WHERE b.id = @bodyId`)
    .pluck()
    .get({ bodyId, day })

/** Names the body has left, latest first. */
export const listFormerNames = (db: ReadDb, bodyId: string): FormerName[] =>
  db
    .prepare<[string], FormerName>(
      `SELECT id, name, short_name AS shortName, until_on AS untilOn FROM former_body_name
       WHERE body_id = ? ORDER BY until_on DESC`,
    )
    .all(bodyId)

export function insertFormerName(db: WriteDb, bodyId: string, name: FormerName): void {
  db.prepare(
    `INSERT INTO former_body_name (id, body_id, name, short_name, until_on)
     VALUES (@id, @bodyId, @name, @shortName, @untilOn)`,
  ).run({ ...name, bodyId })
}
