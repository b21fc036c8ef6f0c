import type { ItemType, Outcome } from './agenda.ts'
import type { AttendanceFacts } from './attendance.ts'
import type { BodyKind } from './bodies.ts'
import type { ItemKind } from './cases.ts'
import { shortDate } from './dates.ts'
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
}: Pick<MinutesModel, 'head' | 'attendance'> & Readonly<{ items: readonly ItemName[] }>): MinutesFacts => ({
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

/** Which of the words for a result a body of this kind uses. */
export const resultKind = (bodyKind: BodyKind): keyof DocumentTexts['results'] => resultKinds[bodyKind]

/** What the body arrives at: a council gives «råd», a preparing body «innstilling»; never «vedtak». */
export const resultWord = (bodyKind: BodyKind, language: Language): string =>
  documentTexts(language).results[resultKind(bodyKind)]

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
