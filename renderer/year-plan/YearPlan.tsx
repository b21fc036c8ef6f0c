import { Button, Checkbox, Fieldset } from '@digdir/designsystemet-react'
import { CalendarIcon, ChevronLeftIcon, ChevronRightIcon, PlusIcon } from '@navikt/aksel-icons'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { BodySummary } from '../../shared/bodies.ts'
import { fill } from '../../shared/texts/index.ts'
import { yearPlan as texts } from '../../shared/texts/year-plan.ts'
import type { YearPlan as Plan } from '../../shared/year-plan.ts'
import { useCommands } from '../components/commands.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Loaded } from '../components/Loading.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { NewMeeting } from '../meetings/NewMeeting.tsx'
import { routes } from '../routes.ts'
import { useQuery } from '../use-query.ts'
import { Calendar } from './Calendar.tsx'
import { useCalendarFile, WrittenCalendar } from './CalendarFile.tsx'
import { Counts, hasSomething } from './Counts.tsx'
import { planDays } from './plan-days.ts'
import { PlanTable } from './PlanTable.tsx'
import { Propose } from './Propose.tsx'
import { showBody, useHiddenBodies } from './shown-bodies.ts'

/** A year's meetings of all bodies: against their mandates, as a calendar and as a list. */
export function YearPlan({ year }: { year: number }) {
  const bodies = useQuery('bodies.list')
  return (
    <Loaded query={bodies}>
      {(known) => (known.length === 0 ? <NoBodies year={year} /> : <PlanOfYear year={year} bodies={known} />)}
    </Loaded>
  )
}

function NoBodies({ year }: { year: number }) {
  const [, navigate] = useLocation()
  return (
    <>
      <PageHeading title={fill(texts.title, { year })} />
      <EmptyState text={texts.empty.noBodies}>
        <Button onClick={() => navigate(routes.bodies())}>{texts.empty.toBodies}</Button>
      </EmptyState>
    </>
  )
}

type Props = Readonly<{ year: number; bodies: readonly BodySummary[] }>

/** What is open above the plan: a new meeting, or proposals for a body (none chosen when empty). */
type Panel = Readonly<{ kind: 'new' } | { kind: 'propose'; bodyId: string }>

function PlanOfYear({ year, bodies }: Props) {
  const plan = useQuery('meetings.plan', { year })
  const hidden = useHiddenBodies((state) => state.ids)
  const [panel, setPanel] = useState<Panel | null>(null)
  const file = useCalendarFile()
  const openNew = () => setPanel({ kind: 'new' })
  const propose = (bodyId: string) => setPanel({ kind: 'propose', bodyId })
  const choices = bodiesOf(bodies, plan.data?.counts ?? [])
  const shown = choices.filter(({ id }) => !hidden.includes(id)).map(({ id }) => id)
  const likely = onlyOne(choices.length > 1 ? shown : bodies.map(({ id }) => id))
  const start = () => propose(likely)
  const write = () => file.write({ year, ...(shown.length === choices.length ? {} : { bodyIds: shown }) })
  useCommands(fill(texts.title, { year }), [
    { keys: 'Alt+N', text: texts.newMeeting, run: openNew },
    { text: texts.propose.open, run: start },
    { text: texts.file.year, run: write },
  ])
  return (
    <div className="meetings year-plan">
      <PageHeading
        title={fill(texts.title, { year })}
        actions={<Acts onNew={openNew} onPropose={start} onFile={write} />}
      />
      <div role="status">{file.written?.year === year && <WrittenCalendar file={file.written} />}</div>
      <div className="meetings-filter" data-size="sm">
        <YearPicker year={year} />
        {choices.length > 1 && <BodyChoice bodies={choices} hidden={hidden} />}
      </div>
      <Loaded query={plan}>
        {(all) => (
          <Shown
            key={year}
            plan={all}
            bodies={bodies}
            hidden={hidden}
            likely={likely}
            panel={panel}
            onPropose={propose}
            onClosePanel={() => setPanel(null)}
          />
        )}
      </Loaded>
    </div>
  )
}

const onlyOne = (ids: readonly string[]): string => (ids.length === 1 ? (ids[0] ?? '') : '')

type ActsProps = Readonly<{ onNew: () => void; onPropose: () => void; onFile: () => void }>

function Acts({ onNew, onPropose, onFile }: ActsProps) {
  return (
    <div className="buttons" data-size="sm">
      <Button onClick={onNew} aria-keyshortcuts="Alt+N">
        <PlusIcon aria-hidden />
        {texts.newMeeting}
      </Button>
      <Button variant="secondary" onClick={onPropose}>
        {texts.propose.open}
      </Button>
      <Button variant="secondary" onClick={onFile}>
        <CalendarIcon aria-hidden />
        {texts.file.year}
      </Button>
    </div>
  )
}

function YearPicker({ year }: { year: number }) {
  const [, navigate] = useLocation()
  return (
    <div className="year-picker" role="group" aria-label={texts.year}>
      <Button
        icon
        variant="tertiary"
        aria-label={texts.previousYear}
        onClick={() => navigate(routes.yearPlan(year - 1))}
      >
        <ChevronLeftIcon aria-hidden />
      </Button>
      <output>{year}</output>
      <Button icon variant="tertiary" aria-label={texts.nextYear} onClick={() => navigate(routes.yearPlan(year + 1))}>
        <ChevronRightIcon aria-hidden />
      </Button>
    </div>
  )
}

type Choice = Readonly<{ id: string; name: string }>

/** The bodies one can choose among: those that meet in the year or should, also when they have been removed since. */
function bodiesOf(bodies: readonly BodySummary[], counts: Plan['counts']): Choice[] {
  return counts.filter(hasSomething).map(({ bodyId, bodyName }) => {
    const inUse = bodies.find(({ id }) => id === bodyId)
    return { id: bodyId, name: inUse?.shortName || bodyName }
  })
}

function BodyChoice({ bodies, hidden }: { bodies: readonly Choice[]; hidden: readonly string[] }) {
  return (
    <Fieldset className="plan-bodies">
      <Fieldset.Legend className="ds-sr-only">{texts.bodies}</Fieldset.Legend>
      {bodies.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={!hidden.includes(id)}
          onChange={(event) => showBody(id, event.target.checked)}
        />
      ))}
    </Fieldset>
  )
}

type ShownProps = Readonly<{
  plan: Plan
  bodies: readonly BodySummary[]
  hidden: readonly string[]
  /** The body a new meeting is most likely for; empty when one must choose. */
  likely: string
  panel: Panel | null
  onPropose: (bodyId: string) => void
  onClosePanel: () => void
}>

/** The plan without the bodies that are left out; clashes with their meetings still count. */
function Shown({ plan, bodies, hidden, likely, panel, onPropose, onClosePanel }: ShownProps) {
  const { year, holidays } = plan
  const meetings = useMemo(() => plan.meetings.filter(({ bodyId }) => !hidden.includes(bodyId)), [plan, hidden])
  const days = useMemo(() => planDays({ meetings, holidays }), [meetings, holidays])
  const known = useQuery('meetings.list', {}).data ?? []
  const counts = plan.counts.filter(({ bodyId }) => !hidden.includes(bodyId))
  return (
    <>
      <Counts counts={counts} onPropose={onPropose} />
      {panel?.kind === 'new' && (
        <NewMeeting bodies={bodies} meetings={known} bodyId={likely} onClose={onClosePanel} onCreated={onClosePanel} />
      )}
      {panel?.kind === 'propose' && (
        <Propose
          key={panel.bodyId}
          year={year}
          bodies={bodies}
          counts={plan.counts}
          bodyId={panel.bodyId}
          onClose={onClosePanel}
        />
      )}
      {meetings.length === 0 && panel === null && (
        <NoMeetings
          year={year}
          isAllHidden={plan.counts.every(({ bodyId }) => hidden.includes(bodyId))}
          onPropose={() => onPropose(likely)}
        />
      )}
      <Calendar year={year} days={days} meetings={meetings} bodies={bodies} bodyId={likely} />
      {meetings.length > 0 && <PlanTable year={year} meetings={meetings} />}
    </>
  )
}

type NoMeetingsProps = Readonly<{ year: number; isAllHidden: boolean; onPropose: () => void }>

function NoMeetings({ year, isAllHidden, onPropose }: NoMeetingsProps) {
  if (isAllHidden) return <EmptyState text={texts.empty.allHidden} />
  return (
    <EmptyState text={fill(texts.empty.noMeetings, { year })}>
      <Button onClick={onPropose}>{texts.propose.open}</Button>
    </EmptyState>
  )
}
