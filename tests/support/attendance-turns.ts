import * as fc from 'fast-check'
import { attendanceModes } from '../../shared/attendance.ts'
import type { Call } from '../../electron/dispatch.ts'

/** A meeting under way, with the ids of those called and of its items in order. */
export type Stage = Readonly<{ call: Call; meetingId: string; people: readonly string[]; itemIds: readonly string[] }>

/** One thing that happens or is put right; whatever makes no sense when its turn comes is refused. */
export type Turn = (stage: Stage) => Promise<unknown>

const who = fc.nat(6)
const item = fc.option(fc.nat(5), { nil: null })
const time = fc.option(
  fc.nat(119).map((minute) => `${10 + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`),
  { nil: null },
)
const mode = fc.constantFrom(...attendanceModes)
const person = ({ people }: Stage, index: number) => people[index % people.length] ?? ''
const place = ({ itemIds }: Stage, index: number | null) =>
  index === null ? null : (itemIds[index % itemIds.length] ?? null)

const comings = fc.record({ who, item, time, mode, leaves: fc.boolean() })
const come = comings.map(({ leaves, ...turn }): Turn => (stage) => {
  const moment = { attendeeId: person(stage, turn.who), itemId: place(stage, turn.item), time: turn.time }
  return leaves
    ? stage.call('attendance.leave', moment)
    : stage.call('attendance.arrive', { ...moment, mode: turn.mode })
})

const change = fc.record({ who, item, time, mode }).map(
  ({ who: index, item: at, time: when, mode: to }): Turn =>
    (stage) =>
      stage.call('attendance.changeMode', {
        attendeeId: person(stage, index),
        mode: to,
        itemId: place(stage, at),
        time: when,
      }),
)

const correction = fc
  .record({ who, from: item, fromTime: time, to: item, toTime: time, mode, which: fc.nat(3) })
  .map(({ which, ...turn }): Turn => async (stage) => {
    const attendeeId = person(stage, turn.who)
    const { presences } = await stage.call('attendance.get', { meetingId: stage.meetingId })
    const own = presences.filter((presence) => presence.attendeeId === attendeeId)
    return stage.call('attendance.correct', {
      attendeeId,
      presenceId: own[which]?.id ?? null,
      fromItemId: place(stage, turn.from),
      fromTime: turn.fromTime,
      toItemId: place(stage, turn.to),
      toTime: turn.toTime,
      mode: turn.mode,
    })
  })

const removal = fc.nat(20).map((which): Turn => async (stage) => {
  const { presences } = await stage.call('attendance.get', { meetingId: stage.meetingId })
  const one = presences[which % Math.max(presences.length, 1)]
  return one && stage.call('attendance.removePresence', { id: one.id })
})

const recusal = fc
  .record({ who, item: fc.nat(5), grounds: fc.constantFrom('', 'styremedlem hos leverandøren'), isTaken: fc.boolean() })
  .map(({ who: index, item: at, grounds, isTaken }): Turn => (stage) => {
    const about = { attendeeId: person(stage, index), itemId: place(stage, at) ?? '' }
    return isTaken
      ? stage.call('attendance.withdrawRecusal', about)
      : stage.call('attendance.recuse', { ...about, grounds })
  })

const standIn = fc.record({ who, member: fc.option(fc.nat(2), { nil: null }) }).map(
  ({ who: index, member }): Turn =>
    (stage) =>
      stage.call('attendance.standIn', {
        attendeeId: person(stage, index),
        forAttendeeId: member === null ? null : person(stage, member),
      }),
)

const apology = fc.record({ who, isTaken: fc.boolean() }).map(
  ({ who: index, isTaken }): Turn =>
    (stage) =>
      stage.call(isTaken ? 'attendance.withdrawApology' : 'attendance.registerApology', {
        attendeeId: person(stage, index),
      }),
)

const choices = ['for', 'against', 'abstained'] as const
const vote = fc
  .record({
    item: fc.nat(5),
    voters: fc.array(fc.tuple(who, fc.constantFrom(...choices)), { minLength: 1, maxLength: 4 }),
  })
  .map(({ item: at, voters }): Turn => (stage) => {
    const ballots = new Map(voters.map(([index, choice]) => [person(stage, index), choice]))
    return stage.call('deliberation.vote', {
      itemId: place(stage, at) ?? '',
      method: 'names',
      ballots: [...ballots].map(([attendeeId, choice]) => ({ attendeeId, choice })),
    })
  })

const statement = fc.record({ who, item: fc.nat(5) }).map(
  ({ who: index, item: at }): Turn =>
    (stage) =>
      stage.call('deliberation.state', { itemId: place(stage, at) ?? '', attendeeId: person(stage, index) }),
)

const undo = fc.nat(4).map((back): Turn => async (stage) => {
  const entries = await stage.call('journal.list', { limit: 5 })
  return stage.call('journal.undo', { id: entries[back]?.id })
})

const pause = fc.record({ from: time, to: time }).map(({ from, to }): Turn => async (stage) => {
  if (from === null || to === null) return undefined
  await stage.call('room.startBreak', { meetingId: stage.meetingId, time: from })
  return stage.call('room.endBreak', { meetingId: stage.meetingId, time: to })
})

const everyone = fc.constant<Turn>((stage) => stage.call('attendance.allPresent', { meetingId: stage.meetingId }))

/** What can happen in a meeting, the usual things most often. */
export const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.oneof(
    { arbitrary: come, weight: 8 },
    { arbitrary: everyone, weight: 1 },
    { arbitrary: change, weight: 2 },
    { arbitrary: correction, weight: 4 },
    { arbitrary: removal, weight: 1 },
    { arbitrary: recusal, weight: 3 },
    { arbitrary: standIn, weight: 2 },
    { arbitrary: apology, weight: 1 },
    { arbitrary: vote, weight: 3 },
    { arbitrary: statement, weight: 2 },
    { arbitrary: undo, weight: 2 },
    { arbitrary: pause, weight: 1 },
  ),
  { minLength: 6, maxLength: 24 },
)
