import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { WriteDb } from './database.ts'

type Migration = Readonly<{ version: number; name: string; sql: string }>

/** The migrations in order; throws when a number is missing or doubled. */
export function loadMigrations(folder = join(import.meta.dirname, 'migrations')): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
  return names.map((name, index) => {
    if (Number(name.slice(0, 3)) !== index + 1) throw new Error(`migration ${name} should be number ${index + 1}`)
    return { version: index + 1, name, sql: readFileSync(join(folder, name), 'utf8') }
  })
}

/** The version a workspace has when every migration known to this program has run. */
export const currentVersion = (): number => loadMigrations().length

/** Brings the file to the current version, all or nothing. */
export function migrate(db: WriteDb): void {
  const from = Number(db.pragma('user_version', { simple: true }))
  const missing = loadMigrations().filter((migration) => migration.version > from)
  if (missing.length === 0) return
  db.transaction(() => {
    for (const migration of missing) {
      db.exec(migration.sql)
      db.pragma(`user_version = ${migration.version}`)
    }
  })()
}
