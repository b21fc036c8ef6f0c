import type { ItemType } from './agenda.ts'
import {
  attendanceKind,
  isContinued,
  isRecused,
  presenceAt,
  presencesOf,
  recusalOf,
  standsInFor,
  startsWithMeeting,
  type Attendee,
  type Presence,
} from './attendance.ts'
import { attendanceLists, countPlaces, memberTotal } from './attendance-lists.ts'
import { sinceStart } from './attendance-order.ts'
import type { Break } from './breaks.ts'
import { clockSpan, clockText } from './dates.ts'
import type { MinutesPart, RegisteredSentence } from './minutes-blocks.ts'
import { itemPhrase, type MinutesFacts } from './minutes-text.ts'
import { documentTexts, type DocumentTexts } from './texts/documents.ts'
import { fill } from './texts/index.ts'

const wordsOf = ({ language }: Pick<MinutesFacts, 'language'>): DocumentTexts['attendance'] =>
  documentTexts(language).attendance

/** «8 av 11 oppnevnte, 14 plasser»: how many make up the body at an item, or all through the meeting when none is named. */
export function quorumNote(facts: Pick<MinutesFacts, 'language' | 'attendance'>, present: number): string {
  const words = wordsOf(facts)
  const { total, isAppointed } = memberTotal(facts.attendance)
  return fill(isAppointed ? words.noteAppointed : words.noteInvited, { present, total, seats: seatsText(facts) })
}

function seatsText(facts: Pick<MinutesFacts, 'language' | 'attendance'>): string {
  const { seat, seats } = wordsOf(facts)
  return facts.attendance.seats === 1 ? seat : fill(seats, { count: facts.attendance.seats })
}

/**
 * «9 av 11 oppnevnte medlemmer til stede (14 plasser), 2 av dem i deler av møtet. 1 varamedlem møtte.»; empty before any
 * presence is registered.
 */
export function attendanceSentence(facts: MinutesFacts): string {
  const { attendance } = facts
  if (attendance.presences.length === 0) return ''
  const words = wordsOf(facts)
  const { present, othersPresent } = attendanceLists(attendance)
  const { total, isAppointed } = memberTotal(attendance)
  const partly = present.filter((attendee) => attendanceKind(attendance, attendee) === 'part').length
  const main = fill(isAppointed ? words.appointed : words.invited, {
    present: present.length,
    total,
    seats: seatsText(facts),
  })
  const deputies = othersPresent.filter((one) => standsInFor(attendance, one).length > 0).length
  const met = deputies === 1 ? ` ${words.deputyMet}` : ` ${fill(words.deputiesMet, { count: deputies })}`
  return `${main}${partly === 0 ? '' : fill(words.partly, { count: partly })}.${deputies === 0 ? '' : met}`
}

/** «8 av 11 oppnevnte medlemmer deltok i behandlingen.»; those recused are not counted, and deputies only in a member's place. */
export function treatedBySentence(facts: MinutesFacts, itemId: string): string {
  if (facts.attendance.presences.length === 0) return ''
  const words = wordsOf(facts)
  const { isAppointed } = memberTotal(facts.attendance)
  const { present, total, deputies } = countPlaces(facts.attendance, itemId)
  const main = fill(isAppointed ? words.treatedByAppointed : words.treatedByInvited, { present, total })
  return `${main}${deputies === 0 ? '' : fill(words.byDeputies, { count: deputies })}.`
}

/** Those who stepped out while the item was treated; who never came stepped out of nothing. */
function recusedAt({ attendance }: MinutesFacts, itemId: string): Attendee[] {
  const isUnknown = attendance.presences.length === 0
  return attendance.attendees.filter(
    ({ id }) => isRecused(attendance, id, itemId) && (isUnknown || presenceAt(attendance, id, itemId) !== undefined),
  )
}

/** «Kari Eksempel fratrådte som inhabil under behandlingen av sak 16/26. Grunnlag: styremedlem hos leverandøren.» */
function recusalSentence(facts: MinutesFacts, { id, name }: Attendee, itemId: string): string {
  const words = wordsOf(facts)
  const { settledBy = 'person', grounds = '' } = recusalOf(facts.attendance, id, itemId) ?? {}
  const main = fill(settledBy === 'body' ? words.recusedByBody : words.recused, {
    name,
    item: itemPhrase(facts, itemId),
  })
  const reason = grounds.trim().replace(/\.+$/, '')
  return reason === '' ? main : `${main} ${fill(words.grounds, { grounds: reason })}`
}

/** What the sentences about attendance need to know of an item. */
export type TreatedItem = Readonly<{ itemId: string; type: ItemType; actualStart: string | null }>

/**
 * Every sentence about who was there, each once: of the meeting first, then item by item. The keys are those of
 * `RegisteredSentence`.
 */
export function attendanceSentences(facts: MinutesFacts, items: readonly TreatedItem[]): RegisteredSentence[] {
  const moves = movements(facts)
  return [
    ...sentence('attendance', null, 'meeting', attendanceSentence(facts)),
    ...(facts.attendance.clock?.breaks ?? []).flatMap((one) =>
      sentence(`break/${one.id}`, null, 'meeting', breakSentence(facts, one)),
    ),
    ...items.flatMap((item) => itemSentences(facts, item, moves.get(item.itemId) ?? [])),
  ]
}

const sentence = (key: string, itemId: string | null, part: MinutesPart, text: string): RegisteredSentence[] =>
  text === '' ? [] : [{ key, itemId, part, text, content: null }]

function itemSentences(
  facts: MinutesFacts,
  item: TreatedItem,
  moves: readonly RegisteredSentence[],
): RegisteredSentence[] {
  const { itemId, type, actualStart } = item
  const isTakenUp = type === 'case' && actualStart !== null
  return [
    ...moves,
    ...recusedAt(facts, itemId).flatMap((attendee) =>
      sentence(`${itemId}/recusal/${attendee.id}`, itemId, 'lead', recusalSentence(facts, attendee, itemId)),
    ),
    ...sentence(`${itemId}/treatedBy`, itemId, 'lead', isTakenUp ? treatedBySentence(facts, itemId) : ''),
  ]
}

/** «Møtet hadde pause kl. 11.30–11.45.»; a break that lasts has no end yet. */
function breakSentence({ language }: MinutesFacts, { fromTime, toTime }: Break): string {
  const { breakFrom, breakSpan } = documentTexts(language).attendance
  if (toTime === null) return fill(breakFrom, { time: clockText(fromTime, language) })
  return fill(breakSpan, { time: clockSpan(fromTime, toTime, language) })
}

type Move = Readonly<{
  kind: 'arrival' | 'departure'
  itemId: string
  time: string | null
  presence: Presence
  text: string
}>

/** Those who came, left or changed their way of taking part, by the item it happened in, in the order it happened. */
function movements(facts: MinutesFacts): Map<string, RegisteredSentence[]> {
  const moves = facts.attendance.attendees.flatMap((attendee) => movesOf(facts, attendee))
  const begun = facts.attendance.clock?.startedAt ?? null
  const at = ({ time }: Move) => (time === null ? -Infinity : sinceStart(begun, time))
  const ordered = moves.toSorted((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)))
  const sentences = ordered.flatMap(({ kind, itemId, presence, text }) =>
    sentence(`${itemId}/${kind}/${presence.id}`, itemId, 'lead', text),
  )
  return Map.groupBy(sentences, ({ itemId }) => itemId ?? '')
}

/** An officer who comes to the item called for, and goes with it, is on the list of those present and in no sentence. */
function movesOf(facts: MinutesFacts, attendee: Attendee): Move[] {
  const stretches = presencesOf(facts.attendance, attendee.id)
  return stretches.flatMap((presence, index) => {
    const before = stretches[index - 1]
    const after = stretches[index + 1]
    const isReturn = before !== undefined
    const isChange = isReturn && isContinued(facts.attendance, before, presence)
    const goesOn = after !== undefined && isContinued(facts.attendance, presence, after)
    const came = isChange
      ? changeText(facts, attendee, before, presence)
      : arrivalText(facts, attendee, presence, isReturn)
    const left = goesOn ? '' : departureText(facts, attendee, presence)
    const { fromItemId, fromTime, toItemId, toTime } = presence
    return [
      ...(fromItemId === null || came === ''
        ? []
        : [{ kind: 'arrival', itemId: fromItemId, time: fromTime, presence, text: came } as const]),
      ...(toItemId === null || left === ''
        ? []
        : [{ kind: 'departure', itemId: toItemId, time: toTime, presence, text: left } as const]),
    ]
  })
}

/** «Kari Eksempel ankom kl. 10.40, under sak 14/26.», «Kari Eksempel deltok fom. sak 15/26.» */
function arrivalText(facts: MinutesFacts, attendee: Attendee, presence: Presence, isReturn: boolean): string {
  const { fromItemId, fromTime } = presence
  if (fromItemId === null || startsWithMeeting(facts.attendance, presence)) return ''
  if (fromItemId === attendee.itemId) return ''
  const words = wordsOf(facts)
  const values = { name: attendee.name, item: itemPhrase(facts, fromItemId) }
  const how = presence.mode === facts.form ? '' : ` ${words[presence.mode]}`
  if (fromTime !== null)
    return fill(isReturn ? words.cameBack : words.arrived, {
      ...values,
      how,
      time: clockText(fromTime, facts.language),
    })
  const isOneItem = fromItemId === presence.toItemId && presence.toTime === null
  return fill(isOneItem ? words.tookPartIn : isReturn ? words.tookPartAgain : words.tookPartFrom, { ...values, how })
}

/** «Kari Eksempel deltok digitalt fra kl. 11.15, under sak 16/26.» */
function changeText(facts: MinutesFacts, { name }: Attendee, before: Presence, presence: Presence): string {
  const { fromItemId, fromTime, mode } = presence
  if (before.mode === mode || fromItemId === null) return ''
  const words = wordsOf(facts)
  const values = { name, how: ` ${words[mode]}`, item: itemPhrase(facts, fromItemId) }
  if (fromTime === null) return fill(words.tookPartFrom, values)
  return fill(words.changedMode, { ...values, time: clockText(fromTime, facts.language) })
}

/** «Kari Eksempel forlot møtet kl. 12.10, under sak 15/26.», «Kari Eksempel deltok tom. sak 15/26.» */
function departureText(
  facts: MinutesFacts,
  attendee: Attendee,
  { fromItemId, fromTime, toItemId, toTime }: Presence,
): string {
  if (toItemId === null || (toItemId === attendee.itemId && toTime === null)) return ''
  const words = wordsOf(facts)
  const values = { name: attendee.name, item: itemPhrase(facts, toItemId) }
  if (toTime !== null) return fill(words.left, { ...values, time: clockText(toTime, facts.language) })
  const isToldAtArrival = fromItemId === toItemId && fromTime === null
  return isToldAtArrival ? '' : fill(words.tookPartTo, values)
}
