import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { shortDate } from '../../../shared/dates.ts'
import type { MembershipView } from '../../../shared/members.ts'
import { fill } from '../../../shared/texts/index.ts'
import { composition as texts } from '../../../shared/texts/composition.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { today } from '../../components/today.ts'
import { whoCanLeave } from './places.ts'
import { addTry, type Try } from './tries.ts'

type Props = Readonly<{
  bodyId: string
  memberships: readonly MembershipView[]
  tries: readonly Try[]
  onClose: () => void
}>

/** Tries out that a member leaves on a day. */
export function TryEndForm({ bodyId, memberships, tries, onClose }: Props) {
  const id = useId()
  const members = whoCanLeave(
    memberships,
    tries.map(({ change }) => change),
    today(),
  )
  const [membershipId, setMembership] = useState(members[0]?.id ?? '')
  const [on, setOn] = useState(today)
  const add = () => {
    const name = members.find((member) => member.id === membershipId)?.person.name ?? ''
    const words = fill(texts.tries.ends, { name, on: shortDate(on) })
    addTry(bodyId, { change: { kind: 'end', membershipId, on }, words, newPerson: null })
    return Promise.resolve(true)
  }
  const { title, member, on: lastDay, submit } = texts.tries.endForm
  return (
    <InlineForm title={title} submit={submit} onSubmit={add} onClose={onClose}>
      <Field>
        <Label htmlFor={id}>{member}</Label>
        <Select id={id} required value={membershipId} onChange={(event) => setMembership(event.target.value)}>
          {members.map(({ id: memberId, person, quotaGroup }) => (
            <Select.Option key={memberId} value={memberId}>
              {[person.name, quotaGroup].filter(Boolean).join(', ')}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Textfield type="date" label={lastDay} required value={on} onChange={(event) => setOn(event.target.value)} />
    </InlineForm>
  )
}
