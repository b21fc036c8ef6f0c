import { Button } from '@digdir/designsystemet-react'
import { CheckmarkIcon, PencilIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import { remainingOf } from '../../shared/after-meeting.ts'
import { clockSpan, longDate } from '../../shared/dates.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { fill } from '../../shared/texts/index.ts'
import { meetings as texts } from '../../shared/texts/meetings.ts'
import { PageHeading } from '../components/PageHeading.tsx'
import { today } from '../components/today.ts'
import { meetingSteps, routes, type MeetingStep } from '../routes.ts'
import { useQuery } from '../use-query.ts'
import { EditMeeting } from './EditMeeting.tsx'
import { PendingLink } from './notice/PendingLink.tsx'
import { isStepDone, stepStates } from './steps.ts'

type Props = Readonly<{ meeting: MeetingSummary; step: MeetingStep }>

/** Which meeting this is, and how far its steps have come. */
export function MeetingHead({ meeting, step }: Props) {
  const [isEditing, setEditing] = useState(false)
  const isAhead = meeting.status === 'draft' || meeting.status === 'issued'
  const canEdit = isAhead && meeting.cancelledAt === null && !isEditing
  return (
    <>
      <PageHeading
        title={fill(texts.head.title, { body: meeting.bodyName, date: longDate(meeting.onDate) })}
        lead={<Facts meeting={meeting} />}
        actions={canEdit && <EditButton onClick={() => setEditing(true)} />}
      />
      {isEditing && <EditMeeting meeting={meeting} onClose={() => setEditing(false)} />}
      <Steps meeting={meeting} step={step} />
      {meeting.status === 'issued' && step !== 'innkalling' && <PendingLink meetingId={meeting.id} />}
    </>
  )
}

function Facts({ meeting }: { meeting: MeetingSummary }) {
  const kind = meeting.kind === 'extraordinary' ? [texts.kinds.extraordinary] : []
  const facts = [
    clockSpan(meeting.startsAt, meeting.endsAt),
    ...kind,
    texts.forms[meeting.form],
    meeting.place,
    meeting.link,
  ]
  return <>{facts.filter((fact) => fact !== '').join(' · ')}</>
}

function EditButton({ onClick }: { onClick: () => void }) {
  return (
    <Button variant="secondary" data-size="sm" onClick={onClick}>
      <PencilIcon aria-hidden />
      {texts.head.edit}
    </Button>
  )
}

function Steps({ meeting, step }: Props) {
  const after = useQuery('afterMeeting.get', { meetingId: meeting.id }).data
  const remaining = after && remainingOf(after, today())
  const states = stepStates(meeting, remaining)
  return (
    <nav className="steps" aria-label={texts.steps.label} data-size="sm">
      <ol>
        {meetingSteps.map((name) => (
          <li key={name}>
            <Link href={routes.meeting(meeting.id, name)} aria-current={name === step ? 'step' : undefined}>
              <span className="step-name">
                {texts.steps.names[name]}
                {isStepDone(meeting, name, remaining) && <CheckmarkIcon title={texts.steps.isDone} />}
              </span>
              <span className="step-state">{states[name]}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
