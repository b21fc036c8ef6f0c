import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Person } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { people } from '../../shared/texts/people.ts'
import { call } from '../api.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { today } from '../components/today.ts'
import { act } from '../messages.ts'

/** Another position or employer from a day; what held before is kept, and so are the memberships. */
export function PositionForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const [position, setPosition] = useState({ title: person.title, organisation: person.organisation, fromOn: today() })
  const save = () =>
    act(async () => {
      await call('members.changePosition', { personId: person.id, ...position })
      return true
    }, texts.done.positionChanged)
  return (
    <InlineForm
      title={fill(texts.positionForm.title, { name: person.name })}
      submit={texts.positionForm.submit}
      onSubmit={save}
      onClose={onClose}
    >
      <p className="form-help">{texts.positionForm.help}</p>
      <Textfield
        label={people.title}
        value={position.title}
        onChange={(event) => setPosition({ ...position, title: event.target.value })}
      />
      <Textfield
        label={people.organisation}
        value={position.organisation}
        onChange={(event) => setPosition({ ...position, organisation: event.target.value })}
      />
      <Textfield
        type="date"
        label={texts.positionForm.from}
        required
        value={position.fromOn}
        onChange={(event) => setPosition({ ...position, fromOn: event.target.value })}
      />
    </InlineForm>
  )
}
