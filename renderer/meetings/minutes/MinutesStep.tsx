import { Button } from '@digdir/designsystemet-react'
import { useEffect, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { MeetingSummary } from '../../../shared/meetings.ts'
import { minutesView as texts } from '../../../shared/texts/minutes.ts'
import { flush } from '../../autosave.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loading.tsx'
import { routes } from '../../routes.ts'
import { useQuery } from '../../use-query.ts'
import { ExtractPanel } from '../extracts/ExtractPanel.tsx'
import { ExportWord } from '../notice/ExportWord.tsx'
import { GapList } from './GapList.tsx'
import { MinutesSheet } from './MinutesSheet.tsx'
import { ReviewPanel } from './review/ReviewPanel.tsx'

/** Where the minutes are read as they will be printed, mended and exported. */
export function MinutesStep({ meeting }: { meeting: MeetingSummary }) {
  if (meeting.status === 'draft' || meeting.status === 'issued') return <NotYet meeting={meeting} />
  return (
    <WhenSaved>
      <MinutesDraft meeting={meeting} />
    </WhenSaved>
  )
}

function NotYet({ meeting }: { meeting: MeetingSummary }) {
  const isCalled = meeting.status === 'issued'
  return (
    <EmptyState text={texts.notYet}>
      <Button data-size="sm" asChild>
        <Link href={routes.meeting(meeting.id, isCalled ? 'mote' : 'innkalling')}>
          {isCalled ? texts.toRoom : texts.toNotice}
        </Link>
      </Button>
    </EmptyState>
  )
}

/** What was typed in the meeting a moment ago is on disk before the minutes are read. */
function WhenSaved({ children }: { children: ReactNode }) {
  const [isSaved, setSaved] = useState(false)
  useEffect(() => void flush().then(() => setSaved(true)), [])
  return isSaved ? children : null
}

function MinutesDraft({ meeting }: { meeting: MeetingSummary }) {
  const minutes = useQuery('minutes.get', { meetingId: meeting.id })
  return (
    <Loaded query={minutes}>
      {({ model }) => (
        <div className="minutes-step">
          <div className="minutes-side" data-size="sm">
            <GapList meeting={meeting} model={model} />
            <ExportWord meetingId={meeting.id} kinds={['minutes']} />
            <ReviewPanel meetingId={meeting.id} model={model} isLocked={model.status.approval !== null} />
            <ExtractPanel items={model.items} />
          </div>
          <MinutesSheet model={model} />
        </div>
      )}
    </Loaded>
  )
}
