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

const dataOf: Readonly<Record<number, string>> = {
  1: 'first-version.sql',
  3: 'third-version.sql',
  4: 'fourth-version.sql',
  5: 'fifth-version.sql',
}

/** A workspace file as a version of the program has left it behind: upgraded all the way, with what each version could write. */
export function workspaceOf(version: number): string {
  const path = join(temporaryFolder(), 'gammel.motebok')
  const db = openForWriting(path)
  for (const migration of loadMigrations().slice(0, version)) {
    db.exec(migration.sql)
    const data = dataOf[migration.version]
    if (data !== undefined) db.exec(readFileSync(join(import.meta.dirname, data), 'utf8'))
  }
  db.pragma(`user_version = ${version}`)
  db.pragma(`application_id = ${applicationId}`)
  db.close()
  return path
}

/** A workspace file that the first version of the program has left behind. */
export const firstVersionWorkspace = (): string => workspaceOf(1)

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
