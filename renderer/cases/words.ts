import type { ItemKind, Shortcoming, Treatment } from '../../shared/cases.ts'
import { shortDate } from '../../shared/dates.ts'
import { fill } from '../../shared/texts/index.ts'
import { cases as texts } from '../../shared/texts/nb/cases.ts'
import { documents } from '../../shared/texts/nb/documents.ts'

/** «1 sak», «4 saker»: picks the words for a number and fills it in. */
export const counted = (words: Readonly<{ one: string; many: string }>, count: number): string =>
  count === 1 ? words.one : fill(words.many, { count })

export const kindName = (kind: ItemKind): string => documents.itemKinds[kind]

// A date never breaks over two lines.
const wholeDate = (date: string): string => shortDate(date).replaceAll(' ', '\u00a0')

/** «Behandlet i KommIT-rådet 3. mars 2026, sak 14/26» */
export function whereItIs(treatment: Treatment | null): string {
  if (!treatment) return texts.place.none
  const place = fill(texts.place[treatment.meetingStatus], {
    body: treatment.bodyName,
    date: wholeDate(treatment.onDate),
  })
  return treatment.number === null ? place : `${place}, ${fill(texts.place.number, { number: treatment.number })}`
}

/** «forslag, arbeidsområde», or that nothing is missing. */
export const whatIsMissing = (shortcomings: readonly Shortcoming[]): string =>
  shortcomings.length === 0 ? texts.ready : shortcomings.map((shortcoming) => texts.missing[shortcoming]).join(', ')

/** «Med endringer», as the timeline says how a treatment ended; null while it has not ended. */
export function outcomeName({ outcome, meetingStatus }: Treatment): string | null {
  if (outcome !== null) return documents.shortOutcomes[outcome]
  return meetingStatus === 'closed' ? texts.road.noOutcome : null
}
