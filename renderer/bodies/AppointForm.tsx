import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useState, type ReactNode } from 'react'
import type { Seat } from '../../shared/bodies.ts'
import { endOfTerm } from '../../shared/mandate.ts'
import { memberRoles, roles, type Role } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { call } from '../api.ts'
import { Choice } from '../components/Choice.tsx'
import { InlineForm } from '../components/InlineForm.tsx'
import type { NewPerson } from '../components/NewPersonFields.tsx'
import { PersonPicker } from '../components/PersonPicker.tsx'
import { act } from '../messages.ts'
import { AppointedBy, DutyFields, SourceField, TermFields } from './AppointmentFields.tsx'
import { useBodyPlace } from './body-place.ts'
import { seatGroups } from './seat-groups.ts'

type Kind = 'member' | 'deputy' | 'standing'
type Props = Readonly<{ seat: Seat | null; kind: Kind; extra?: ReactNode; onClose: () => void }>

const rolesOf: Readonly<Record<Kind, readonly Role[]>> = {
  member: memberRoles,
  deputy: ['deputy'],
  standing: roles.filter((role) => role !== 'deputy' && !memberRoles.includes(role)),
}

const firstRole: Readonly<Record<Kind, Role>> = { member: 'member', deputy: 'deputy', standing: 'standing' }

const titles: Readonly<Record<Kind, string>> = {
  member: texts.appointForm.titleMember,
  deputy: texts.appointForm.titleDeputy,
  standing: texts.appointForm.titleStanding,
}

const blank = (kind: Kind, fromOn: string, toOn: string) => ({
  role: firstRole[kind],
  quotaGroup: '',
  duty: '',
  isOptional: false,
  fromOn,
  toOn,
  termReason: '',
  appointedBy: '',
  appointedOn: '',
  source: '',
})

/** Appoints someone to a seat, as a member without one, as a deputy or as a standing attendee; someone new is registered in the same act. */
export function AppointForm({ seat, kind, extra, onClose }: Props) {
  const { details, day } = useBodyPlace()
  const usualEnd = kind === 'standing' ? '' : endOfTerm(day, details.rules.termYears)
  const [appointment, setAppointment] = useState(() => blank(kind, day, usualEnd))
  const [personId, setPersonId] = useState<string | null>(null)
  const [person, setPerson] = useState<NewPerson | null>(null)
  const change = (changed: Partial<typeof appointment>) => setAppointment({ ...appointment, ...changed })
  const isOfMember = kind === 'member'
  const appoint = async () => {
    const who = person ? { person } : personId === null ? null : { personId }
    if (who === null) return undefined
    const dates = { toOn: appointment.toOn || null, appointedOn: appointment.appointedOn || null }
    const input = { ...appointment, ...dates, ...who, bodyId: details.body.id, seatId: seat?.id ?? null }
    return act(() => call('members.appoint', input), isOfMember ? texts.done.appointed : texts.done.standingAdded)
  }
  return (
    <InlineForm
      title={seat ? fill(texts.appointForm.titleSeat, { group: seat.quotaGroup }) : titles[kind]}
      submit={isOfMember ? texts.appointForm.submitSeat : texts.appointForm.submitStanding}
      onSubmit={appoint}
      onClose={onClose}
      extra={extra}
      heirs=".vacant .actions button"
    >
      <PersonPicker
        label={texts.appointForm.person}
        isRequired
        value={personId}
        onChange={setPersonId}
        draft={person}
        onDraft={setPerson}
      />
      {kind !== 'deputy' && (
        <Choice
          label={texts.appointForm.role}
          value={appointment.role}
          options={rolesOf[kind]}
          names={texts.roles}
          onChange={(role) => change({ role })}
        />
      )}
      {isOfMember && seat === null && (
        <GroupSelect group={appointment.quotaGroup} onChange={(quotaGroup) => change({ quotaGroup })} />
      )}
      {kind === 'standing' && <DutyFields appointment={appointment} onChange={change} />}
      <TermFields appointment={appointment} onChange={change} isOfMember={isOfMember} />
      <AppointedBy appointment={appointment} onChange={change} />
      <SourceField appointment={appointment} onChange={change} />
    </InlineForm>
  )
}

/** Which group a member without a seat counts in; bodies without seats have none to choose from. */
function GroupSelect({ group, onChange }: { group: string; onChange: (group: string) => void }) {
  const groups = seatGroups(useBodyPlace().details)
  if (groups.length === 0) return null
  return (
    <Field>
      <Label>{texts.appointForm.group}</Label>
      <Select value={group} onChange={(event) => onChange(event.target.value)}>
        <Select.Option value="">{texts.appointForm.noGroup}</Select.Option>
        {groups.map(({ name }) => (
          <Select.Option key={name} value={name}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
