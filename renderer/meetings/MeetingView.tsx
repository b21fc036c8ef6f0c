import type { MeetingSummary } from '../../shared/meetings.ts'
import { Loaded } from '../components/Loading.tsx'
import { NotThere } from '../components/NotThere.tsx'
import { Room } from '../room/Room.tsx'
import type { MeetingStep } from '../routes.ts'
import { useQuery } from '../use-query.ts'
import { AfterStep } from './after/AfterStep.tsx'
import { AgendaStep } from './agenda/AgendaStep.tsx'
import { BeforeNotice } from './BeforeNotice.tsx'
import { MeetingHead } from './MeetingHead.tsx'
import { MinutesStep } from './minutes/MinutesStep.tsx'
import { NoticeStep } from './notice/NoticeStep.tsx'

/** One meeting at one of its steps; the meeting itself takes the whole window. */
export function MeetingView({ id, step }: { id: string; step: MeetingStep }) {
  const meeting = useQuery('meetings.get', { id })
  return (
    <Loaded notThere={<NotThere what="meeting" />} query={meeting}>
      {(data) => <MeetingAtStep meeting={data} step={step} />}
    </Loaded>
  )
}

function MeetingAtStep({ meeting, step }: { meeting: MeetingSummary; step: MeetingStep }) {
  if (step === 'mote' && meeting.status !== 'draft') return <Room meetingId={meeting.id} />
  return (
    <div className="meeting">
      <MeetingHead meeting={meeting} step={step} />
      <Step meeting={meeting} step={step} />
    </div>
  )
}

function Step({ meeting, step }: { meeting: MeetingSummary; step: MeetingStep }) {
  switch (step) {
    case 'saksliste':
      return <AgendaStep meeting={meeting} />
    case 'innkalling':
      return <NoticeStep meeting={meeting} />
    case 'mote':
      return <BeforeNotice meeting={meeting} />
    case 'referat':
      return <MinutesStep meeting={meeting} />
    case 'etterarbeid':
      return <AfterStep meeting={meeting} />
  }
}
