import { useState } from 'react'
import { memberRoles, type MembershipView } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { call } from '../api.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { act } from '../messages.ts'
import { AppointedBy, DutyFields, SourceField, TermFields } from './AppointmentFields.tsx'

type Props = Readonly<{ membership: MembershipView; onClose: () => void }>

/** The fields as a form has them, where a day that is not known is an empty one. */
const fieldsOf = (membership: MembershipView) => ({
  duty: membership.duty,
  isOptional: membership.isOptional,
  fromOn: membership.fromOn,
  toOn: membership.toOn ?? '',
  termReason: membership.termReason,
  appointedBy: membership.appointedBy,
  appointedOn: membership.appointedOn ?? '',
  source: membership.source,
})

/** Puts right what was registered wrongly about a membership. */
export function MembershipForm({ membership, onClose }: Props) {
  const [fields, setFields] = useState(() => fieldsOf(membership))
  const change = (changed: Partial<typeof fields>) => setFields({ ...fields, ...changed })
  const isOfMember = memberRoles.includes(membership.role)
  const dates = { toOn: fields.toOn || null, appointedOn: fields.appointedOn || null }
  const save = () =>
    act(async () => {
      await call('members.correct', { id: membership.id, ...fields, ...dates })
      return true
    }, texts.done.membershipCorrected)
  return (
    <InlineForm
      title={fill(texts.membershipForm.title, { name: membership.person.name })}
      submit={texts.membershipForm.submit}
      onSubmit={save}
      onClose={onClose}
    >
      {!isOfMember && <DutyFields appointment={fields} onChange={change} />}
      <TermFields appointment={fields} onChange={change} isOfMember={isOfMember} />
      <AppointedBy appointment={fields} onChange={change} />
      <SourceField appointment={fields} onChange={change} />
    </InlineForm>
  )
}
