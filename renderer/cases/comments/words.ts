import type { PaperComment } from '../../../shared/paper-comments.ts'
import { clockDigits, shortDate } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { paperComments as texts } from '../../../shared/texts/paper-comments.ts'
import { dayOf, timeOf } from '../../components/format.ts'

/** «Kari Nordby, 3. mars 2026 kl. 10.40, endret» */
export function aboutWords({ madeBy, madeAt, changedAt }: PaperComment): string {
  const values = { name: madeBy, date: shortDate(dayOf(madeAt)), time: clockDigits(timeOf(madeAt)) }
  const words = fill(madeBy === '' ? texts.aboutUnknown : texts.about, values)
  return changedAt === null ? words : `${words}, ${texts.changed}`
}

export const quoteWords = ({ quote }: PaperComment): string => (quote === '' ? texts.noWords : quote)

export const threadName = (thread: PaperComment): string =>
  fill(thread.madeBy === '' ? texts.threadUnknown : texts.thread, { name: thread.madeBy, quote: quoteWords(thread) })

/** «Ferdig: Kari Nordby, 3. mars 2026»; null while the thread is open. */
export function settledWords({ settledBy, settledAt }: PaperComment): string | null {
  if (settledAt === null) return null
  const values = { name: settledBy ?? '', date: shortDate(dayOf(settledAt)) }
  return fill(settledBy ? texts.settledBy : texts.settledByUnknown, values)
}
