import { randomInt } from 'node:crypto'
import type { z } from 'zod'
import { moved } from '../../shared/agenda.ts'
import { ensure, found, UserError } from '../../shared/errors.ts'
import { bareHeading } from '../../shared/paper-headings.ts'
import {
  bySectionKey,
  nameInWindow,
  newTemplateSection,
  templateSectionChange,
  templateSectionMove,
  type PaperTemplate,
  type PaperTemplateApi,
  type TemplateSection,
} from '../../shared/paper-template.ts'
import { isOwnSection, mostSections, type OwnSectionKey, type PaperSectionKey } from '../../shared/papers.ts'
import { standardSections } from '../../shared/section-names.ts'
import { languages, withChanges } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { command, nothing, query, type Context, type Operations } from '../operation.ts'
import * as sql from './paper-template.sql.ts'

export const paperTemplate = {
  get: query(nothing, (db) => templateOf(db)),
  add: command(newTemplateSection, add),
  update: command(templateSectionChange, update),
  move: command(templateSectionMove, move),
  remove: command(bySectionKey, remove),
  restore: command(bySectionKey, restore),
} satisfies Operations<PaperTemplateApi>

/** The organisation's template with the program's own words where it has none. */
export function templateOf(db: ReadDb): PaperTemplate {
  const all = sql.listSections(db)
  const isRemoved = ({ removedAt }: sql.StoredSection) => removedAt !== null
  return {
    sections: all.filter((section) => !isRemoved(section)).map(worded),
    removed: all.filter(isRemoved).map(worded),
  }
}

function worded({ key, name, help, isRequired, advisedLines }: sql.StoredSection): TemplateSection {
  const standard = (what: 'name' | 'help', language: 'nb' | 'nn') =>
    isOwnSection(key) ? '' : standardSections[language][key][what]
  return {
    key,
    name: { nb: name.nb || standard('name', 'nb'), nn: name.nn || standard('name', 'nn') },
    help: { nb: help.nb || standard('help', 'nb'), nn: help.nn || standard('help', 'nn') },
    isRenamed: { nb: name.nb !== '', nn: name.nn !== '' },
    isRequired,
    advisedLines,
  }
}

type Keyed = Readonly<{ key: PaperSectionKey }>

/** The section while it is in the template. */
function inUse(db: ReadDb, key: PaperSectionKey): sql.StoredSection {
  const section = found(sql.listSections(db).find((one) => one.key === key))
  ensure(section.removedAt === null, 'sectionRemoved', { name: nameInWindow(worded(section)) })
  return section
}

function add(db: WriteDb, input: z.output<typeof newTemplateSection>): { key: PaperSectionKey } {
  const section = { ...input, key: newKey(), position: nextPosition(db), removedAt: null }
  sql.insertSection(db, checked(db, section))
  return { key: section.key }
}

const signs = '0123456789abcdefghijklmnopqrstuvwxyz'

/** Short enough for a bookmark in a Word file to hold it. */
const newKey = (): OwnSectionKey => `own${Array.from({ length: 12 }, () => signs[randomInt(signs.length)]).join('')}`

const nextPosition = (db: ReadDb): number => Math.max(0, ...sql.listSections(db).map(({ position }) => position)) + 1

function update(db: WriteDb, { key, ...change }: z.output<typeof templateSectionChange>): void {
  sql.updateSection(db, checked(db, withChanges(inUse(db, key), change)))
}

/** A section with a name in both written forms that no other in use has: a heading in a Word file must tell which it is. */
function checked(db: ReadDb, section: sql.StoredSection): sql.StoredSection {
  const { name } = worded(section)
  ensure(bareHeading(name.nb) !== '' && bareHeading(name.nn) !== '', 'sectionNeedsNames')
  const others = templateOf(db).sections.filter(({ key }) => key !== section.key)
  ensure(others.length < mostSections, 'tooManySections', { most: mostSections })
  for (const language of languages) {
    const same = others.find((other) => bareHeading(other.name[language]) === bareHeading(name[language]))
    if (same) throw new UserError('sectionNameTaken', { name: same.name[language] })
  }
  return section
}

function move(db: WriteDb, { key, position }: z.output<typeof templateSectionMove>): void {
  inUse(db, key)
  const keys = templateOf(db).sections.map((one) => one.key)
  sql.setOrder(db, moved(keys, keys.indexOf(key), Math.min(position, keys.length) - 1))
}

function remove(db: WriteDb, { key }: Keyed, context: Context): void {
  ensure(key !== 'proposal', 'proposalStays')
  sql.updateSection(db, { ...inUse(db, key), removedAt: context.now().toISOString() })
}

function restore(db: WriteDb, { key }: Keyed): void {
  const section = found(sql.listSections(db).find((one) => one.key === key))
  ensure(section.removedAt !== null, 'sectionInTemplate', { name: nameInWindow(worded(section)) })
  sql.updateSection(db, checked(db, { ...section, position: nextPosition(db), removedAt: null }))
}
