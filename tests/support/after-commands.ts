import { ksOutcomes } from '../../shared/after-meeting.ts'
import { choose, type Run } from './command-values.ts'

/** What is done with advice and follow-ups after a meeting, sometimes rightly. */
export const afterRuns: Readonly<Record<string, Run>> = {
  'afterMeeting.transmit': (call, ids, v) =>
    call('afterMeeting.transmit', {
      itemIds: [ids('agenda_item', v.a), ids('agenda_item', v.b)],
      recipient: v.choice > 6 ? 'KS Digitale fellestjenester' : 'administrerende direktør',
      sentOn: v.day,
    }),
  'afterMeeting.changeTransmission': (call, ids, v) =>
    call('afterMeeting.changeTransmission', { id: ids('transmission', v.a), sentOn: v.day, document: v.title }),
  'afterMeeting.removeTransmission': (call, ids, v) =>
    call('afterMeeting.removeTransmission', { id: ids('transmission', v.a) }),
  'afterMeeting.recordDecision': (call, ids, v) =>
    call('afterMeeting.recordDecision', {
      itemId: ids('agenda_item', v.a),
      outcome: choose(ksOutcomes, v.choice),
      decidedOn: v.end,
      words: v.title,
    }),
  'afterMeeting.clearDecision': (call, ids, v) =>
    call('afterMeeting.clearDecision', { itemId: ids('agenda_item', v.a) }),
  'followUps.add': (call, ids, v) =>
    call('followUps.add', { itemId: ids('agenda_item', v.a), text: v.title, dueOn: v.end }),
  'followUps.update': (call, ids, v) =>
    call('followUps.update', { id: ids('follow_up', v.a), text: v.title, doneOn: v.end }),
  'followUps.remove': (call, ids, v) => call('followUps.remove', { id: ids('follow_up', v.a) }),
  'followUps.restore': (call, ids, v) => call('followUps.restore', { id: ids('follow_up', v.a) }),
  'followUps.addNote': (call, ids, v) => call('followUps.addNote', { id: ids('follow_up', v.a), note: v.title }),
}
