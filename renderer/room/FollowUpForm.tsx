import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { FollowUp } from '../../shared/follow-ups.ts'
import { common } from '../../shared/texts/common.ts'
import { room } from '../../shared/texts/room.ts'
import { call } from '../api.ts'
import { useFocusHeir } from '../components/focus-heir.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { PersonPicker } from '../components/PersonPicker.tsx'
import { DueField, useDue } from '../follow-ups/DueField.tsx'
import { act } from '../messages.ts'
import { RemoveEntry } from './RemoveEntry.tsx'

const texts = room.followUps

type Props = Readonly<{ itemId: string; followUp: FollowUp | null; onClose: () => void }>

/** What is to be done, by whom and when; Enter anywhere keeps it. */
export function FollowUpForm({ itemId, followUp, onClose }: Props) {
  const [text, setText] = useState(followUp?.text ?? '')
  const [responsibleId, setResponsible] = useState(followUp?.responsibleId ?? null)
  const [due, setDue] = useDue(followUp?.dueOn ?? null)
  const [problem, setProblem] = useState<string>()
  const [hasTried, setTried] = useState(false)
  useFocusHeir('.note textarea')
  const submit = () => {
    const { day } = due
    setProblem(text.trim() === '' ? texts.missing : undefined)
    setTried(true)
    if (text.trim() === '' || day === undefined) return Promise.resolve(undefined)
    return keep(itemId, followUp, { text, responsibleId, dueOn: day })
  }
  return (
    <InlineForm
      title={followUp ? texts.change : texts.add}
      submit={followUp ? common.save : texts.submit}
      onSubmit={submit}
      onClose={onClose}
      extra={
        followUp && (
          <RemoveEntry
            remove={() => call('followUps.remove', { id: followUp.id })}
            done={texts.removed}
            onClose={onClose}
          />
        )
      }
    >
      <Textfield
        className="wide"
        label={texts.what}
        value={text}
        error={problem}
        onChange={(event) => setText(event.target.value)}
      />
      <PersonPicker label={texts.owner} value={responsibleId} onChange={setResponsible} />
      <DueField label={texts.due} due={due} onChange={setDue} isWrong={hasTried} />
    </InlineForm>
  )
}

type Written = Pick<FollowUp, 'text' | 'responsibleId' | 'dueOn'>

const keep = (itemId: string, followUp: FollowUp | null, written: Written) =>
  act(
    async () => {
      if (followUp) await call('followUps.update', { id: followUp.id, ...written })
      else await call('followUps.add', { itemId, ...written })
      return true
    },
    followUp ? texts.changed : texts.done,
  )
