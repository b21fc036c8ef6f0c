import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { FollowUp } from '../../shared/follow-ups.ts'
import { followUps as texts } from '../../shared/texts/follow-ups.ts'
import { call } from '../api.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { PersonPicker } from '../components/PersonPicker.tsx'
import { act } from '../messages.ts'

/** Changes what is to be done, by whom and by when, or removes it. */
export function FollowUpForm({ followUp, onClose }: { followUp: FollowUp; onClose: () => void }) {
  const { id } = followUp
  const [text, setText] = useState(followUp.text)
  const [responsibleId, setResponsible] = useState(followUp.responsibleId)
  const [dueOn, setDue] = useState(followUp.dueOn ?? '')
  const save = () =>
    act(async () => {
      await call('followUps.update', { id, text, responsibleId, dueOn: dueOn === '' ? null : dueOn })
      return true
    }, texts.done.saved)
  const removeButton = (
    <Button
      variant="tertiary"
      data-color="danger"
      onClick={() => void act(() => call('followUps.remove', { id }), texts.done.removed)}
    >
      {texts.form.remove}
    </Button>
  )
  return (
    <InlineForm
      title={texts.form.title}
      submit={texts.form.submit}
      onSubmit={save}
      onClose={onClose}
      extra={removeButton}
    >
      <Textfield
        label={texts.form.text}
        required
        className="wide"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <PersonPicker label={texts.form.responsible} value={responsibleId} onChange={setResponsible} />
      <Textfield type="date" label={texts.form.due} value={dueOn} onChange={(event) => setDue(event.target.value)} />
    </InlineForm>
  )
}
