import { outcomes } from '../../shared/agenda.ts'
import { choose, type Run } from './command-values.ts'

/** What is done in the meeting room, sometimes rightly. */
export const roomRuns: Readonly<Record<string, Run>> = {
  'room.start': (call, ids, v) => call('room.start', { meetingId: ids('meeting', v.a), time: v.time }),
  'room.goTo': (call, ids, v) => call('room.goTo', { itemId: ids('agenda_item', v.a), time: v.time }),
  'room.recordOutcome': (call, ids, v) =>
    call('room.recordOutcome', { itemId: ids('agenda_item', v.a), outcome: choose(outcomes, v.choice) }),
  'room.close': (call, ids, v) => call('room.close', { meetingId: ids('meeting', v.a), time: v.time }),
  'room.addItem': (call, ids, v) => call('room.addItem', { meetingId: ids('meeting', v.a), title: v.title }),
  'room.moveItem': (call, ids, v) => call('room.moveItem', { itemId: ids('agenda_item', v.a), position: v.position }),
  'room.correctTimes': (call, ids, v) =>
    call('room.correctTimes', {
      itemId: ids('agenda_item', v.a),
      startedAt: v.time,
      endedAt: v.end === null ? null : '12:30',
    }),
  'room.correctMeeting': (call, ids, v) =>
    call('room.correctMeeting', { meetingId: ids('meeting', v.a), startedAt: v.time }),
  'room.postponeRest': (call, ids, v) => call('room.postponeRest', { meetingId: ids('meeting', v.a) }),
  'room.startBreak': (call, ids, v) => call('room.startBreak', { meetingId: ids('meeting', v.a), time: v.time }),
  'room.endBreak': (call, ids, v) => call('room.endBreak', { meetingId: ids('meeting', v.a), time: v.time }),
  'room.correctBreak': (call, ids, v) =>
    call('room.correctBreak', {
      id: ids('meeting_break', v.a),
      fromTime: v.time,
      toTime: v.end === null ? null : '13:00',
    }),
  'room.removeBreak': (call, ids, v) => call('room.removeBreak', { id: ids('meeting_break', v.a) }),
}
