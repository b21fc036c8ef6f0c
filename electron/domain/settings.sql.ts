import type { Settings } from '../../shared/workspace.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

/** Only what someone has set. */
export function readSettings(db: ReadDb): Partial<Settings> {
  const rows = db.prepare<[], { id: string; value: string }>('SELECT id, value FROM setting').all()
  return Object.fromEntries(rows.map(({ id, value }) => [id, JSON.parse(value) as unknown]))
}

export function setSetting<K extends keyof Settings>(db: WriteDb, key: K, value: Settings[K]): void {
  db.prepare('INSERT INTO setting (id, value) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value').run(
    key,
    JSON.stringify(value),
  )
}
