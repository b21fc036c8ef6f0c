import type { WriteDb } from '../../electron/db/database.ts'
import { journaledTables } from '../../electron/db/journal.ts'

type Rows = Readonly<Record<string, readonly unknown[]>>

/** Every row of the tables whose changes can be taken back, in the order of their ids. */
export const journaledRows = (db: WriteDb): Rows =>
  Object.fromEntries(journaledTables.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY id`).all()]))

const tables = (db: WriteDb): string[] =>
  db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all()

/** How many rows each table has, the journal's own tables too. */
export const rowCounts = (db: WriteDb): Readonly<Record<string, number>> =>
  Object.fromEntries(
    tables(db).map((table) => [table, db.prepare<[], number>(`SELECT COUNT(*) FROM ${table}`).pluck().get() ?? 0]),
  )
