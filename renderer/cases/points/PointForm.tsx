import { Button, Checkbox, Field, Fieldset, Label, Textarea, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import {
  pointFields,
  pointStatuses,
  type CasePoint,
  type PointField,
  type PointKind,
  type PointStatus,
} from '../../../shared/case-points.ts'
import { fill } from '../../../shared/texts/index.ts'
import { casePoints as texts } from '../../../shared/texts/case-points.ts'
import { call } from '../../api.ts'
import { Choice } from '../../components/Choice.tsx'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act } from '../../messages.ts'
import { fieldName, pointName } from './words.ts'

type Props = Readonly<{
  caseId: string
  kind: PointKind
  point: CasePoint | null
  points: readonly CasePoint[]
  onClose: () => void
}>

type Written = Readonly<Partial<Record<PointField, string>>>

/** A new point, or one that is changed or removed; the fields are those its kind has words for. */
export function PointForm({ caseId, kind, point, points, onClose }: Props) {
  const [written, setWritten] = useState<Written>(() => startOf(kind, point))
  const [linkIds, setLinks] = useState<readonly string[]>(point?.linkIds ?? [])
  const [naming] = pointFields[kind]
  const save = () => {
    const { status, onDate, ...texted } = written
    const values = {
      ...texted,
      ...(onDate === undefined ? {} : { onDate: onDate === '' ? null : onDate }),
      ...(status === undefined ? {} : { status: status as PointStatus }),
      linkIds: [...linkIds],
    }
    return point === null
      ? act(
          () => call('casePoints.add', { caseId, kind, ...values }),
          fill(texts.added, { name: written[naming] ?? '' }),
        )
      : act(
          async () => {
            await call('casePoints.update', { id: point.id, ...values })
            return true
          },
          fill(texts.saved, { name: pointName(point) }),
        )
  }
  return (
    <InlineForm
      title={point === null ? texts.add[kind] : pointName(point)}
      submit={texts.save}
      onSubmit={save}
      onClose={onClose}
      extra={point !== null && <RemoveButton point={point} />}
    >
      {pointFields[kind].map((field) => (
        <PointFieldInput
          key={field}
          kind={kind}
          field={field}
          isRequired={field === naming}
          value={written[field] ?? ''}
          onChange={(value) => setWritten({ ...written, [field]: value })}
        />
      ))}
      {kind === 'clarification' && <Concerned points={points} self={point} chosen={linkIds} onChange={setLinks} />}
    </InlineForm>
  )
}

const startOf = (kind: PointKind, point: CasePoint | null): Written =>
  Object.fromEntries(
    pointFields[kind].map((field) => [field, point?.[field] ?? (field === 'status' ? pointStatuses[kind][0] : '')]),
  )

type InputProps = Readonly<{
  kind: PointKind
  field: PointField
  isRequired: boolean
  value: string
  onChange: (value: string) => void
}>

const longFields: readonly PointField[] = ['text', 'input', 'pros', 'cons', 'outcome']

function PointFieldInput({ kind, field, isRequired, value, onChange }: InputProps) {
  const id = useId()
  const label = fieldName(kind, field)
  if (field === 'status')
    return (
      <Choice label={label} value={value} options={pointStatuses[kind]} names={texts.statuses} onChange={onChange} />
    )
  if (longFields.includes(field))
    return (
      <Field className="wide">
        <Label htmlFor={id}>{label}</Label>
        <Textarea
          id={id}
          rows={2}
          required={isRequired}
          maxLength={2000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
    )
  return (
    <Textfield
      type={field === 'onDate' ? 'date' : 'text'}
      label={label}
      required={isRequired}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

type ConcernedProps = Readonly<{
  points: readonly CasePoint[]
  self: CasePoint | null
  chosen: readonly string[]
  onChange: (ids: readonly string[]) => void
}>

/** The recommendations and other clarifications that a clarification concerns. */
function Concerned({ points, self, chosen, onChange }: ConcernedProps) {
  const targets = points.filter(
    ({ id, kind }) => id !== self?.id && (kind === 'recommendation' || kind === 'clarification'),
  )
  if (targets.length === 0) return null
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <Fieldset className="wide">
      <Fieldset.Legend>{texts.concernsField}</Fieldset.Legend>
      {targets.map((target) => (
        <Checkbox
          key={target.id}
          label={pointName(target)}
          value={target.id}
          checked={chosen.includes(target.id)}
          onChange={() => toggle(target.id)}
        />
      ))}
    </Fieldset>
  )
}

const RemoveButton = ({ point }: { point: CasePoint }) => (
  <Button
    variant="tertiary"
    data-color="danger"
    onClick={() =>
      void act(() => call('casePoints.remove', { id: point.id }), fill(texts.removed, { name: pointName(point) }))
    }
  >
    {texts.remove}
  </Button>
)
