import { Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import { useLocation } from 'wouter'
import { isMissingOutcome } from '../../shared/minutes.ts'
import type { Room } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { common } from '../../shared/texts/common.ts'
import { room } from '../../shared/texts/room.ts'
import { call } from '../api.ts'
import { act } from '../messages.ts'
import { routes } from '../routes.ts'
import { clockNow } from '../components/format.ts'

const texts = room.closeQuestion

/** Ends the meeting, after saying what is still missing. */
export function CloseMeeting({ room: { meeting, items }, onClose }: { room: Room; onClose: () => void }) {
  const [, navigate] = useLocation()
  const [time, setTime] = useState(clockNow)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const missing = items.filter(isMissingOutcome).length
  const close = async (event: SubmitEvent) => {
    event.preventDefault()
    onClose()
    const isClosed = await act(async () => {
      await call('room.close', { meetingId: meeting.id, ...(time === '' ? {} : { time }) })
      return true
    }, room.closed)
    if (isClosed) navigate(routes.meeting(meeting.id, 'referat'))
  }
  return (
    <Dialog open onClose={onClose} closeButton={common.close} aria-label={texts.title} data-size="sm">
      <form className="question" onSubmit={close}>
        <Heading level={2} data-size="xs">
          {texts.title}
        </Heading>
        <Paragraph>{missingText(missing)}</Paragraph>
        <Paragraph>{texts.stays}</Paragraph>
        <Textfield
          ref={field}
          type="time"
          label={texts.time}
          value={time}
          onChange={(event) => setTime(event.target.value)}
        />
        <div className="dialog-buttons">
          <Button variant="secondary" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button type="submit">{texts.confirm}</Button>
        </div>
      </form>
    </Dialog>
  )
}

function missingText(count: number): string {
  if (count === 0) return texts.all
  return count === 1 ? texts.missingOne : fill(texts.missing, { count })
}
