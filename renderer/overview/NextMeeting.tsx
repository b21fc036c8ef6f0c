import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from 'wouter'
import { clockSpan, daysBetween, longDate, shortDate } from '../../shared/dates.ts'
import { minutesBetween, type MeetingSummary } from '../../shared/meetings.ts'
import { counted, fill } from '../../shared/texts/index.ts'
import { overview as texts } from '../../shared/texts/overview.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { durationText } from '../components/format.ts'
import { today } from '../components/today.ts'
import { routes } from '../routes.ts'

type Props = Readonly<{ meeting: MeetingSummary | null; hasBodies: boolean }>

/** The next meeting, how long there is to it and how far its preparation has come. */
export function NextMeeting({ meeting, hasBodies }: Props) {
  return (
    <section aria-labelledby="next-meeting" className="next-meeting">
      <Heading level={2} data-size="2xs" id="next-meeting">
        {texts.next.title}
      </Heading>
      {meeting ? <Meeting meeting={meeting} /> : <NoMeeting hasBodies={hasBodies} />}
    </section>
  )
}

function NoMeeting({ hasBodies }: { hasBodies: boolean }) {
  return (
    <EmptyState text={hasBodies ? texts.next.none : texts.next.noneWithoutBodies}>
      <Button asChild>
        <Link href={hasBodies ? routes.meetings() : routes.bodies()}>
          {hasBodies ? texts.next.plan : texts.next.makeBody}
        </Link>
      </Button>
    </EmptyState>
  )
}

function Meeting({ meeting }: { meeting: MeetingSummary }) {
  const { href, text } = nextStep(meeting)
  return (
    <div className="next-meeting-body">
      <div>
        <p className="next-meeting-title">
          <Link href={routes.meeting(meeting.id)} className="ds-link">
            {`${meeting.bodyName} ${longDate(meeting.onDate)}`}
          </Link>
          <strong>{whenInWords(meeting.onDate)}</strong>
        </p>
        <Paragraph className="quiet">{facts(meeting).join(' · ')}</Paragraph>
        <Paragraph>{progress(meeting)}</Paragraph>
      </div>
      <Button asChild>
        <Link href={href}>{text}</Link>
      </Button>
    </div>
  )
}

function facts(meeting: MeetingSummary): string[] {
  const available = minutesBetween(meeting.startsAt, meeting.endsAt)
  const place = meeting.place === '' && meeting.form === 'remote' ? texts.next.remote : meeting.place
  return [
    clockSpan(meeting.startsAt, meeting.endsAt),
    place,
    counted(texts.next.items, meeting.items),
    fill(texts.next.planned, { planned: durationText(meeting.minutes), available: durationText(available) }),
  ].filter((fact) => fact !== '')
}

function whenInWords(onDate: string): string {
  const days = daysBetween(today(), onDate)
  if (days === 0) return texts.next.today
  if (days === 1) return texts.next.tomorrow
  return days > 0 ? fill(texts.next.inDays, { count: days }) : counted(texts.next.daysAgo, -days)
}

function progress(meeting: MeetingSummary): string {
  if (meeting.status === 'inProgress') return texts.next.inProgress
  if (meeting.noticeIssuedAt === null) return texts.next.noticeNotSent
  return fill(texts.next.noticeSent, { date: shortDate(meeting.noticeIssuedAt) })
}

function nextStep({ id, status, onDate }: MeetingSummary): { href: string; text: string } {
  if (status === 'draft') return { href: routes.meeting(id, 'saksliste'), text: texts.next.openAgenda }
  const isAhead = status === 'issued' && onDate > today()
  if (isAhead) return { href: routes.meeting(id, 'innkalling'), text: texts.next.openNotice }
  return { href: routes.meeting(id, 'mote'), text: texts.next.openRoom }
}
