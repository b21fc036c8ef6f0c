import type { z } from 'zod'
import { localDay } from '../../shared/clock.ts'
import { ensure, found } from '../../shared/errors.ts'
import {
  changesBetween,
  partOf,
  stateBefore,
  type FollowUpEvent,
  type FollowUpEventKind,
  type FollowUpHistory,
} from '../../shared/follow-up-history.ts'
import {
  followUpChange,
  followUpFile,
  followUpNote,
  newFollowUp,
  progressAfter,
  someFollowUps,
  type FollowUpsApi,
} from '../../shared/follow-ups.ts'
import { ensureNotCancelled } from '../../shared/meetings.ts'
import { byId, withChanges } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { command, nothing, query, task, type Context, type Operations } from '../operation.ts'
import * as history from './follow-up-events.sql.ts'
import { asText, exportCalendar, exportTable } from './follow-up-files.ts'
import * as sql from './follow-ups.sql.ts'
import { meetingOfItem } from './meetings.sql.ts'
import { getPerson } from './members.sql.ts'

export const followUps = {
  list: query(nothing, (db, _, context) => sql.listFollowUps(db, localDay(context.now()))),
  removed: query(nothing, (db, _, context) => sql.listRemovedFollowUps(db, localDay(context.now()))),
  add: command(newFollowUp, add),
  update: command(followUpChange, update),
  remove: command(byId, remove),
  restore: command(byId, restore),
  history: query(byId, historyOf),
  addNote: command(followUpNote, addNote),
  asText: query(someFollowUps, asText),
  exportCalendar: task(followUpFile, exportCalendar),
  exportTable: task(followUpFile, exportTable),
} satisfies Operations<FollowUpsApi>

function add(db: WriteDb, input: z.output<typeof newFollowUp>, context: Context): { id: string } {
  ensureNotCancelled(found(meetingOfItem(db, input.itemId)))
  ensurePerson(db, input.responsibleId)
  const id = newId()
  sql.insertFollowUp(db, { ...input, id, createdAt: context.now().toISOString() })
  tell(db, id, 'created', context, { after: partOf('created', { ...input, status: 'open', doneOn: null }) })
  return { id }
}

function update(db: WriteDb, { status, doneOn, ...change }: z.output<typeof followUpChange>, context: Context): void {
  const before = found(sql.getFollowUp(db, change.id))
  const progress = progressAfter(before, { status, doneOn }, localDay(context.now()))
  const after = { ...withChanges(before, change), ...progress }
  ensurePerson(db, after.responsibleId)
  const changes = changesBetween(before, after)
  if (changes.length > 0) sql.updateFollowUp(db, after)
  for (const { kind, ...states } of changes) tell(db, change.id, kind, context, states)
}

function remove(db: WriteDb, { id }: { id: string }, context: Context): void {
  found(sql.getFollowUp(db, id))
  sql.setFollowUpRemoved(db, id, context.now().toISOString())
  tell(db, id, 'removed', context)
}

function restore(db: WriteDb, { id }: { id: string }, context: Context): void {
  ensure(found(sql.getAnyFollowUp(db, id)).removedAt !== null, 'followUpNotRemoved')
  sql.setFollowUpRemoved(db, id, null)
  tell(db, id, 'restored', context)
}

function addNote(db: WriteDb, { id, note }: z.output<typeof followUpNote>, context: Context): void {
  found(sql.getFollowUp(db, id))
  tell(db, id, 'note', context, { note })
}

type Told = Partial<Pick<FollowUpEvent, 'before' | 'after' | 'note'>>

/** Writes in the history what was just done. */
function tell(db: WriteDb, id: string, kind: FollowUpEventKind, { now, actor }: Context, told: Told = {}): void {
  history.insertEvent(db, id, { kind, at: now().toISOString(), actor, before: {}, after: {}, note: '', ...told })
}

function historyOf(db: ReadDb, { id }: { id: string }): FollowUpHistory {
  const { followUp, createdAt, removedAt } = found(sql.getAnyFollowUp(db, id))
  const kept = history.listEvents(db, id)
  const events = kept[0]?.kind === 'created' ? kept : [creationBefore(kept), ...kept]
  const ids = events.flatMap(({ before, after }) => [before.responsibleId, after.responsibleId])
  const names = [...new Set(ids)].flatMap((personId) => nameOf(db, personId))
  return {
    followUp,
    isRemoved: removedAt !== null,
    events,
    treatments: history.listTreatmentsOf(db, id),
    names: Object.fromEntries(names),
  }

  /** For one from before histories were kept: as it must have been made. */
  function creationBefore(later: readonly FollowUpEvent[]): FollowUpEvent {
    const after = partOf('created', stateBefore(followUp, later))
    return { id, at: createdAt, actor: '', kind: 'created', before: {}, after, note: '' }
  }
}

function nameOf(db: ReadDb, personId: string | null | undefined): [string, string][] {
  const person = personId ? getPerson(db, personId) : undefined
  return person ? [[person.id, person.name]] : []
}

function ensurePerson(db: ReadDb, personId: string | null): void {
  if (personId !== null) found(getPerson(db, personId))
}
