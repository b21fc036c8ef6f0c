import type { Call } from '../dispatch.ts'
import type { SampleChange } from './files.ts'
import { idOf, keyOf, type Ids } from './ids.ts'

/** Makes one change of a body, a person or a membership on its day. */
export async function makeChange(call: Call, ids: Ids, change: SampleChange): Promise<void> {
  const { on: fromOn } = change
  if (change.kind === 'rename') {
    const { name, body } = change
    await call('bodies.rename', { id: idOf(ids.bodies, body), name, shortName: body, fromOn })
  } else if (change.kind === 'remove') {
    await call('bodies.remove', { id: idOf(ids.bodies, change.body) })
  } else if (change.kind === 'position') {
    const { title, organisation } = change
    await call('members.changePosition', { personId: idOf(ids.people, change.person), title, organisation, fromOn })
  } else await changeMembership(call, ids, change)
}

type OfMembership = Extract<SampleChange, { kind: 'confirm' | 'role' }>

async function changeMembership(call: Call, ids: Ids, change: OfMembership): Promise<void> {
  const key = keyOf(change.body, change.person)
  const id = idOf(ids.memberships, key)
  if (change.kind === 'confirm') return call('members.confirm', { id })
  const { role, on: fromOn, appointedBy, source } = change
  const changed = await call('members.changeRole', { id, role, fromOn, appointedBy, source })
  ids.memberships.set(key, changed.id)
}
