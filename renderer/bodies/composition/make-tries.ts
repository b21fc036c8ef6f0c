import { counted } from '../../../shared/texts/index.ts'
import { composition as texts } from '../../../shared/texts/composition.ts'
import { call } from '../../api.ts'
import { act } from '../../messages.ts'
import { clearTries, type Try } from './tries.ts'

/** Makes all the tried changes in one act with one undo; when one cannot be made, none is, and all are still tried. */
export async function makeTries(bodyId: string, tries: readonly Try[]): Promise<void> {
  const changes = tries.map(({ change, newPerson }) => ({ change, newPerson }))
  const ends = changes.flatMap(({ change }) =>
    change.kind === 'end' ? [{ id: change.membershipId, on: change.on }] : [],
  )
  const appointments = changes.flatMap(({ change, newPerson }) => {
    if (change.kind === 'end') return []
    const { personId, seatId, quotaGroup, fromOn, toOn } = change
    const who = personId === null ? { person: newPerson ?? { name: change.name } } : { personId }
    return [{ ...who, seatId, quotaGroup, fromOn, toOn, role: 'member' as const }]
  })
  const made = await act(
    () => call('members.apply', { bodyId, ends, appointments }),
    counted(texts.tries.done, tries.length),
  )
  if (made) clearTries(bodyId)
}
