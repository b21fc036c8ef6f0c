import {
  isUnwrittenSection,
  unwrittenSection,
  type ItemKind,
  type Shortcoming,
  type Treatment,
} from '../../shared/cases.ts'
import { shortDate } from '../../shared/dates.ts'
import { nameInText } from '../../shared/section-names.ts'
import { fill } from '../../shared/texts/index.ts'
import { agendaView } from '../../shared/texts/agenda-view.ts'
import { cases as texts } from '../../shared/texts/cases.ts'
import { documents } from '../../shared/texts/documents.ts'
import type { MeetingStep } from '../routes.ts'

export const kindName = (kind: ItemKind): string => documents.itemKinds[kind]

// A date or a case number never breaks over two lines.
const whole = (text: string): string => text.replaceAll(' ', '\u00a0')

/** «sak 14/26» */
export const caseNumber = (number: string): string => whole(fill(texts.place.number, { number }))

/** «Behandlet i KommIT-rådet 3. mars 2026, sak 14/26» */
export function whereItIs(treatment: Treatment | null): string {
  if (!treatment) return texts.place.none
  const place = fill(texts.place[treatment.meetingStatus], {
    body: treatment.bodyName,
    date: whole(shortDate(treatment.onDate)),
  })
  return treatment.number === null ? place : `${place}, ${caseNumber(treatment.number)}`
}

/** What is missing as one word or two in a row of several: «forslag». */
export function missingWord(shortcoming: Shortcoming | 'noPresenter'): string {
  return isUnwrittenSection(shortcoming)
    ? nameInText(unwrittenSection(shortcoming).name)
    : agendaView.missing[shortcoming]
}

/** «forslag, arbeidsområde», or that nothing is missing. */
export const whatIsMissing = (shortcomings: readonly Shortcoming[]): string =>
  shortcomings.length === 0 ? texts.ready : shortcomings.map(missingWord).join(', ')

/** «Med endringer», as the timeline says how a treatment ended; null while it has not ended. */
export function outcomeName({ outcome, meetingStatus }: Treatment): string | null {
  if (outcome !== null) return documents.shortOutcomes[outcome]
  return meetingStatus === 'closed' ? texts.road.noOutcome : null
}

/** Where in the meeting the treatment is found, by how far the meeting has come. */
export const stepOf: Readonly<Record<Treatment['meetingStatus'], MeetingStep>> = {
  draft: 'saksliste',
  issued: 'saksliste',
  inProgress: 'mote',
  closed: 'referat',
}
