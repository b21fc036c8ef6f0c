import { useRef } from 'react'
import { ChevronDownIcon } from '@navikt/aksel-icons'
import { isRecused, type Attendee } from '../../shared/attendance.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { PersonPanel } from './PersonPanel.tsx'
import { stretchShown } from './presence.ts'
import { presenceWords, type PresenceView } from './presence-words.ts'

const texts = roomTexts.people

type Props = Readonly<{
  room: Room
  item: RoomItem | undefined
  attendee: Attendee
  view: PresenceView
  isOpen: boolean
  onToggle: () => void
  onClose: () => void
}>

/** One person: name and presence in words; opens to put things right. */
export function PersonRow({ room, item, attendee, view, isOpen, onToggle, onClose }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    button.current?.focus()
    onClose()
  }
  return (
    <li data-presence={stateOf(room, item, attendee)}>
      <button ref={button} type="button" className="person" aria-expanded={isOpen} onClick={onToggle}>
        <span className="person-line">
          <span className="person-name">
            {attendee.name}
            <Duty attendee={attendee} />
          </span>
          <span className="person-presence">{presenceWords(view, attendee)}</span>
        </span>
        <ChevronDownIcon title={texts.edit} />
      </button>
      {isOpen && <PersonPanel room={room} item={item} attendee={attendee} onClose={close} />}
    </li>
  )
}

function Duty({ attendee: { role } }: { attendee: Attendee }) {
  if (role !== 'chair' && role !== 'deputyChair' && role !== 'guest') return null
  return <small> {fill(texts.duty, { role: texts[role] })}</small>
}

/** Drives how the row looks; the words beside it say the same. */
function stateOf(room: Room, item: RoomItem | undefined, { id }: Attendee): 'here' | 'out' | 'away' {
  if (item && isRecused(room.attendance, id, item.id)) return 'out'
  return stretchShown(room, item, id) ? 'here' : 'away'
}
