import { members, others, takesPartIn, votersAt, type AttendanceFacts } from '../../shared/attendance.ts'
import { brokenStretches } from '../../shared/attendance-moments.ts'
import type { Vote } from '../../shared/deliberation.ts'
import { ensure, UserError } from '../../shared/errors.ts'
import { itemPhrase } from '../../shared/minutes-text.ts'
import { interfaceLanguage } from '../../shared/texts/chosen.ts'
import { presence } from '../../shared/texts/presence.ts'
import type { ReadDb } from '../db/database.ts'
import * as agenda from './agenda.sql.ts'
import { attendanceFacts } from './attendance-facts.ts'
import { deedsOf, listVotes, type Deed } from './deliberation.sql.ts'
import { listMeetingsWithOtherPresence } from './presence-guards.sql.ts'

/**
 * Throws unless everyone who voted, proposed or stated something under an item took part in it, and names person, item
 * and deed; nor can more have voted by number than took part. Called after every change of who was there, inside the same transaction.
 */
export function ensureDeedsStand(db: ReadDb, meetingId: string): void {
  const [deeds, votes] = [deedsOf(db, meetingId), listVotes(db, meetingId)]
  if (deeds.length === 0 && votes.length === 0) return
  const facts = attendanceFacts(db, meetingId)
  const votersOf = votersByItem(facts)
  const deed = deeds.find((one) => !isPossible(facts, one, votersOf))
  if (deed) {
    const values = { name: nameOf(facts, deed.attendeeId), item: itemWords(db, deed.itemId) }
    throw new UserError('deedNeedsPresence', { ...values, deed: presence.deeds[deed.kind] })
  }
  const vote = votes.find((one) => countedIn(one) > votersOf(one.itemId).size)
  if (vote) {
    const values = { counted: countedIn(vote), present: votersOf(vote.itemId).size }
    throw new UserError('votesNeedPresence', { ...values, item: itemWords(db, vote.itemId) })
  }
}

const countedIn = ({ forCount, againstCount, abstainedCount }: Vote): number => forCount + againstCount + abstainedCount

/** Ids of those who may vote at an item, worked out once for each item. */
function votersByItem(facts: AttendanceFacts): (itemId: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (itemId) => {
    const voters = known.get(itemId) ?? new Set(votersAt(facts, itemId).map(({ id }) => id))
    known.set(itemId, voters)
    return voters
  }
}

const nameOf = ({ attendees }: AttendanceFacts, attendeeId: string): string =>
  attendees.find(({ id }) => id === attendeeId)?.name ?? ''

function itemWords(db: ReadDb, itemId: string): string {
  const item = agenda.getItem(db, itemId)
  if (item === undefined) return ''
  const named = { itemId, number: item.numberText, title: item.title }
  return itemPhrase({ language: interfaceLanguage, items: [named] }, itemId)
}

function isPossible(
  facts: AttendanceFacts,
  { attendeeId, itemId, kind }: Deed,
  votersOf: ReturnType<typeof votersByItem>,
): boolean {
  return kind === 'vote' ? votersOf(itemId).has(attendeeId) : takesPartIn(facts, attendeeId, itemId)
}

/** Throws when someone's presence is tied to an item that is not on the agenda, or ends before it begins, and names the person. */
function ensureStretchesStand(db: ReadDb, facts: AttendanceFacts): void {
  for (const { attendeeId, fromItemId, toItemId } of facts.presences) {
    const gone = [fromItemId, toItemId].find((itemId) => itemId !== null && !facts.itemIds.includes(itemId))
    if (gone) throw new UserError('presenceNeedsItem', { name: nameOf(facts, attendeeId), item: itemWords(db, gone) })
  }
  const [broken] = brokenStretches(facts)
  if (broken) throw new UserError('presenceOrderBroken', { name: nameOf(facts, broken.attendeeId) })
}

/** Called after every change of the items, their order or their times: what was registered about people must still be true of them. */
export function ensurePeopleStand(db: ReadDb, meetingId: string): void {
  ensureStretchesStand(db, attendanceFacts(db, meetingId))
  ensureDeedsStand(db, meetingId)
}

/** Throws when two attend for one member at once. */
function ensureOneEach(facts: AttendanceFacts): void {
  for (const member of members(facts)) {
    const [first, second] = others(facts).filter(({ substituteForId }) => substituteForId === member.id)
    ensure(second === undefined, 'alreadyStoodInFor', { name: member.name, deputy: first?.name ?? '' })
  }
}

/** The same after something was taken back, for every meeting the entry was about. */
export function ensurePresenceStands(db: ReadDb, entryId: number): void {
  for (const meetingId of listMeetingsWithOtherPresence(db, entryId)) {
    ensurePeopleStand(db, meetingId)
    ensureOneEach(attendanceFacts(db, meetingId))
  }
}
