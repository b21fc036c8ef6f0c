import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { CaseDeadline } from '../../../shared/case-facts.ts'
import { caseFacts } from '../../../shared/texts/case-facts.ts'
import { call } from '../../api.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { act } from '../../messages.ts'

const texts = caseFacts.deadlines

type Props = Readonly<{ caseId: string; deadline: CaseDeadline | null; onClose: () => void }>

/** A new deadline, or one that is changed or removed. */
export function DeadlineForm({ caseId, deadline, onClose }: Props) {
  const [text, setText] = useState(deadline?.text ?? '')
  const [responsibleId, setResponsible] = useState(deadline?.responsibleId ?? null)
  const [dueOn, setDue] = useState(deadline?.dueOn ?? '')
  const values = { text, responsibleId, dueOn }
  const save = () =>
    deadline === null
      ? act(() => call('caseFacts.addDeadline', { caseId, ...values }), texts.added)
      : act(async () => {
          await call('caseFacts.updateDeadline', { id: deadline.id, ...values })
          return true
        }, texts.saved)
  return (
    <InlineForm
      title={deadline === null ? texts.form.title : texts.form.editTitle}
      submit={deadline === null ? texts.form.submit : texts.form.save}
      onSubmit={save}
      onClose={onClose}
      extra={deadline !== null && <RemoveButton id={deadline.id} />}
    >
      <Textfield
        label={texts.form.text}
        required
        maxLength={300}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Textfield
        type="date"
        label={texts.form.due}
        required
        value={dueOn}
        onChange={(event) => setDue(event.target.value)}
      />
      <PersonPicker label={texts.form.responsible} value={responsibleId} onChange={setResponsible} />
    </InlineForm>
  )
}

const RemoveButton = ({ id }: { id: string }) => (
  <Button
    variant="tertiary"
    data-color="danger"
    onClick={() => void act(() => call('caseFacts.removeDeadline', { id }), texts.removed)}
  >
    {texts.form.remove}
  </Button>
)
