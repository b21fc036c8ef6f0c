import { Field, Input, Label } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { Attendee } from '../../../shared/attendance.ts'
import { deliberation as texts } from '../../../shared/texts/deliberation.ts'
import { fill } from '../../../shared/texts/index.ts'
import { ListboxOption } from '../../components/ListboxOption.tsx'
import { comboboxAttributes, useListbox } from '../../components/use-listbox.ts'
import { isNamed } from '../names.ts'

type Props = Readonly<{
  label: string
  help: string
  people: readonly Attendee[]
  value: string | null
  onChange: (attendeeId: string | null) => void
}>

/** Most shown at a time; one letter more narrows them down. */
const mostShown = 8

/** Three letters and Enter: one of those who take part in the item. */
export function AttendeePicker({ label, help, people, value, onChange }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const chosen = people.find((person) => person.id === value)
  const query = typed?.trim() ?? ''
  const hits = query === '' ? [] : people.filter(({ name }) => isNamed(name, query)).slice(0, mostShown)
  const pick = (index: number) => {
    const hit = hits[index]
    if (!hit) return
    setTyped(null)
    onChange(hit.id)
  }
  const listbox = useListbox(hits.length, pick, query)
  const type = (text: string) => {
    setTyped(text)
    if (text.trim() === '') onChange(null)
  }
  return (
    <Field className="person-picker">
      <Label htmlFor={id}>{label}</Label>
      <Field.Description>{help}</Field.Description>
      <Input
        id={id}
        {...comboboxAttributes(listbox, hits.length > 0)}
        autoComplete="off"
        value={typed ?? chosen?.name ?? ''}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={listbox.onKeyDown}
      />
      {query !== '' && hits.length === 0 && <p role="status">{fill(texts.noHits, { query })}</p>}
      <div
        role="listbox"
        id={listbox.listId}
        aria-label={texts.found}
        hidden={hits.length === 0}
        className="person-hits"
      >
        {hits.map((person, index) => (
          <ListboxOption key={person.id} {...{ listbox, index }} onChoose={pick}>
            <span>{person.name}</span>
            <small>{[person.title, person.organisation].filter(Boolean).join(', ')}</small>
          </ListboxOption>
        ))}
      </div>
    </Field>
  )
}
