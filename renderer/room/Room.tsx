import { Loaded } from '../components/Loading.tsx'
import { useQuery } from '../use-query.ts'
import { MeetingRoom } from './MeetingRoom.tsx'

/** The meeting room of one meeting. */
export function Room({ meetingId }: { meetingId: string }) {
  const room = useQuery('room.get', { meetingId })
  return <Loaded query={room}>{(data) => <MeetingRoom room={data} />}</Loaded>
}
