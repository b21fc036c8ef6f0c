import type { Content } from '../../shared/content.ts'
import { suggestionIdsIn } from '../../shared/suggestions.ts'
import type { WriteDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { insertMakers } from './suggestions.sql.ts'

/** Remembers who made the suggestions that are new in the content. */
export function noteMakers(db: WriteDb, caseId: string, content: Content, context: Context): void {
  const ids = suggestionIdsIn(content)
  if (ids.length === 0) return
  const made = { madeBy: context.actor, madeAt: context.now().toISOString() }
  insertMakers(
    db,
    caseId,
    ids.map((id) => ({ id, ...made })),
  )
}
