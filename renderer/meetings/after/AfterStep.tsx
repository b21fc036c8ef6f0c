import { Button } from '@digdir/designsystemet-react'
import { EnvelopeClosedIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import { remainingOf, type AfterMeeting } from '../../../shared/after-meeting.ts'
import type { MeetingSummary } from '../../../shared/meetings.ts'
import { afterMeeting as texts } from '../../../shared/texts/after-meeting.ts'
import { useCommands } from '../../components/commands.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loading.tsx'
import { Section } from '../../components/Section.tsx'
import { today } from '../../components/today.ts'
import { FollowUpTools } from '../../follow-ups/FollowUpTools.tsx'
import { routes } from '../../routes.ts'
import { useQuery } from '../../use-query.ts'
import { DistributionPanel } from '../distribution/DistributionPanel.tsx'
import { AdviceSection } from './AdviceSection.tsx'
import { FollowUpLines } from './FollowUpLines.tsx'
import { LetterForm } from './LetterForm.tsx'
import { remainsInWords } from './words.ts'

/** What is left to do when the meeting is over: advice sent on, what KS decided, and what is followed up. */
export function AfterStep({ meeting }: { meeting: MeetingSummary }) {
  const after = useQuery('afterMeeting.get', { meetingId: meeting.id })
  if (meeting.status === 'draft' || meeting.status === 'issued') return <NotYet meeting={meeting} />
  return <Loaded query={after}>{(found) => <After meeting={meeting} after={found} />}</Loaded>
}

function NotYet({ meeting: { id, status } }: { meeting: MeetingSummary }) {
  return (
    <EmptyState text={texts.notYet}>
      <Button data-size="sm" asChild>
        <Link href={routes.meeting(id, status === 'issued' ? 'mote' : 'saksliste')}>{texts.toMeeting}</Link>
      </Button>
    </EmptyState>
  )
}

type Props = Readonly<{ meeting: MeetingSummary; after: AfterMeeting }>

function After({ meeting, after }: Props) {
  const [isWriting, setWriting] = useState(false)
  const { advice, otherFollowUps } = after
  const open = () => setWriting(true)
  useCommands(texts.place, advice.length > 0 ? [{ text: texts.letter.button, run: open }] : [])
  const followUps = [...advice.flatMap((one) => one.followUps), ...otherFollowUps]
  const unfinished = followUps.filter(({ doneOn }) => doneOn === null).map(({ id }) => id)
  return (
    <div className="after-meeting" data-size="sm">
      <div className="after-head">
        <p role="status" className="after-remains">
          {remainsInWords(remainingOf(after, today()))}
        </p>
        {advice.length > 0 && !isWriting && (
          <Button onClick={open}>
            <EnvelopeClosedIcon aria-hidden />
            {texts.letter.button}
          </Button>
        )}
      </div>
      {isWriting && <LetterForm after={after} onClose={() => setWriting(false)} />}
      {advice.length === 0 && <EmptyState text={texts.noAdvice} />}
      {advice.map((one) => (
        <AdviceSection key={one.itemId} advice={one} isPreparing={meeting.bodyKind !== 'council'} />
      ))}
      {otherFollowUps.length > 0 && (
        <Section title={texts.followUps.others}>
          <FollowUpLines followUps={otherFollowUps} />
        </Section>
      )}
      {unfinished.length > 0 && <FollowUpTools ids={unfinished} />}
      {meeting.status === 'closed' && <DistributionPanel meetingId={meeting.id} kind="minutes" />}
    </div>
  )
}
