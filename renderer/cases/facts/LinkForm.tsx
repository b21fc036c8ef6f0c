import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { linkKinds, type LinkKind } from '../../../shared/case-facts.ts'
import { fill } from '../../../shared/texts/index.ts'
import { caseFacts } from '../../../shared/texts/nb/case-facts.ts'
import { call } from '../../api.ts'
import { Choice } from '../../components/Choice.tsx'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act } from '../../messages.ts'
import { useCalmQuery } from '../use-calm-query.ts'

const texts = caseFacts.links

/** Chooses another case and how this one stands to it. */
export function LinkForm({ caseId, onClose }: Readonly<{ caseId: string; onClose: () => void }>) {
  const id = useId()
  const [kind, setKind] = useState<LinkKind>('requires')
  const [toId, setOther] = useState('')
  const all = useCalmQuery('cases.list', {}).data ?? []
  const others = all.filter((one) => one.id !== caseId).toSorted((a, b) => a.title.localeCompare(b.title, 'nb'))
  const title = others.find((one) => one.id === toId)?.title ?? ''
  const save = () => act(() => call('caseFacts.link', { fromId: caseId, toId, kind }), fill(texts.linked, { title }))
  return (
    <InlineForm title={texts.form.title} submit={texts.form.submit} onSubmit={save} onClose={onClose}>
      <Choice
        label={texts.form.kind}
        description={texts.form.kindHelp}
        value={kind}
        options={linkKinds}
        names={texts.kinds}
        onChange={setKind}
      />
      <Field>
        <Label htmlFor={id}>{texts.form.other}</Label>
        <Select id={id} required value={toId} onChange={(event) => setOther(event.target.value)}>
          <Select.Option value="">{texts.form.choose}</Select.Option>
          {others.map((one) => (
            <Select.Option key={one.id} value={one.id}>
              {one.title}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </InlineForm>
  )
}
