import type { NextDeadline } from '../../shared/case-stage.ts'
import type { ListedCase } from '../../shared/case-overview.ts'
import { shortDate } from '../../shared/dates.ts'
import { fill } from '../../shared/texts/index.ts'
import { caseOverview as texts } from '../../shared/texts/case-overview.ts'
import { dayOf } from '../components/format.ts'
import { caseNumber } from './words.ts'

// The day and its month are never on two lines.
const wholeDate = (date: string): string => shortDate(date).replace(' ', '\u00a0')

/** «KommIT-rådet 3. mars 2026, sak 14/26», where the case is to go, or that it is to go nowhere yet. */
export function placeOf({ at, body }: ListedCase): string {
  if (at !== null) {
    const place = `${at.bodyName} ${wholeDate(at.onDate)}`
    return at.number === null ? place : `${place}, ${caseNumber(at.number)}`
  }
  return body === null ? texts.noBody : fill(texts.planned, { body: body.name })
}

/** Who has the paper as far as the workspace knows: the officer or owner while it is a draft, nobody once it is in. */
export function paperWords({ paper, handedOverAt, officerName, ownerName }: ListedCase): string {
  if (paper === 'unwritten') return texts.paper.unwritten
  if (paper === 'handedOver' && handedOverAt !== null)
    return fill(texts.paper.handedOver, { date: wholeDate(dayOf(handedOverAt)) })
  const name = officerName ?? ownerName
  return name === null ? texts.paper.draftAlone : fill(texts.paper.draft, { name })
}

/** «Innlevering 9. februar 2026» */
export const deadlineWords = ({ kind, on, text }: NextDeadline): string =>
  fill(texts.deadline[kind], { text, date: wholeDate(on) })
