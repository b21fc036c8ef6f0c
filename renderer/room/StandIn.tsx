import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { deputyOf, members, type Attendee } from '../../shared/attendance.ts'
import type { Room } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { presence as texts } from '../../shared/texts/presence.ts'
import { call } from '../api.ts'
import { act } from '../messages.ts'

type Props = Readonly<{ room: Room; attendee: Attendee }>

/** The member someone attends for; those who have somebody else in their place are left out. */
export function StandIn({ room: { attendance }, attendee }: Props) {
  const id = useId()
  const { name, substituteForId } = attendee
  const free = members(attendance).filter((member) => (deputyOf(attendance, member.id) ?? attendee).id === attendee.id)
  const choose = (forAttendeeId: string | null) => {
    const member = members(attendance).find((one) => one.id === (forAttendeeId ?? substituteForId))
    const done = fill(forAttendeeId === null ? texts.standIn.ended : texts.standIn.done, {
      name,
      member: member?.name ?? '',
    })
    return act(() => call('attendance.standIn', { attendeeId: attendee.id, forAttendeeId }), done)
  }
  return (
    <Field>
      <Label htmlFor={id}>{texts.standIn.label}</Label>
      <Field.Description>{texts.standIn.help}</Field.Description>
      <Select id={id} value={substituteForId ?? ''} onChange={(event) => void choose(event.target.value || null)}>
        <Select.Option value="">{texts.standIn.nobody}</Select.Option>
        {free.map((member) => (
          <Select.Option key={member.id} value={member.id}>
            {member.name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
