import type { PlacingRule } from '../../shared/placing.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

const keyOf = (bodyId: string): string => `placing/${bodyId}`

/** The rules kept for the body. */
export function readPlacing(db: ReadDb, bodyId: string): string[] {
  const value = db.prepare<[string], string>('SELECT value FROM setting WHERE id = ?').pluck().get(keyOf(bodyId))
  return value === undefined ? [] : (JSON.parse(value) as string[])
}

export const savePlacing = (db: WriteDb, bodyId: string, rules: readonly PlacingRule[]): void => {
  db.prepare('INSERT INTO setting (id, value) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value').run(
    keyOf(bodyId),
    JSON.stringify(rules),
  )
}
