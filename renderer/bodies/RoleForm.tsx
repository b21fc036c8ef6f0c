import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { memberRoles, type MembershipView, type Role } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { call } from '../api.ts'
import { Choice } from '../components/Choice.tsx'
import { InlineForm } from '../components/InlineForm.tsx'
import { today } from '../components/today.ts'
import { act } from '../messages.ts'
import { AppointedBy, SourceField } from './AppointmentFields.tsx'
import { useBodyPlace } from './body-place.ts'

type Props = Readonly<{ membership: MembershipView; onClose: () => void }>

const blank = { appointedBy: '', appointedOn: '', source: '' }

const attending: readonly Role[] = ['secretary', 'standing', 'observer', 'assessor']

/** The roles one may go to: members and deputies stay such, and so do those who only attend. */
function rolesFrom(role: Role, hasDeputies: boolean): Role[] {
  const ofMembers: readonly Role[] = hasDeputies ? [...memberRoles, 'deputy'] : memberRoles
  return (attending.includes(role) ? attending : ofMembers).filter((other) => other !== role)
}

/** Another role from a day, such as a new leader; the old role stays in the history. */
export function RoleForm({ membership, onClose }: Props) {
  const { rules } = useBodyPlace().details
  const others = rolesFrom(membership.role, rules.hasDeputies)
  const [role, setRole] = useState(others[0] ?? membership.role)
  const [fields, setFields] = useState({ ...blank, fromOn: today() })
  const { fromOn, appointedBy, appointedOn, source } = fields
  const change = (changed: Partial<typeof fields>) => setFields({ ...fields, ...changed })
  const decided = { appointedBy, source, appointedOn: appointedOn === '' ? null : appointedOn }
  const save = () =>
    act(() => call('members.changeRole', { id: membership.id, role, fromOn, ...decided }), texts.done.roleChanged)
  return (
    <InlineForm
      title={fill(texts.roleForm.title, { name: membership.person.name })}
      submit={texts.roleForm.submit}
      onSubmit={save}
      onClose={onClose}
    >
      <p className="form-help">{texts.roleForm.help}</p>
      <Choice label={texts.roleForm.role} value={role} options={others} names={texts.roles} onChange={setRole} />
      <Textfield
        type="date"
        label={texts.roleForm.from}
        required
        value={fromOn}
        onChange={(event) => change({ fromOn: event.target.value })}
      />
      <AppointedBy appointment={fields} onChange={change} />
      <SourceField appointment={fields} onChange={change} />
    </InlineForm>
  )
}
