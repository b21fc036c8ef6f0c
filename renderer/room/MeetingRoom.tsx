import { useRef } from 'react'
import { longDate } from '../../shared/dates.ts'
import type { Room } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { room as texts } from '../../shared/texts/room.ts'
import { useCommands } from '../components/commands.ts'
import { useWindowTitle } from '../components/PageHeading.tsx'
import { AgendaColumn } from './AgendaColumn.tsx'
import { ItemColumn } from './ItemColumn.tsx'
import { PeopleColumn, type PeopleHandle } from './PeopleColumn.tsx'
import { RoomBar } from './RoomBar.tsx'
import { useUndoFromField } from './undo-from-field.ts'
import { useKeptPlace } from './use-kept-place.ts'
import { useRoomPlace } from './use-room.ts'

/** The whole window while a meeting goes on: agenda, the item being treated, and who is there. */
export function MeetingRoom({ room }: { room: Room }) {
  const { meeting } = room
  const place = useRoomPlace(room)
  useKeptPlace(place.viewed?.id, meeting.currentItemId)
  useUndoFromField()
  const people = useRef<PeopleHandle>(null)
  useWindowTitle(fill(texts.title, { body: meeting.bodyShortName, date: longDate(meeting.onDate) }))
  useCommands(texts.place, [
    { keys: 'F8', text: texts.item.previous, run: place.previous },
    { keys: 'F9', text: texts.item.next, run: place.next },
    { keys: 'F2', text: texts.people.movement, run: () => people.current?.find('presence') },
    { keys: 'F4', text: texts.people.recuse, run: () => people.current?.find('recusal') },
  ])
  return (
    <div className="room" data-full-window data-size="sm">
      <RoomBar room={room} onView={place.view} />
      <AgendaColumn room={room} place={place} />
      {place.viewed && <ItemColumn key={place.viewed.id} room={room} item={place.viewed} place={place} />}
      <PeopleColumn room={room} item={place.viewed} handle={people} />
    </div>
  )
}
