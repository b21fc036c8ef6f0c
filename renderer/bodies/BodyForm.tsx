import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { bodyKinds, type Body, type BodyKind } from '../../shared/bodies.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { call } from '../api.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { act } from '../messages.ts'
import { routes } from '../routes.ts'
import { NumberFormat } from './NumberFormat.tsx'

type Fields = Pick<Body, 'name' | 'shortName' | 'kind' | 'numberFormat'>

const blank: Fields = { name: '', shortName: '', kind: 'council', numberFormat: '{sequence}/{yy}' }

/** Makes a body and goes to it. */
export function NewBodyForm({ onClose }: { onClose: () => void }) {
  const [fields, setFields] = useState(blank)
  const [, navigate] = useLocation()
  const create = async () => {
    const created = await act(() => call('bodies.create', fields), texts.done.created)
    if (created) navigate(routes.body(created.id))
    return created
  }
  return (
    <InlineForm title={texts.form.createTitle} submit={texts.form.create} onSubmit={create} onClose={onClose}>
      <BodyFields fields={fields} onChange={setFields} />
    </InlineForm>
  )
}

/** Renames a body, changes its kind or how it writes numbers, or removes it. */
export function EditBodyForm({ body, onClose }: { body: Body; onClose: () => void }) {
  const hasOwnShortName = body.shortName !== body.name
  const [fields, setFields] = useState<Fields>({ ...body, shortName: hasOwnShortName ? body.shortName : '' })
  const [, navigate] = useLocation()
  const { name, shortName, kind, numberFormat } = fields
  const save = () =>
    act(async () => {
      await call('bodies.update', { id: body.id, name, shortName, kind, numberFormat })
      return true
    }, texts.done.saved)
  const remove = () =>
    act(async () => {
      await call('bodies.remove', { id: body.id })
      navigate(routes.bodies())
    }, texts.done.removed)
  const removeButton = (
    <Button variant="tertiary" data-color="danger" onClick={() => void remove()}>
      {texts.form.remove}
    </Button>
  )
  return (
    <InlineForm
      title={texts.form.editTitle}
      submit={texts.form.save}
      onSubmit={save}
      onClose={onClose}
      extra={removeButton}
    >
      <p className="form-help">{texts.form.editHelp}</p>
      <BodyFields fields={fields} onChange={setFields} />
    </InlineForm>
  )
}

function BodyFields({ fields, onChange }: { fields: Fields; onChange: (fields: Fields) => void }) {
  return (
    <>
      <Textfield
        label={texts.form.name}
        required
        value={fields.name}
        onChange={(event) => onChange({ ...fields, name: event.target.value })}
      />
      <Textfield
        label={texts.form.shortName}
        description={texts.form.shortNameHelp}
        value={fields.shortName}
        onChange={(event) => onChange({ ...fields, shortName: event.target.value })}
      />
      <KindSelect kind={fields.kind} onChange={(kind) => onChange({ ...fields, kind })} />
      <NumberFormat format={fields.numberFormat} onChange={(numberFormat) => onChange({ ...fields, numberFormat })} />
    </>
  )
}

function KindSelect({ kind, onChange }: { kind: BodyKind; onChange: (kind: BodyKind) => void }) {
  return (
    <Field>
      <Label>{texts.form.kind}</Label>
      <Select
        value={kind}
        onChange={(event) => onChange(bodyKinds.find((known) => known === event.target.value) ?? kind)}
      >
        {bodyKinds.map((known) => (
          <Select.Option key={known} value={known}>
            {texts.kinds[known]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
