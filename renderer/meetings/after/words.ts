import type { AdviceAfter, KsDecision, Remaining, Transmission } from '../../../shared/after-meeting.ts'
import { shortDate } from '../../../shared/dates.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { afterMeeting as texts } from '../../../shared/texts/after-meeting.ts'

const kinds = ['waiting', 'undecided', 'open', 'overdue'] as const

export const isNothingLeft = (remaining: Remaining): boolean => kinds.every((kind) => remaining[kind] === 0)

/** «2 råd er ikke oversendt · 3 åpne oppfølginger», or that nothing remains. */
export function remainsInWords(remaining: Remaining): string {
  const parts = kinds.flatMap((kind) => (remaining[kind] === 0 ? [] : [counted(texts.remains[kind], remaining[kind])]))
  return parts.length === 0 ? texts.remains.nothing : parts.join(' · ')
}

/** The first of what remains, as a step has room for. */
export function remainsInShort(remaining: Remaining): string {
  if (remaining.waiting > 0) return counted(texts.remains.short, remaining.waiting)
  const kind = kinds.find((one) => remaining[one] > 0)
  return kind === undefined ? texts.remains.nothing : counted(texts.remains[kind], remaining[kind])
}

/** «14/26 Felles innlogging» */
export const titleOf = ({ number, title }: Pick<AdviceAfter, 'number' | 'title'>): string =>
  number === null ? title : fill(texts.advice.numbered, { number, title })

/** «Eli Nes 12. mars 2026, Oversendelse 12. mars» */
export const sentInWords = ({ recipient, sentOn, document }: Transmission): string =>
  fill(document === '' ? texts.sent.line : texts.sent.lineAs, { recipient, date: shortDate(sentOn), document })

/** «Følger rådet 2. april 2026» */
export function decisionInWords({ outcome, decidedOn }: KsDecision): string {
  const state = texts.decision.outcomes[outcome]
  return decidedOn === null ? state : fill(texts.decision.outcomeOn, { state, date: shortDate(decidedOn) })
}
