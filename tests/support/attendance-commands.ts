import { attendanceModes, recusalSettlers } from '../../shared/attendance.ts'
import { choose, type Run } from './command-values.ts'

/** Who is called, comes, goes, steps out and stands in, sometimes rightly. */
export const attendanceRuns: Readonly<Record<string, Run>> = {
  'attendance.invite': (call, ids, v) =>
    call('attendance.invite', {
      meetingId: ids('meeting', v.a),
      personId: ids('person', v.b),
      itemId: v.choice > 4 ? ids('agenda_item', v.c) : null,
    }),
  'attendance.uninvite': (call, ids, v) => call('attendance.uninvite', { attendeeId: ids('attendee', v.a) }),
  'attendance.registerApology': (call, ids, v) =>
    call('attendance.registerApology', { attendeeId: ids('attendee', v.a) }),
  'attendance.registerApologies': (call, ids, v) =>
    call('attendance.registerApologies', { attendeeIds: [ids('attendee', v.a), ids('attendee', v.b)] }),
  'attendance.expectMode': (call, ids, v) =>
    call('attendance.expectMode', {
      attendeeId: ids('attendee', v.a),
      mode: v.choice > 6 ? null : choose(attendanceModes, v.b),
    }),
  'attendance.withdrawApology': (call, ids, v) =>
    call('attendance.withdrawApology', { attendeeId: ids('attendee', v.a) }),
  'attendance.standIn': (call, ids, v) =>
    call('attendance.standIn', {
      attendeeId: ids('attendee', v.a),
      forAttendeeId: v.choice > 6 ? null : ids('attendee', v.b),
    }),
  'attendance.allPresent': (call, ids, v) => call('attendance.allPresent', { meetingId: ids('meeting', v.a) }),
  'attendance.arrive': (call, ids, v) => call('attendance.arrive', { attendeeId: ids('attendee', v.a), time: v.time }),
  'attendance.leave': (call, ids, v) => call('attendance.leave', { attendeeId: ids('attendee', v.a), time: v.time }),
  'attendance.changeMode': (call, ids, v) =>
    call('attendance.changeMode', {
      attendeeId: ids('attendee', v.a),
      mode: choose(attendanceModes, v.b),
      time: v.choice > 4 ? v.time : null,
    }),
  'attendance.correct': (call, ids, v) =>
    call('attendance.correct', {
      attendeeId: ids('attendee', v.a),
      presenceId: v.choice > 4 ? null : ids('presence', v.b),
      fromItemId: null,
      fromTime: v.end === null ? null : v.time,
      toItemId: ids('agenda_item', v.c),
      toTime: null,
      mode: v.choice > 2 ? 'remote' : 'physical',
    }),
  'attendance.removePresence': (call, ids, v) => call('attendance.removePresence', { id: ids('presence', v.a) }),
  'attendance.recuse': (call, ids, v) =>
    call('attendance.recuse', {
      attendeeId: ids('attendee', v.a),
      itemId: ids('agenda_item', v.b),
      ...(v.choice > 4 ? { grounds: v.title } : {}),
    }),
  'attendance.changeRecusal': (call, ids, v) =>
    call('attendance.changeRecusal', {
      attendeeId: ids('attendee', v.a),
      itemId: ids('agenda_item', v.b),
      grounds: v.title,
      settledBy: choose(recusalSettlers, v.c),
    }),
  'attendance.withdrawRecusal': (call, ids, v) =>
    call('attendance.withdrawRecusal', { attendeeId: ids('attendee', v.a), itemId: ids('agenda_item', v.b) }),
}
