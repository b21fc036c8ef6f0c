import {
  isRecused,
  lastsToEnd,
  presencesOf,
  standsInFor,
  deputiesOf,
  startsWithMeeting,
  visits,
  type AttendanceMode,
  type Attendee,
  type Presence,
} from './attendance.ts'
import { clockText } from './dates.ts'
import { itemPhrase, type MinutesFacts } from './minutes-text.ts'
import { documentTexts, type DocumentTexts } from './texts/documents.ts'
import { fill } from './texts/index.ts'

const wordsOf = ({ language }: Pick<MinutesFacts, 'language'>): DocumentTexts['attendance'] =>
  documentTexts(language).attendance

/** The one item an officer was called for; empty for those called to the whole meeting. */
export const itemCalledFor = (facts: MinutesFacts, { itemId }: Pick<Attendee, 'itemId'>): string =>
  itemId === null ? '' : itemPhrase(facts, itemId)

/**
 * When and how someone took part, such as «fra kl. 10.40, under sak 14/26», «fom. sak 15/26» or «hele møtet, digitalt,
 * inhabil under sak 16/26»; empty when not present.
 */
export function presencePhrase(facts: MinutesFacts, attendee: Attendee): string {
  const presence = visitsText(facts, attendee)
  return presence === '' ? '' : [presence, ...recusalPhrases(facts, attendee)].join(', ')
}

function recusalPhrases(facts: MinutesFacts, { id }: Attendee): string[] {
  const recused = facts.items.filter(({ itemId }) => isRecused(facts.attendance, id, itemId))
  return recused.map(({ itemId }) => fill(wordsOf(facts).recusedDuring, { item: itemPhrase(facts, itemId) }))
}

/** One time there without a gap: from when to when, and how the way of taking part changed on the way. */
type Visit = Readonly<{ ends: Presence; mode: AttendanceMode; changes: readonly Presence[] }>

function visitOf(stretches: readonly Presence[]): Visit[] {
  const [first, last] = [stretches[0], stretches.at(-1)]
  if (!first || !last) return []
  const ends = { ...first, toItemId: last.toItemId, toTime: last.toTime }
  const changes = stretches.filter(({ mode }, index) => index > 0 && mode !== stretches[index - 1]?.mode)
  return [{ ends, mode: first.mode, changes }]
}

function visitsText(facts: MinutesFacts, attendee: Attendee): string {
  const { and } = documentTexts(facts.language)
  const stretches = presencesOf(facts.attendance, attendee.id)
  const all = visits(facts.attendance, stretches).flatMap(visitOf)
  const [first] = all
  if (first === undefined) return ''
  const isOneMode = stretches.every(({ mode }) => mode === first.mode)
  const textOf = ({ ends }: Visit) => stretchText(facts, attendee, ends)
  const together = (texts: readonly string[]) => texts.join(texts.some((text) => text.includes(',')) ? `,${and}` : and)
  if (isOneMode) return withMode(facts, together(all.map(textOf)), first.mode)
  return together(
    all.map((visit) => [withMode(facts, textOf(visit), visit.mode), ...changesText(facts, visit)].join(', ')),
  )
}

/** The mode is said only when it differs from the meeting's own form. */
const withMode = (facts: MinutesFacts, text: string, mode: AttendanceMode): string =>
  mode === facts.form ? text : `${text}, ${wordsOf(facts)[mode]}`

const changesText = (facts: MinutesFacts, { changes }: Visit): string[] =>
  changes.map(
    ({ mode, fromItemId, fromTime }) =>
      `${wordsOf(facts)[mode]} ${edgeText(facts, { itemId: fromItemId, time: fromTime }, fromTexts(wordsOf(facts)))}`,
  )

type Edge = Readonly<{ itemId: string | null; time: string | null }>
type EdgeTexts = Readonly<{ timeItem: string; time: string; item: string }>
type AttendanceTexts = DocumentTexts['attendance']

const fromTexts = (words: AttendanceTexts): EdgeTexts => ({
  timeItem: words.fromTimeItem,
  time: words.fromTime,
  item: words.fromItem,
})
const toTexts = (words: AttendanceTexts): EdgeTexts => ({
  timeItem: words.toTimeItem,
  time: words.toTime,
  item: words.toItem,
})

function edgeText(facts: MinutesFacts, { itemId, time }: Edge, texts: EdgeTexts): string {
  const item = itemId === null ? '' : itemPhrase(facts, itemId)
  const clock = time === null ? '' : clockText(time, facts.language)
  if (clock !== '' && item !== '') return fill(texts.timeItem, { time: clock, item })
  if (clock !== '') return fill(texts.time, { time: clock })
  return item === '' ? '' : fill(texts.item, { item })
}

/** «fra kl. 10.40, under sak 14/26, til kl. 12.30», «sak 14, 15 og 16», or «hele møtet». */
function stretchText(facts: MinutesFacts, attendee: Attendee, stretch: Presence): string {
  const words = wordsOf(facts)
  const isFromStart = startsWithMeeting(facts.attendance, stretch)
  if (isFromStart && lastsToEnd(stretch)) return words.whole
  const { fromItemId, toItemId, toTime } = stretch
  const fromTime = isFromStart ? null : stretch.fromTime
  const isWithClock = fromTime !== null || toTime !== null
  if (fromItemId !== null && fromItemId === toItemId) return oneItemText(facts, attendee, fromItemId, stretch)
  const listed = isWithClock ? '' : listedItems(facts, fromItemId, toItemId)
  if (listed !== '') return listed
  const start = edgeText(facts, { itemId: fromItemId, time: fromTime }, fromTexts(words))
  const end = edgeText(facts, { itemId: toItemId, time: toTime }, toTexts(words))
  return [start, end].filter((part) => part !== '').join(isWithClock ? ', ' : ' ')
}

/** «under sak 14/26, til kl. 11.20»: a stretch that began and ended while one item was treated; an officer's is «sak 14/26». */
function oneItemText(facts: MinutesFacts, { itemId: calledFor }: Attendee, itemId: string, stretch: Presence): string {
  const words = wordsOf(facts)
  const start = edgeText(facts, { itemId: null, time: stretch.fromTime }, fromTexts(words))
  const end = edgeText(facts, { itemId: null, time: stretch.toTime }, toTexts(words))
  const clock = [start, end].filter((part) => part !== '').join(' ')
  const item = itemPhrase(facts, itemId)
  if (clock === '' && calledFor === itemId) return item
  const during = fill(words.duringItem, { item })
  return clock === '' ? during : `${during}, ${clock}`
}

/** As many numbers as are still read at a glance; longer rows are told by their ends. */
const mostListed = 3

/** «sak 14, 15 og 16»: the items someone was there for, when all are numbered in one series and they are few; otherwise empty. */
function listedItems(facts: MinutesFacts, fromItemId: string | null, toItemId: string | null): string {
  if (fromItemId === null || toItemId === null) return ''
  const { itemIds } = facts.attendance
  const ids = itemIds.slice(itemIds.indexOf(fromItemId), itemIds.indexOf(toItemId) + 1)
  const numbers = ids.map((id) => facts.items.find(({ itemId }) => itemId === id)?.number?.match(/^(.*?\d+)(\/\d+)$/))
  const [series] = numbers.map((parts) => parts?.[2])
  if (ids.length > mostListed || series === undefined || numbers.some((parts) => parts?.[2] !== series)) return ''
  return fill(wordsOf(facts).numberedItem, {
    number: joined(
      facts,
      numbers.flatMap((parts) => parts?.[1] ?? []),
    ),
  })
}

const joined = ({ language }: Pick<MinutesFacts, 'language'>, parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${documentTexts(language).and}${parts.at(-1)}`

/** «Ola Eksempel (varamedlem, møtte for Kari Eksempel)»: a name with duty, and with whom someone attended for. */
export function nameOnList(facts: Pick<MinutesFacts, 'language' | 'attendance'>, attendee: Attendee): string {
  const { roles } = documentTexts(facts.language)
  const names = standsInFor(facts.attendance, attendee).map(({ name }) => name)
  const metFor = names.length === 0 ? '' : fill(wordsOf(facts).metFor, { name: joined(facts, names) })
  const notes = [roles[attendee.role], metFor].filter((note) => note !== '')
  return notes.length === 0 ? attendee.name : `${attendee.name} (${notes.join(', ')})`
}

/** «Ola Eksempel møtte»: who came in the place of someone absent; empty when nobody did. */
export function metInstead(facts: Pick<MinutesFacts, 'language' | 'attendance'>, { id }: Attendee): string {
  const met = deputiesOf(facts.attendance, id).filter((deputy) => presencesOf(facts.attendance, deputy.id).length > 0)
  if (met.length === 0) return ''
  return fill(wordsOf(facts).metInstead, {
    name: joined(
      facts,
      met.map(({ name }) => name),
    ),
  })
}
