import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { Link } from 'wouter'
import { stopKey, type LaterStop, type Stop } from '../../shared/case-route.ts'
import type { Treatment } from '../../shared/cases.ts'
import { shortDate } from '../../shared/dates.ts'
import { fill } from '../../shared/texts/index.ts'
import { caseRoute } from '../../shared/texts/case-route.ts'
import { cases as texts } from '../../shared/texts/cases.ts'
import { ContentView } from '../editor/ContentView.tsx'
import { routes } from '../routes.ts'
import { laterWords, stationState } from './route/words.ts'
import { useCalmQuery } from './use-calm-query.ts'
import { caseNumber, outcomeName, stepOf } from './words.ts'

type Props = Readonly<{ caseId: string; treatments: readonly Treatment[] }>

/** The case's treatments from the first to the last, each leading to its meeting, and where it is planned to go. */
export function Road({ caseId, treatments }: Props) {
  const id = useId()
  const stops = useCalmQuery('caseRoute.get', { caseId }).data?.stops ?? treatments.map(withoutPlan)
  return (
    <section className="case-road" aria-labelledby={id}>
      <Heading level={2} data-size="2xs" id={id}>
        {texts.road.title}
      </Heading>
      {stops.length === 0 ? (
        <>
          <Paragraph className="quiet">{texts.road.empty}</Paragraph>
          <Link href={routes.meetings()} className="ds-link">
            {texts.road.toMeetings}
          </Link>
        </>
      ) : (
        <ol>
          {stops.map((stop) => (
            <RoadStop key={stopKey(stop)} stop={stop} />
          ))}
        </ol>
      )}
      <Link href={routes.caseRoute(caseId)} className="ds-link to-route">
        {caseRoute.whole}
      </Link>
    </section>
  )
}

function RoadStop({ stop }: { stop: Stop }) {
  if (stop.kind === 'treatment') return <TreatmentStop treatment={stop.treatment} />
  if (stop.kind === 'transmitted' || stop.kind === 'decided') return <LaterLine stop={stop} />
  const { name, sentOn } = stop.station
  return (
    <li data-status={sentOn === null ? 'ahead' : 'closed'}>
      <span>{name}</span>
      <span>{stationState(stop.station)}</span>
    </li>
  )
}

function LaterLine({ stop }: { stop: LaterStop }) {
  const { name, state } = laterWords(stop)
  return (
    <li data-status="closed">
      <Link href={routes.meeting(stop.meetingId, 'etterarbeid')} className="ds-link">
        {name}
      </Link>
      <span>{state}</span>
    </li>
  )
}

/** What is known before the plan has been read. */
const withoutPlan = (treatment: Treatment): Stop => ({
  kind: 'treatment',
  treatment,
  plannedOn: null,
  difference: null,
})

function TreatmentStop({ treatment }: { treatment: Treatment }) {
  const { bodyName, onDate, number, meetingStatus, advice, meetingId } = treatment
  const outcome = outcomeName(treatment)
  const status = texts.road.status[meetingStatus]
  return (
    <li data-status={meetingStatus}>
      <Link
        href={routes.meeting(meetingId, stepOf[meetingStatus])}
        className="ds-link"
        aria-label={fill(texts.road.open, { body: bodyName, date: shortDate(onDate) })}
      >
        {bodyName}
      </Link>
      <span>{shortDate(onDate)}</span>
      <span>{number === null ? status : `${status}, ${caseNumber(number)}`}</span>
      {outcome !== null && <span className="road-outcome">{outcome}</span>}
      {advice && (
        <details>
          <summary>{texts.road.showAdvice}</summary>
          <ContentView content={advice} />
        </details>
      )}
    </li>
  )
}
