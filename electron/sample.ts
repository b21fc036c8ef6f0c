import { join } from 'node:path'
import type { Call } from './dispatch.ts'
import { makeCase, revisePaper } from './sample/cases.ts'
import { makeChange } from './sample/changes.ts'
import { discuss } from './sample/discussion.ts'
import { readSampleFiles, type SampleCase, type SampleFiles } from './sample/files.ts'
import { send } from './sample/grounds.ts'
import { appoint, endMembership, layFoundation } from './sample/foundation.ts'
import { holdMeeting } from './sample/holding.ts'
import { idOf, noIds, type Ids } from './sample/ids.ts'
import { meetingKey, planMeetings, prepareMeeting } from './sample/meetings.ts'
import { decide, nominate } from './sample/nominations.ts'
import { takeStep } from './sample/steps.ts'

/** Beside this folder, in the source as in the built program. */
const folder = join(import.meta.dirname, '..', 'resources', 'sample')

/** A clock for the sample's year: set to a moment, it goes on by a second each time it is read, and never back. */
export type SampleClock = Readonly<{ now: () => Date; set: (moment: string) => void }>

export function sampleClock(): SampleClock {
  let time = 0
  return {
    now: () => new Date((time += 1000)),
    set: (moment) => {
      time = Math.max(time, new Date(moment).getTime())
    },
  }
}

/** Fills an empty workspace with an invented year, by the operations anyone uses, in the order things happened. */
export async function buildSample(call: Call, clock: Pick<SampleClock, 'set'>): Promise<void> {
  const files = readSampleFiles(folder)
  const ids = noIds()
  clock.set(`${firstDay}T08:00`)
  await layFoundation(call, ids, files)
  const events = eventsOf(files).toSorted((a, b) => a.at.localeCompare(b.at))
  for (const { at, happen } of events) {
    clock.set(at)
    await happen(call, ids)
  }
}

/** The day the secretary set the workspace up. */
const firstDay = '2025-12-01'

type Event = Readonly<{ at: string; happen: (call: Call, ids: Ids) => Promise<unknown> }>

const eventsOf = (files: SampleFiles): Event[] => [
  ...appointments(files),
  ...changes(files),
  ...nominations(files),
  ...writing(files),
  ...plans(files),
  ...meetings(files),
]

const appointments = ({ memberships }: SampleFiles): Event[] =>
  memberships.flatMap((membership) => [
    { at: `${membership.madeOn ?? firstDay}T09:00`, happen: (call, ids) => appoint(call, ids, membership) },
    ...(membership.ended === undefined
      ? []
      : [
          {
            at: `${membership.ended.madeOn}T08:30`,
            happen: (call: Call, ids: Ids) => endMembership(call, ids, membership),
          },
        ]),
  ])

const changes = ({ changes: all }: SampleFiles): Event[] =>
  all.map((change) => ({ at: `${change.on}T08:15`, happen: (call, ids) => makeChange(call, ids, change) }))

const nominations = ({ nominations: all }: SampleFiles): Event[] =>
  all.flatMap((nomination) => [
    { at: `${nomination.openedOn}T11:00`, happen: (call, ids) => nominate(call, ids, nomination) },
    ...(nomination.chosen === undefined
      ? []
      : [
          {
            at: `${nomination.chosen.decidedOn}T11:00`,
            happen: (call: Call, ids: Ids) => decide(call, ids, nomination),
          },
        ]),
  ])

const writing = ({ cases }: SampleFiles): Event[] =>
  cases.flatMap((one) => [
    { at: `${one.createdOn}T10:00`, happen: (call, ids) => makeCase(call, ids, one) },
    ...(one.revised === undefined
      ? []
      : [{ at: `${one.revised.on}T10:00`, happen: (call: Call, ids: Ids) => revisePaper(call, ids, one) }]),
    ...sendings(one),
    ...checks(one),
    ...(one.comments ?? []).map((comment) => ({
      at: `${comment.on}T12:00`,
      happen: (call: Call, ids: Ids) => discuss(call, ids, one.key, comment),
    })),
  ])

const sendings = ({ key, stations = [] }: SampleCase): Event[] =>
  stations.flatMap(({ receiver, sent }) =>
    receiver === undefined || sent === undefined
      ? []
      : [{ at: `${sent.on}T13:00`, happen: (call, ids) => send(call, ids, key, receiver, sent) }],
  )

const checks = ({ key, inOrderOn }: SampleCase): Event[] =>
  inOrderOn === undefined
    ? []
    : [
        {
          at: `${inOrderOn}T09:30`,
          happen: (call, ids) => call('formalCheck.approve', { caseId: idOf(ids.cases, key) }),
        },
      ]

const plans = ({ plans: all }: SampleFiles): Event[] =>
  all.flatMap((plan) => [
    { at: `${plan.madeOn}T14:00`, happen: (call, ids) => planMeetings(call, ids, plan) },
    ...plan.meetings.flatMap(({ onDate, cancelledOn }) => {
      const cancel = (call: Call, ids: Ids) =>
        call('meetings.cancel', { id: idOf(ids.meetings, meetingKey({ body: plan.body, onDate })) })
      return cancelledOn === undefined ? [] : [{ at: `${cancelledOn}T14:00`, happen: cancel }]
    }),
  ])

const meetings = ({ meetings: all }: SampleFiles): Event[] =>
  all.flatMap((meeting) => {
    const { held } = meeting
    const prepared: Event = {
      at: `${meeting.preparedOn}T13:00`,
      happen: (call, ids) => prepareMeeting(call, ids, meeting),
    }
    const steps = (meeting.steps ?? []).map((step): Event => {
      return { at: `${step.on}T14:30`, happen: (call, ids) => takeStep(call, ids, meeting, step) }
    })
    if (held === undefined) return [prepared, ...steps]
    const hold = (call: Call, ids: Ids) => holdMeeting(call, idOf(ids.meetings, meetingKey(meeting)), held)
    return [prepared, ...steps, { at: `${meeting.onDate}T${held.startedAt}`, happen: hold }]
  })
