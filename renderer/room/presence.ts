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
import { clockText } from '../../shared/dates.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { remembered } from '../../shared/remembered.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { presence as words } from '../../shared/texts/presence.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { call } from '../api.ts'
import { clockNow } from '../components/format.ts'
import { act } from '../messages.ts'
import { itemName } from './names.ts'

const texts = roomTexts.people

/** The attendance with the order of the items. */
export const factsOf: (room: Room) => AttendanceFacts = remembered(({ attendance, items }: Room) => ({
  ...attendance,
  itemIds: items.filter(isTreated).map(({ id }) => id),
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

/** How someone takes part when it becomes another way than now, or than the meeting's for those who come. */
export function otherMode(room: Room, attendee: Attendee): AttendanceMode {
  const stretch = isHere(room, attendee) ? presencesOf(room.attendance, attendee.id).at(-1) : undefined
  return (stretch?.mode ?? room.meeting.form) === 'remote' ? 'physical' : 'remote'
}

/** Registers that someone goes over to the screen or to the room at this moment, or comes in the other way than the meeting's. */
export async function changeMode(room: Room, attendee: Attendee): Promise<void> {
  const { id: attendeeId, name } = attendee
  const mode = otherMode(room, attendee)
  const moment = movementNow(room.meeting, clockNow())
  const done = fill(words.changed[mode], { name })
  if (isHere(room, attendee)) await act(() => call('attendance.changeMode', { attendeeId, mode, ...moment }), done)
  else await act(() => call('attendance.arrive', { attendeeId, mode, ...moment }), done)
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
