import * as z from 'zod'
import { ensure, found, UserError } from '../../shared/errors.ts'
import type { JournalApi, JournalEntry } from '../../shared/journal.ts'
import type { WriteDb } from '../db/database.ts'
import { currentEntryId, revert } from '../db/journal.ts'
import { command, query, type Context, type Operations } from '../operation.ts'
import { lapseFormalCheck } from './formal-lapse.ts'
import { followMembers } from './invitations.ts'
import * as sql from './journal.sql.ts'
import { ensureLockedAsApproved } from './minutes-approval.ts'
import { ensureUndoKeepsMinutes } from './minutes-lock.ts'
import { ensurePresenceStands } from './presence-guards.ts'

const limit = z.strictObject({ limit: z.int().min(1).max(1000).default(100) })
const which = z.strictObject({ id: z.int().min(1).optional() })

export const journal = {
  list: query(limit, (db, input) => sql.listEntries(db, input.limit)),
  undo: command(which, undo),
} satisfies Operations<JournalApi>

function undo(db: WriteDb, { id }: z.output<typeof which>, context: Context): JournalEntry {
  const entry = id === undefined ? sql.getLatestDone(db) : found(sql.getEntry(db, id))
  ensure(entry !== undefined && !entry.isUndone, 'undoNothing')
  ensure(entry.canUndo, 'undoImpossible')
  ensureUndoKeepsMinutes(db, entry.id)
  ensure(!sql.hasMeetingMovedOn(db, entry.id), 'undoConflict')
  revertSoundly(db, entry.id)
  // What the undo brought back may be another paper than the one found in order.
  for (const caseId of sql.listCasesWithOtherPapers(db, entry.id)) lapseFormalCheck(db, caseId, context)
  sql.setUndoneBy(db, entry.id, currentEntryId(db))
  return found(sql.getEntry(db, entry.id))
}

/** Puts the entry's rows back; refuses when something done since rests on them, even if no row is the same. */
function revertSoundly(db: WriteDb, entryId: number): void {
  const before = new Set(sql.listWrongs(db))
  try {
    sql.deleteEmptyTexts(db, entryId)
    revert(db, entryId)
    for (const bodyId of sql.listBodiesWithOtherMembers(db, entryId)) followMembers(db, bodyId)
  } catch (error) {
    if (isConstraint(error)) throw new UserError('undoConflict')
    throw error
  }
  ensure(
    sql.listWrongs(db).every((wrong) => before.has(wrong)),
    'undoConflict',
  )
  ensurePresenceStands(db, entryId)
  ensureLockedAsApproved(db, entryId)
}

const isConstraint = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')
