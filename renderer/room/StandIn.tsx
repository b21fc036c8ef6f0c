import { Button, Field, Label, Select } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { deputyOf, members, type Attendee } from '../../shared/attendance.ts'
import type { Room } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { presence as texts } from '../../shared/texts/presence.ts'
import { call } from '../api.ts'
import { useFocusHeir } from '../components/focus-heir.ts'
import { listed } from '../components/words.ts'
import { act } from '../messages.ts'

type Props = Readonly<{ room: Room; attendee: Attendee }>

/** The member someone attends for; those who have somebody else in their place are left out. */
export function StandIn({ room: { attendance }, attendee }: Props) {
  const id = useId()
  const { name, substituteForId } = attendee
  const all = members(attendance)
  const free = all.filter((member) => (deputyOf(attendance, member.id) ?? attendee).id === attendee.id)
  const earlier = all.filter((member) => attendee.stoodInForIds?.includes(member.id))
  const choose = (forAttendeeId: string | null) => {
    const member = all.find((one) => one.id === (forAttendeeId ?? substituteForId))
    const done = fill(forAttendeeId === null ? texts.standIn.ended : texts.standIn.done, {
      name,
      member: member?.name ?? '',
    })
    return act(() => call('attendance.standIn', { attendeeId: attendee.id, forAttendeeId }), done)
  }
  return (
    <>
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
      {earlier.length > 0 && <TakeBack attendee={attendee} names={earlier.map((member) => member.name)} heir={id} />}
    </>
  )
}

/** What stands of items that are over is taken back by itself, when it was never so. */
function TakeBack({ attendee, names, heir }: Readonly<{ attendee: Attendee; names: readonly string[]; heir: string }>) {
  useFocusHeir(`[id="${heir}"]`)
  const { id: attendeeId, name, substituteForId: forAttendeeId } = attendee
  const values = { name, members: listed(names) }
  const takeBack = () =>
    act(
      () => call('attendance.standIn', { attendeeId, forAttendeeId, wasWrong: true }),
      fill(texts.standIn.takenBack, values),
    )
  return (
    <Button variant="tertiary" data-size="sm" onClick={() => void takeBack()}>
      {fill(texts.standIn.takeBack, values)}
    </Button>
  )
}
