import { Button, Fieldset, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { fill } from '../../shared/texts/index.ts'
import { common } from '../../shared/texts/nb/common.ts'
import { people as texts } from '../../shared/texts/nb/people.ts'
import { call } from '../api.ts'
import { act } from '../messages.ts'

type Props = Readonly<{ name: string; onAdded: (personId: string) => void; onCancel: () => void }>

const fields = ['name', 'title', 'organisation', 'email'] as const

/** Registers a person in the middle of another form; Enter adds the person and leaves the other form alone. */
export function NewPersonFields({ name, onAdded, onCancel }: Props) {
  const [person, setPerson] = useState({ name, title: '', organisation: '', email: '' })
  const second = useRef<HTMLInputElement>(null)
  useEffect(() => second.current?.focus(), [])
  const add = () =>
    act(() => call('members.addPerson', person), fill(texts.added, { name: person.name })).then(
      (added) => added && onAdded(added.id),
    )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    if (event.target instanceof HTMLButtonElement && event.key === 'Enter') return
    event.preventDefault()
    if (event.key === 'Enter') void add()
    else onCancel()
  }
  return (
    <Fieldset className="new-person" onKeyDown={onKeyDown}>
      <Fieldset.Legend>{texts.newTitle}</Fieldset.Legend>
      <div className="fields">
        {fields.map((field, index) => (
          <Textfield
            key={field}
            ref={index === 1 ? second : undefined}
            label={texts[field]}
            required={field === 'name'}
            value={person[field]}
            onChange={(event) => setPerson({ ...person, [field]: event.target.value })}
          />
        ))}
      </div>
      <div className="form-buttons">
        <Button variant="secondary" onClick={() => void add()}>
          {texts.add}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </Fieldset>
  )
}
