import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WriteDb } from '../../electron/db/database.ts'
import { callerOf } from '../../electron/dispatch.ts'
import { newId } from '../../electron/id.ts'
import { createStore, openStore } from '../../electron/store.ts'
import { interleaved, median, percentile, timed, type Figure } from './measure.ts'

const [caseCount, meetingCount, rounds] = [40_000, 4_000, 15]
const words = 'felles digital plan kommune løsning økonomi åpne data helse skole arkiv innlogging råd drift'.split(' ')
const typed = ['ø', 'øk', 'øko', 'økonomi', 'økonomi p', 'økonomi plan', '14', '14/', '14/2', '14/24', 'finnes ikke']

/** The overview of a register of 25 years, and finding a case in it while one types, against counting the rows they stand on. */
export async function measureRegister(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'motebok-bench-'))
  const path = join(folder, 'bench.motebok')
  createStore(path)
  const store = openStore(path)
  try {
    fill(store.db)
    const call = callerOf(store)
    const overview = () => timed(() => call('cases.overview', {}))
    const count = () => timed(() => countRows(store.db))
    await interleaved(2, [overview, count])
    const [overviews = [], counts = []] = await interleaved(rounds, [overview, count])
    const finds = await interleaved(
      rounds,
      typed.map((search) => () => timed(() => call('cases.find', { search }))),
    )
    return [
      { name: 'overview of 40 000 cases, p50', value: median(overviews), unit: 'ms', target: 150 },
      { name: 'overview ÷ count of its rows', value: median(overviews) / median(counts), unit: '×', target: null },
      { name: 'a case found while typing, p95', value: percentile(finds.flat(), 0.95), unit: 'ms', target: 50 },
    ]
  } finally {
    store.close()
    rmSync(folder, { recursive: true })
  }
}

const countRows = (db: WriteDb) =>
  ['cases', 'paper_section', 'agenda_item', 'meeting'].map((table) =>
    db.prepare(`SELECT COUNT(*), MAX(length(id)) FROM ${table}`).get(),
  )

const at = <T>(items: readonly T[], index: number): T => items[index % items.length] as T
const dayOf = (share: number): string => new Date(Date.UTC(2001, 0, 1 + Math.floor(share * 9_460))).toISOString()

/** The rows commands would have made, written at once: by commands it would take an hour. */
function fill(db: WriteDb): void {
  db.transaction(() => {
    const body = newId()
    const row = [body, 'Rådet', 'Rådet', 'council', '{sequence}/{yy}']
    db.prepare('INSERT INTO body (id, name, short_name, kind, number_format) VALUES (?, ?, ?, ?, ?)').run(row)
    const meetings = Array.from({ length: meetingCount }, (_, index) => meeting(db, body, index))
    for (let index = 0; index < caseCount; index++) oneCase(db, body, meetings, index)
  })()
}

function meeting(db: WriteDb, body: string, index: number): string {
  const id = newId()
  const status = index < meetingCount - 40 ? 'closed' : 'draft'
  db.prepare(
    `INSERT INTO meeting (id, body_id, kind, form, on_date, starts_at, ends_at, place, link, language, status)
     VALUES (?, ?, 'ordinary', 'physical', ?, '10:00', '14:00', '', '', 'nb', ?)`,
  ).run(id, body, dayOf(index / meetingCount).slice(0, 10), status)
  return id
}

function oneCase(db: WriteDb, body: string, meetings: readonly string[], index: number): void {
  const id = newId()
  const title = [1, 3, 7, 11].map((step) => at(words, index * step + step)).join(' ')
  const made = dayOf(index / caseCount)
  db.prepare(
    `INSERT INTO cases (id, title, item_kind, origin, access_level, access_grounds, archive_reference, language, created_at)
     VALUES (?, ?, 'advice', 'secretariat', 'internal', '', ?, 'nb', ?)`,
  ).run(id, title, `26/${index}`, made)
  const content = JSON.stringify([{ type: 'paragraph', content: [{ type: 'text', text: `${title} `.repeat(30) }] }])
  for (const key of ['proposal', 'summary', 'background', 'assessment'].slice(0, 1 + (index % 4)))
    db.prepare(
      'INSERT INTO paper_section (id, case_id, key, has_words, updated_at, content) VALUES (?, ?, ?, 1, ?, ?)',
    ).run(`${id}/${key}`, id, key, made, content)
  if (index % 16 === 0) return
  const place = Math.floor((index / caseCount) * meetingCount)
  const item = newId()
  db.prepare(
    `INSERT INTO agenda_item (id, meeting_id, position, type, case_id, item_kind, title, planned_minutes, outcome)
     VALUES (?, ?, ?, 'case', ?, 'advice', ?, 10, ?)`,
  ).run(item, at(meetings, place), index % 10, id, title, place < meetingCount - 40 ? 'asProposed' : null)
  db.prepare('INSERT INTO case_number (body_id, year, sequence, agenda_item_id, given_at) VALUES (?, ?, ?, ?, ?)').run(
    body,
    Number(made.slice(0, 4)),
    index,
    item,
    made,
  )
}
