import type { PoolGroup } from '../../shared/agenda.ts'
import type { Call } from '../dispatch.ts'
import type { SampleItem, SampleMeeting } from './files.ts'
import { idOf, keyOf, type Ids } from './ids.ts'

/** The name a meeting goes by: the body and the day. */
export const meetingKey = ({ body, onDate }: Pick<SampleMeeting, 'body' | 'onDate'>): string => keyOf(body, onDate)

/** Schedules a meeting, puts the cases on its agenda, calls guests and sends the notice unless it stays a draft. */
export async function prepareMeeting(call: Call, ids: Ids, sample: SampleMeeting): Promise<void> {
  const { body, form, onDate, startsAt, endsAt, place, link, language } = sample
  const bodyId = idOf(ids.bodies, body)
  const plan = { bodyId, form, onDate, startsAt, endsAt, place, link, language }
  const { id: meetingId } = await call('meetings.schedule', plan)
  ids.meetings.set(meetingKey(sample), meetingId)
  for (const item of sample.agenda) await addItem(call, ids, meetingId, item)
  for (const { person, title } of sample.guests ?? []) {
    await call('attendance.invite', { meetingId, personId: idOf(ids.people, person), title })
  }
  if (!sample.isDraft) await call('notices.issue', { meetingId })
}

async function addItem(call: Call, ids: Ids, meetingId: string, item: SampleItem): Promise<void> {
  if ('topic' in item) {
    await call('agenda.addTopic', { meetingId, title: item.topic, plannedMinutes: item.minutes })
    return
  }
  const caseId = idOf(ids.cases, item.case)
  const fromItemId = originIn(await call('agenda.pool', { meetingId }), caseId)
  const { itemIds } = await call('agenda.add', { meetingId, picks: [{ caseId, fromItemId }] })
  const presenterId = item.presenter === undefined ? undefined : idOf(ids.people, item.presenter)
  if (item.minutes === undefined && presenterId === undefined) return
  for (const itemId of itemIds) await call('agenda.update', { itemId, plannedMinutes: item.minutes, presenterId })
}

/** The earlier treatment the pool offers the case from; null for a case nobody has treated. */
const originIn = (pool: readonly PoolGroup[], caseId: string): string | null =>
  pool.flatMap((group) => group.entries).find((entry) => entry.case.id === caseId)?.fromItemId ?? null
