import { Button } from '@digdir/designsystemet-react'
import { ArrowDownIcon, ArrowUpIcon, PencilIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import type { LaterStop, Station, Stop } from '../../../shared/case-route.ts'
import { shortDate } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { caseRoute as texts } from '../../../shared/texts/case-route.ts'
import { cases } from '../../../shared/texts/cases.ts'
import { call } from '../../api.ts'
import { ContentView } from '../../editor/ContentView.tsx'
import { act } from '../../messages.ts'
import { routes } from '../../routes.ts'
import { caseNumber, outcomeName, stepOf } from '../words.ts'
import { DifferenceLine } from './DifferenceLine.tsx'
import { StationForm } from './StationForm.tsx'
import { laterWords, stationState } from './words.ts'

type Props = Readonly<{
  stop: Stop
  /** Ids of the plan in order. */
  plan: readonly string[]
}>

/** One place on the road. */
export function RouteStop({ stop, plan }: Props) {
  if (stop.kind === 'treatment') return <TreatmentStop stop={stop} />
  if (stop.kind === 'transmitted' || stop.kind === 'decided') return <Later stop={stop} />
  return <StationStop stop={stop} plan={plan} />
}

/** An advice that was sent on, or what KS decided; both are put right where the meeting's aftermath is. */
function Later({ stop }: { stop: LaterStop }) {
  const { name, state, words } = laterWords(stop)
  return (
    <li data-status="closed">
      <h2 className="stop-name">
        <Link href={routes.meeting(stop.meetingId, 'etterarbeid')} className="ds-link">
          {name}
        </Link>
      </h2>
      <p className="stop-facts">{state}</p>
      {words !== '' && <p>{words}</p>}
    </li>
  )
}

function TreatmentStop({ stop }: { stop: Extract<Stop, { kind: 'treatment' }> }) {
  const { treatment, plannedOn, difference } = stop
  const { bodyName, onDate, number, meetingId, meetingStatus, advice } = treatment
  const status = cases.road.status[meetingStatus]
  const outcome = outcomeName(treatment)
  return (
    <li data-status={meetingStatus}>
      <h2 className="stop-name">
        <Link href={routes.meeting(meetingId, stepOf[meetingStatus])} className="ds-link">
          {bodyName}
        </Link>
      </h2>
      <p className="stop-facts">
        <span>{shortDate(onDate)}</span>
        <span>{number === null ? status : `${status}, ${caseNumber(number)}`}</span>
        {plannedOn !== null && plannedOn !== onDate && (
          <span className="quiet">{fill(texts.plannedFor, { date: shortDate(plannedOn) })}</span>
        )}
      </p>
      {outcome !== null && <p className="road-outcome">{outcome}</p>}
      {difference !== null && <DifferenceLine difference={difference} bodyName={bodyName} />}
      {advice && <ContentView content={advice} />}
    </li>
  )
}

type StationProps = Readonly<{ stop: Extract<Stop, { kind: 'sent' | 'ahead' }>; plan: readonly string[] }>

function StationStop({ stop: { station }, plan }: StationProps) {
  const [isEditing, setEditing] = useState(false)
  const { name, caseId, answer, sentOn } = station
  return (
    <li data-status={sentOn === null ? 'ahead' : 'closed'}>
      <div className="stop-head">
        <h2 className="stop-name">{name}</h2>
        {!isEditing && <StationTools station={station} plan={plan} onEdit={() => setEditing(true)} />}
      </div>
      <p className="stop-facts">{stationState(station)}</p>
      {answer !== '' && <p>{fill(texts.answer, { answer })}</p>}
      {isEditing && <StationForm caseId={caseId} station={station} onClose={() => setEditing(false)} />}
    </li>
  )
}

type ToolsProps = Readonly<{ station: Station; plan: readonly string[]; onEdit: () => void }>

function StationTools({ station: { id, name }, plan, onEdit }: ToolsProps) {
  const position = plan.indexOf(id) + 1
  const move = (to: number) =>
    void act(() => call('caseRoute.moveStation', { id, position: to }), fill(texts.station.moved, { name }))
  const tools = [
    { label: texts.station.up, Icon: ArrowUpIcon, run: () => move(position - 1), isOff: position <= 1 },
    { label: texts.station.down, Icon: ArrowDownIcon, run: () => move(position + 1), isOff: position >= plan.length },
    { label: texts.station.edit, Icon: PencilIcon, run: onEdit, isOff: false },
  ]
  return (
    <span className="stop-tools">
      {tools.map(({ label, Icon, run, isOff }) => (
        <Button
          key={label}
          icon
          variant="tertiary"
          aria-label={fill(label, { name })}
          data-tooltip={fill(label, { name })}
          // A button that is switched off would lose the focus.
          aria-disabled={isOff || undefined}
          onClick={() => !isOff && run()}
        >
          <Icon aria-hidden />
        </Button>
      ))}
    </span>
  )
}
