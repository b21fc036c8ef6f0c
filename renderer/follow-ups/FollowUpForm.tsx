import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { followUpStatuses, type FollowUp } from '../../shared/follow-ups.ts'
import { followUps as texts } from '../../shared/texts/follow-ups.ts'
import { call } from '../api.ts'
import { Choice } from '../components/Choice.tsx'
import { InlineForm } from '../components/InlineForm.tsx'
import { PersonPicker } from '../components/PersonPicker.tsx'
import { act } from '../messages.ts'
import { DueField, useDue } from './DueField.tsx'

/** Changes what is to be done, by whom, by when and how far it has come, or removes it. */
export function FollowUpForm({ followUp, onClose }: { followUp: FollowUp; onClose: () => void }) {
  const { id } = followUp
  const [text, setText] = useState(followUp.text)
  const [responsibleId, setResponsible] = useState(followUp.responsibleId)
  const [status, setStatus] = useState(followUp.status)
  const [due, setDue] = useDue(followUp.dueOn)
  const [isWrong, setWrong] = useState(false)
  const save = () => {
    const { day } = due
    setWrong(day === undefined)
    if (day === undefined) return Promise.resolve(undefined)
    return act(async () => {
      await call('followUps.update', { id, text, responsibleId, dueOn: day, status })
      return true
    }, texts.done.saved)
  }
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
      <DueField label={texts.form.due} due={due} onChange={setDue} isWrong={isWrong} />
      <Choice
        label={texts.form.status}
        value={status}
        options={followUpStatuses}
        names={texts.statuses}
        onChange={setStatus}
      />
    </InlineForm>
  )
}
