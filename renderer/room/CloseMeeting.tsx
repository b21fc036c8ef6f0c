import { Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import { useLocation } from 'wouter'
import { likelyEnd } from '../../shared/breaks.ts'
import { isMissingOutcome } from '../../shared/minutes.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { common } from '../../shared/texts/common.ts'
import { room } from '../../shared/texts/room.ts'
import { roomCourse } from '../../shared/texts/room-course.ts'
import { call } from '../api.ts'
import { act } from '../messages.ts'
import { routes } from '../routes.ts'
import { clockNow } from '../components/format.ts'
import { today } from '../components/today.ts'
import { capitalised, itemName } from './names.ts'

const texts = room.closeQuestion

type Props = Readonly<{ room: Room; onView: (item: RoomItem) => void; onClose: () => void }>

/** Ends the meeting when every item has an outcome; says which have none, and offers to postpone them. */
export function CloseMeeting({ room: { meeting, items }, onView, onClose }: Props) {
  const [, navigate] = useLocation()
  const [time, setTime] = useState(() => likelyEnd(meeting, { now: clockNow(), isToday: today() === meeting.onDate }))
  const missing = items.filter(isMissingOutcome)
  const form = useFirstFocused(missing.length === 0)
  const close = async (event: SubmitEvent) => {
    event.preventDefault()
    if (missing.length > 0) return
    onClose()
    const isClosed = await act(async () => {
      await call('room.close', { meetingId: meeting.id, ...(time === '' ? {} : { time }) })
      return true
    }, room.closed)
    if (isClosed) navigate(routes.meeting(meeting.id, 'referat'))
  }
  return (
    <Dialog open onClose={onClose} closeButton={common.close} aria-label={texts.title} data-size="sm">
      <form className="question" ref={form} onSubmit={close}>
        <Heading level={2} data-size="xs">
          {texts.title}
        </Heading>
        {missing.length > 0 ? (
          <Missing
            meetingId={meeting.id}
            items={missing}
            onView={(item) => {
              onClose()
              onView(item)
            }}
          />
        ) : (
          <Ready time={time} onTime={setTime} />
        )}
        <div className="dialog-buttons">
          <Button variant="secondary" onClick={onClose}>
            {texts.cancel}
          </Button>
          {missing.length === 0 && <Button type="submit">{texts.confirm}</Button>}
        </div>
      </form>
    </Dialog>
  )
}

/** What one does first has the focus, in the question and in what it becomes. */
function useFirstFocused(isReady: boolean) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-first]')?.focus(), [isReady])
  return form
}

function Ready({ time, onTime }: { time: string; onTime: (time: string) => void }) {
  return (
    <>
      <Paragraph>{texts.all}</Paragraph>
      <Paragraph>{texts.stays}</Paragraph>
      <Textfield
        data-first
        type="time"
        label={texts.time}
        value={time}
        onChange={(event) => onTime(event.target.value)}
      />
    </>
  )
}

type MissingProps = Readonly<{ meetingId: string; items: readonly RoomItem[]; onView: Props['onView'] }>

/** Each leads to where its outcome is registered. */
function Missing({ meetingId, items, onView }: MissingProps) {
  const count = items.length
  const postpone = () => act(() => call('room.postponeRest', { meetingId }), roomCourse.closing.postponed)
  return (
    <>
      <Paragraph>{roomCourse.closing.missing}</Paragraph>
      <ul className="question-list">
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" className="ds-link link-button" onClick={() => onView(item)}>
              {capitalised(itemName(item))} {item.title}
            </button>
          </li>
        ))}
      </ul>
      <Paragraph>
        {roomCourse.closing.first} {roomCourse.closing.next}
      </Paragraph>
      <Button data-first variant="secondary" onClick={postpone}>
        {count === 1 ? roomCourse.closing.postponeOne : fill(roomCourse.closing.postpone, { count })}
      </Button>
    </>
  )
}
