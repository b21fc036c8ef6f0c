import { members, others, takesPartIn, votersAt, type AttendanceFacts } from '../../shared/attendance.ts'
import { ensure, found } from '../../shared/errors.ts'
import { itemPhrase } from '../../shared/minutes-text.ts'
import { interfaceLanguage } from '../../shared/texts/chosen.ts'
import { presence } from '../../shared/texts/presence.ts'
import type { ReadDb } from '../db/database.ts'
import * as agenda from './agenda.sql.ts'
import { attendanceFacts } from './attendance-facts.ts'
import { deedsOf, type Deed } from './deliberation.sql.ts'
import { listMeetingsWithOtherPresence } from './presence-guards.sql.ts'

/**
 * Throws unless everyone who voted, proposed or stated something under an item took part in it, and names person, item
 * and deed. Called after every change of who was there, inside the same transaction.
 */
export function ensureDeedsStand(db: ReadDb, meetingId: string): void {
  const deeds = deedsOf(db, meetingId)
  if (deeds.length === 0) return
  const facts = attendanceFacts(db, meetingId)
  const wrong = deeds.find((deed) => !isPossible(facts, deed))
  if (wrong === undefined) return
  const name = facts.attendees.find(({ id }) => id === wrong.attendeeId)?.name ?? ''
  const item = found(agenda.getItem(db, wrong.itemId))
  const phrase = itemPhrase(
    { language: interfaceLanguage, items: [{ itemId: item.id, number: item.numberText, title: item.title }] },
    item.id,
  )
  ensure(false, 'deedNeedsPresence', { name, item: phrase, deed: presence.deeds[wrong.kind] })
}

function isPossible(facts: AttendanceFacts, { attendeeId, itemId, kind }: Deed): boolean {
  if (kind === 'vote') return votersAt(facts, itemId).some(({ id }) => id === attendeeId)
  return takesPartIn(facts, attendeeId, itemId)
}

/** Throws when two attend for one member at once. */
export function ensureOneEach(facts: AttendanceFacts): void {
  for (const member of members(facts)) {
    const [first, second] = others(facts).filter(({ substituteForId }) => substituteForId === member.id)
    ensure(second === undefined, 'alreadyStoodInFor', { name: member.name, deputy: first?.name ?? '' })
  }
}

/** The same after something was taken back, for every meeting the entry was about. */
export function ensurePresenceStands(db: ReadDb, entryId: number): void {
  for (const meetingId of listMeetingsWithOtherPresence(db, entryId)) {
    ensureDeedsStand(db, meetingId)
    ensureOneEach(attendanceFacts(db, meetingId))
  }
}
