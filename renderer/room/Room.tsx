import { useState } from 'react'
import type { Room as RoomData, RoomItem } from '../../shared/room.ts'
import { Loaded } from '../components/Loading.tsx'
import { useQuery } from '../use-query.ts'
import { MeetingRoom } from './MeetingRoom.tsx'

/** The meeting room of one meeting. */
export function Room({ meetingId }: { meetingId: string }) {
  const room = useQuery('room.get', { meetingId })
  return <Loaded query={room}>{(data) => <SteadyRoom room={data} />}</Loaded>
}

/** Items that are as they were stay the same objects, so that only what has changed is drawn anew. */
function SteadyRoom({ room }: { room: RoomData }) {
  const [known] = useState(() => new Map<string, Readonly<{ text: string; item: RoomItem }>>())
  const items = room.items.map((item) => steady(known, item))
  return <MeetingRoom room={{ ...room, items }} />
}

function steady(known: Map<string, Readonly<{ text: string; item: RoomItem }>>, item: RoomItem): RoomItem {
  const text = JSON.stringify(item)
  const before = known.get(item.id)
  if (before?.text === text) return before.item
  known.set(item.id, { text, item })
  return item
}
