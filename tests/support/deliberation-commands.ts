import { ballotChoices, proposalKinds, proposalOutcomes, statementKinds } from '../../shared/deliberation.ts'
import { phraseSlots } from '../../shared/phrases.ts'
import { blocksFrom, choose, type Run } from './command-values.ts'

/** What is proposed, voted and stated, and the phrases for it, sometimes rightly. */
export const deliberationRuns: Readonly<Record<string, Run>> = {
  'deliberation.propose': (call, ids, v) =>
    call('deliberation.propose', {
      itemId: ids('agenda_item', v.a),
      attendeeId: v.choice > 4 ? null : ids('attendee', v.b),
      ...(v.choice > 2 ? { content: blocksFrom(v.title, v.c) } : {}),
    }),
  'deliberation.changeProposal': (call, ids, v) =>
    call('deliberation.changeProposal', {
      id: ids('proposal', v.a),
      kind: choose(proposalKinds, v.choice),
      ...(v.choice > 4 ? { outcome: choose(proposalOutcomes, v.b) } : {}),
    }),
  'deliberation.removeProposal': (call, ids, v) => call('deliberation.removeProposal', { id: ids('proposal', v.a) }),
  'deliberation.adopt': (call, ids, v) => call('deliberation.adopt', { id: ids('proposal', v.a) }),
  'deliberation.vote': (call, ids, v) =>
    call('deliberation.vote', {
      itemId: ids('agenda_item', v.a),
      proposalId: v.choice > 6 ? null : ids('proposal', v.b),
      ...(v.choice > 4
        ? { method: 'unanimous' }
        : { method: 'names', ballots: [{ attendeeId: ids('attendee', v.c), choice: choose(ballotChoices, v.a) }] }),
    }),
  'deliberation.correctVote': (call, ids, v) =>
    call('deliberation.correctVote', {
      id: ids('vote', v.a),
      proposalId: v.choice > 4 ? null : ids('proposal', v.b),
      method: 'numbers',
      forCount: v.choice > 2 ? 1 : 0,
      againstCount: 1,
    }),
  'deliberation.removeVote': (call, ids, v) => call('deliberation.removeVote', { id: ids('vote', v.a) }),
  'deliberation.state': (call, ids, v) =>
    call('deliberation.state', {
      itemId: ids('agenda_item', v.a),
      attendeeId: ids('attendee', v.b),
      kind: choose(statementKinds, v.choice),
      content: blocksFrom(v.title, v.c),
    }),
  'deliberation.changeStatement': (call, ids, v) =>
    call('deliberation.changeStatement', { id: ids('item_statement', v.a), attendeeId: ids('attendee', v.b) }),
  'deliberation.removeStatement': (call, ids, v) =>
    call('deliberation.removeStatement', { id: ids('item_statement', v.a) }),
  'phrases.add': (call, _, v) =>
    call('phrases.add', {
      slot: choose(phraseSlots, v.choice),
      nb: v.title,
      shortForm: v.choice > 4 ? `k${v.position}` : '',
    }),
  'phrases.update': (call, ids, v) => call('phrases.update', { id: ids('phrase', v.a), nn: v.title }),
  'phrases.move': (call, ids, v) => call('phrases.move', { id: ids('phrase', v.a), position: v.position }),
  'phrases.remove': (call, ids, v) => call('phrases.remove', { id: ids('phrase', v.a) }),
  'phrases.restore': (call, ids, v) => call('phrases.restore', { id: ids('phrase', v.a) }),
}
