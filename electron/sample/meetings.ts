import type { PoolGroup } from '../../shared/agenda.ts'
import type { Call } from '../dispatch.ts'
import type { SamplePlan } from './files.ts'
import { idOf, keyOf, type Ids } from './ids.ts'
import type { SampleItem, SampleMeeting } from './meeting-files.ts'

/** The name a meeting goes by: the body and the day. */
export const meetingKey = ({ body, onDate }: Pick<SampleMeeting, 'body' | 'onDate'>): string => keyOf(body, onDate)

/** Schedules a meeting, puts the cases on its agenda, calls guests and sends the notice unless it stays a draft. */
export async function prepareMeeting(call: Call, ids: Ids, sample: SampleMeeting): Promise<void> {
  const { body, kind, form, onDate, startsAt, endsAt, place, link, language } = sample
  const bodyId = idOf(ids.bodies, body)
  const plan = { bodyId, kind, form, onDate, startsAt, endsAt, place, link, language }
  const { id: meetingId } = await call('meetings.schedule', plan)
  ids.meetings.set(meetingKey(sample), meetingId)
  for (const item of sample.agenda) await addItem(call, ids, meetingId, item)
  for (const guest of sample.guests ?? []) await callGuest(call, ids, meetingId, guest)
  if (!sample.isDraft) await call('notices.issue', { meetingId })
}

type Guest = NonNullable<SampleMeeting['guests']>[number]

async function callGuest(call: Call, ids: Ids, meetingId: string, guest: Guest): Promise<void> {
  const { items } = await call('agenda.get', { meetingId })
  const caseId = guest.case === undefined ? undefined : idOf(ids.cases, guest.case)
  const itemId = items.find((item) => caseId !== undefined && item.caseId === caseId)?.id ?? null
  await call('attendance.invite', { meetingId, personId: idOf(ids.people, guest.person), title: guest.title, itemId })
}

/** Puts a body's meetings of a year in the plan, all at once. */
export async function planMeetings(call: Call, ids: Ids, { body, meetings }: SamplePlan): Promise<void> {
  const bodyId = idOf(ids.bodies, body)
  const made = await call('meetings.scheduleSeveral', {
    meetings: meetings.map(({ form, onDate, startsAt, endsAt, place, link }) => {
      return { bodyId, form, onDate, startsAt, endsAt, place, link }
    }),
  })
  for (const [index, { onDate }] of meetings.entries()) {
    ids.meetings.set(meetingKey({ body, onDate }), made.ids[index] ?? '')
  }
}

/** Puts an item on the agenda before the closing point; the ids of what came on. */
export async function addItem(call: Call, ids: Ids, meetingId: string, item: SampleItem): Promise<string[]> {
  if ('heading' in item) {
    const { heading: title, position } = item
    return [(await call('agenda.addHeading', { meetingId, title, position })).itemId]
  }
  if ('topic' in item) {
    const { topic: title, minutes: plannedMinutes } = item
    return [(await call('agenda.addTopic', { meetingId, title, plannedMinutes })).itemId]
  }
  return addCase(call, ids, meetingId, item)
}

type CaseItem = Extract<SampleItem, { case: string }>

async function addCase(call: Call, ids: Ids, meetingId: string, item: CaseItem): Promise<string[]> {
  const { presenter, minutes: plannedMinutes } = item
  const caseId = idOf(ids.cases, item.case)
  const fromItemId = originIn(await call('agenda.pool', { meetingId }), caseId)
  const { itemIds } = await call('agenda.add', { meetingId, picks: [{ caseId, fromItemId }] })
  if (plannedMinutes === undefined && presenter === undefined) return itemIds
  const presenterId = typeof presenter === 'string' ? idOf(ids.people, presenter) : presenter
  for (const itemId of itemIds) await call('agenda.update', { itemId, plannedMinutes, presenterId })
  return itemIds
}

/** The earlier treatment the pool offers the case from; null for a case nobody has treated. */
const originIn = (pool: readonly PoolGroup[], caseId: string): string | null =>
  pool.flatMap((group) => group.entries).find((entry) => entry.case.id === caseId)?.fromItemId ?? null
