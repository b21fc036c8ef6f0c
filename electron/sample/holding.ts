import { isTreated } from '../../shared/agenda.ts'
import type { Attendee } from '../../shared/attendance.ts'
import type { Call } from '../dispatch.ts'
import { contentOf } from './blocks.ts'
import { deliberate } from './deliberation.ts'
import { idOf } from './ids.ts'
import type { Held, HeldItem, SampleFollowUp } from './meeting-files.ts'

type Room = Readonly<{
  call: Call
  meetingId: string
  attendees: ReadonlyMap<string, string>
  people: ReadonlyMap<string, string>
}>

/** Holds a meeting that has been called, from start to close, the way the window does; people go by name. */
export async function holdMeeting(call: Call, meetingId: string, held: Held): Promise<void> {
  const room = await enter(call, meetingId)
  for (const { person, by } of held.apologies ?? []) {
    await call('attendance.registerApology', { attendeeId: idOf(room.attendees, person), registeredBy: by })
  }
  await call('room.start', { meetingId, time: held.startedAt })
  await registerPresent(room, held)
  const { items } = await call('agenda.get', { meetingId })
  for (const [index, { id }] of items.filter(isTreated).entries()) await treat(room, id, held.items[index] ?? {})
  await call('room.close', { meetingId, time: held.endedAt })
}

async function enter(call: Call, meetingId: string): Promise<Room> {
  const { attendees } = await call('attendance.get', { meetingId })
  const people = await call('members.people')
  const byName = (attendee: Attendee): [string, string] => [attendee.name, attendee.id]
  return {
    call,
    meetingId,
    attendees: new Map(attendees.map(byName)),
    people: new Map(people.map(({ name, id }) => [name, id])),
  }
}

/** Those who take part from afar, then everyone else at once, and last those who were not there after all. */
async function registerPresent({ call, meetingId, attendees }: Room, held: Held): Promise<void> {
  for (const person of held.remote ?? []) {
    await call('attendance.arrive', { attendeeId: idOf(attendees, person), mode: 'remote' })
  }
  await call('attendance.allPresent', { meetingId })
  const { presences } = await call('attendance.get', { meetingId })
  const missing = (held.notThereFromStart ?? []).map((person) => idOf(attendees, person))
  for (const { id, attendeeId } of presences) {
    if (missing.includes(attendeeId)) await call('attendance.removePresence', { id })
  }
}

async function treat(room: Room, itemId: string, item: HeldItem): Promise<void> {
  const { call, attendees } = room
  if (item.at !== undefined) await call('room.goTo', { itemId, time: item.at })
  for (const { person, ...moment } of item.arrived ?? []) {
    await call('attendance.arrive', { attendeeId: idOf(attendees, person), itemId, ...moment })
  }
  for (const { person, ...recusal } of item.recused ?? []) {
    await call('attendance.recuse', { attendeeId: idOf(attendees, person), itemId, ...recusal })
  }
  await write(room, itemId, item)
  await deliberate(call, attendees, itemId, item)
  for (const followUp of item.followUps ?? []) await addFollowUp(room, itemId, followUp)
  for (const { person, time } of item.left ?? []) {
    await call('attendance.leave', { attendeeId: idOf(attendees, person), itemId, time })
  }
  if (item.pause !== undefined) await pause(room, item.pause)
}

async function pause({ call, meetingId }: Room, { from, to }: NonNullable<HeldItem['pause']>): Promise<void> {
  await call('room.startBreak', { meetingId, time: from })
  await call('room.endBreak', { meetingId, time: to })
}

async function write({ call }: Room, itemId: string, item: HeldItem): Promise<void> {
  const { note, privateNote, outcome, advice, treatment, difference } = item
  if (note !== undefined) await call('room.saveNote', { itemId, text: note })
  if (privateNote !== undefined) await call('room.savePrivateNote', { itemId, text: privateNote })
  if (advice !== undefined) await call('room.saveAdvice', { itemId, content: contentOf(advice) })
  if (outcome !== undefined) await call('room.recordOutcome', { itemId, outcome })
  if (treatment !== undefined) await call('minutes.saveTreatment', { itemId, content: contentOf(treatment) })
  if (difference !== undefined) await call('caseRoute.explainDifference', { itemId, reason: difference })
}

async function addFollowUp(
  { call, people }: Room,
  itemId: string,
  { responsible, ...fields }: SampleFollowUp,
): Promise<void> {
  await call('followUps.add', { ...fields, itemId, responsibleId: idOf(people, responsible) })
}
