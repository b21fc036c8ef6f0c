import { Paragraph } from '@digdir/designsystemet-react'
import { Link } from 'wouter'
import type { BodySummary } from '../../shared/bodies.ts'
import { longDate } from '../../shared/dates.ts'
import type { FollowUp } from '../../shared/follow-ups.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { overview as texts } from '../../shared/texts/overview.ts'
import type { Overview as Facts } from '../../shared/workspace.ts'
import { composition } from '../bodies/words.ts'
import { Loaded } from '../components/Loading.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { Section } from '../components/Section.tsx'
import { today } from '../components/today.ts'
import { DueDate } from '../follow-ups/DueDate.tsx'
import { routes } from '../routes.ts'
import { useQuery } from '../use-query.ts'
import { MandateToday } from './MandateToday.tsx'
import { UnsentAdvice } from './UnsentAdvice.tsx'
import { Missing } from './Missing.tsx'
import { NextMeeting } from './NextMeeting.tsx'

/** What is next, what is missing and what is due. */
export function Overview() {
  const query = useQuery('workspace.overview', { today: today() })
  return (
    <div className="overview" data-size="sm">
      <PageHeading title={texts.title} lead={longDate(today())} />
      <Loaded query={query}>{(facts) => <Answers facts={facts} />}</Loaded>
    </div>
  )
}

function Answers({ facts }: { facts: Facts }) {
  const { nextMeeting, shortcomings, unfinishedMinutes, unsentAdvice, followUps, bodies, mandate } = facts
  return (
    <>
      <NextMeeting meeting={nextMeeting} hasBodies={bodies.length > 0} />
      <div className="overview-columns">
        <div>
          {nextMeeting && <Missing meeting={nextMeeting} shortcomings={shortcomings} />}
          {bodies.length > 0 && <DueFollowUps followUps={followUps} />}
        </div>
        {bodies.length > 0 && (
          <div>
            <UnfinishedMinutes meetings={unfinishedMinutes} />
            <UnsentAdvice meetings={unsentAdvice} />
            <MandateToday mandate={mandate} />
            <BodyLines bodies={bodies} />
          </div>
        )}
      </div>
    </>
  )
}

function UnfinishedMinutes({ meetings }: { meetings: readonly MeetingSummary[] }) {
  return (
    <Section title={texts.minutes.title}>
      {meetings.length === 0 && <Paragraph className="quiet">{texts.minutes.none}</Paragraph>}
      <ul className="lines">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <Link href={routes.meeting(meeting.id, 'referat')} className="ds-link">
              {`${meeting.bodyShortName} ${longDate(meeting.onDate)}`}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function DueFollowUps({ followUps }: { followUps: readonly FollowUp[] }) {
  const all = (
    <Link href={routes.followUps()} className="ds-link">
      {texts.followUps.all}
    </Link>
  )
  return (
    <Section title={texts.followUps.title} actions={all}>
      {followUps.length === 0 && <Paragraph className="quiet">{texts.followUps.none}</Paragraph>}
      <ul className="lines stacked">
        {followUps.map((followUp) => (
          <li key={followUp.id}>
            <Link href={routes.followUp(followUp.id)} className="ds-link">
              {followUp.text}
            </Link>
            <span className="details">
              {followUp.responsibleName && <span>{followUp.responsibleName}</span>}
              <span>
                <DueDate followUp={followUp} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function BodyLines({ bodies }: { bodies: readonly BodySummary[] }) {
  return (
    <Section title={texts.bodies.title}>
      <ul className="lines">
        {bodies.map((body) => (
          <li key={body.id}>
            <Link href={routes.body(body.id)} className="ds-link">
              {body.name}
            </Link>
            {body.seats > 0 && <span className="details">{composition(body)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
