import { Field, Input, Label } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { longestSearch, type FoundCase } from '../../../shared/cases.ts'
import { caseFacts } from '../../../shared/texts/case-facts.ts'
import { ListboxOption } from '../../components/ListboxOption.tsx'
import { comboboxAttributes, useListbox, type Listbox } from '../../components/use-listbox.ts'
import { useCalmQuery } from '../use-calm-query.ts'
import { whereItIs } from '../words.ts'

const texts = caseFacts.links.form

export type PickedCase = Pick<FoundCase, 'id' | 'title'>

type Props = Readonly<{
  label: string
  /** The case that is not among those found. */
  exceptId: string
  value: PickedCase | null
  onChange: (picked: PickedCase | null) => void
}>

const mostShown = 8

/** Finds a case by its title, number or archive reference while one types. */
export function CasePicker({ label, exceptId, value, onChange }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const isOpen = typed !== null
  const hits = useFound(typed ?? '', exceptId)
  const field = useRequiredChoice(value !== null)
  const choose = (index: number) => {
    const hit = hits[index]
    if (hit === undefined) return
    setTyped(null)
    onChange(hit)
  }
  const listbox = useListbox(isOpen ? hits.length : 0, choose, typed)
  const type = (text: string) => {
    setTyped(text)
    onChange(null)
  }
  return (
    <Field className="person-picker">
      <Label htmlFor={id}>{label}</Label>
      <Input
        ref={field}
        id={id}
        {...comboboxAttributes(listbox, isOpen)}
        autoComplete="off"
        required
        placeholder={texts.choose}
        value={typed ?? value?.title ?? ''}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => (isEscape(event, isOpen) ? setTyped(null) : listbox.onKeyDown(event))}
      />
      <Hits hits={hits} isOpen={isOpen} listbox={listbox} onChoose={choose} />
    </Field>
  )
}

function isEscape(event: KeyboardEvent, isOpen: boolean): boolean {
  if (event.key !== 'Escape' || !isOpen) return false
  event.preventDefault()
  return true
}

/** Those found last stay until the next are found, so that the list does not blink. */
function useFound(typed: string, exceptId: string): readonly FoundCase[] {
  const search = typed.slice(0, longestSearch)
  const { data } = useCalmQuery('cases.find', { search, exceptId, limit: mostShown })
  const [last, setLast] = useState<readonly FoundCase[]>([])
  if (data && data !== last) setLast(data)
  return data ?? last
}

/** Words are not enough: the form is not sent before a case has been chosen. */
function useRequiredChoice(isChosen: boolean) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.setCustomValidity(isChosen ? '' : texts.none), [isChosen])
  return field
}

type HitsProps = Readonly<{
  hits: readonly FoundCase[]
  isOpen: boolean
  listbox: Listbox
  onChoose: (index: number) => void
}>

function Hits({ hits, isOpen, listbox, onChoose }: HitsProps) {
  return (
    <>
      <div role="listbox" id={listbox.listId} aria-label={texts.matches} hidden={!isOpen} className="person-hits">
        {hits.map((hit, index) => (
          <ListboxOption key={hit.id} {...{ listbox, index }} onChoose={onChoose}>
            <span className="found-title">{hit.title}</span>
            <small>{hit.lastTreatment === null ? hit.archiveReference : whereItIs(hit.lastTreatment)}</small>
          </ListboxOption>
        ))}
      </div>
      <p role="status" className={isOpen && hits.length === 0 ? 'quiet' : 'ds-sr-only'}>
        {isOpen && hits.length === 0 ? texts.none : ''}
      </p>
    </>
  )
}
