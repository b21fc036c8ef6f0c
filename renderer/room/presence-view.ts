import { isTreated } from '../../shared/agenda.ts'
import {
  isHereNow,
  isRecused,
  placesBy,
  presenceAt,
  presencesOf,
  type AttendanceFacts,
  type AttendanceMode,
  type Attendee,
  type Presence,
} from '../../shared/attendance.ts'
import { remembered } from '../../shared/remembered.ts'
import type { Room, RoomItem } from '../../shared/room.ts'

/** The attendance with the items in the order the meeting took them up. */
export const factsOf: (room: Room) => AttendanceFacts = remembered(({ attendance, items }: Room) => ({
  ...attendance,
  itemIds: (attendance.clock?.items ?? items.filter(isTreated)).map(({ id }) => id),
}))

export type Count = Readonly<{ present: number; physical: number; remote: number }>

/** True while the room shows things as they are at this moment, and not as they were during an earlier item. */
const isShowingNow = ({ meeting }: Room, item: RoomItem | undefined): boolean =>
  item === undefined ||
  meeting.status === 'issued' ||
  (item.id === meeting.currentItemId && meeting.status === 'inProgress')

/** The stretch someone is there by, now or during the item on the screen; undefined when absent. */
export function stretchShown(room: Room, item: RoomItem | undefined, attendee: Attendee): Presence | undefined {
  const facts = factsOf(room)
  if (item && !isShowingNow(room, item)) return presenceAt(facts, attendee.id, item.id)
  return isHere(room, attendee) ? presencesOf(facts, attendee.id).at(-1) : undefined
}

/** True when the person is there at this moment. */
export const isHere = (room: Room, attendee: Attendee): boolean =>
  isHereNow(factsOf(room), attendee, room.meeting.currentItemId)

/** Drives how a row looks; the words beside it say the same. */
export type RowState = 'here' | 'out' | 'away'

export function rowState(room: Room, item: RoomItem | undefined, attendee: Attendee): RowState {
  if (item && isRecused(room.attendance, attendee.id, item.id)) return 'out'
  return stretchShown(room, item, attendee) ? 'here' : 'away'
}

/** Those who count, now or during the item on the screen: not the recused, and deputies only in a member's place. */
export function countPresent(room: Room, item: RoomItem | undefined): Count {
  const { voters } = placesBy(
    room.attendance,
    (attendee) => stretchShown(room, item, attendee) !== undefined,
    ({ id }) => item !== undefined && isRecused(room.attendance, id, item.id),
  )
  const remote = voters.filter((voter) => stretchShown(room, item, voter)?.mode === 'remote').length
  return { present: voters.length, physical: voters.length - remote, remote }
}

/** How someone takes part when it becomes another way than now, or than the meeting's for those who come. */
export function otherMode(room: Room, attendee: Attendee): AttendanceMode {
  const stretch = isHere(room, attendee) ? presencesOf(room.attendance, attendee.id).at(-1) : undefined
  return (stretch?.mode ?? room.meeting.form) === 'remote' ? 'physical' : 'remote'
}
