import { Button, Textfield } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useRef, useState, type FormEvent } from 'react'
import { fill } from '../../../shared/texts/index.ts'
import { agendaView } from '../../../shared/texts/agenda-view.ts'
import { call } from '../../api.ts'
import { act } from '../../messages.ts'

const texts = agendaView.topic

/** Adds a point without a case; the field is ready for the next one at once. */
export function AddTopic({ meetingId }: { meetingId: string }) {
  const [title, setTitle] = useState('')
  const [minutes, setMinutes] = useState('10')
  const [problem, setProblem] = useState<string>()
  const field = useRef<HTMLInputElement>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    field.current?.focus()
    setProblem(title.trim() === '' ? texts.missing : undefined)
    if (title.trim() === '') return
    const topic = { meetingId, title, plannedMinutes: Math.max(0, Math.min(600, Math.round(Number(minutes)) || 0)) }
    const added = await act(() => call('agenda.addTopic', topic), fill(texts.done, { title }))
    if (added) setTitle('')
  }

  return (
    <form className="add-topic" aria-label={texts.title} onSubmit={submit} noValidate>
      <Textfield
        ref={field}
        label={texts.title}
        value={title}
        error={problem}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Textfield
        className="minutes-field"
        label={texts.minutes}
        inputMode="numeric"
        value={minutes}
        onChange={(event) => setMinutes(event.target.value)}
      />
      <Button type="submit" variant="secondary">
        <PlusIcon aria-hidden />
        {texts.submit}
      </Button>
    </form>
  )
}
