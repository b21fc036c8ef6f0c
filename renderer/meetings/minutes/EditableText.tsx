import { Button } from '@digdir/designsystemet-react'
import { PencilIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState, type FocusEvent } from 'react'
import { emptyContent, isEmptyContent, isWritten, type Content } from '../../../shared/content.ts'
import { fill } from '../../../shared/texts/index.ts'
import { minutesView as texts } from '../../../shared/texts/minutes.ts'
import type { Language } from '../../../shared/values.ts'
import { ContentView } from '../../editor/ContentView.tsx'
import { RichField, type RichFieldHandle } from '../../editor/RichField.tsx'
import { useCanWrite } from './sheet-mode.ts'

type Props = Readonly<{
  /** Id of the button that opens the text, for whoever wants to lead there. */
  id?: string
  label: string
  /** What the button says while nothing is written. */
  prompt: string
  content: Content | null
  language: Language
  onChange: (content: Content) => void
}>

/** Text of the document that becomes a field when one wants to change it, and text again when one leaves. */
export function EditableText(props: Props) {
  const { content, onChange } = props
  const canWrite = useCanWrite()
  const [isEditing, setEditing] = useState(false)
  // What was typed is shown until it comes back from the disk.
  const stored = JSON.stringify(content)
  const [typed, setTyped] = useState<Readonly<{ over: string; content: Content }>>()
  const shown = typed?.over === stored ? typed.content : content
  const change = (changed: Content) => {
    setTyped({ over: stored, content: changed })
    onChange(changed)
  }
  if (!canWrite) return isWritten(content) ? <ContentView content={content} lang={props.language} /> : null
  if (isEditing) return <Field {...props} onChange={change} onLeave={() => setEditing(false)} />
  return <Text {...props} content={shown} onEdit={() => setEditing(true)} />
}

function Field({ label, content, language, onChange, onLeave }: Props & Readonly<{ onLeave: () => void }>) {
  const field = useRef<RichFieldHandle>(null)
  useEffect(() => field.current?.focus(), [])
  const leave = (event: FocusEvent) => {
    if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) onLeave()
  }
  return (
    <div data-writing onBlur={leave}>
      <RichField
        ref={field}
        label={label}
        isLabelHidden
        language={language}
        value={content ?? emptyContent}
        onChange={onChange}
      />
    </div>
  )
}

function Text({ id, label, prompt, content, language, onEdit }: Props & Readonly<{ onEdit: () => void }>) {
  if (content === null || isEmptyContent(content))
    return (
      <Button id={id} className="write-here" variant="tertiary" data-size="sm" onClick={onEdit}>
        <PencilIcon aria-hidden />
        {prompt}
        <span className="ds-sr-only">: {label}</span>
      </Button>
    )
  return (
    <div className="editable-text">
      <ContentView content={content} lang={language} />
      <Button
        id={id}
        icon
        variant="tertiary"
        data-size="sm"
        aria-label={fill(texts.change, { label })}
        onClick={onEdit}
      >
        <PencilIcon aria-hidden />
      </Button>
    </div>
  )
}
