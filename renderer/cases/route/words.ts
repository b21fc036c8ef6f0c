import type { Station } from '../../../shared/case-route.ts'
import { shortDate } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { caseRoute as texts } from '../../../shared/texts/case-route.ts'

/** «Planlagt 3. mars 2026», or when the case was sent there and the number it got. */
export function stationState({ plannedOn, sentOn, reference }: Station): string {
  if (sentOn !== null) return fill(reference === '' ? texts.sent : texts.sentAs, { date: shortDate(sentOn), reference })
  return plannedOn === null ? texts.undated : fill(texts.planned, { date: shortDate(plannedOn) })
}
