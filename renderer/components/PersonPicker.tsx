import { Field, Input, Label } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, useState } from 'react'
import { fill } from '../../shared/texts/index.ts'
import { people as texts } from '../../shared/texts/people.ts'
import type { Person } from '../../shared/members.ts'
import { useQuery } from '../use-query.ts'
import { blankPerson, DraftPersonFields, NewPersonFields, type NewPerson } from './NewPersonFields.tsx'
import { ListboxOption } from './ListboxOption.tsx'
import { comboboxAttributes, useListbox, type Listbox } from './use-listbox.ts'

type Props = Readonly<{
  label: string
  isRequired?: boolean
  value: string | null
  onChange: (personId: string | null) => void
  /** Someone new whose fields travel with the form around, and are registered by it; null when there is none. */
  draft?: NewPerson | null
  /** Given when the form registers whoever is new; otherwise the person is registered here, at once. */
  onDraft?: (draft: NewPerson | null) => void
}>

/** Finds a person by name, or takes the fields of a new one; clearing the field means nobody. */
export function PersonPicker({ label, isRequired = false, value, onChange, draft = null, onDraft }: Props) {
  const people = useQuery('members.people').data ?? []
  const [typed, setTyped] = useState<string | null>(null)
  const [newName, setNewName] = useState<string | null>(null)
  const [hasRegistered, setRegistered] = useState(false)
  const chosen = people.find((person) => person.id === value)
  const pick = (personId: string | null) => {
    setTyped(null)
    setNewName(null)
    onChange(personId)
  }
  const register = (name: string) => {
    setRegistered(true)
    if (onDraft) onDraft(blankPerson(name))
    else setNewName(name)
  }
  const findOther = () => {
    setTyped(null)
    onDraft?.(null)
  }
  if (draft && onDraft) return <DraftPersonFields person={draft} onChange={onDraft} onCancel={findOther} />
  if (newName !== null) return <NewPersonFields name={newName} onAdded={pick} onCancel={() => setNewName(null)} />
  return (
    <PersonSearch
      label={label}
      isRequired={isRequired}
      text={typed ?? chosen?.name ?? ''}
      people={people}
      isOpen={typed !== null}
      takesFocus={hasRegistered}
      onType={(text) => (text === '' ? pick(null) : setTyped(text))}
      onClose={() => setTyped(null)}
      onPick={pick}
      onNew={register}
    />
  )
}

type SearchProps = Readonly<{
  label: string
  isRequired: boolean
  text: string
  people: readonly Person[]
  isOpen: boolean
  /** True when the field comes back from the registering of a new person, which had the focus. */
  takesFocus: boolean
  onType: (text: string) => void
  onClose: () => void
  onPick: (personId: string) => void
  onNew: (name: string) => void
}>

/** Most people shown at a time; typing one letter more narrows them down. */
const mostShown = 8

function PersonSearch({ label, isRequired, text, people, isOpen, takesFocus, ...on }: SearchProps) {
  const { onType, onClose, onPick, onNew } = on
  const id = useId()
  const field = useFocusOnReturn(takesFocus)
  const hits = isOpen ? matching(people, text).slice(0, mostShown) : []
  const choose = (index: number) => {
    const hit = hits[index]
    if (hit) onPick(hit.id)
    else onNew(text.trim())
  }
  const listbox = useListbox(isOpen ? hits.length + 1 : 0, choose, text)
  return (
    <Field className="person-picker">
      <Label htmlFor={id}>{label}</Label>
      <Input
        ref={field}
        id={id}
        {...comboboxAttributes(listbox, isOpen)}
        autoComplete="off"
        required={isRequired}
        placeholder={texts.search}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onBlur={onClose}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isOpen) {
            event.preventDefault()
            onClose()
          } else listbox.onKeyDown(event)
        }}
      />
      <PersonHits text={text} hits={hits} isOpen={isOpen} listbox={listbox} onChoose={choose} />
    </Field>
  )
}

function useFocusOnReturn(isReturning: boolean) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isReturning) field.current?.focus()
  }, [isReturning])
  return field
}

type HitsProps = Readonly<{
  text: string
  hits: readonly Person[]
  isOpen: boolean
  listbox: Listbox
  onChoose: (index: number) => void
}>

/** Those found, and last the way to register whoever is not there. */
function PersonHits({ text, hits, isOpen, listbox, onChoose }: HitsProps) {
  return (
    <div role="listbox" id={listbox.listId} aria-label={texts.matches} hidden={!isOpen} className="person-hits">
      {[...hits, null].map((person, index) => (
        <ListboxOption key={person?.id ?? 'new'} {...{ listbox, index }} onChoose={onChoose}>
          <span>{person ? person.name : fill(texts.addNew, { name: text.trim() })}</span>
          {person && <small>{describe(person)}</small>}
        </ListboxOption>
      ))}
    </div>
  )
}

const describe = ({ title, organisation }: Person): string => [title, organisation].filter(Boolean).join(', ')

/** People with a name where every word typed begins a word. */
function matching(people: readonly Person[], text: string): Person[] {
  const words = text.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  const startsWord = (name: string, word: string) => name.split(/[\s-]+/).some((part) => part.startsWith(word))
  return people.filter(({ name }) => words.every((word) => startsWord(name.toLocaleLowerCase('nb'), word)))
}
