import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applicationId, openForWriting } from '../../electron/db/database.ts'
import { loadMigrations } from '../../electron/db/migrate.ts'
import { temporaryFolder } from '../support/workspace.ts'

export const ids = {
  body: '01990000-0000-7000-8000-0000000000b1',
  person: '01990000-0000-7000-8000-0000000000d1',
  membership: '01990000-0000-7000-8000-0000000000e1',
  meeting: '01990000-0000-7000-8000-0000000000a1',
} as const

/** A workspace file that the first version of the program has left behind. */
export function firstVersionWorkspace(): string {
  const path = join(temporaryFolder(), 'gammel.motebok')
  const db = openForWriting(path)
  db.exec(loadMigrations()[0]?.sql ?? '')
  db.exec(readFileSync(join(import.meta.dirname, 'first-version.sql'), 'utf8'))
  db.pragma('user_version = 1')
  db.pragma(`application_id = ${applicationId}`)
  db.close()
  return path
}

type Contents = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** Every row of every table there is in the file. */
export function contentsOf(path: string): Contents {
  const db = openForWriting(path)
  const names = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all()
  const read = (table: string) => db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all()
  const contents = Object.fromEntries(names.map((table) => [table, read(table)]))
  db.close()
  return contents
}
