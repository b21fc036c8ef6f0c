import { Button } from '@digdir/designsystemet-react'
import { useEffect, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { MeetingSummary } from '../../../shared/meetings.ts'
import type { Minutes } from '../../../shared/minutes.ts'
import type { MinutesStanding } from '../../../shared/minutes-versions.ts'
import { minutesView as texts } from '../../../shared/texts/minutes.ts'
import { flush } from '../../autosave.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Keys } from '../../components/Keys.tsx'
import { Loaded } from '../../components/Loading.tsx'
import { routes } from '../../routes.ts'
import { useQuery } from '../../use-query.ts'
import { ExtractPanel } from '../extracts/ExtractPanel.tsx'
import { ExportWord } from '../notice/ExportWord.tsx'
import { ChangesNote } from './ChangesNote.tsx'
import { FrozenView } from './FrozenView.tsx'
import { GapList } from './GapList.tsx'
import { MinutesSheet } from './MinutesSheet.tsx'
import { QuestionList } from './QuestionList.tsx'
import { ReviewPanel } from './review/ReviewPanel.tsx'
import { useSentenceSteps } from './sentence-steps.ts'
import { SheetModeProvider } from './sheet-mode.ts'
import { StandingPanel } from './StandingPanel.tsx'
import { VersionList, type Shown } from './VersionList.tsx'

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
  const standing = useQuery('minutes.standing', { meetingId: meeting.id })
  const [shown, setShown] = useState<Shown>()
  return (
    <Loaded query={standing}>
      {(now) => (
        <div className="minutes-step">
          <div className="minutes-side" data-size="sm">
            <Loaded query={minutes}>{(written) => <Tools meeting={meeting} minutes={written} standing={now} />}</Loaded>
            <VersionList standing={now} onShow={setShown} />
          </div>
          {shown ? (
            <FrozenView shown={shown} versions={now.versions} onBack={() => setShown(undefined)} />
          ) : (
            <Loaded query={minutes}>{(written) => <Written minutes={written} />}</Loaded>
          )}
        </div>
      )}
    </Loaded>
  )
}

type ToolsProps = Readonly<{ meeting: MeetingSummary; minutes: Minutes; standing: MinutesStanding }>

function Tools({ meeting, minutes, standing }: ToolsProps) {
  const { model } = minutes
  return (
    <>
      <StandingPanel meeting={meeting} minutes={minutes} standing={standing} />
      {minutes.versionId === null && <GapList meeting={meeting} model={model} />}
      <ExportWord meetingId={meeting.id} kinds={['minutes']} />
      <ReviewPanel meetingId={meeting.id} model={model} isLocked={minutes.versionId !== null} />
      <ExtractPanel items={model.items} />
    </>
  )
}

/** The minutes as they stand, under what the secretary has to look at first; approved ones are only read. */
function Written({ minutes }: { minutes: Minutes }) {
  const canWrite = minutes.versionId === null
  useSentenceSteps(canWrite)
  return (
    <div className="minutes-main">
      <QuestionList model={minutes.model} questions={minutes.questions} />
      {canWrite && <ChangesNote minutes={minutes} />}
      {canWrite && <StepKeys />}
      <SheetModeProvider value={canWrite ? 'written' : 'read'}>
        <MinutesSheet model={minutes.model} />
      </SheetModeProvider>
    </div>
  )
}

/** The quick way through the minutes, said where it begins. */
const StepKeys = () => (
  <p className="step-keys" data-size="sm">
    <Keys keys="F8 F9" /> {texts.keys.sentences} <Keys keys="Shift+F8 Shift+F9" /> {texts.keys.items}
  </p>
)
