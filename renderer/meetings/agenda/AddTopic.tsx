import { Button, Textfield } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useRef, useState, type FormEvent } from 'react'
import { fill } from '../../../shared/texts/index.ts'
import { agendaTools } from '../../../shared/texts/agenda-tools.ts'
import { agendaView } from '../../../shared/texts/agenda-view.ts'
import { call } from '../../api.ts'
import { act } from '../../messages.ts'

const texts = agendaView.topic

/** Adds a point without a case, or a heading; the field is ready for the next one at once. */
export function AddTopic({ meetingId }: { meetingId: string }) {
  const [title, setTitle] = useState('')
  const [minutes, setMinutes] = useState('10')
  const [problem, setProblem] = useState<string>()
  const field = useRef<HTMLInputElement>(null)

  const add = async (work: () => Promise<unknown>, done: string) => {
    field.current?.focus()
    setProblem(title.trim() === '' ? texts.missing : undefined)
    if (title.trim() === '') return
    const added = await act(work, fill(done, { title }))
    if (added) setTitle('')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const topic = { meetingId, title, plannedMinutes: Math.max(0, Math.min(600, Math.round(Number(minutes)) || 0)) }
    void add(() => call('agenda.addTopic', topic), texts.done)
  }
  const addHeading = () => void add(() => call('agenda.addHeading', { meetingId, title }), agendaTools.heading.done)

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
      <Button variant="tertiary" onClick={addHeading}>
        {agendaTools.heading.submit}
      </Button>
    </form>
  )
}
