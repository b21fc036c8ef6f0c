import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { MembershipView } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { call } from '../api.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { today } from '../components/today.ts'
import { act } from '../messages.ts'

/** Ends a membership on a day; history stays. */
export function EndForm({ membership, onClose }: { membership: MembershipView; onClose: () => void }) {
  const [on, setOn] = useState(today())
  const end = () =>
    act(async () => {
      await call('members.end', { id: membership.id, on })
      return true
    }, texts.done.ended)
  return (
    <InlineForm
      title={fill(texts.endForm.title, { name: membership.person.name })}
      submit={texts.endForm.submit}
      onSubmit={end}
      onClose={onClose}
    >
      <Textfield
        type="date"
        label={texts.endForm.on}
        required
        value={on}
        onChange={(event) => setOn(event.target.value)}
      />
    </InlineForm>
  )
}
