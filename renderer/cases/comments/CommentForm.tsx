import { Field, Label, Textarea } from '@digdir/designsystemet-react'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act } from '../../messages.ts'

type Props = Readonly<{
  title: string
  label: string
  submit: string
  done: string
  words?: string
  onSave: (words: string) => Promise<unknown>
  onClose: () => void
}>

/** A few words to write; Ctrl Enter sends them. */
export function CommentForm({ title, label, submit, done, words = '', onSave, onClose }: Props) {
  const [written, setWritten] = useState(words)
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const save = () =>
    act(async () => {
      await onSave(written.trim())
      return true
    }, done)
  const close = () => {
    const thread = field.current?.closest<HTMLElement>('.comment-thread')
    onClose()
    // What opened the form is not there while it is open; the thread is.
    thread?.focus()
  }
  return (
    <InlineForm title={title} submit={submit} onSubmit={save} onClose={close}>
      <Field className="wide">
        <Label htmlFor={id}>{label}</Label>
        <Textarea
          id={id}
          ref={field}
          rows={3}
          required
          maxLength={4000}
          value={written}
          aria-keyshortcuts="Control+Enter"
          onChange={(event) => setWritten(event.target.value)}
          onKeyDown={sendByKey}
        />
      </Field>
    </InlineForm>
  )
}

function sendByKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}
