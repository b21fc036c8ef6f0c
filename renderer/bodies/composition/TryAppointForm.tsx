import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { BodyDetails } from '../../../shared/bodies.ts'
import type { TriedChange } from '../../../shared/composition.ts'
import { addDays, shortDate } from '../../../shared/dates.ts'
import { endOfTerm } from '../../../shared/mandate.ts'
import type { MembershipView } from '../../../shared/members.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { composition as texts } from '../../../shared/texts/composition.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import type { NewPerson } from '../../components/NewPersonFields.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { today } from '../../components/today.ts'
import { useQuery } from '../../use-query.ts'
import { placesOn, type Place } from './places.ts'
import { addTry, type Try } from './tries.ts'

type Props = Readonly<{
  details: BodyDetails
  memberships: readonly MembershipView[]
  tries: readonly Try[]
  onClose: () => void
}>
type Newcomer = Readonly<{
  personId: string | null
  draft: NewPerson | null
  placeKey: string
  fromOn: string
  toOn: string
}>

const form = texts.tries.appointForm

/** Tries out that someone comes in: registered already, or only a name so far. */
export function TryAppointForm({ details, memberships, tries, onClose }: Props) {
  const { body, rules, seats } = details
  const changes = tries.map(({ change }) => change)
  const [newcomer, setNewcomer] = useState(() => blank(changes, rules.termYears))
  const people = useQuery('members.people').data ?? []
  const change = (changed: Partial<Newcomer>) => setNewcomer({ ...newcomer, ...changed })
  const { personId, draft, fromOn, toOn } = newcomer
  const places = placesOn({ seats, memberships, changes, fromOn: fromOn === '' ? today() : fromOn })
  const place = places.find(({ key }) => key === newcomer.placeKey) ?? places[0]
  const add = () => {
    if (!place) return Promise.resolve(undefined)
    const { name, gender } = draft ?? { name: people.find(({ id }) => id === personId)?.name ?? '', gender: '' }
    const words = fill(texts.tries.comes, { name, from: shortDate(fromOn), place: place.name })
    const who = { personId, name, gender }
    const tried = { kind: 'appoint', ...who, ...seatOf(place), fromOn, toOn: toOn || null } as const
    addTry(body.id, { words, change: tried, newPerson: draft })
    return Promise.resolve(true)
  }
  return (
    <InlineForm title={form.title} submit={form.submit} onSubmit={add} onClose={onClose}>
      <PersonPicker
        label={form.person}
        isRequired
        value={personId}
        onChange={(chosen) => change({ personId: chosen })}
        draft={draft}
        onDraft={(written) => change({ draft: written, personId: null })}
      />
      <PlaceSelect places={places} place={place} onChange={(placeKey) => change({ placeKey })} />
      <Textfield
        type="date"
        label={form.from}
        required
        value={fromOn}
        onChange={(event) => change(startingOn(newcomer, event.target.value, rules.termYears))}
      />
      <Textfield
        type="date"
        label={form.to}
        description={fill(form.toHelp, { years: counted(texts.years, rules.termYears) })}
        value={toOn}
        onChange={(event) => change({ toOn: event.target.value })}
      />
    </InlineForm>
  )
}

const seatOf = ({ seatId, quotaGroup }: Place) => ({ seatId, quotaGroup })

/** Comes in the day after the last who is tried out, or today. */
function blank(changes: readonly TriedChange[], termYears: number): Newcomer {
  const lastEnd = changes.flatMap((change) => (change.kind === 'end' ? [change.on] : [])).at(-1)
  const fromOn = lastEnd === undefined ? today() : addDays(lastEnd, 1)
  return { personId: null, draft: null, placeKey: '', fromOn, toOn: endOfTerm(fromOn, termYears) }
}

/** The end follows the start for as long as it is the usual one. */
function startingOn({ fromOn, toOn }: Newcomer, start: string, termYears: number): Partial<Newcomer> {
  const isUsual = fromOn === '' || toOn === endOfTerm(fromOn, termYears)
  return { fromOn: start, ...(isUsual && start !== '' ? { toOn: endOfTerm(start, termYears) } : {}) }
}

type PlaceProps = Readonly<{ places: readonly Place[]; place: Place | undefined; onChange: (key: string) => void }>

function PlaceSelect({ places, place, onChange }: PlaceProps) {
  const id = useId()
  return (
    <Field>
      <Label htmlFor={id}>{form.place}</Label>
      <Select id={id} value={place?.key ?? ''} onChange={(event) => onChange(event.target.value)}>
        {places.map(({ key, name }) => (
          <Select.Option key={key} value={key}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
