import { Button, Textfield } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { Break } from '../../shared/breaks.ts'
import type { Room } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { roomCourse } from '../../shared/texts/room-course.ts'
import { call } from '../api.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { act } from '../messages.ts'

const texts = roomCourse.times

/** When the meeting began and ended and when there was a break, to be put right at any time. */
export function MeetingTimes({ room: { meeting, breaks }, onClose }: { room: Room; onClose: () => void }) {
  const [began, setBegan] = useState(meeting.startedAt ?? '')
  const [ended, setEnded] = useState(meeting.endedAt ?? '')
  const [moved, setMoved] = useState<Readonly<Record<string, Break>>>({})
  const shown = breaks.map((one) => moved[one.id] ?? one)
  const save = () =>
    act(async () => {
      if (began !== meeting.startedAt || ended !== (meeting.endedAt ?? '')) {
        await call('room.correctMeeting', {
          meetingId: meeting.id,
          startedAt: began,
          ...(meeting.status === 'closed' ? { endedAt: ended } : {}),
        })
      }
      for (const { id, fromTime, toTime } of Object.values(moved)) {
        await call('room.correctBreak', { id, fromTime, toTime })
      }
      return true
    }, texts.done)
  return (
    <InlineForm title={texts.meeting} submit={texts.save} onSubmit={save} onClose={onClose}>
      <TimeField label={texts.began} value={began} onChange={setBegan} />
      {meeting.status === 'closed' && <TimeField label={texts.ended} value={ended} onChange={setEnded} />}
      {shown.map((one, index) => (
        <BreakFields
          key={one.id}
          number={index + 1}
          value={one}
          onChange={(changed) => setMoved({ ...moved, [one.id]: changed })}
        />
      ))}
    </InlineForm>
  )
}

type FieldProps = Readonly<{ label: string; value: string; onChange: (time: string) => void }>

const TimeField = ({ label, value, onChange }: FieldProps) => (
  <Textfield type="time" required label={label} value={value} onChange={(event) => onChange(event.target.value)} />
)

type BreakProps = Readonly<{ number: number; value: Break; onChange: (changed: Break) => void }>

function BreakFields({ number, value, onChange }: BreakProps) {
  const remove = () => act(() => call('room.removeBreak', { id: value.id }), texts.breakRemoved)
  return (
    <div className="break-fields">
      <TimeField
        label={fill(texts.breakFrom, { number })}
        value={value.fromTime}
        onChange={(fromTime) => onChange({ ...value, fromTime })}
      />
      {value.toTime !== null && (
        <TimeField
          label={fill(texts.breakTo, { number })}
          value={value.toTime}
          onChange={(toTime) => onChange({ ...value, toTime })}
        />
      )}
      <Button icon variant="tertiary" aria-label={fill(texts.removeBreak, { number })} onClick={remove}>
        <TrashIcon aria-hidden />
      </Button>
    </div>
  )
}
