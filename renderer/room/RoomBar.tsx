import { Button } from '@digdir/designsystemet-react'
import { ArrowLeftIcon, DoorOpenIcon, PersonGroupIcon, PlayIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import { isInTheRoom } from '../../shared/attendance.ts'
import { clockDigits, clockText, longDate } from '../../shared/dates.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { room as texts } from '../../shared/texts/room.ts'
import { roomCourse as courseTexts } from '../../shared/texts/room-course.ts'
import { call } from '../api.ts'
import { flush } from '../autosave.ts'
import { useCommands } from '../components/commands.ts'
import { useFocusHeir } from '../components/focus-heir.ts'
import { useFocusOnArrival } from '../components/PageHeading.tsx'
import { act } from '../messages.ts'
import { routes } from '../routes.ts'
import { BreakButton, BreakClock } from './BreakButton.tsx'
import { CloseMeeting } from './CloseMeeting.tsx'
import { MeetingTimes } from './MeetingTimes.tsx'
import { ProjectorButton } from './ProjectorButton.tsx'

type Props = Readonly<{ room: Room; onView: (item: RoomItem) => void }>

/** Which meeting this is, how far it has come, and what can be done with the whole of it. */
export function RoomBar({ room, onView }: Props) {
  const { meeting } = room
  const heading = useFocusOnArrival()
  return (
    <div className="room-bar">
      <Link className="room-back" href={routes.meeting(meeting.id, 'innkalling')}>
        <ArrowLeftIcon aria-hidden />
        {texts.leave}
      </Link>
      <h1 ref={heading} tabIndex={-1}>
        {fill(texts.title, { body: meeting.bodyShortName, date: longDate(meeting.onDate) })}
      </h1>
      <Status room={room} />
      <Actions room={room} onView={onView} />
    </div>
  )
}

/** How far it has come; once it has begun, the times behind it can be put right. */
function Status({ room }: { room: Room }) {
  const { meeting } = room
  const [isOpen, setOpen] = useState(false)
  const lasting = room.breaks.find(({ toTime }) => toTime === null)
  const hasBegun = meeting.startedAt !== null
  useCommands(texts.place, hasBegun ? [{ text: courseTexts.times.openMeeting, run: () => setOpen(true) }] : [])
  if (!hasBegun) return <span className="room-status">{statusText(meeting)}</span>
  return (
    <>
      <Button
        variant="tertiary"
        className="room-status"
        aria-expanded={isOpen}
        data-tooltip={courseTexts.times.openMeeting}
        onClick={() => setOpen(!isOpen)}
      >
        {lasting ? <BreakClock onDate={meeting.onDate} since={lasting.fromTime} /> : statusText(meeting)}
      </Button>
      {isOpen && <MeetingTimes room={room} onClose={() => setOpen(false)} />}
    </>
  )
}

function statusText({ status, startedAt, endedAt }: MeetingSummary): string {
  if (status === 'inProgress') return fill(texts.status.inProgress, { time: startedAt ? clockText(startedAt) : '' })
  if (status !== 'closed') return texts.status.issued
  return fill(texts.status.closed, { from: clockDigits(startedAt ?? ''), to: clockDigits(endedAt ?? '') })
}

function Actions({ room, onView }: Props) {
  const { meeting, attendance } = room
  const isSomeoneMissing = attendance.attendees.some(
    ({ id, apology }) => apology === null && !attendance.presences.some(({ attendeeId }) => attendeeId === id),
  )
  const isNobodyThere = !attendance.attendees.some(({ id }) => isInTheRoom(attendance, id))
  // It registers them from the beginning, which is wrong for latecomers once the meeting goes on.
  const canAllBeThere =
    meeting.status === 'issued' || (meeting.status === 'inProgress' && attendance.presences.length === 0)
  return (
    <div className="room-actions">
      {canAllBeThere && isSomeoneMissing && <Everyone meeting={meeting} isFirst={isNobodyThere} />}
      {meeting.status === 'issued' && <Start meeting={meeting} />}
      {meeting.status === 'inProgress' && <BreakButton room={room} />}
      {meeting.status !== 'closed' && <ProjectorButton meetingId={meeting.id} />}
      {meeting.status === 'inProgress' && <Close room={room} onView={onView} />}
      {meeting.status === 'closed' && (
        <Button asChild>
          <Link href={routes.meeting(meeting.id, 'referat')}>{texts.toMinutes}</Link>
        </Button>
      )}
    </div>
  )
}

function Everyone({ meeting, isFirst }: { meeting: MeetingSummary; isFirst: boolean }) {
  const register = async () => {
    await act(() => call('attendance.allPresent', { meetingId: meeting.id }), texts.everyoneDone)
  }
  useCommands(texts.place, [{ text: texts.everyone, run: register }])
  useFocusHeir('.note textarea, .room-actions button')
  return (
    <Button variant={isFirst ? 'secondary' : 'tertiary'} onClick={register}>
      <PersonGroupIcon aria-hidden />
      {texts.everyone}
    </Button>
  )
}

function Start({ meeting }: { meeting: MeetingSummary }) {
  const start = () => act(() => call('room.start', { meetingId: meeting.id }), texts.started)
  useCommands(texts.place, [{ text: texts.start, run: start }])
  return (
    <Button onClick={start}>
      <PlayIcon aria-hidden />
      {texts.start}
    </Button>
  )
}

function Close({ room, onView }: Props) {
  const [isAsking, setAsking] = useState(false)
  const ask = async () => {
    await flush()
    setAsking(true)
  }
  useCommands(texts.place, [{ text: texts.close, run: ask }])
  return (
    <>
      <Button variant="secondary" onClick={ask}>
        <DoorOpenIcon aria-hidden />
        {texts.close}
      </Button>
      {isAsking && <CloseMeeting room={room} onView={onView} onClose={() => setAsking(false)} />}
    </>
  )
}
