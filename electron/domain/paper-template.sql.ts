import type { PaperSectionKey } from '../../shared/papers.ts'
import type { Language } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

/** A section as it is stored: empty words are the program's own. */
export type StoredSection = Readonly<{
  key: PaperSectionKey
  position: number
  name: Readonly<Record<Language, string>>
  help: Readonly<Record<Language, string>>
  isRequired: boolean
  advisedLines: number | null
  removedAt: string | null
}>

type Row = Pick<StoredSection, 'key' | 'position' | 'advisedLines' | 'removedAt'> &
  Readonly<{ nameNb: string; nameNn: string; helpNb: string; helpNn: string; isRequired: number }>

/** Every section there has been, in order; those in use first. */
export const listSections = (db: ReadDb): StoredSection[] =>
  db
    .prepare<[], Row>(
      `SELECT id AS key, position, name_nb AS nameNb, name_nn AS nameNn, help_nb AS helpNb, help_nn AS helpNn,
         is_required AS isRequired, advised_lines AS advisedLines, removed_at AS removedAt
       FROM template_section ORDER BY removed_at IS NOT NULL, position, id`,
    )
    .all()
    .map(({ nameNb, nameNn, helpNb, helpNn, isRequired, ...row }) => ({
      ...row,
      name: { nb: nameNb, nn: nameNn },
      help: { nb: helpNb, nn: helpNn },
      isRequired: isRequired === 1,
    }))

const toRow = ({ name, help, isRequired, ...section }: StoredSection) => ({
  ...section,
  nameNb: name.nb,
  nameNn: name.nn,
  helpNb: help.nb,
  helpNn: help.nn,
  isRequired: isRequired ? 1 : 0,
})

export function insertSection(db: WriteDb, section: StoredSection): void {
  db.prepare(
    `INSERT INTO template_section
       (id, position, name_nb, name_nn, help_nb, help_nn, is_required, advised_lines, removed_at)
     VALUES (@key, @position, @nameNb, @nameNn, @helpNb, @helpNn, @isRequired, @advisedLines, @removedAt)`,
  ).run(toRow(section))
}

export function updateSection(db: WriteDb, section: StoredSection): void {
  db.prepare(
    `UPDATE template_section
     SET position = @position, name_nb = @nameNb, name_nn = @nameNn, help_nb = @helpNb, help_nn = @helpNn,
       is_required = @isRequired, advised_lines = @advisedLines, removed_at = @removedAt
     WHERE id = @key`,
  ).run(toRow(section))
}

/** Gives the sections the positions 1, 2, 3 …; those that keep theirs are not touched. */
export function setOrder(db: WriteDb, keys: readonly PaperSectionKey[]): void {
  const set = db.prepare('UPDATE template_section SET position = @position WHERE id = @key AND position <> @position')
  for (const [index, key] of keys.entries()) set.run({ key, position: index + 1 })
}
