import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { Link } from 'wouter'
import type { Treatment } from '../../shared/cases.ts'
import { shortDate } from '../../shared/dates.ts'
import { fill } from '../../shared/texts/index.ts'
import { cases as texts } from '../../shared/texts/nb/cases.ts'
import { ContentView } from '../editor/ContentView.tsx'
import { routes, type MeetingStep } from '../routes.ts'
import { caseNumber, outcomeName } from './words.ts'

/** The case's treatments from the first to the last, each leading to its meeting. */
export function Road({ treatments }: { treatments: readonly Treatment[] }) {
  const id = useId()
  return (
    <section className="case-road" aria-labelledby={id}>
      <Heading level={2} data-size="2xs" id={id}>
        {texts.road.title}
      </Heading>
      {treatments.length === 0 ? (
        <>
          <Paragraph className="quiet">{texts.road.empty}</Paragraph>
          <Link href={routes.meetings()} className="ds-link">
            {texts.road.toMeetings}
          </Link>
        </>
      ) : (
        <ol>
          {treatments.map((treatment) => (
            <Stop key={treatment.itemId} treatment={treatment} />
          ))}
        </ol>
      )}
    </section>
  )
}

/** Where in the meeting the treatment is found, by how far the meeting has come. */
const stepOf: Readonly<Record<Treatment['meetingStatus'], MeetingStep>> = {
  draft: 'saksliste',
  issued: 'saksliste',
  inProgress: 'mote',
  closed: 'referat',
}

function Stop({ treatment }: { treatment: Treatment }) {
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
