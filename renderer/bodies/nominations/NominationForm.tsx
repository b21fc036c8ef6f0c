import { Button, Field, Label, Select, Textarea, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { Seat } from '../../../shared/bodies.ts'
import type { MembershipView } from '../../../shared/members.ts'
import type { Nomination } from '../../../shared/nominations.ts'
import { fill } from '../../../shared/texts/index.ts'
import { nominations as texts } from '../../../shared/texts/nominations.ts'
import { call } from '../../api.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { today } from '../../components/today.ts'
import { act } from '../../messages.ts'
import { seatStates, seatWords, type SeatState } from './seat-states.ts'

const words = texts.form

type Facts = Readonly<{ proposer: string; openedOn: string; dueOn: string }>
type OpenProps = Readonly<{
  bodyId: string
  seats: readonly Seat[]
  memberships: readonly MembershipView[]
  onOpened: (id: string) => void
  onClose: () => void
}>

/** Opens a nomination: vacant seats are proposed first, then those that are free soonest. */
export function OpenNominationForm({ bodyId, seats, memberships, onOpened, onClose }: OpenProps) {
  const states = seatStates(seats, memberships, today())
  const [seatId, setSeat] = useState(states[0]?.seat.id ?? '')
  const [facts, setFacts] = useState<Facts>(() => ({ proposer: '', openedOn: today(), dueOn: '' }))
  const open = async () => {
    const input = { bodyId, seatId, ...facts, dueOn: facts.dueOn || null }
    const opened = await act(() => call('nominations.open', input), texts.done.opened)
    if (opened) onOpened(opened.id)
    return opened
  }
  return (
    <InlineForm title={words.openTitle} submit={words.open} onSubmit={open} onClose={onClose}>
      <SeatSelect states={states} seatId={seatId} onChange={setSeat} />
      <FactFields facts={facts} onChange={setFacts} />
    </InlineForm>
  )
}

type SeatProps = Readonly<{ states: readonly SeatState[]; seatId: string; onChange: (seatId: string) => void }>

function SeatSelect({ states, seatId, onChange }: SeatProps) {
  const id = useId()
  return (
    <Field>
      <Label htmlFor={id}>{words.seat}</Label>
      <Select id={id} required value={seatId} onChange={(event) => onChange(event.target.value)}>
        {states.map((state) => (
          <Select.Option key={state.seat.id} value={state.seat.id}>
            {seatWords(state)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}

function FactFields({ facts, onChange }: { facts: Facts; onChange: (facts: Facts) => void }) {
  return (
    <>
      <Textfield
        label={words.proposer}
        description={words.proposerHelp}
        value={facts.proposer}
        onChange={(event) => onChange({ ...facts, proposer: event.target.value })}
      />
      <Textfield
        type="date"
        label={words.openedOn}
        required
        value={facts.openedOn}
        onChange={(event) => onChange({ ...facts, openedOn: event.target.value })}
      />
      <Textfield
        type="date"
        label={words.dueOn}
        description={words.dueHelp}
        value={facts.dueOn}
        onChange={(event) => onChange({ ...facts, dueOn: event.target.value })}
      />
    </>
  )
}

/** Changes what is noted about a nomination, writes the assessment, or removes it. */
export function EditNominationForm({ nomination, onClose }: { nomination: Nomination; onClose: () => void }) {
  const { id, proposer, openedOn, dueOn, quotaGroup } = nomination
  const [facts, setFacts] = useState<Facts>({ proposer, openedOn, dueOn: dueOn ?? '' })
  const [assessment, setAssessment] = useState(nomination.assessment)
  const save = () =>
    act(async () => {
      await call('nominations.update', { id, ...facts, dueOn: facts.dueOn || null, assessment })
      return true
    }, texts.done.saved)
  const remove = () => act(() => call('nominations.remove', { id }), texts.done.removed)
  const removeButton = (
    <Button variant="tertiary" data-color="danger" onClick={() => void remove()}>
      {texts.remove}
    </Button>
  )
  return (
    <InlineForm
      title={fill(words.editTitle, { group: quotaGroup })}
      submit={words.save}
      onSubmit={save}
      onClose={onClose}
      extra={removeButton}
    >
      <FactFields facts={facts} onChange={setFacts} />
      <LongText
        label={words.assessment}
        description={words.assessmentHelp}
        value={assessment}
        onChange={setAssessment}
      />
    </InlineForm>
  )
}

type TextProps = Readonly<{ label: string; description: string; value: string; onChange: (text: string) => void }>

/** Text of several lines over the whole width of the form. */
export function LongText({ label, description, value, onChange }: TextProps) {
  const id = useId()
  return (
    <Field className="wide">
      <Label htmlFor={id}>{label}</Label>
      <Field.Description>{description}</Field.Description>
      <Textarea id={id} rows={4} value={value} onChange={(event) => onChange(event.target.value)} />
    </Field>
  )
}
