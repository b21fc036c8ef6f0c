import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { itemKinds, type ItemKind } from '../../shared/cases.ts'
import { fill } from '../../shared/texts/index.ts'
import { cases as texts } from '../../shared/texts/cases.ts'
import { documents } from '../../shared/texts/documents.ts'
import { call } from '../api.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { act } from '../messages.ts'
import { routes } from '../routes.ts'
import { Choice } from '../components/Choice.tsx'

/** Makes a case from its title and goes to it, where the rest is written. */
export function NewCaseForm({ onClose }: { onClose: () => void }) {
  const [title, setTitle] = useState('')
  const [itemKind, setKind] = useState<ItemKind>('advice')
  const [, navigate] = useLocation()
  const create = async () => {
    const created = await act(
      () => call('cases.create', { title, itemKind }),
      fill(texts.create.done, { title: title.trim() }),
    )
    if (created) navigate(routes.case(created.id))
    return created
  }
  return (
    <InlineForm title={texts.create.title} submit={texts.create.submit} onSubmit={create} onClose={onClose}>
      <Textfield
        label={texts.create.caseTitle}
        value={title}
        required
        maxLength={300}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Choice
        label={texts.create.kind}
        value={itemKind}
        options={itemKinds}
        names={documents.itemKinds}
        onChange={setKind}
      />
    </InlineForm>
  )
}
