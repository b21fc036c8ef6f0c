import { Button } from '@digdir/designsystemet-react'
import { PauseIcon } from '@navikt/aksel-icons'
import { clockText } from '../../shared/dates.ts'
import { minutesSince } from '../../shared/meeting-clock.ts'
import type { Room } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { roomCourse } from '../../shared/texts/room-course.ts'
import { call } from '../api.ts'
import { useCommands } from '../components/commands.ts'
import { durationText } from '../components/format.ts'
import { act } from '../messages.ts'
import { useClock } from './use-clock.ts'

const texts = roomCourse.break
const keys = 'Ctrl+Shift+P'

/** Begins a break and ends it; the bar says that it lasts. */
export function BreakButton({ room: { meeting, breaks } }: { room: Room }) {
  const lasting = breaks.find(({ toTime }) => toTime === null)
  const input = { meetingId: meeting.id }
  const toggle = () =>
    lasting
      ? act(() => call('room.endBreak', input), texts.ended)
      : act(() => call('room.startBreak', input), texts.started)
  const words = lasting ? texts.end : texts.start
  useCommands(roomTexts.place, [{ keys, text: words, run: toggle }])
  return (
    <Button variant={lasting ? 'primary' : 'tertiary'} aria-keyshortcuts="Control+Shift+P" onClick={toggle}>
      <PauseIcon aria-hidden />
      {words}
    </Button>
  )
}

/** The break that lasts, and for how long. */
export function BreakClock({ onDate, since }: { onDate: string; since: string }) {
  const { now } = useClock(onDate)
  const minutes = durationText(minutesSince(since, now))
  return <span className="room-break">{fill(texts.lasts, { time: clockText(since), minutes })}</span>
}
