import { clockDigits, longDate, shortDate } from '../../shared/dates.ts'
import { dayObstacle } from '../../shared/day-obstacles.ts'
import { counted, fill } from '../../shared/texts/index.ts'
import { yearPlan as texts } from '../../shared/texts/year-plan.ts'
import type { PlannedMeeting, YearCount } from '../../shared/year-plan.ts'
import { dayAndMonth } from '../components/format.ts'
import { isoWeek } from './month-grid.ts'

/** What the plan knows about a day. */
export type PlanDay = Readonly<{ holiday: string; meetings: readonly PlannedMeeting[] }>

export const isCalledOff = (meeting: PlannedMeeting): boolean => meeting.cancelledAt !== null

export const timeSpan = ({ startsAt, endsAt }: PlannedMeeting): string =>
  `${clockDigits(startsAt)}–${clockDigits(endsAt)}`

/** «KommIT-rådet, ekstraordinært, digitalt»; an ordinary meeting is not called anything. */
export function shortLine(meeting: PlannedMeeting): string {
  const kind = meeting.kind === 'extraordinary' ? [texts.words.kinds.extraordinary] : []
  const cancelled = isCalledOff(meeting) ? [texts.words.cancelled] : []
  return [meeting.bodyShortName, ...kind, texts.words.forms[meeting.form], ...cancelled].join(', ')
}

/** The meeting among others: «KommIT-rådet 3. mars». */
export const nameOf = (meeting: PlannedMeeting): string =>
  fill(texts.meeting, { body: meeting.bodyShortName, date: dayAndMonth(meeting.onDate) })

/** A day that belongs to a meeting: «20. mai», with the year when it is not the meeting's own. */
export const dayBefore = (date: string, { onDate }: Pick<PlannedMeeting, 'onDate'>): string =>
  date.slice(0, 4) === onDate.slice(0, 4) ? dayAndMonth(date) : shortDate(date)

/** What speaks against the meeting's day, a sentence each; nothing for one that has been called off. */
export function remarks(meeting: PlannedMeeting): string[] {
  if (isCalledOff(meeting)) return []
  const clashes = meeting.clashes.map(({ bodyName, names }) =>
    fill(texts.clash, { body: bodyName, names: names.join(', ') }),
  )
  const name = dayObstacle(meeting.onDate)?.name ?? ''
  const others = meeting.obstacles.flatMap((obstacle) =>
    obstacle === 'sharedMembers' && clashes.length > 0 ? [] : [fill(texts.obstacles[obstacle], { name })],
  )
  return [...others, ...clashes]
}

/** What the calendar has against a day, such as «17. mai»; empty when nothing. */
export function againstDay(day: string): string {
  const obstacle = day === '' ? null : dayObstacle(day)
  if (obstacle === null) return ''
  return obstacle.kind === 'weekend' ? texts.weekend : obstacle.name
}

/** Everything about a day of the calendar, for those who hear it. */
export function dayLabel(day: string, { holiday, meetings }: PlanDay, isToday: boolean): string {
  const date = fill(texts.calendar.day, { date: longDate(day), week: isoWeek(day) })
  const lines = meetings.map((meeting) =>
    [`${shortLine(meeting)}, ${timeSpan(meeting)}`, ...remarks(meeting)].join('. '),
  )
  return [[date, isToday ? texts.calendar.today : '', holiday].filter(Boolean).join(', '), ...lines].join('. ')
}

/** «6 ordinære møter av 6–8». */
export function countText({ ordinary, least, most }: YearCount): string {
  const values = { meetings: counted(texts.counts.plain, ordinary), least: least ?? '', most: most ?? '' }
  if (least === null) return fill(most === null ? texts.counts.silent : texts.counts.most, values)
  if (most === null) return fill(texts.counts.least, values)
  return fill(least === most ? texts.counts.exact : texts.counts.span, values)
}

/** What would mend the number of meetings; that it fits when there is something to fit. */
export function countAdvice({ state, ordinary, least, most }: YearCount): string {
  if (state === 'tooFew') return counted(texts.counts.tooFew, (least ?? 0) - ordinary)
  if (state === 'tooMany') return counted(texts.counts.tooMany, ordinary - (most ?? 0))
  return least === null && most === null ? '' : texts.counts.fits
}

/** How many ordinary meetings to ask for: what the mandate lacks, or one more. */
export const wantedCount = ({ ordinary, least }: Pick<YearCount, 'ordinary' | 'least'>): number =>
  Math.min(24, Math.max(least ?? 0, ordinary + 1))
