import type { z } from 'zod'
import { found } from '../../shared/errors.ts'
import { followUpChange, newFollowUp, type FollowUpsApi } from '../../shared/follow-ups.ts'
import { ensureNotCancelled } from '../../shared/meetings.ts'
import { byId, withChanges } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { command, nothing, query, type Context, type Operations } from '../operation.ts'
import * as sql from './follow-ups.sql.ts'
import { meetingOfItem } from './meetings.sql.ts'
import { getPerson } from './members.sql.ts'

export const followUps = {
  list: query(nothing, (db) => sql.listFollowUps(db)),
  add: command(newFollowUp, add),
  update: command(followUpChange, update),
  remove: command(byId, remove),
} satisfies Operations<FollowUpsApi>

function add(db: WriteDb, input: z.output<typeof newFollowUp>, context: Context): { id: string } {
  ensureNotCancelled(found(meetingOfItem(db, input.itemId)))
  ensurePerson(db, input.responsibleId)
  const id = newId()
  sql.insertFollowUp(db, { ...input, id, createdAt: context.now().toISOString() })
  return { id }
}

function update(db: WriteDb, change: z.output<typeof followUpChange>): void {
  const after = withChanges(found(sql.getFollowUp(db, change.id)), change)
  ensurePerson(db, after.responsibleId)
  sql.updateFollowUp(db, after)
}

function remove(db: WriteDb, { id }: { id: string }, context: Context): void {
  found(sql.getFollowUp(db, id))
  sql.setFollowUpRemoved(db, id, context.now().toISOString())
}

function ensurePerson(db: ReadDb, personId: string | null): void {
  if (personId !== null) found(getPerson(db, personId))
}
