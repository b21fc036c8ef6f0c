import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useCallback, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { isMember, isRecused, presencesOf, type Attendee, type Presence } from '../../shared/attendance.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { presence as words } from '../../shared/texts/presence.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { call } from '../api.ts'
import { act } from '../messages.ts'
import { capitalised, itemName } from './names.ts'
import { changeMode, comeOrGo, recuseOrNot } from './presence.ts'
import { isHere, otherMode } from './presence-view.ts'
import { stretchWords, type PresenceView } from './presence-words.ts'
import { RecusalForm } from './RecusalForm.tsx'
import { StandIn } from './StandIn.tsx'
import { removeStretch, StretchForm } from './StretchForm.tsx'

const texts = roomTexts.presence

type Props = Readonly<{
  room: Room
  item: RoomItem | undefined
  attendee: Attendee
  view: PresenceView
  /** The item whose grounds of recusal one came to write; null when one came for the presence. */
  recusedFrom: string | null
  onClose: () => void
}>

/** All that is registered about one person's presence, each thing possible to put right. */
export function PersonPanel({ room, item, attendee, view, recusedFrom, onClose }: Props) {
  const stretches = presencesOf(room.attendance, attendee.id)
  const [editing, setEditing] = useState(() => {
    if (recusedFrom !== null) return null
    return stretches.at(-1)?.id ?? (attendee.apology === null ? 'new' : null)
  })
  const panel = useRef<HTMLDivElement>(null)
  const close = useCallback(() => {
    panel.current?.closest('li')?.querySelector<HTMLElement>('.person')?.focus()
    onClose()
  }, [onClose])
  useEscape(panel, close)
  return (
    <div
      ref={panel}
      className="person-panel"
      role="group"
      aria-label={fill(roomTexts.people.details, { name: attendee.name })}
    >
      <Now room={room} item={item} attendee={attendee} onClose={close} />
      {stretches.map((stretch) =>
        editing === stretch.id ? (
          <StretchForm key={stretch.id} {...{ room, attendee, stretch }} focus={firstToRight(stretch)} onDone={close} />
        ) : (
          <Stretch key={stretch.id} {...{ attendee, stretch, view }} onEdit={() => setEditing(stretch.id)} />
        ),
      )}
      {editing === 'new' ? (
        <StretchForm room={room} attendee={attendee} stretch={null} focus="fromTime" onDone={close} />
      ) : (
        <Button variant="tertiary" onClick={() => setEditing('new')}>
          <PlusIcon aria-hidden />
          {texts.add}
        </Button>
      )}
      <Recusals {...{ room, attendee, recusedFrom }} onDone={close} />
      {room.attendance.hasDeputies && !isMember(attendee) && <StandIn room={room} attendee={attendee} />}
    </div>
  )
}

/** Who has left is put right in when that was; who is still there, in when they came. */
const firstToRight = ({ toItemId, toTime }: Presence) => (toItemId === null && toTime === null ? 'fromTime' : 'toTime')

type StretchProps = Readonly<{ attendee: Attendee; stretch: Presence; view: PresenceView; onEdit: () => void }>

/** One time there, as a sentence, to put right or take out. */
function Stretch({ attendee, stretch, view, onEdit }: StretchProps) {
  const said = stretchWords(view, stretch)
  return (
    <div className="stretch-line">
      <p>{capitalised(said)}</p>
      <Button variant="tertiary" aria-label={fill(words.editStretch, { stretch: said })} onClick={onEdit}>
        {words.edit}
      </Button>
      <Button
        variant="tertiary"
        data-color="danger"
        aria-label={fill(words.removeStretch, { stretch: said })}
        onClick={() => removeStretch(attendee, stretch)}
      >
        {words.remove}
      </Button>
    </div>
  )
}

type RecusalsProps = Pick<Props, 'room' | 'attendee' | 'recusedFrom'> & Readonly<{ onDone: () => void }>

function Recusals({ room, attendee, recusedFrom, onDone }: RecusalsProps): ReactNode {
  return room.attendance.recusals
    .filter(({ attendeeId }) => attendeeId === attendee.id)
    .map((recusal) => {
      const item = room.items.find(({ id }) => id === recusal.itemId)
      return (
        item && (
          <RecusalForm key={recusal.id} {...{ attendee, recusal, item, onDone }} isFirst={item.id === recusedFrom} />
        )
      )
    })
}

/** Escape closes the panel, whichever of its fields one is in. */
function useEscape(panel: RefObject<HTMLDivElement | null>, close: () => void) {
  useEffect(() => {
    const node = panel.current
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      close()
    }
    node?.addEventListener('keydown', onKeyDown)
    return () => node?.removeEventListener('keydown', onKeyDown)
  }, [panel, close])
}

/** What happens at this moment, as buttons for the mouse. */
function Now({ room, item, attendee, onClose }: Omit<Props, 'view' | 'recusedFrom'>) {
  const isLeaving = isHere(room, attendee)
  const isGoingOn = room.meeting.status === 'inProgress'
  const then = (work: Promise<unknown>) => void work.then(onClose)
  return (
    <div className="person-now">
      {isGoingOn && (
        <Button variant="secondary" onClick={() => then(comeOrGo(room, attendee))}>
          {isLeaving ? texts.leaveNow : texts.arriveNow}
        </Button>
      )}
      {isGoingOn && (
        <Button variant="secondary" onClick={() => then(changeMode(room, attendee))}>
          {capitalised((isLeaving ? words.goesOver : words.comes)[otherMode(room, attendee)])}
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
