import { Heading } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { memo, useId } from 'react'
import { Link } from 'wouter'
import { months } from '../../shared/dates.ts'
import { fill } from '../../shared/texts/index.ts'
import { yearPlan } from '../../shared/texts/year-plan.ts'
import type { PlannedMeeting } from '../../shared/year-plan.ts'
import { today } from '../components/today.ts'
import { currentStep } from '../meetings/steps.ts'
import { routes } from '../routes.ts'
import { MeetingMark } from './MeetingMark.tsx'
import { monthWeeks, weekdayOf, type Week } from './month-grid.ts'
import { dayIn, type PlanDays } from './plan-days.ts'
import { dayLabel, isCalledOff, remarks, shortLine } from './words.ts'

const texts = yearPlan.calendar

type Props = Readonly<{
  year: number
  /** From 1. */
  month: number
  days: PlanDays
  /** The day Tab leads to, when it is in this month; likewise the open one and the one a meeting is held over. */
  active: string | null
  open: string | null
  over: string | null
}>

/** A month with every day of it, and its holidays and meetings in words below. */
export const Month = memo(function Month({ year, month, days, active, open, over }: Props) {
  const id = useId()
  const weeks = monthWeeks(year, month)
  const marks = { active, open, over }
  return (
    <section className="plan-month" aria-labelledby={id}>
      <Heading level={3} data-size="2xs" id={id} className="plan-month-name">
        {fill(texts.month, { month: months[month - 1] ?? '', year })}
      </Heading>
      {/* The keys of a grid are the calendar's, around all the months. */}
      <div role="grid" aria-labelledby={id} className="plan-grid">
        <WeekdayNames />
        {weeks.map((week) => (
          <WeekRow key={week.number} week={week} days={days} marks={marks} />
        ))}
      </div>
      <MonthLines weeks={weeks} days={days} />
    </section>
  )
})

function WeekdayNames() {
  return (
    <div role="row">
      <div role="columnheader">
        <span className="ds-sr-only">{texts.week}</span>
      </div>
      {texts.weekdays.map((name, index) => (
        <div key={name} role="columnheader" aria-label={name}>
          {texts.shortWeekdays[index]}
        </div>
      ))}
    </div>
  )
}

type Marks = Pick<Props, 'active' | 'open' | 'over'>

function WeekRow({ week, days, marks }: { week: Week; days: PlanDays; marks: Marks }) {
  return (
    <div role="row">
      <div role="rowheader" aria-label={fill(texts.weekNumber, { week: week.number })}>
        {week.number}
      </div>
      {week.days.map((day, index) => (
        <div key={texts.weekdays[index]} role="gridcell">
          {day !== null && <Day day={day} days={days} marks={marks} />}
        </div>
      ))}
    </div>
  )
}

/** Most signs in one day; a number stands for the rest. */
const mostSigns = 2

function Day({ day, days, marks }: { day: string; days: PlanDays; marks: Marks }) {
  const known = dayIn(days, day)
  const isToday = day === today()
  const { holiday, meetings } = known
  const [only] = meetings.filter((meeting) => !isCalledOff(meeting))
  const isWarned = meetings.some((meeting) => remarks(meeting).length > 0)
  return (
    <button
      type="button"
      className="plan-day"
      data-day={day}
      data-meeting={only?.id}
      draggable={only !== undefined}
      tabIndex={day === marks.active ? 0 : -1}
      aria-label={dayLabel(day, known, isToday)}
      aria-current={isToday ? 'date' : undefined}
      aria-expanded={day === marks.open || undefined}
      data-over={day === marks.over || undefined}
      data-weekend={weekdayOf(day) > 4 || undefined}
      data-holiday={holiday !== '' || undefined}
      data-meetings={meetings.length > 0 || undefined}
    >
      <span className="plan-number">{Number(day.slice(8))}</span>
      {meetings.length > 0 && (
        <span className="plan-signs">
          {meetings.slice(0, mostSigns).map((meeting) => (
            <MeetingMark key={meeting.id} meeting={meeting} />
          ))}
          {meetings.length > mostSigns && fill(texts.more, { count: meetings.length - mostSigns })}
        </span>
      )}
      {isWarned && <ExclamationmarkTriangleIcon aria-hidden className="plan-warning" />}
    </button>
  )
}

/** The month's holidays and meetings by day, in words. */
function MonthLines({ weeks, days }: { weeks: readonly Week[]; days: PlanDays }) {
  const all = weeks.flatMap((week) => week.days.filter((day) => day !== null))
  const filled = all.filter((day) => days.has(day))
  if (filled.length === 0) return null
  return (
    <ul className="plan-lines">
      {filled.map((day) => {
        const { holiday, meetings } = dayIn(days, day)
        return (
          <li key={day}>
            <span className="plan-line-day">{fill(texts.dayOfMonth, { day: Number(day.slice(8)) })}</span>
            <span className="plan-line-text">
              {holiday !== '' && <span className="plan-holiday">{holiday}</span>}
              {meetings.map((meeting) => (
                <MeetingLine key={meeting.id} meeting={meeting} />
              ))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function MeetingLine({ meeting }: { meeting: PlannedMeeting }) {
  const line = shortLine(meeting)
  const against = remarks(meeting)
  return (
    <span className="plan-line">
      <MeetingMark meeting={meeting} />
      <span>
        {isCalledOff(meeting) ? (
          <s>{line}</s>
        ) : (
          <Link href={routes.meeting(meeting.id, currentStep(meeting))} draggable data-meeting={meeting.id}>
            {line}
          </Link>
        )}
        {against.length > 0 && <span className="plan-against">{against.join(' ')}</span>}
      </span>
    </span>
  )
}
