import { Button, Heading } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { BodySummary } from '../../shared/bodies.ts'
import { longDate } from '../../shared/dates.ts'
import { fill } from '../../shared/texts/index.ts'
import { yearPlan } from '../../shared/texts/year-plan.ts'
import type { PlannedMeeting } from '../../shared/year-plan.ts'
import { useFocusHeir } from '../components/focus-heir.ts'
import { NewMeeting } from '../meetings/NewMeeting.tsx'
import { currentStep } from '../meetings/steps.ts'
import { routes } from '../routes.ts'
import { useQuery } from '../use-query.ts'
import { MeetingFile } from './CalendarFile.tsx'
import { useInView } from './use-in-view.ts'
import { MeetingPanel } from './MeetingPanel.tsx'
import { dayBefore, isCalledOff, nameOf, remarks, shortLine, timeSpan, type PlanDay } from './words.ts'

const texts = yearPlan.day

type Props = Readonly<{
  day: string
  known: PlanDay
  bodies: readonly BodySummary[]
  bodyId: string
  onClose: () => void
}>

/** What a day of the calendar opens: its meetings, or the form for a new one when it has none. */
export function DayPanel({ day, known, bodies, bodyId, onClose }: Props) {
  const [wasFree] = useState(known.meetings.length === 0)
  const [isAdding, setAdding] = useState(wasFree)
  const latest = useQuery('meetings.list', {}).data ?? []
  const panel = useInView<HTMLDivElement>()
  useFocusHeir(`[data-day="${day}"]`)
  const form = (
    <NewMeeting
      bodies={bodies}
      meetings={latest}
      bodyId={bodyId}
      onDate={day}
      onClose={wasFree ? onClose : () => setAdding(false)}
      onCreated={() => setAdding(false)}
    />
  )
  if (wasFree)
    return (
      <div className="plan-panel" ref={panel}>
        {form}
      </div>
    )
  return (
    <div className="plan-panel" ref={panel}>
      <OpenDay day={day} known={known} isAdding={isAdding} onAdd={() => setAdding(!isAdding)} onClose={onClose} />
      {isAdding && form}
    </div>
  )
}

type OpenProps = Pick<Props, 'day' | 'known' | 'onClose'> & Readonly<{ isAdding: boolean; onAdd: () => void }>

function OpenDay({ day, known, isAdding, onAdd, onClose }: OpenProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const section = useEscape(onClose)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="plan-open-day" aria-label={fill(texts.label, { date: longDate(day) })} ref={section}>
      <div className="section-head">
        <Heading level={3} data-size="2xs" ref={heading} tabIndex={-1}>
          {[longDate(day), known.holiday].filter(Boolean).join(', ')}
        </Heading>
        <div className="buttons" data-size="sm">
          <Button variant="secondary" aria-expanded={isAdding} onClick={onAdd}>
            <PlusIcon aria-hidden />
            {texts.newHere}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {texts.close}
          </Button>
        </div>
      </div>
      {known.meetings.length === 0 && <p>{texts.none}</p>}
      <ul className="plan-day-meetings">
        {known.meetings.map((meeting) => (
          <MeetingOfDay key={meeting.id} meeting={meeting} />
        ))}
      </ul>
    </section>
  )
}

/** Leaves the day from anywhere in it; a form inside answers Escape first. */
function useEscape(leave: () => void) {
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isInside = event.target instanceof Element && section.current?.contains(event.target)
      if (event.key === 'Escape' && isInside && event.target.closest('form') === null) leave()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
  return section
}

function MeetingOfDay({ meeting }: { meeting: PlannedMeeting }) {
  const [isChanging, setChanging] = useState(false)
  const name = nameOf(meeting)
  return (
    <li>
      <p className="plan-day-line">
        <Line meeting={meeting} />
      </p>
      {remarks(meeting).map((remark) => (
        <p key={remark} className="plan-against">
          {remark}
        </p>
      ))}
      {!isCalledOff(meeting) && <p className="quiet">{deadlines(meeting)}</p>}
      <div className="buttons" data-size="sm">
        {!isCalledOff(meeting) && (
          <Button asChild variant="secondary">
            <Link
              href={routes.meeting(meeting.id, currentStep(meeting))}
              aria-label={fill(texts.openFor, { meeting: name })}
            >
              {texts.open}
            </Link>
          </Button>
        )}
        <Button
          variant="secondary"
          aria-expanded={isChanging}
          aria-label={fill(texts.changeFor, { meeting: name })}
          onClick={() => setChanging(!isChanging)}
        >
          {texts.change}
        </Button>
        <MeetingFile meeting={meeting} />
      </div>
      {isChanging && <MeetingPanel meeting={meeting} onClose={() => setChanging(false)} />}
    </li>
  )
}

function Line({ meeting }: { meeting: PlannedMeeting }) {
  const line = [timeSpan(meeting), shortLine(meeting), meeting.place].filter(Boolean).join(', ')
  return isCalledOff(meeting) ? <s>{line}</s> : line
}

const deadlines = (meeting: PlannedMeeting): string =>
  fill(texts.deadlines, {
    handIn: dayBefore(meeting.handInOn, meeting),
    freeze: dayBefore(meeting.freezeOn, meeting),
    notice: dayBefore(meeting.noticeBy, meeting),
  })
