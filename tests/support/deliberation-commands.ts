import { ballotChoices, proposalKinds, proposalOutcomes, statementKinds } from '../../shared/deliberation.ts'
import { blocksFrom, choose, type Run } from './command-values.ts'

/** What is proposed, voted and stated, sometimes rightly. */
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
}
