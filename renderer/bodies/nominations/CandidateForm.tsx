import { Checkbox, Fieldset } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Criterion } from '../../../shared/bodies.ts'
import type { Candidate, Nomination } from '../../../shared/nominations.ts'
import { fill } from '../../../shared/texts/index.ts'
import { nominations as texts } from '../../../shared/texts/nominations.ts'
import { call } from '../../api.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { GenderChoice, PersonFields, type NewPerson } from '../../components/NewPersonFields.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { act } from '../../messages.ts'
import { useQuery } from '../../use-query.ts'
import { LongText } from './NominationForm.tsx'

const words = texts.candidateForm

type AddProps = Readonly<{ nomination: Nomination; criteria: readonly Criterion[]; onClose: () => void }>

/** Proposes someone registered, or someone new who is not registered before being chosen. */
export function AddCandidateForm({ nomination, criteria, onClose }: AddProps) {
  const people = useQuery('members.people').data ?? []
  const [personId, setPerson] = useState<string | null>(null)
  const [draft, setDraft] = useState<NewPerson | null>(null)
  const [note, setNote] = useState('')
  const [met, setMet] = useState<readonly string[]>([])
  const add = async () => {
    const known = people.find(({ id }) => id === personId)
    const who = draft ?? known
    if (!who) return undefined
    const { name, title, organisation, email, gender } = who
    const candidate = { personId: draft ? null : personId, name, title, organisation, email, gender }
    return act(
      () => call('nominations.addCandidate', { nominationId: nomination.id, ...candidate, note, criteria: [...met] }),
      fill(texts.done.candidateAdded, { name }),
    )
  }
  return (
    <InlineForm
      title={fill(words.addTitle, { group: nomination.quotaGroup })}
      submit={words.add}
      onSubmit={add}
      onClose={onClose}
    >
      <PersonPicker
        label={words.person}
        isRequired
        value={personId}
        onChange={setPerson}
        draft={draft}
        onDraft={setDraft}
      />
      {criteria.length > 0 && <CriteriaFields criteria={criteria} met={met} onChange={setMet} />}
      <LongText label={words.note} description={words.noteHelp} value={note} onChange={setNote} />
    </InlineForm>
  )
}

type CriteriaProps = Readonly<{
  criteria: readonly Criterion[]
  met: readonly string[]
  onChange: (met: readonly string[]) => void
}>

function CriteriaFields({ criteria, met, onChange }: CriteriaProps) {
  return (
    <Fieldset className="criteria wide">
      <Fieldset.Legend>{words.criteria}</Fieldset.Legend>
      <CriteriaList
        criteria={criteria}
        met={met}
        onTick={(id, isMet) => onChange(isMet ? [...met, id] : met.filter((other) => other !== id))}
      />
    </Fieldset>
  )
}

type ListProps = Readonly<{
  criteria: readonly Criterion[]
  met: readonly string[]
  onTick: (id: string, isMet: boolean) => void
}>

/** The body's criteria to tick, in columns where there is room. */
export function CriteriaList({ criteria, met, onTick }: ListProps) {
  return (
    <div className="criteria-list">
      {criteria.map(({ id, text }) => (
        <Checkbox
          key={id}
          label={text}
          checked={met.includes(id)}
          onChange={(event) => onTick(id, event.target.checked)}
        />
      ))}
    </div>
  )
}

/** Changes the note, and for someone who is not registered also who it is. */
export function EditCandidateForm({ candidate, onClose }: { candidate: Candidate; onClose: () => void }) {
  const { id, name, title, organisation, email, gender } = candidate
  const [person, setPerson] = useState<NewPerson>({ name, title, organisation, email, gender })
  const [note, setNote] = useState(candidate.note)
  const isNew = candidate.personId === null
  const save = () =>
    act(async () => {
      await call('nominations.updateCandidate', { id, note, ...(isNew ? person : {}) })
      return true
    }, texts.done.candidateSaved)
  return (
    <InlineForm title={fill(words.editTitle, { name })} submit={words.save} onSubmit={save} onClose={onClose}>
      {isNew && (
        <>
          <PersonFields person={person} onChange={setPerson} />
          <GenderChoice gender={person.gender} onChange={(chosen) => setPerson({ ...person, gender: chosen })} />
        </>
      )}
      <LongText label={words.note} description={words.noteHelp} value={note} onChange={setNote} />
    </InlineForm>
  )
}
