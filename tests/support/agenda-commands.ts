import { placingRules } from '../../shared/placing.ts'
import { choose, type Run } from './command-values.ts'

/** Shaping an agenda, sometimes rightly. */
export const agendaRuns: Readonly<Record<string, Run>> = {
  'agenda.add': (call, ids, v) =>
    call('agenda.add', { meetingId: ids('meeting', v.a), picks: [{ caseId: ids('cases', v.b) }] }),
  'agenda.addTopic': (call, ids, v) => call('agenda.addTopic', { meetingId: ids('meeting', v.a), title: v.title }),
  'agenda.addHeading': (call, ids, v) =>
    call('agenda.addHeading', { meetingId: ids('meeting', v.a), title: v.title, position: v.position }),
  'agenda.move': (call, ids, v) => call('agenda.move', { itemId: ids('agenda_item', v.a), position: v.position }),
  'agenda.update': (call, ids, v) =>
    call('agenda.update', {
      itemId: ids('agenda_item', v.a),
      presenterId: ids('person', v.b),
      plannedMinutes: v.position,
    }),
  'agenda.arrange': (call, ids, v) =>
    call('agenda.arrange', {
      meetingId: ids('meeting', v.a),
      rules: [choose(placingRules, v.b), ...(v.choice > 4 ? [] : [choose(placingRules, v.b + 1)])],
    }),
  'agenda.addFollowUp': (call, ids, v) =>
    call('agenda.addFollowUp', { meetingId: ids('meeting', v.a), followUpIds: [ids('follow_up', v.b)] }),
  'agenda.remove': (call, ids, v) => call('agenda.remove', { itemId: ids('agenda_item', v.a) }),
}
