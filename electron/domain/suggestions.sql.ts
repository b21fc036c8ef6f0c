import type { ReadDb, WriteDb } from '../db/database.ts'

export type Maker = Readonly<{ id: string; madeBy: string; madeAt: string }>

export const listMakers = (db: ReadDb, caseId: string): Maker[] =>
  db
    .prepare<[string], Maker>('SELECT id, made_by AS madeBy, made_at AS madeAt FROM suggestion WHERE case_id = ?')
    .all(caseId)

/** Whoever is seen with a suggestion first has made it. */
export function insertMakers(db: WriteDb, caseId: string, makers: readonly Maker[]): void {
  const insert = db.prepare('INSERT OR IGNORE INTO suggestion (id, case_id, made_by, made_at) VALUES (?, ?, ?, ?)')
  for (const { id, madeBy, madeAt } of makers) insert.run(id, caseId, madeBy, madeAt)
}

/** The cases whose drafts hold suggestions, read from the index over just those. */
export const casesWithSuggestions = (db: ReadDb): Set<string> =>
  new Set(db.prepare<[], string>('SELECT DISTINCT case_id FROM paper_section WHERE has_suggestions = 1').pluck().all())
