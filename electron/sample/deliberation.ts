import { ballotChoices } from '../../shared/deliberation.ts'
import type { Call } from '../dispatch.ts'
import { contentOf } from './blocks.ts'
import { idOf } from './ids.ts'
import type { HeldItem, SampleProposal, SampleVote } from './meeting-files.ts'

/** Registers what was proposed, voted and stated under an item; people go by name. */
export async function deliberate(
  call: Call,
  attendees: ReadonlyMap<string, string>,
  itemId: string,
  { proposals = [], statements = [] }: HeldItem,
): Promise<void> {
  for (const proposal of proposals) await propose(call, attendees, itemId, proposal)
  for (const { kind, person, words } of statements) {
    const attendeeId = idOf(attendees, person)
    await call('deliberation.state', { itemId, kind, attendeeId, content: contentOf(words) })
  }
}

async function propose(
  call: Call,
  attendees: ReadonlyMap<string, string>,
  itemId: string,
  { kind, person, words, vote }: SampleProposal,
): Promise<void> {
  const attendeeId = idOf(attendees, person)
  const { id: proposalId } = await call('deliberation.propose', { itemId, kind, attendeeId, content: contentOf(words) })
  if (vote !== undefined) await call('deliberation.vote', { itemId, proposalId, ...counted(attendees, vote) })
}

function counted(attendees: ReadonlyMap<string, string>, vote: SampleVote) {
  if ('numbers' in vote) return { method: 'numbers', ...vote.numbers } as const
  const ballots = ballotChoices.flatMap((choice) =>
    (vote.names[choice] ?? []).map((person) => ({ attendeeId: idOf(attendees, person), choice })),
  )
  return { method: 'names', ballots } as const
}
