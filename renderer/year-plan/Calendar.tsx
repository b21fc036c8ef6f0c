import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { Fragment, useState, type MouseEvent } from 'react'
import type { BodySummary } from '../../shared/bodies.ts'
import { longDate } from '../../shared/dates.ts'
import { fill } from '../../shared/texts/index.ts'
import { yearPlan as texts } from '../../shared/texts/year-plan.ts'
import type { PlannedMeeting } from '../../shared/year-plan.ts'
import { call } from '../api.ts'
import { Section } from '../components/Section.tsx'
import { act } from '../messages.ts'
import { DayPanel } from './DayPanel.tsx'
import { MeetingMark } from './MeetingMark.tsx'
import { Month } from './Month.tsx'
import { monthOf } from './month-grid.ts'
import { dayIn, type PlanDays } from './plan-days.ts'
import { againstDay } from './words.ts'
import { dayAt, useDayGrid } from './use-day-grid.ts'
import { useMeetingDrag } from './use-meeting-drag.ts'

type Props = Readonly<{
  year: number
  days: PlanDays
  meetings: readonly PlannedMeeting[]
  bodies: readonly BodySummary[]
  /** The body a new meeting starts out with; empty when one must choose. */
  bodyId: string
}>

const all = Array.from({ length: 12 }, (_, index) => index + 1)

/** Twelve months with every day; a day opens below its row of months. */
export function Calendar({ year, days, meetings, bodies, bodyId }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  const { active, ...grid } = useDayGrid(year)
  const { over, ...drag } = useMeetingDrag(meetings, (meeting, day) => void move(meeting, day))
  const onClick = (event: MouseEvent) => {
    const day = dayAt(event.target)
    if (day !== null) setOpen(day === open ? null : day)
  }
  return (
    <Section title={texts.calendar.title} actions={<Symbols />}>
      <p className="plan-help">{texts.calendar.help}</p>
      <div className="plan-months" role="presentation" onClick={onClick} {...grid} {...drag}>
        {all.map((month) => {
          const within = (day: string | null) => (day?.startsWith(`${monthOf(year, month)}-`) ? day : null)
          return (
            <Fragment key={month}>
              <Month
                year={year}
                month={month}
                days={days}
                active={within(active)}
                open={within(open)}
                over={within(over)}
              />
              {open !== null && within(open) && (
                <DayPanel
                  key={open}
                  day={open}
                  known={dayIn(days, open)}
                  bodies={bodies}
                  bodyId={bodyId}
                  onClose={() => setOpen(null)}
                />
              )}
            </Fragment>
          )
        })}
      </div>
    </Section>
  )
}

/** Can be undone; a meeting that people have been called to stays where it is, and the message says why. */
function move(meeting: PlannedMeeting, onDate: string): Promise<unknown> {
  const date = [longDate(onDate), againstDay(onDate)].filter(Boolean).join(', ')
  return act(
    () => call('meetings.update', { id: meeting.id, onDate }),
    fill(texts.done.moved, { body: meeting.bodyShortName, date }),
  )
}

const sample = { kind: 'ordinary', form: 'physical', cancelledAt: null } as const

/** What the signs mean, beside the signs. */
function Symbols() {
  const signs = [
    [texts.symbols.physical, [sample]],
    [texts.symbols.remote, [{ ...sample, form: 'remote' as const }]],
    [
      texts.symbols.extraordinary,
      [
        { ...sample, kind: 'extraordinary' as const },
        { ...sample, kind: 'extraordinary' as const, form: 'remote' as const },
      ],
    ],
    [texts.symbols.cancelled, [{ ...sample, cancelledAt: '' }]],
  ] as const
  return (
    <ul className="plan-symbols" aria-label={texts.symbols.title}>
      {signs.map(([name, samples]) => (
        <li key={name}>
          {samples.map((meeting) => (
            <MeetingMark key={`${meeting.kind}${meeting.form}`} meeting={meeting} />
          ))}
          {name}
        </li>
      ))}
      <li>
        <span className="plan-holiday-sample" aria-hidden>
          {texts.symbols.holidaySample}
        </span>
        {texts.symbols.holiday}
      </li>
      <li>
        <ExclamationmarkTriangleIcon aria-hidden className="plan-warning-sample" />
        {texts.symbols.warning}
      </li>
    </ul>
  )
}
