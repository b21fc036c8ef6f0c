import { found } from '../../shared/errors.ts'
import type { Call } from '../dispatch.ts'
import type { SampleCandidate, SampleNomination } from './files.ts'
import { takeSeat } from './foundation.ts'
import { idOf, keyOf, type Ids } from './ids.ts'

/** Opens a nomination to a free seat and registers those proposed. */
export async function nominate(call: Call, ids: Ids, nomination: SampleNomination): Promise<void> {
  const { body, seat, candidates, chosen: _, ...fields } = nomination
  const seatId = takeSeat(ids, body, seat)
  const { id } = await call('nominations.open', { ...fields, bodyId: idOf(ids.bodies, body), seatId })
  for (const candidate of candidates) {
    const proposed = await personProposed(call, candidate)
    const criteria = candidate.criteria.map((key) => idOf(ids.criteria, key))
    const made = await call('nominations.addCandidate', {
      nominationId: id,
      ...proposed,
      note: candidate.note,
      criteria,
    })
    ids.candidates.set(keyOf(body, seat, proposed.name), made.id)
  }
}

async function personProposed(call: Call, candidate: SampleCandidate) {
  if (!('person' in candidate)) {
    const { name, title, organisation, email, gender } = candidate
    return { personId: null, name, title, organisation, email, gender }
  }
  const people = await call('members.people')
  const { id: personId, ...known } = found(people.find(({ name }) => name === candidate.person))
  return { personId, ...known }
}

/** Chooses among the candidates, which appoints the one chosen. */
export async function decide(call: Call, ids: Ids, { body, seat, chosen }: SampleNomination): Promise<void> {
  if (chosen === undefined) return
  const { name, ...fields } = chosen
  const candidateId = idOf(ids.candidates, keyOf(body, seat, name))
  const { membershipId } = await call('nominations.choose', { candidateId, ...fields })
  ids.memberships.set(keyOf(body, name), membershipId)
}
