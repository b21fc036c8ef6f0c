import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState } from 'react'
import { isRecused, presencesOf, type Attendee } from '../../shared/attendance.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { call } from '../api.ts'
import { act } from '../messages.ts'
import { itemName } from './names.ts'
import { comeOrGo, isHere, recuseOrNot } from './presence.ts'
import { StretchForm } from './StretchForm.tsx'

const texts = roomTexts.presence

type Props = Readonly<{ room: Room; item: RoomItem | undefined; attendee: Attendee; onClose: () => void }>

/** All that is registered about one person's presence, each thing possible to put right. */
export function PersonPanel({ room, item, attendee, onClose }: Props) {
  const stretches = presencesOf(room.attendance, attendee.id)
  const [isAdding, setAdding] = useState(stretches.length === 0 && attendee.apology === null)
  const panel = useEscape(onClose)
  return (
    <div
      ref={panel}
      className="person-panel"
      role="group"
      aria-label={fill(roomTexts.people.details, { name: attendee.name })}
    >
      <Now room={room} item={item} attendee={attendee} onClose={onClose} />
      {stretches.map((stretch, index) => (
        <StretchForm
          key={stretch.id}
          room={room}
          attendee={attendee}
          stretch={stretch}
          focus={index === stretches.length - 1 ? 'toTime' : null}
          onDone={onClose}
        />
      ))}
      {isAdding ? (
        <StretchForm room={room} attendee={attendee} stretch={null} focus="fromTime" onDone={onClose} />
      ) : (
        <Button variant="tertiary" onClick={() => setAdding(true)}>
          <PlusIcon aria-hidden />
          {texts.add}
        </Button>
      )}
    </div>
  )
}

/** Escape closes the panel, whichever of its fields one is in. */
function useEscape(close: () => void) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const node = panel.current
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      close()
    }
    node?.addEventListener('keydown', onKeyDown)
    return () => node?.removeEventListener('keydown', onKeyDown)
  }, [close])
  return panel
}

/** What happens at this moment, as buttons for the mouse. */
function Now({ room, item, attendee, onClose }: Props) {
  const isLeaving = isHere(room, attendee)
  const then = (work: Promise<unknown>) => void work.then(onClose)
  return (
    <div className="person-now">
      {room.meeting.status === 'inProgress' && (
        <Button variant="secondary" onClick={() => then(comeOrGo(room, attendee))}>
          {isLeaving ? texts.leaveNow : texts.arriveNow}
        </Button>
      )}
      {item && room.meeting.status !== 'issued' && (
        <Button variant="secondary" onClick={() => then(recuseOrNot(room, attendee, item))}>
          {fill(isRecused(room.attendance, attendee.id, item.id) ? texts.unrecuse : texts.recuse, {
            item: itemName(item),
          })}
        </Button>
      )}
      <Apology room={room} attendee={attendee} />
    </div>
  )
}

function Apology({ room, attendee: { id, name, apology } }: Pick<Props, 'room' | 'attendee'>) {
  if (apology === null && presencesOf(room.attendance, id).length > 0) return null
  const register = () =>
    act(() => call('attendance.registerApology', { attendeeId: id }), fill(texts.apologyDone, { name }))
  const withdraw = () =>
    act(() => call('attendance.withdrawApology', { attendeeId: id }), fill(texts.apologyWithdrawn, { name }))
  return (
    <Button variant="secondary" onClick={apology === null ? register : withdraw}>
      {apology === null ? texts.apology : texts.withdrawApology}
    </Button>
  )
}
