import type { Call } from '../../electron/dispatch.ts'
import type { Content } from '../../shared/content.ts'

/** A id that belongs to nothing. */
export const unknownId = '01990000-0000-7000-8000-000000000000'

/** A clock that stands still at noon in Norway on the day, in any time zone. */
export const clockOn = (day: string) => () => new Date(`${day}T12:00:00`)

/** One paragraph. */
export const words = (text: string): Content => [{ type: 'paragraph', content: [{ type: 'text', text }] }]

/** A body with seats in one quota group. */
export async function makeBody(call: Call, name: string, seats = 0): Promise<{ bodyId: string; seatIds: string[] }> {
  const { id: bodyId } = await call('bodies.create', { name, kind: 'council' })
  if (seats === 0) return { bodyId, seatIds: [] }
  const { ids } = await call('bodies.addSeats', { bodyId, quotaGroup: 'Kommunene', count: seats })
  return { bodyId, seatIds: ids }
}

export const makePerson = async (call: Call, name: string): Promise<string> =>
  (await call('members.addPerson', { name, title: 'kommunedirektør', organisation: 'Fjordvik kommune' })).id

type MeetingPlan = Readonly<{ bodyId: string; onDate: string; caseIds?: readonly string[] }>

/** A meeting with the cases on its agenda; the answer's `itemIds` are those of the cases. */
export async function makeMeeting(
  call: Call,
  { bodyId, onDate, caseIds = [] }: MeetingPlan,
): Promise<{ meetingId: string; itemIds: string[] }> {
  const { id: meetingId } = await call('meetings.schedule', { bodyId, onDate, startsAt: '10:00', endsAt: '14:00' })
  if (caseIds.length === 0) return { meetingId, itemIds: [] }
  return { meetingId, ...(await call('agenda.add', { meetingId, picks: caseIds.map((caseId) => ({ caseId })) })) }
}

/** Calls the meeting, opens it and registers the outcome of the items, but does not close it. */
export async function holdMeeting(call: Call, meetingId: string, itemIds: readonly string[]): Promise<void> {
  await call('notices.issue', { meetingId })
  await call('room.start', { meetingId, time: '10:00' })
  for (const itemId of itemIds) await call('room.recordOutcome', { itemId, outcome: 'discussed' })
}
