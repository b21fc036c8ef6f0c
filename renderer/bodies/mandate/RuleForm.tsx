import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { BodyDetails } from '../../../shared/bodies.ts'
import {
  replacementBases,
  rulesOf,
  silentMandate,
  type Mandate,
  type ReplacementBasis,
} from '../../../shared/mandate.ts'
import { fill } from '../../../shared/texts/index.ts'
import { mandate as texts } from '../../../shared/texts/mandate.ts'
import { call } from '../../api.ts'
import { Choice } from '../../components/Choice.tsx'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act } from '../../messages.ts'
import { useQuery } from '../../use-query.ts'
import { ruleFields, ruleText, type MandateField, type RuleKey } from './rules.ts'

type Props = Readonly<{ rule: RuleKey; details: BodyDetails; onClose: () => void }>

const only = (mandate: Mandate, fields: readonly MandateField[]): Partial<Mandate> =>
  Object.fromEntries(fields.map((field) => [field, mandate[field]]))

/** Changes one rule; fields left empty mean that the mandate says nothing, and the default is told. */
export function RuleForm({ rule, details, onClose }: Props) {
  const fields: readonly MandateField[] = ruleFields[rule]
  const [changed, setChanged] = useState(() => only(details.mandate, fields))
  const bodyId = details.body.id
  const set = (values: Partial<Mandate>) =>
    act(async () => {
      await call('bodies.setMandate', { bodyId, ...values })
      return true
    }, texts.done)
  const silence = () => set(only(silentMandate, fields)).then((done) => done && onClose())
  const silenceButton = rule !== 'source' && (
    <Button variant="tertiary" onClick={() => void silence()}>
      {texts.saysNothing}
    </Button>
  )
  return (
    <InlineForm
      title={texts.rules[rule]}
      submit={texts.submit}
      onSubmit={() => set(changed)}
      onClose={onClose}
      extra={silenceButton}
    >
      {rule !== 'source' && (
        <p className="form-help">
          {fill(texts.silentHelp, { standard: ruleText(rule, rulesOf(silentMandate), '').toLocaleLowerCase('nb') })}
        </p>
      )}
      {fields.map((field) => (
        <RuleField
          key={field}
          field={field}
          bodyId={bodyId}
          mandate={{ ...details.mandate, ...changed }}
          onChange={(value) => setChanged({ ...changed, ...value })}
        />
      ))}
    </InlineForm>
  )
}

type FieldProps = Readonly<{
  field: MandateField
  bodyId: string
  mandate: Mandate
  onChange: (changed: Partial<Mandate>) => void
}>

function RuleField({ field, bodyId, mandate, onChange }: FieldProps) {
  switch (field) {
    case 'source':
    case 'quorumNote':
      return (
        <WordsField
          label={texts.fields[field]}
          value={mandate[field]}
          onChange={(text) => onChange({ [field]: text })}
        />
      )
    case 'replacementBasis':
      return <BasisField basis={mandate[field]} onChange={(basis) => onChange({ replacementBasis: basis })} />
    case 'hasDeputies':
      return <DeputiesField has={mandate[field]} onChange={(has) => onChange({ hasDeputies: has })} />
    case 'overlapBodyId':
      return <OtherBodyField own={bodyId} value={mandate[field]} onChange={(id) => onChange({ overlapBodyId: id })} />
    default:
      return (
        <NumberField
          label={texts.fields[field]}
          value={mandate[field]}
          onChange={(count) => onChange({ [field]: count })}
        />
      )
  }
}

type ValueProps<T> = Readonly<{ label: string; value: T; onChange: (value: T) => void }>

function WordsField({ label, value, onChange }: ValueProps<string>) {
  return <Textfield className="wide" label={label} value={value} onChange={(event) => onChange(event.target.value)} />
}

function NumberField({ label, value, onChange }: ValueProps<number | null>) {
  return (
    <Textfield
      type="number"
      min={0}
      max={100}
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.valueAsNumber)}
    />
  )
}

const basisChoices = ['', ...replacementBases] as const

function BasisField({
  basis,
  onChange,
}: {
  basis: ReplacementBasis | null
  onChange: (basis: ReplacementBasis | null) => void
}) {
  return (
    <Choice
      label={texts.fields.replacementBasis}
      value={basis ?? ''}
      options={basisChoices}
      names={{ '': texts.choices.silent, ...texts.values.bases }}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  )
}

const yesOrNo = ['', 'yes', 'no'] as const

function DeputiesField({ has, onChange }: { has: boolean | null; onChange: (has: boolean | null) => void }) {
  const { silent, yes, no } = texts.choices
  return (
    <Choice
      label={texts.fields.hasDeputies}
      value={has === null ? '' : has ? 'yes' : 'no'}
      options={yesOrNo}
      names={{ '': silent, yes, no }}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen === 'yes')}
    />
  )
}

type OtherProps = Readonly<{ own: string; value: string | null; onChange: (id: string | null) => void }>

function OtherBodyField({ own, value, onChange }: OtherProps) {
  const others = (useQuery('bodies.list').data ?? []).filter(({ id }) => id !== own)
  return (
    <Field>
      <Label>{texts.fields.overlapBodyId}</Label>
      <Select value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <Select.Option value="">{texts.choices.noBody}</Select.Option>
        {others.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
