import type { ItemType, Outcome } from './agenda.ts'
import {
  attendanceKind,
  isRecused,
  members,
  membersPresentAt,
  others,
  presenceAt,
  presencesOf,
  type Attendance,
  type AttendanceFacts,
  type Attendee,
  type Presence,
} from './attendance.ts'
import type { BodyKind } from './bodies.ts'
import type { ItemKind } from './cases.ts'
import { clockText, shortDate } from './dates.ts'
import type { MinutesModel, PriorAdvice } from './documents.ts'
import type { MeetingForm } from './meetings.ts'
import type { Gap } from './minutes.ts'
import { documentTexts, type DocumentTexts } from './texts/documents.ts'
import { fill } from './texts/index.ts'
import type { Language } from './values.ts'

/** What an item is called in a sentence. */
export type ItemName = Readonly<{ itemId: string; number: string | null; title: string }>

/** All that the sentences of the minutes are made of; nothing else may be claimed. */
export type MinutesFacts = Readonly<{
  language: Language
  bodyName: string
  bodyKind: BodyKind
  form: MeetingForm
  attendance: AttendanceFacts
  items: readonly ItemName[]
}>

/** The facts a finished model holds. */
export const minutesFacts = ({
  head,
  attendance,
  items,
}: Pick<MinutesModel, 'head' | 'attendance' | 'items'>): MinutesFacts => ({
  language: head.language,
  bodyName: head.bodyShortName,
  bodyKind: head.bodyKind,
  form: head.form,
  attendance,
  items,
})

const resultKinds: Readonly<Record<BodyKind, keyof DocumentTexts['results']>> = {
  council: 'advice',
  committee: 'recommendation',
  professionalCouncil: 'recommendation',
  board: 'conclusion',
  network: 'conclusion',
  administration: 'conclusion',
  other: 'conclusion',
}

/** What the body arrives at: a council gives «råd», a preparing body «innstilling»; never «vedtak». */
export const resultWord = (bodyKind: BodyKind, language: Language): string =>
  documentTexts(language).results[resultKinds[bodyKind]]

/** What this body arrives at in an item of this kind: an item that asks for nothing ends in a conclusion. */
export const itemResultWord = (bodyKind: BodyKind, itemKind: ItemKind | null, language: Language): string =>
  itemKind === 'information' || itemKind === 'noted'
    ? documentTexts(language).results.conclusion
    : resultWord(bodyKind, language)

const wordsOf = (facts: MinutesFacts): DocumentTexts => documentTexts(facts.language)

/** «sak 14/26», or the title in quotation marks for an item without a number. */
export function itemPhrase(facts: Pick<MinutesFacts, 'language' | 'items'>, itemId: string): string {
  const { numberedItem, namedItem } = documentTexts(facts.language).attendance
  const item = facts.items.find((one) => one.itemId === itemId)
  if (item === undefined) return ''
  return item.number === null ? fill(namedItem, { title: item.title }) : fill(numberedItem, { number: item.number })
}

/** The one item an officer was called for; empty for those called to the whole meeting. */
export const itemCalledFor = (facts: MinutesFacts, { itemId }: Pick<Attendee, 'itemId'>): string =>
  itemId === null ? '' : itemPhrase(facts, itemId)

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

/** «under sak 14/26, til kl. 11.20»: a stretch that began and ended while one item was treated. */
function oneItemText(facts: MinutesFacts, itemId: string, { fromTime, toTime }: Presence): string {
  const words = wordsOf(facts).attendance
  const start = edgeText(facts, { itemId: null, time: fromTime }, fromTexts(words))
  const end = edgeText(facts, { itemId: null, time: toTime }, toTexts(words))
  const clock = [start, end].filter((part) => part !== '').join(' ')
  const item = fill(words.duringItem, { item: itemPhrase(facts, itemId) })
  return clock === '' ? item : `${item}, ${clock}`
}

/** «fra kl. 10.40, under sak 14/26, til kl. 12.30»; empty when it lasted the whole meeting. */
function stretchText(facts: MinutesFacts, stretch: Presence): string {
  const words = wordsOf(facts).attendance
  const { fromItemId, fromTime, toItemId, toTime } = stretch
  if (fromItemId !== null && fromItemId === toItemId) return oneItemText(facts, fromItemId, stretch)
  const start = edgeText(facts, { itemId: fromItemId, time: fromTime }, fromTexts(words))
  const end = edgeText(facts, { itemId: toItemId, time: toTime }, toTexts(words))
  const isWithClock = fromTime !== null || toTime !== null
  return [start, end].filter((part) => part !== '').join(isWithClock ? ', ' : ' ')
}

/** The mode is said only when it differs from the meeting's own form. */
const withMode = (facts: MinutesFacts, text: string, mode: Presence['mode']): string =>
  mode === facts.form ? text : `${text}, ${wordsOf(facts).attendance[mode]}`

/**
 * When and how someone took part, such as «fra kl. 10.40, under sak 14/26» or «hele møtet, digitalt, inhabil under
 * sak 16/26»; empty when not present.
 */
export function presencePhrase(facts: MinutesFacts, attendee: Attendee): string {
  const presence = stretchesText(facts, attendee)
  return presence === '' ? '' : [presence, ...recusalPhrases(facts, attendee)].join(', ')
}

function recusalPhrases(facts: MinutesFacts, attendee: Attendee): string[] {
  const recused = facts.items.filter(({ itemId }) => isRecused(facts.attendance, attendee.id, itemId))
  return recused.map(({ itemId }) => fill(wordsOf(facts).attendance.recusedDuring, { item: itemPhrase(facts, itemId) }))
}

function stretchesText(facts: MinutesFacts, attendee: Attendee): string {
  const words = wordsOf(facts)
  const stretches = presencesOf(facts.attendance, attendee.id)
  const textOf = (stretch: Presence) => stretchText(facts, stretch) || words.attendance.whole
  const mode = stretches[0]?.mode
  if (mode === undefined) return ''
  const isOneMode = stretches.every((stretch) => stretch.mode === mode)
  if (isOneMode) return withMode(facts, stretches.map(textOf).join(words.and), mode)
  return stretches.map((stretch) => withMode(facts, textOf(stretch), stretch.mode)).join(words.and)
}

export type AttendanceLists = Readonly<{
  present: readonly Attendee[]
  othersPresent: readonly Attendee[]
  apologies: readonly Attendee[]
  noShows: readonly Attendee[]
}>

/**
 * Who goes on which list. Absence announced and not met are kept apart, and nobody is called
 * «ikke møtt» before any presence is registered.
 */
export function attendanceLists(attendance: Attendance): AttendanceLists {
  const isPresent = (attendee: Attendee) => presencesOf(attendance, attendee.id).length > 0
  const kindIs = (kind: 'apology' | 'noShow') => (attendee: Attendee) => attendanceKind(attendance, attendee) === kind
  const called = members(attendance)
  return {
    present: called.filter(isPresent),
    othersPresent: others(attendance).filter(isPresent),
    apologies: [...called, ...others(attendance)].filter(kindIs('apology')),
    noShows: attendance.presences.length === 0 ? [] : called.filter(kindIs('noShow')),
  }
}

/** How many the body counts: filled seats, or the members called when it has no seats or more members than filled seats. */
function memberTotal(attendance: Attendance): Readonly<{ total: number; isAppointed: boolean }> {
  const called = members(attendance).length
  const isAppointed = attendance.seats > 0 && called <= attendance.filledSeats
  return { total: isAppointed ? attendance.filledSeats : called, isAppointed }
}

/** «9 av 11 oppnevnte medlemmer til stede (14 plasser), 2 av dem i deler av møtet.»; empty before any presence is registered. */
export function attendanceSentence(facts: MinutesFacts): string {
  const { attendance } = facts
  if (attendance.presences.length === 0) return ''
  const words = wordsOf(facts).attendance
  const { present } = attendanceLists(attendance)
  const { total, isAppointed } = memberTotal(attendance)
  const partly = present.filter((attendee) => attendanceKind(attendance, attendee) === 'part').length
  const seats = attendance.seats === 1 ? words.seat : fill(words.seats, { count: attendance.seats })
  const main = fill(isAppointed ? words.appointed : words.invited, { present: present.length, total, seats })
  return `${main}${partly === 0 ? '' : fill(words.partly, { count: partly })}.`
}

/** «8 av 11 oppnevnte medlemmer deltok i behandlingen.»; those recused are not counted. */
export function treatedBySentence(facts: MinutesFacts, itemId: string): string {
  if (facts.attendance.presences.length === 0) return ''
  const words = wordsOf(facts).attendance
  const { total, isAppointed } = memberTotal(facts.attendance)
  const present = membersPresentAt(facts.attendance, itemId).length
  return fill(isAppointed ? words.treatedByAppointed : words.treatedByInvited, { present, total })
}

/** One sentence for each who stepped out as «inhabil» while the item was treated; who never came stepped out of nothing. */
export function recusalSentences(facts: MinutesFacts, itemId: string): string[] {
  const item = itemPhrase(facts, itemId)
  const isThere = (attendeeId: string) => presenceAt(facts.attendance, attendeeId, itemId) !== undefined
  const isUnknown = facts.attendance.presences.length === 0
  const recused = facts.attendance.attendees.filter(
    ({ id }) => isRecused(facts.attendance, id, itemId) && (isUnknown || isThere(id)),
  )
  return recused.map(({ name }) => fill(wordsOf(facts).attendance.recused, { name, item }))
}

type OutcomeTexts = DocumentTexts['outcomes']
const outcomeTexts: Readonly<Record<ItemType, keyof OutcomeTexts>> = {
  approveNotice: 'approveNotice',
  approveMinutes: 'approveMinutes',
  case: 'case',
  topic: 'topic',
  anyOther: 'topic',
  heading: 'topic',
}

/** What became of an item, in one sentence. Only a registered outcome has one; nothing is said about votes or unanimity. */
export const outcomeSentence = (
  facts: Pick<MinutesFacts, 'language' | 'bodyName'>,
  type: ItemType,
  outcome: Outcome,
): string => fill(documentTexts(facts.language).outcomes[outcomeTexts[type]][outcome], { body: facts.bodyName })

/** «Behandlet 12. februar 2026 i sak 8/26. Utvalget sluttet seg til forslaget.»: what an earlier body did with the case. */
export function priorSentences(language: Language, { bodyName, onDate, number, outcome }: PriorAdvice): string {
  const { source, sourceWithoutNumber } = documentTexts(language).prior
  const date = shortDate(onDate)
  const treated = number === null ? fill(sourceWithoutNumber, { date }) : fill(source, { date, number })
  return `${treated} ${outcomeSentence({ language, bodyName }, 'case', outcome)}`
}

/** «Avviker fra behandlingen i utvalget. Begrunnelse: …»; says so when no reason is registered, and nothing without a difference. */
export function differenceSentence(language: Language, { difference }: Pick<PriorAdvice, 'difference'>): string {
  if (difference === undefined) return ''
  const { withReason, withoutReason } = documentTexts(language).difference
  const { from: body, reason } = difference
  return fill(reason === '' ? withoutReason : withReason, { body, reason })
}

/** The outcome in a word or two, for lists: «Godkjent», «Som foreslått», «Utsatt». */
export function outcomeWord(language: Language, type: ItemType, outcome: Outcome): string {
  const { approved, shortOutcomes } = documentTexts(language)
  const isApproval = type === 'approveNotice' || type === 'approveMinutes'
  const approval = Object.entries(approved).find(([key]) => key === outcome)?.[1]
  return (isApproval ? approval : undefined) ?? shortOutcomes[outcome]
}

/** What stands where a fact is missing, such as «[Ikke registrert: råd i sak 16/26]». */
export function gapText(facts: MinutesFacts, gap: Gap): string {
  const { gaps } = wordsOf(facts)
  const number = facts.items.find((one) => one.itemId === gap.itemId)?.number ?? null
  const item = number === null ? fill(gaps.underItem, { title: gap.itemTitle ?? '' }) : fill(gaps.inItem, { number })
  return fill(gaps[gap.kind], { item, result: resultWord(facts.bodyKind, facts.language) })
}
