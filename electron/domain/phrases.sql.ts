import type { Phrase } from '../../shared/phrases.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'

export type StoredPhrase = Phrase & Readonly<{ isRemoved: boolean }>

type Row = Omit<StoredPhrase, 'text' | 'isRemoved'> & { nb: string; nn: string; isRemoved: number }

/** Every phrase in order, those taken out among them. */
export const listPhrases = (db: ReadDb): StoredPhrase[] =>
  db
    .prepare<[], Row>(
      `SELECT id, slot, text_nb AS nb, text_nn AS nn, short_form AS shortForm, removed_at IS NOT NULL AS isRemoved
       FROM phrase ORDER BY position, id`,
    )
    .all()
    .map(({ nb, nn, isRemoved, ...row }) => ({ ...row, text: { nb, nn }, isRemoved: isRemoved === 1 }))

/** Adds a phrase after the others. */
export function insertPhrase(db: WriteDb, { slot, text, shortForm }: Omit<Phrase, 'id'>): string {
  const id = newId()
  db.prepare(
    `INSERT INTO phrase (id, slot, position, text_nb, text_nn, short_form)
     VALUES (@id, @slot, (SELECT coalesce(max(position), 0) + 1 FROM phrase), @nb, @nn, @shortForm)`,
  ).run({ id, slot, ...text, shortForm })
  return id
}

export const updatePhrase = (db: WriteDb, { id, slot, text, shortForm }: Phrase): void => {
  db.prepare(
    'UPDATE phrase SET slot = @slot, text_nb = @nb, text_nn = @nn, short_form = @shortForm WHERE id = @id',
  ).run({ id, slot, ...text, shortForm })
}

/** Gives the phrases the positions 1, 2, 3 … in the order of the ids; rows that stay in place are not touched. */
export function setOrder(db: WriteDb, ids: readonly string[]): void {
  const update = db.prepare('UPDATE phrase SET position = @position WHERE id = @id AND position <> @position')
  for (const [index, id] of ids.entries()) update.run({ id, position: index + 1 })
}

export const setRemoved = (db: WriteDb, id: string, at: string | null): void => {
  db.prepare('UPDATE phrase SET removed_at = ? WHERE id = ?').run(at, id)
}
