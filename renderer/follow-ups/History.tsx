import { Button, Field, Label, Textarea } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { FollowUpHistory } from '../../shared/follow-up-history.ts'
import type { FollowUp } from '../../shared/follow-ups.ts'
import { fill } from '../../shared/texts/index.ts'
import { followUps } from '../../shared/texts/follow-ups.ts'
import { call } from '../api.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { Loaded } from '../components/Loading.tsx'
import { act } from '../messages.ts'
import { useQuery } from '../use-query.ts'
import { historyLines } from './history-words.ts'

const texts = followUps.history

type Props = Readonly<{ followUp: Pick<FollowUp, 'id' | 'text'>; onClose: () => void }>

/** What has happened with a follow-up, and a field for what has been heard of it. */
export function History({ followUp: { id, text }, onClose }: Props) {
  const query = useQuery('followUps.history', { id })
  return (
    <div className="follow-up-history" role="group" aria-label={fill(followUps.historyOf, { text })}>
      <Loaded query={query}>{(history) => <Lines history={history} />}</Loaded>
      {query.data?.isRemoved === false ? (
        <NoteForm id={id} onClose={onClose} />
      ) : (
        <Button variant="tertiary" onClick={onClose}>
          {texts.close}
        </Button>
      )}
    </div>
  )
}

const Lines = ({ history }: { history: FollowUpHistory }) => (
  <ol>
    {historyLines(history).map(({ id, words, when }) => (
      <li key={id}>
        <span>{words}</span>
        <small>{when}</small>
      </li>
    ))}
  </ol>
)

function NoteForm({ id, onClose }: Readonly<{ id: string; onClose: () => void }>) {
  const [note, setNote] = useState('')
  const field = useId()
  const add = async () => {
    const isAdded = await act(async () => {
      await call('followUps.addNote', { id, note })
      return true
    }, followUps.done.noted)
    if (isAdded) setNote('')
    // The form stays: one note may follow another, and what was added stands above it.
    return undefined
  }
  return (
    <InlineForm title={texts.noteField} submit={texts.addNote} cancel={texts.close} onSubmit={add} onClose={onClose}>
      <Field className="wide">
        <Label htmlFor={field}>{texts.noteLabel}</Label>
        <Textarea
          id={field}
          rows={2}
          required
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
    </InlineForm>
  )
}
