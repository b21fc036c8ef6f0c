import {
  isHereNow,
  isRecused,
  members,
  presenceAt,
  presencesOf,
  type AttendanceFacts,
  type Attendee,
  type Presence,
} from '../../shared/attendance.ts'
import { clockText } from '../../shared/dates.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { call } from '../api.ts'
import { clockNow } from '../components/format.ts'
import { act } from '../messages.ts'
import { itemName } from './names.ts'

const texts = roomTexts.people

/** The attendance with the order of the items. */
export const factsOf = ({ attendance, items }: Room): AttendanceFacts => ({
  ...attendance,
  itemIds: items.map(({ id }) => id),
})

export type Count = Readonly<{ present: number; physical: number; remote: number }>

/** True while the room shows things as they are at this moment, and not as they were during an earlier item. */
const isShowingNow = ({ meeting }: Room, item: RoomItem | undefined): boolean =>
  item === undefined ||
  meeting.status === 'issued' ||
  (item.id === meeting.currentItemId && meeting.status === 'inProgress')

/** The stretch someone is there by, now or during the item on the screen; undefined when absent. */
export function stretchShown(room: Room, item: RoomItem | undefined, attendeeId: string): Presence | undefined {
  const facts = factsOf(room)
  if (item && !isShowingNow(room, item)) return presenceAt(facts, attendeeId, item.id)
  const attendee = room.attendance.attendees.find(({ id }) => id === attendeeId)
  return attendee && isHere(room, attendee) ? presencesOf(facts, attendeeId).at(-1) : undefined
}

/** True when the person is there at this moment. */
export const isHere = (room: Room, attendee: Attendee): boolean =>
  isHereNow(factsOf(room), attendee, room.meeting.currentItemId)

/** Members present, now or during the item on the screen; those recused from it are not counted. */
export function countPresent(room: Room, item: RoomItem | undefined): Count {
  const stretches = members(room.attendance)
    .filter(({ id }) => !(item && isRecused(room.attendance, id, item.id)))
    .flatMap(({ id }) => stretchShown(room, item, id) ?? [])
  const remote = stretches.filter(({ mode }) => mode === 'remote').length
  return { present: stretches.length, physical: stretches.length - remote, remote }
}

/** Registers that someone comes or goes at this moment: by clock while the meeting goes on, from the start before it. */
export async function comeOrGo(room: Room, attendee: Attendee): Promise<void> {
  const { id: attendeeId, name } = attendee
  const isLeaving = isHere(room, attendee)
  const time = clockNow()
  if (isLeaving && room.meeting.status === 'issued') return takeBack(room, attendee)
  const moment = movementNow(room.meeting, time)
  const done = fill(isLeaving ? texts.leftNow : texts.arrived, { name, time: clockText(time) })
  if (isLeaving) await act(() => call('attendance.leave', { attendeeId, ...moment }), done)
  else
    await act(
      () => call('attendance.arrive', { attendeeId, ...moment }),
      moment.time === null ? fill(texts.isPresent, { name }) : done,
    )
}

const movementNow = ({ status, currentItemId }: MeetingSummary, time: string) =>
  status === 'inProgress' ? { itemId: currentItemId, time } : { itemId: null, time: null }

async function takeBack({ attendance }: Room, { id, name }: Attendee): Promise<void> {
  const stretch = presencesOf(attendance, id).at(-1)
  if (stretch) await act(() => call('attendance.removePresence', { id: stretch.id }), fill(texts.removed, { name }))
}

/** Registers that someone steps out of one item, or takes that back. */
export async function recuseOrNot(
  { attendance }: Room,
  { id: attendeeId, name }: Attendee,
  item: RoomItem,
): Promise<void> {
  const isOut = isRecused(attendance, attendeeId, item.id)
  const values = { name, item: itemName(item) }
  const input = { attendeeId, itemId: item.id }
  if (isOut) await act(() => call('attendance.withdrawRecusal', input), fill(texts.recusalWithdrawn, values))
  else await act(() => call('attendance.recuse', input), fill(texts.recusedNow, values))
}
