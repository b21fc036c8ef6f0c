import { Button, Select } from '@digdir/designsystemet-react'
import { ChevronLeftIcon, ChevronRightIcon, PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { BodySummary } from '../../shared/bodies.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { fill } from '../../shared/texts/index.ts'
import { meetings as texts } from '../../shared/texts/meetings.ts'
import { yearPlan } from '../../shared/texts/year-plan.ts'
import { useCommands } from '../components/commands.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Loaded } from '../components/Loading.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { today } from '../components/today.ts'
import { routes } from '../routes.ts'
import { useQuery } from '../use-query.ts'
import { useMeetingFilter } from './filter.ts'
import { MeetingTable } from './MeetingTable.tsx'
import { MonthStrip } from './MonthStrip.tsx'
import { NewMeeting } from './NewMeeting.tsx'

/** The meetings of all bodies, a year at a time. */
export function Meetings() {
  const bodies = useQuery('bodies.list')
  const meetings = useQuery('meetings.list', {})
  return (
    <Loaded query={bodies}>
      {(known) => <Loaded query={meetings}>{(all) => <MeetingYear bodies={known} meetings={all} />}</Loaded>}
    </Loaded>
  )
}

type Props = Readonly<{ bodies: readonly BodySummary[]; meetings: readonly MeetingSummary[] }>

function MeetingYear({ bodies, meetings }: Props) {
  const [isAdding, setAdding] = useState(false)
  const { year, bodyId, shown } = useShown(meetings)
  useCommands(
    texts.title,
    bodies.length > 0 ? [{ keys: 'Alt+N', text: texts.new.open, run: () => setAdding(true) }] : [],
  )
  if (bodies.length === 0) return <NoBodies />
  return (
    <div className="meetings">
      <PageHeading
        title={texts.title}
        actions={<NewMeetingButton isOpen={isAdding} onOpen={() => setAdding(true)} />}
      />
      {isAdding && <NewMeeting bodies={bodies} meetings={meetings} bodyId={bodyId} onClose={() => setAdding(false)} />}
      <div className="meetings-filter" data-size="sm">
        <YearPicker year={year} />
        <BodyFilter bodies={bodies} bodyId={bodyId} />
        <Link className="ds-link" href={routes.yearPlan(year)}>
          {fill(yearPlan.open, { year })}
        </Link>
      </div>
      <MonthStrip year={year} meetings={shown} />
      {shown.length > 0 ? (
        <MeetingTable year={year} meetings={shown} />
      ) : (
        <EmptyState text={fill(bodyId === '' ? texts.empty.year : texts.empty.filtered, { year })} />
      )}
    </div>
  )
}

/** Without a chosen year: this one, or the latest that has meetings when this one has none. */
function useShown(meetings: readonly MeetingSummary[]) {
  const filter = useMeetingFilter()
  const thisYear = Number(today().slice(0, 4))
  const years = meetings.map((meeting) => Number(meeting.onDate.slice(0, 4)))
  const year = filter.year ?? (years.includes(thisYear) ? thisYear : (years[0] ?? thisYear))
  const shown = meetings.filter(
    (meeting) => meeting.onDate.startsWith(`${year}-`) && (filter.bodyId === '' || meeting.bodyId === filter.bodyId),
  )
  return { year, bodyId: filter.bodyId, shown: shown.toReversed() }
}

function NewMeetingButton({ isOpen, onOpen }: { isOpen: boolean; onOpen: () => void }) {
  if (isOpen) return null
  return (
    <Button data-size="sm" onClick={onOpen} aria-keyshortcuts="Alt+N">
      <PlusIcon aria-hidden />
      {texts.new.open}
    </Button>
  )
}

function NoBodies() {
  const [, navigate] = useLocation()
  return (
    <>
      <PageHeading title={texts.title} />
      <EmptyState text={texts.empty.noBodies}>
        <Button onClick={() => navigate(routes.bodies())}>{texts.empty.toBodies}</Button>
      </EmptyState>
    </>
  )
}

function YearPicker({ year }: { year: number }) {
  const go = (to: number) => useMeetingFilter.setState({ year: to })
  return (
    <div className="year-picker" role="group" aria-label={texts.year}>
      <Button icon variant="tertiary" aria-label={texts.previousYear} onClick={() => go(year - 1)}>
        <ChevronLeftIcon aria-hidden />
      </Button>
      <output>{year}</output>
      <Button icon variant="tertiary" aria-label={texts.nextYear} onClick={() => go(year + 1)}>
        <ChevronRightIcon aria-hidden />
      </Button>
    </div>
  )
}

function BodyFilter({ bodies, bodyId }: { bodies: readonly BodySummary[]; bodyId: string }) {
  return (
    <Select
      width="auto"
      aria-label={texts.filter}
      value={bodyId}
      onChange={(event) => useMeetingFilter.setState({ bodyId: event.target.value })}
    >
      <Select.Option value="">{texts.allBodies}</Select.Option>
      {bodies.map((body) => (
        <Select.Option key={body.id} value={body.id}>
          {body.name}
        </Select.Option>
      ))}
    </Select>
  )
}
