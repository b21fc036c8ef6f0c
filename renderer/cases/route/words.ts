import type { LaterStop, Station } from '../../../shared/case-route.ts'
import { shortDate } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { afterMeeting } from '../../../shared/texts/after-meeting.ts'
import { caseRoute as texts } from '../../../shared/texts/case-route.ts'

/** «Planlagt 3. mars 2026», or when the case was sent there and the number it got. */
export function stationState({ plannedOn, sentOn, reference }: Station): string {
  if (sentOn !== null) return fill(reference === '' ? texts.sent : texts.sentAs, { date: shortDate(sentOn), reference })
  return plannedOn === null ? texts.undated : fill(texts.planned, { date: shortDate(plannedOn) })
}

/** A letter by its recipient, KS's decision by KS: who, what and when, and the words there are. */
export function laterWords(stop: LaterStop): Readonly<{ name: string; state: string; words: string }> {
  if (stop.kind === 'transmitted') {
    const { recipient, sentOn, document, note } = stop.transmission
    const state = fill(document === '' ? texts.sent : texts.sentAs, { date: shortDate(sentOn), reference: document })
    return { name: recipient, state, words: note }
  }
  const { outcome, decidedOn, words } = stop.decision
  const { ks, outcomes, outcomeOn } = afterMeeting.decision
  const state = outcomes[outcome]
  return { name: ks, state: decidedOn === null ? state : fill(outcomeOn, { state, date: shortDate(decidedOn) }), words }
}
