import { Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { call } from '../api.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { act } from '../messages.ts'
import type { SeatGroup } from './seat-groups.ts'

type Props = Readonly<{ bodyId: string; groups: readonly SeatGroup[]; onClose: () => void }>

/** Adds seats to a group, new or existing. */
export function SeatsForm({ bodyId, groups, onClose }: Props) {
  const [quotaGroup, setGroup] = useState('')
  const [count, setCount] = useState('1')
  const listId = useId()
  const add = () =>
    act(() => call('bodies.addSeats', { bodyId, quotaGroup, count: Number(count) }), texts.done.seatsAdded)
  return (
    <InlineForm title={texts.seatsForm.title} submit={texts.seatsForm.submit} onSubmit={add} onClose={onClose}>
      <Textfield
        label={texts.seatsForm.group}
        description={texts.seatsForm.groupHelp}
        list={listId}
        required
        value={quotaGroup}
        onChange={(event) => setGroup(event.target.value)}
      />
      <datalist id={listId}>
        {groups.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      <Textfield
        label={texts.seatsForm.count}
        type="number"
        min={1}
        max={50}
        required
        value={count}
        onChange={(event) => setCount(event.target.value)}
      />
    </InlineForm>
  )
}
