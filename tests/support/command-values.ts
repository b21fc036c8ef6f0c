import * as fc from 'fast-check'
import type { Call } from '../../electron/dispatch.ts'
import type { WriteDb } from '../../electron/db/database.ts'
import { addDays } from '../../shared/dates.ts'
import { contentFromText, type Content } from '../../shared/content.ts'
import type { PaperSectionKey } from '../../shared/papers.ts'
import { unknownId } from './world.ts'

/** A command with its input still to be filled with ids that exist when its turn comes. */
export type Attempt = Readonly<{ name: string; run: (call: Call, ids: Ids) => Promise<unknown> }>

/** Finds some row's id in a table; the same number finds the same row while the table stays the same. */
export type Ids = (table: Table, at: number) => string
type Table =
  | 'body'
  | 'body_relation'
  | 'seat'
  | 'work_area'
  | 'person'
  | 'membership'
  | 'criterion'
  | 'nomination'
  | 'candidate'
  | 'cases'
  | 'template_section'
  | 'attachment'
  | 'paper_version'
  | 'paper_comment'
  | 'case_deadline'
  | 'case_link'
  | 'case_station'
  | 'case_point'
  | 'meeting'
  | 'agenda_item'
  | 'attendee'
  | 'presence'
  | 'distribution'
  | 'follow_up'
  | 'meeting_break'
  | 'transmission'
  | 'proposal'
  | 'vote'
  | 'item_statement'
  | 'minutes_correction'
  | 'minutes_wording'
  | 'minutes_review'
  | 'minutes_remark'
  | 'phrase'

export const idsIn =
  (db: WriteDb): Ids =>
  (table, at) => {
    const ids = db.prepare<[], string>(`SELECT id FROM ${table} ORDER BY id`).pluck().all()
    return ids[at % Math.max(ids.length, 1)] ?? unknownId
  }

/** A word struck out and another put in its place, both only suggested. */
export const suggestedContent = (id: string, words: string): Content => [
  {
    type: 'paragraph',
    attrs: { id },
    content: [
      { type: 'text', text: 'Rådet gir ' },
      { type: 'text', text: 'råd', marks: [{ type: 'deletion', attrs: { id } }] },
      { type: 'text', text: words, marks: [{ type: 'insertion', attrs: { id } }] },
    ],
  },
]

const at = fc.nat({ max: 8 })
const title = fc.constantFrom('Felles plan', 'Åpne data', 'Ny løsning')
const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays('2026-03-10', days))
const time = fc.constantFrom('09:00', '10:00', '10:30', '12:15')
const position = fc.integer({ min: 1, max: 6 })

export type Values = {
  a: number
  b: number
  c: number
  title: string
  day: string
  end: string | null
  time: string
  position: number
  choice: number
}
export const values: fc.Arbitrary<Values> = fc.record({
  a: at,
  b: at,
  c: at,
  title,
  day,
  end: fc.option(day),
  time,
  position,
  choice: at,
})

export const choose = <T>(items: readonly [T, ...T[]] | readonly T[], choice: number): T =>
  items[choice % items.length] as T

export const sectionKey = (ids: Ids, place: number) => ids('template_section', place) as PaperSectionKey

export const base64Of = (text: string): string => Buffer.from(text).toString('base64')

/** Paragraphs as the editor stores them, each with an identity; the same number gives the same ones. */
export const blocksFrom = (text: string, first: number): Content =>
  contentFromText(text).map((node, index) => ({
    ...node,
    attrs: { id: `01990000-0000-4000-8000-0000000000${first}${index}` },
  }))

export type Run = (call: Call, ids: Ids, values: Values) => Promise<unknown>
