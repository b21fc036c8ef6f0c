import { Button, Fieldset, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { genders, type Person } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { common } from '../../shared/texts/common.ts'
import { people as texts } from '../../shared/texts/people.ts'
import { call } from '../api.ts'
import { act } from '../messages.ts'
import { Choice } from './Choice.tsx'

/** What is written about a person who is not registered yet. */
export type NewPerson = Omit<Person, 'id'>

export const blankPerson = (name: string): NewPerson => ({ name, title: '', organisation: '', email: '', gender: '' })

type Props = Readonly<{ name: string; onAdded: (personId: string) => void; onCancel: () => void }>

const fields = ['name', 'title', 'organisation', 'email'] as const

/** Registers a person in the middle of another form; Enter adds the person and leaves the other form alone. */
export function NewPersonFields({ name, onAdded, onCancel }: Props) {
  const [person, setPerson] = useState(() => blankPerson(name))
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
    <NewPersonFrame onKeyDown={onKeyDown} person={person} onChange={setPerson}>
      <Button variant="secondary" onClick={() => void add()}>
        {texts.add}
      </Button>
      <Button variant="tertiary" onClick={onCancel}>
        {common.cancel}
      </Button>
    </NewPersonFrame>
  )
}

type DraftProps = Readonly<{ person: NewPerson; onChange: (person: NewPerson) => void; onCancel: () => void }>

/** The fields of someone new as part of the form around, which registers them together with the rest. */
export function DraftPersonFields({ person, onChange, onCancel }: DraftProps) {
  return (
    <NewPersonFrame person={person} onChange={onChange} hasGender>
      <Button variant="tertiary" onClick={onCancel}>
        {texts.findOther}
      </Button>
    </NewPersonFrame>
  )
}

type FrameProps = Pick<DraftProps, 'person' | 'onChange'> &
  Readonly<{ hasGender?: boolean; onKeyDown?: (event: KeyboardEvent) => void; children: ReactNode }>

function NewPersonFrame({ person, onChange, hasGender = false, onKeyDown, children }: FrameProps) {
  const second = useRef<HTMLInputElement>(null)
  useEffect(() => second.current?.focus(), [])
  return (
    <Fieldset className="new-person" onKeyDown={onKeyDown}>
      <Fieldset.Legend>{texts.newTitle}</Fieldset.Legend>
      <div className="fields">
        <PersonFields person={person} onChange={onChange} second={second} />
        {hasGender && <GenderChoice gender={person.gender} onChange={(gender) => onChange({ ...person, gender })} />}
      </div>
      <div className="form-buttons">{children}</div>
    </Fieldset>
  )
}

type FieldsProps = Pick<DraftProps, 'person' | 'onChange'> & Readonly<{ second?: RefObject<HTMLInputElement | null> }>

/** Name, position, organisation and address; the name is the only one that must be there. */
export function PersonFields({ person, onChange, second }: FieldsProps) {
  return fields.map((field, index) => (
    <Textfield
      key={field}
      ref={index === 1 ? second : undefined}
      label={texts[field]}
      required={field === 'name'}
      value={person[field]}
      onChange={(event) => onChange({ ...person, [field]: event.target.value })}
    />
  ))
}

type GenderProps = Readonly<{ gender: Person['gender']; onChange: (gender: Person['gender']) => void }>

/** The only place gender is asked for, with what it is used for. */
export function GenderChoice({ gender, onChange }: GenderProps) {
  return (
    <Choice
      label={texts.gender}
      description={texts.genderHelp}
      value={gender}
      options={genders}
      names={texts.genders}
      onChange={onChange}
    />
  )
}
