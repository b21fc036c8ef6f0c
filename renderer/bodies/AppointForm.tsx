import { Checkbox, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useState, type ReactNode } from 'react'
import type { Seat } from '../../shared/bodies.ts'
import { memberRoles, roles, type Role } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/nb/bodies.ts'
import { call } from '../api.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { PersonPicker } from '../components/PersonPicker.tsx'
import { today } from '../components/today.ts'
import { act } from '../messages.ts'
import { endOfTerm } from './terms.ts'

type Kind = 'member' | 'standing'
type Props = Readonly<{ bodyId: string; seat: Seat | null; kind: Kind; extra?: ReactNode; onClose: () => void }>
type Appointment = Readonly<{
  personId: string | null
  role: Role
  duty: string
  isOptional: boolean
  fromOn: string
  toOn: string
  source: string
}>

const rolesOf = (kind: Kind): Role[] => roles.filter((role) => memberRoles.includes(role) === (kind === 'member'))

function blank(kind: Kind, seat: Seat | null): Appointment {
  const role = kind === 'member' ? 'member' : 'standing'
  const toOn = seat ? endOfTerm(today()) : ''
  return { personId: null, role, duty: '', isOptional: false, fromOn: today(), toOn, source: '' }
}

function titleOf(kind: Kind, seat: Seat | null): string {
  if (seat) return fill(texts.appointForm.titleSeat, { group: seat.quotaGroup })
  return kind === 'member' ? texts.appointForm.titleMember : texts.appointForm.titleStanding
}

/** Appoints someone to a seat, as a member without one, or as a standing attendee. */
export function AppointForm({ bodyId, seat, kind, extra, onClose }: Props) {
  const [appointment, setAppointment] = useState(() => blank(kind, seat))
  const change = (changed: Partial<Appointment>) => setAppointment({ ...appointment, ...changed })
  const appoint = async () => {
    const { personId, toOn, ...rest } = appointment
    if (personId === null) return undefined
    const input = { ...rest, personId, bodyId, seatId: seat?.id ?? null, toOn: toOn === '' ? null : toOn }
    return act(
      () => call('members.appoint', input),
      kind === 'member' ? texts.done.appointed : texts.done.standingAdded,
    )
  }
  return (
    <InlineForm
      title={titleOf(kind, seat)}
      submit={kind === 'member' ? texts.appointForm.submitSeat : texts.appointForm.submitStanding}
      onSubmit={appoint}
      onClose={onClose}
      extra={extra}
    >
      <PersonPicker
        label={texts.appointForm.person}
        isRequired
        value={appointment.personId}
        onChange={(personId) => change({ personId })}
      />
      <RoleSelect kind={kind} role={appointment.role} onChange={(role) => change({ role })} />
      {kind === 'standing' && <DutyFields appointment={appointment} onChange={change} />}
      <TermFields appointment={appointment} onChange={change} />
    </InlineForm>
  )
}

function RoleSelect({ kind, role, onChange }: { kind: Kind; role: Role; onChange: (role: Role) => void }) {
  const choices = rolesOf(kind)
  return (
    <Field>
      <Label>{texts.appointForm.role}</Label>
      <Select
        value={role}
        onChange={(event) => onChange(choices.find((known) => known === event.target.value) ?? role)}
      >
        {choices.map((known) => (
          <Select.Option key={known} value={known}>
            {texts.roles[known]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}

/** The end follows the start for as long as it is the usual one. */
function startingOn({ fromOn, toOn }: Appointment, start: string): Partial<Appointment> {
  const isUsualEnd = fromOn !== '' && toOn === endOfTerm(fromOn)
  return { fromOn: start, ...(isUsualEnd && start !== '' ? { toOn: endOfTerm(start) } : {}) }
}

type FieldsProps = Readonly<{ appointment: Appointment; onChange: (changed: Partial<Appointment>) => void }>

function DutyFields({ appointment, onChange }: FieldsProps) {
  return (
    <>
      <Textfield
        label={texts.appointForm.duty}
        description={texts.appointForm.dutyHelp}
        value={appointment.duty}
        onChange={(event) => onChange({ duty: event.target.value })}
      />
      <Checkbox
        label={texts.appointForm.isOptional}
        checked={appointment.isOptional}
        onChange={(event) => onChange({ isOptional: event.target.checked })}
      />
    </>
  )
}

function TermFields({ appointment, onChange }: FieldsProps) {
  return (
    <>
      <Textfield
        type="date"
        label={texts.appointForm.from}
        required
        value={appointment.fromOn}
        onChange={(event) => onChange(startingOn(appointment, event.target.value))}
      />
      <Textfield
        type="date"
        label={texts.appointForm.to}
        description={texts.appointForm.toHelp}
        value={appointment.toOn}
        onChange={(event) => onChange({ toOn: event.target.value })}
      />
      <Textfield
        label={texts.appointForm.source}
        description={texts.appointForm.sourceHelp}
        value={appointment.source}
        onChange={(event) => onChange({ source: event.target.value })}
      />
    </>
  )
}
