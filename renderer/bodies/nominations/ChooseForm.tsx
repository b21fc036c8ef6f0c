import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { endOfTerm, type Rules } from '../../../shared/mandate.ts'
import type { Candidate, Nomination } from '../../../shared/nominations.ts'
import { fill } from '../../../shared/texts/index.ts'
import { nominations as texts } from '../../../shared/texts/nominations.ts'
import { call } from '../../api.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { today } from '../../components/today.ts'
import { act } from '../../messages.ts'
import { deviates } from '../terms.ts'
import type { SeatState } from './seat-states.ts'

type Props = Readonly<{
  candidate: Candidate
  nomination: Nomination
  rules: Rules
  state: SeatState
  onClose: () => void
}>
type Fields = Readonly<Record<'decidedOn' | 'fromOn' | 'toOn' | 'appointedBy' | 'source' | 'termReason', string>>
type FieldProps = Readonly<{ fields: Fields; years: number; onChange: (changed: Partial<Fields>) => void }>

const words = texts.chooseForm

/** Chooses the candidate and appoints to the seat, in one act; the term is the mandate's unless another is set. */
export function ChooseForm({ candidate, nomination, rules: { termYears: years }, state, onClose }: Props) {
  const [fields, setFields] = useState(() => blank(state, years))
  const choose = () =>
    act(
      () => call('nominations.choose', { candidateId: candidate.id, ...fields, toOn: fields.toOn || null }),
      fill(texts.done.chosen, { name: candidate.name }),
    )
  const change = (changed: Partial<Fields>) => setFields({ ...fields, ...changed })
  return (
    <InlineForm
      title={fill(words.title, { name: candidate.name, group: nomination.quotaGroup })}
      submit={words.submit}
      onSubmit={choose}
      onClose={onClose}
    >
      <DayFields fields={fields} years={years} onChange={change} />
      <DecisionFields fields={fields} years={years} onChange={change} />
    </InlineForm>
  )
}

function blank({ freeFrom }: SeatState, years: number): Fields {
  const fromOn = freeFrom ?? today()
  const toOn = endOfTerm(fromOn, years)
  return { decidedOn: today(), fromOn, toOn, appointedBy: '', source: '', termReason: '' }
}

function DayFields({ fields, years, onChange }: FieldProps) {
  const { decidedOn, fromOn, toOn } = fields
  const startOn = (day: string) => {
    const isUsual = fromOn === '' || !deviates(fromOn, toOn, years)
    onChange({ fromOn: day, ...(isUsual && day !== '' ? { toOn: endOfTerm(day, years) } : {}) })
  }
  return (
    <>
      <Textfield
        type="date"
        label={words.decidedOn}
        required
        value={decidedOn}
        onChange={(event) => onChange({ decidedOn: event.target.value })}
      />
      <Textfield
        type="date"
        label={words.fromOn}
        required
        value={fromOn}
        onChange={(event) => startOn(event.target.value)}
      />
      <Textfield
        type="date"
        label={words.toOn}
        description={fill(words.toHelp, { years })}
        value={toOn}
        onChange={(event) => onChange({ toOn: event.target.value })}
      />
    </>
  )
}

function DecisionFields({ fields, years, onChange }: FieldProps) {
  const { appointedBy, source, termReason, fromOn, toOn } = fields
  return (
    <>
      <Textfield
        label={words.appointedBy}
        value={appointedBy}
        onChange={(event) => onChange({ appointedBy: event.target.value })}
      />
      <Textfield
        label={words.source}
        description={words.sourceHelp}
        value={source}
        onChange={(event) => onChange({ source: event.target.value })}
      />
      {deviates(fromOn, toOn, years) && (
        <Textfield
          label={words.termReason}
          description={fill(words.termReasonHelp, { years })}
          value={termReason}
          onChange={(event) => onChange({ termReason: event.target.value })}
        />
      )}
    </>
  )
}
