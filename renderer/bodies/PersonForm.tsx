import { Textfield } from '@digdir/designsystemet-react'
import { useState, type ReactNode } from 'react'
import type { Person } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/nb/bodies.ts'
import { people } from '../../shared/texts/nb/people.ts'
import { call } from '../api.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { act } from '../messages.ts'

type Props = Readonly<{ person: Person; extra: ReactNode; onClose: () => void }>

const fields = ['name', 'title', 'organisation', 'email'] as const

/** Changes what is known about a person; documents already issued keep what they said. */
export function PersonForm({ person, extra, onClose }: Props) {
  const [changed, setChanged] = useState(person)
  const save = () =>
    act(async () => {
      await call('members.updatePerson', changed)
      return true
    }, texts.done.personSaved)
  return (
    <InlineForm
      title={fill(texts.personForm.title, { name: person.name })}
      submit={texts.personForm.submit}
      onSubmit={save}
      onClose={onClose}
      extra={extra}
    >
      {fields.map((field) => (
        <Textfield
          key={field}
          label={people[field]}
          required={field === 'name'}
          value={changed[field]}
          onChange={(event) => setChanged({ ...changed, [field]: event.target.value })}
        />
      ))}
    </InlineForm>
  )
}
