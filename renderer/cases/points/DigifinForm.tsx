import { Button, Field, Label, Textarea, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import {
  digifinDecisions,
  digifinRecommendations,
  typedKroner,
  type DigifinApplication,
  type DigifinDecision,
  type DigifinRecommendation,
} from '../../../shared/digifin.ts'
import { fill } from '../../../shared/texts/index.ts'
import { digifin as texts } from '../../../shared/texts/digifin.ts'
import { call } from '../../api.ts'
import { Choice } from '../../components/Choice.tsx'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act, useMessages } from '../../messages.ts'

type Props = Readonly<{ caseId: string; application: DigifinApplication | null; onClose: () => void }>

const textFields = [
  'applicant',
  'project',
  'amountAsked',
  'recommendedAmount',
  'priority',
  'conditions',
  'decidedAmount',
  'decidedOn',
  'decisionText',
] as const
type TextField = (typeof textFields)[number]
type Typed = Readonly<Record<TextField, string>>

const amounts = ['amountAsked', 'recommendedAmount', 'decidedAmount'] as const
const recommendationNames = { '': texts.noRecommendation, ...texts.recommendations }
const recommendationOptions = ['', ...digifinRecommendations] as const

/** The application's fields; amounts may be written with spaces and «kr». */
export function DigifinForm({ caseId, application, onClose }: Props) {
  const [typed, setTyped] = useState<Typed>(() => startOf(application))
  const [recommendation, setRecommendation] = useState<DigifinRecommendation | ''>(application?.recommendation ?? '')
  const [decision, setDecision] = useState<DigifinDecision>(application?.decision ?? 'undecided')
  const save = async () => {
    const wrong = problemIn(typed)
    if (wrong !== null) return useMessages.getState().show('error', wrong)
    const values = { recommendation: recommendation === '' ? null : recommendation, decision, ...valuesOf(typed) }
    return act(async () => {
      await call('digifin.set', { caseId, ...values })
      return true
    }, texts.saved)
  }
  const field = (name: TextField, kind: 'line' | 'lines' | 'date' = 'line') => (
    <FormField
      key={name}
      label={texts.columns[name]}
      kind={kind}
      isRequired={name === 'applicant' || name === 'project'}
      value={typed[name]}
      onChange={(text) => setTyped({ ...typed, [name]: text })}
    />
  )
  return (
    <InlineForm
      title={texts.formTitle}
      submit={texts.submit}
      onSubmit={save}
      onClose={onClose}
      extra={application !== null && <RemoveButton caseId={caseId} onDone={onClose} />}
    >
      {field('applicant')}
      {field('project')}
      {field('amountAsked')}
      <Choice
        label={texts.columns.recommendation}
        value={recommendation}
        options={recommendationOptions}
        names={recommendationNames}
        onChange={setRecommendation}
      />
      {field('recommendedAmount')}
      {field('priority')}
      {field('conditions', 'lines')}
      <Choice
        label={texts.columns.decision}
        value={decision}
        options={digifinDecisions}
        names={texts.decisions}
        onChange={setDecision}
      />
      {field('decidedAmount')}
      {field('decidedOn', 'date')}
      {field('decisionText', 'lines')}
    </InlineForm>
  )
}

const startOf = (application: DigifinApplication | null): Typed =>
  Object.fromEntries(textFields.map((name) => [name, String(application?.[name] ?? '')])) as Typed

/** What is wrong with the numbers, in words; null when they can be read. */
function problemIn(typed: Typed): string | null {
  const amount = amounts.find((name) => typedKroner(typed[name]) === undefined)
  if (amount !== undefined) return fill(texts.notAmount, { field: texts.columns[amount] })
  return /^([1-9]\d{0,2})?$/.test(typed.priority.trim()) ? null : texts.notPriority
}

const valuesOf = ({ applicant, project, conditions, decisionText, priority, decidedOn, ...rest }: Typed) => ({
  applicant,
  project,
  conditions,
  decisionText,
  priority: priority.trim() === '' ? null : Number(priority),
  decidedOn: decidedOn === '' ? null : decidedOn,
  amountAsked: typedKroner(rest.amountAsked) ?? null,
  recommendedAmount: typedKroner(rest.recommendedAmount) ?? null,
  decidedAmount: typedKroner(rest.decidedAmount) ?? null,
})

type FieldProps = Readonly<{
  label: string
  kind: 'line' | 'lines' | 'date'
  isRequired: boolean
  value: string
  onChange: (text: string) => void
}>

function FormField({ label, kind, isRequired, value, onChange }: FieldProps) {
  const id = useId()
  if (kind !== 'lines')
    return (
      <Textfield
        type={kind === 'date' ? 'date' : 'text'}
        label={label}
        required={isRequired}
        maxLength={kind === 'date' ? undefined : 200}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )
  return (
    <Field className="wide">
      <Label htmlFor={id}>{label}</Label>
      <Textarea id={id} rows={2} maxLength={4000} value={value} onChange={(event) => onChange(event.target.value)} />
    </Field>
  )
}

function RemoveButton({ caseId, onDone }: Readonly<{ caseId: string; onDone: () => void }>) {
  const remove = async () => {
    const done = await act(async () => {
      await call('digifin.remove', { caseId })
      return true
    }, texts.removed)
    if (done) onDone()
  }
  return (
    <Button variant="tertiary" data-color="danger" onClick={() => void remove()}>
      {texts.remove}
    </Button>
  )
}
