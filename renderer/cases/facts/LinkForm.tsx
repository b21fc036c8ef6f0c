import { useState } from 'react'
import { linkKinds, type LinkKind } from '../../../shared/case-facts.ts'
import { fill } from '../../../shared/texts/index.ts'
import { caseFacts } from '../../../shared/texts/case-facts.ts'
import { call } from '../../api.ts'
import { Choice } from '../../components/Choice.tsx'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act } from '../../messages.ts'
import { CasePicker, type PickedCase } from './CasePicker.tsx'

const texts = caseFacts.links

/** Chooses another case and how this one stands to it. */
export function LinkForm({ caseId, onClose }: Readonly<{ caseId: string; onClose: () => void }>) {
  const [kind, setKind] = useState<LinkKind>('requires')
  const [other, setOther] = useState<PickedCase | null>(null)
  const save = async () => {
    if (other === null) return undefined
    const done = fill(texts.linked, { title: other.title })
    return act(() => call('caseFacts.link', { fromId: caseId, toId: other.id, kind }), done)
  }
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
      <CasePicker label={texts.form.other} exceptId={caseId} value={other} onChange={setOther} />
    </InlineForm>
  )
}
