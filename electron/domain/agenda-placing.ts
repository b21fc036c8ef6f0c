import type { z } from 'zod'
import { ensureAgendaOpen, type PoolKind } from '../../shared/agenda.ts'
import { found } from '../../shared/errors.ts'
import { placed, placingRules, type arrangement, type PlacedItem, type PlacingRule } from '../../shared/placing.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { putInOrder } from './agenda-order.ts'
import { listOrigins, type OriginFacts } from './agenda-origins.sql.ts'
import { listItems, type StoredItem } from './agenda.sql.ts'
import { getMeeting } from './meetings.sql.ts'
import { readPlacing, savePlacing } from './placing.sql.ts'

/** How the body's agendas were last put in order; empty when nobody has. */
export function lastPlacing(db: ReadDb, meetingId: string): PlacingRule[] {
  const kept = readPlacing(db, found(getMeeting(db, meetingId)).bodyId)
  return placingRules.filter((rule) => kept.includes(rule)).toSorted((a, b) => kept.indexOf(a) - kept.indexOf(b))
}

/** Puts the items in the order the rules give, as one act, and keeps the rules for the body's next agenda. */
export function arrange(db: WriteDb, { meetingId, rules }: z.output<typeof arrangement>): void {
  const meeting = found(getMeeting(db, meetingId))
  ensureAgendaOpen(meeting)
  const origins = new Map(listOrigins(db, meetingId).map((origin) => [origin.itemId, origin]))
  const items = listItems(db, meetingId).map((item) => placedItem(item, meeting.bodyId, origins.get(item.id)))
  putInOrder(db, meetingId, placed(items, rules))
  savePlacing(db, meeting.bodyId, rules)
}

function placedItem(item: StoredItem, bodyId: string, facts: OriginFacts | undefined): PlacedItem {
  const { id, type, itemKind, number, title, plannedMinutes } = item
  const origin = facts === undefined ? null : { kind: originKind(facts, bodyId), name: nameOf(facts) }
  const archiveReference = facts?.archiveReference ?? ''
  return { id, type, itemKind, origin, number, archiveReference, title, plannedMinutes }
}

/** The group of the pool the case of an item would stand in. */
export function originKind({ fromBodyId, origin }: OriginFacts, bodyId: string): PoolKind {
  if (fromBodyId !== null) return fromBodyId === bodyId ? 'postponed' : 'prepared'
  return origin
}

const nameOf = ({ fromBodyName, originBodyName }: OriginFacts): string => fromBodyName ?? originBodyName ?? ''
