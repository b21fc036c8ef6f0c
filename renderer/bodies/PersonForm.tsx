import { useState } from 'react'
import type { Person } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { call } from '../api.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { GenderChoice, PersonFields } from '../components/NewPersonFields.tsx'
import { act } from '../messages.ts'

/** Puts right what is known about a person; documents already issued keep what they said. */
export function PersonForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const { id, name, title, organisation, email, gender } = person
  const [changed, setChanged] = useState({ name, title, organisation, email, gender })
  const save = () =>
    act(async () => {
      await call('members.updatePerson', { id, ...changed })
      return true
    }, texts.done.personSaved)
  return (
    <InlineForm
      title={fill(texts.personForm.title, { name })}
      submit={texts.personForm.submit}
      onSubmit={save}
      onClose={onClose}
    >
      <PersonFields person={changed} onChange={setChanged} />
      <GenderChoice gender={changed.gender} onChange={(chosen) => setChanged({ ...changed, gender: chosen })} />
    </InlineForm>
  )
}
