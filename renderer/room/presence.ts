import { isRecused, presencesOf, type Attendee } from '../../shared/attendance.ts'
import { clockText } from '../../shared/dates.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { presence as words } from '../../shared/texts/presence.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { call } from '../api.ts'
import { clockNow } from '../components/format.ts'
import { act } from '../messages.ts'
import { itemName } from './names.ts'
import { isHere, otherMode } from './presence-view.ts'

const texts = roomTexts.people

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

/** Registers that someone steps out of one item, or takes that back; answers whether it went well. */
export async function recuseOrNot(
  { attendance }: Room,
  { id: attendeeId, name }: Attendee,
  item: RoomItem,
): Promise<boolean> {
  const isOut = isRecused(attendance, attendeeId, item.id)
  const values = { name, item: itemName(item) }
  const input = { attendeeId, itemId: item.id }
  const register = async () => {
    await (isOut ? call('attendance.withdrawRecusal', input) : call('attendance.recuse', input))
    return true
  }
  return (await act(register, fill(isOut ? texts.recusalWithdrawn : texts.recusedNow, values))) ?? false
}
