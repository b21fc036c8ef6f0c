import { found } from '../../shared/errors.ts'
import type { Call } from '../dispatch.ts'
import { idOf, type Ids } from './ids.ts'
import type { SampleMeeting, SampleStep } from './meeting-files.ts'
import { addItem, meetingKey } from './meetings.ts'

type Kind = SampleStep['kind']
type Of<K extends Kind> = Extract<SampleStep, { kind: K }>
type Place = Readonly<{ call: Call; ids: Ids; sample: SampleMeeting; meetingId: string }>
type Taken = { readonly [K in Kind]: (place: Place, step: Of<K>) => Promise<unknown> }

/** Does what was done with a meeting on a day before it was held, or after it. */
export async function takeStep(call: Call, ids: Ids, sample: SampleMeeting, step: SampleStep): Promise<void> {
  await stepOf(step.kind, step)({ call, ids, sample, meetingId: idOf(ids.meetings, meetingKey(sample)) })
}

/** The step bound to what does its kind. */
const stepOf = <K extends Kind>(kind: K, step: SampleStep & Readonly<{ kind: K }>) => {
  const take = taken[kind]
  return (place: Place) => take(place, step as Of<K>)
}

const taken: Taken = {
  absent: async (place, { person, by }) =>
    place.call('attendance.registerApology', { attendeeId: await attendeeOf(place, person), registeredBy: by }),
  expected: async (place, { person, mode }) =>
    place.call('attendance.expectMode', { attendeeId: await attendeeOf(place, person), mode }),
  supplement,
  sent,
  worded,
  arrivalCorrected: correctArrival,
  reviewed: ({ call, ids, meetingId }, { person }) =>
    call('minutesReview.send', { meetingId, personId: idOf(ids.people, person), name: person }),
  approved: ({ call, meetingId }, { on, approvers }) =>
    call('minutes.approve', { meetingId, approvedOn: on, approvers: [...approvers] }),
  approvedIn,
  transmitted: transmit,
  decided: async (place, { on, case: key, outcome, words }) => {
    const decidedOn = outcome === 'undecided' ? null : on
    await place.call('afterMeeting.recordDecision', { itemId: await itemOf(place, key), outcome, decidedOn, words })
  },
  followedUp: followUp,
}

async function attendeeOf({ call, meetingId }: Place, person: string): Promise<string> {
  const { attendees } = await call('attendance.get', { meetingId })
  return found(attendees.find(({ name }) => name === person)).id
}

/** The item a case is treated under. */
async function itemOf({ call, ids, meetingId }: Place, key: string): Promise<string> {
  const { items } = await call('agenda.get', { meetingId })
  return found(items.find(({ caseId }) => caseId === idOf(ids.cases, key))).id
}

async function supplement(place: Place, step: Of<'supplement'>): Promise<void> {
  const { call, ids, meetingId } = place
  const { agenda, position, minutes = [], reasons } = step
  for (const [index, item] of agenda.entries()) {
    const itemIds = await addItem(call, ids, meetingId, item)
    for (const itemId of itemIds) await call('agenda.move', { itemId, position: position + index })
  }
  for (const { case: key, minutes: plannedMinutes } of minutes) {
    await call('agenda.update', { itemId: await itemOf(place, key), plannedMinutes })
  }
  const { changes } = await call('notices.pending', { meetingId })
  const told = changes.map(({ key, kind }) => ({ key, reason: reasons[kind] ?? '' }))
  await call('notices.issue', { meetingId, reasons: told })
}

async function sent({ call, meetingId }: Place, { on, what: kind, channel, except = [] }: Of<'sent'>): Promise<void> {
  const { recipients: all } = await call('distribution.get', { meetingId, kind })
  const recipients = all
    .filter(({ name, lacksNewest }) => lacksNewest && !except.includes(name))
    .map(({ personId, name, address }) => ({ personId, name, address }))
  await call('distribution.record', { meetingId, kind, recipients, sentOn: on, channel })
}

async function worded({ call, meetingId }: Place, { says, words }: Of<'worded'>): Promise<void> {
  const { model } = await call('minutes.get', { meetingId })
  const sentences = [...model.sentences, ...model.items.flatMap((item) => item.sentences)]
  const { key } = found(sentences.find(({ text }) => text === says))
  await call('minutes.saveWording', { meetingId, key, words })
}

async function correctArrival(place: Place, { person, time }: Of<'arrivalCorrected'>): Promise<void> {
  const attendeeId = await attendeeOf(place, person)
  const { presences } = await place.call('attendance.get', { meetingId: place.meetingId })
  const { id: presenceId, ...stretch } = found(presences.find((presence) => presence.attendeeId === attendeeId))
  await place.call('attendance.correct', { ...stretch, presenceId, fromTime: time })
}

async function approvedIn({ call, ids, sample, meetingId }: Place, { meetingOn }: Of<'approvedIn'>): Promise<void> {
  const other = idOf(ids.meetings, meetingKey({ body: sample.body, onDate: meetingOn }))
  const { items } = await call('agenda.get', { meetingId: other })
  const { id: itemId } = found(items.find(({ minutesOfId }) => minutesOfId === meetingId))
  await call('minutes.approve', { meetingId, approvedOn: meetingOn, itemId })
}

async function transmit(place: Place, { on, to, cases, document }: Of<'transmitted'>): Promise<void> {
  const itemIds: string[] = []
  for (const key of cases) itemIds.push(await itemOf(place, key))
  const personId = idOf(place.ids.people, to)
  await place.call('afterMeeting.transmit', { itemIds, personId, recipient: to, sentOn: on, document })
}

async function followUp({ call, meetingId }: Place, { text, status, dueOn, note }: Of<'followedUp'>): Promise<void> {
  const all = await call('followUps.list')
  const { id } = found(all.find((one) => one.meetingId === meetingId && one.text === text))
  if (status !== undefined || dueOn !== undefined) await call('followUps.update', { id, status, dueOn })
  if (note !== undefined) await call('followUps.addNote', { id, note })
}
