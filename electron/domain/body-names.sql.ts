import type { ReadDb } from '../db/database.ts'

type Name = 'name' | 'short_name'

/** SQL for what the body was called on the day: the first of its former names that still held then, or the present one. */
export const nameOn = (body: string, day: string, name: Name = 'name'): string =>
  `COALESCE((SELECT former.${name} FROM former_body_name former
    WHERE former.body_id = ${body}.id AND former.until_on >= ${day} ORDER BY former.until_on LIMIT 1), ${body}.${name})`

/** What the body was called on the day; undefined when there is no such body. */
export const getNameOn = (db: ReadDb, bodyId: string, day: string): string | undefined =>
  db
    .prepare<{ bodyId: string; day: string }, string>(`SELECT ${nameOn('b', '@day')} FROM body b WHERE b.id = @bodyId`)
    .pluck()
    .get({ bodyId, day })
