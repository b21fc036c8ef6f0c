import type { OperationName } from '../../shared/api.ts'
import { addCase, openCouncil, openMeeting, schedule, type Council } from './council.ts'

/** A meeting of the council that has been held, with everything registered, and the next one planned. */
export type Held = Readonly<{
  council: Council
  meetingId: string
  /** The items in order: approval of the notice, two cases, «eventuelt». */
  itemIds: readonly string[]
  nextId: string
}>

/** Holds a meeting with two cases in which nothing is missing; it is closed unless said otherwise. */
export async function holdWholeMeeting({ isClosed = true }: { isClosed?: boolean } = {}): Promise<Held> {
  const council = await openCouncil()
  const { call } = council
  const caseIds = [await addCase(council, 'Arkiv'), await addCase(council, 'Innsyn')]
  const { meetingId } = await openMeeting(council, council.councilId, caseIds)
  const itemIds = (await call('agenda.get', { meetingId })).items.map(({ id }) => id)
  await call('attendance.allPresent', { meetingId })
  for (const [index, itemId] of itemIds.slice(0, 3).entries()) {
    await call('room.goTo', { itemId, time: `10:${index}5` })
    await call('room.recordOutcome', { itemId, outcome: 'asProposed' })
  }
  const nextId = await schedule(council, council.councilId, { onDate: '2026-05-12' })
  if (isClosed) await call('room.close', { meetingId, time: '12:00' })
  return { council, meetingId, itemIds, nextId }
}

/** Sends the notice of the next meeting, which has one more thing to talk about. */
export async function callNext(call: Council['call'], nextId: string): Promise<void> {
  await call('agenda.addTopic', { meetingId: nextId, title: 'Status' })
  await call('notices.issue', { meetingId: nextId })
}

/** Holds the next meeting of the council with the outcome given to the approval of the earlier minutes. */
export async function holdNext(
  { council: { call }, nextId, meetingId }: Held,
  outcome: 'asProposed' | 'amended',
  note = '',
): Promise<string> {
  if ((await call('meetings.get', { id: nextId })).status === 'draft') await callNext(call, nextId)
  const { items } = await call('agenda.get', { meetingId: nextId })
  const approval = items.find(({ minutesOfId }) => minutesOfId === meetingId)?.id ?? ''
  await call('room.start', { meetingId: nextId, time: '10:00' })
  await call('attendance.allPresent', { meetingId: nextId })
  for (const { id, type } of items) {
    if (type !== 'anyOther') await call('room.recordOutcome', { itemId: id, outcome: 'asProposed' })
  }
  await call('room.recordOutcome', { itemId: approval, outcome })
  if (note !== '') await call('room.saveNote', { itemId: approval, text: note })
  await call('room.close', { meetingId: nextId, time: '12:00' })
  return approval
}

/** Every command that would change what a held meeting's minutes say, with an input it would take. */
export async function changesOf({ council, meetingId, itemIds }: Held): Promise<[OperationName, object][]> {
  const { attendees, presences } = await council.call('attendance.get', { meetingId })
  const [attendeeId = '', otherId = '', thirdId = ''] = attendees.map(({ id }) => id)
  const [, itemId = ''] = itemIds
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Annet' }] }]
  return [
    ['attendance.leave', { attendeeId, itemId, time: '10:30' }],
    ['attendance.recuse', { attendeeId: otherId, itemId }],
    ['attendance.removePresence', { id: presences[0]?.id ?? '' }],
    ['room.recordOutcome', { itemId, outcome: 'noted' }],
    ['room.saveAdvice', { itemId, content }],
    ['room.saveNote', { itemId, text: 'Annet' }],
    ['minutes.saveTreatment', { itemId, content }],
    ['minutes.saveWording', { meetingId, key: `${itemId}/outcome`, words: 'Annet' }],
    ['deliberation.propose', { itemId, kind: 'amendment', content }],
    ['deliberation.state', { itemId, attendeeId: thirdId, kind: 'statement', content }],
  ]
}
