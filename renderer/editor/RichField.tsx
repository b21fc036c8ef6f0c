import { Label } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { useEffect, useImperativeHandle, useMemo, useRef, type Ref } from 'react'
import { isEmptyContent, type Content } from '../../shared/content.ts'
import type { Language } from '../../shared/values.ts'
import { TextEditor } from './TextEditor.tsx'
import { contentOf, nodeOf, takeIn, useTextEditor } from './use-text-editor.ts'

export type RichFieldHandle = Readonly<{
  focus: () => void
  /** Writes the words where none stand, as if they had been typed; only the field knows what stands in it now. */
  fillIfEmpty: (words: Content) => void
}>

type Props = Readonly<{
  label: string
  /** The label is read aloud only, where the words around the field already name it. */
  isLabelHidden?: boolean
  value: Content
  /** Called for every change; pass it on through `autosave`. */
  onChange: (content: Content) => void
  language?: Language
  isReadOnly?: boolean
  autoFocus?: boolean
  ref?: Ref<RichFieldHandle>
}>

/**
 * A small field of rich text, such as an advice. Give it a `key` that changes with what it belongs to.
 * A `value` that others have changed is taken in, unless something typed here has not come back yet.
 */
export function RichField({
  label,
  isLabelHidden = false,
  value,
  onChange,
  language,
  isReadOnly = false,
  autoFocus,
  ref,
}: Props) {
  const sent = useRef<Node[]>([])
  const { editor, id } = useTextEditor({
    label,
    sections: [{ key: '', content: value }],
    isReadOnly,
    ...(language ? { language } : {}),
    ...(autoFocus ? { autoFocus } : {}),
    onChange: ({ section }) => {
      sent.current.push(section)
      onChange(contentOf(section))
    },
  })
  useImperativeHandle(
    ref,
    () => ({ focus: () => void editor.commands.focus('end'), fillIfEmpty: (words) => fillIfEmpty(editor, words) }),
    [editor],
  )
  useEffect(() => void editor.setEditable(!isReadOnly, false), [editor, isReadOnly])
  // Every re-reading makes a new object of the same text.
  const text = JSON.stringify(value)
  const stored = useMemo(() => JSON.parse(text) as Content, [text])
  useEffect(() => followStored(editor, stored, sent.current), [editor, stored])
  return (
    <div className="rich-field">
      {!isLabelHidden && (
        <Label onClick={() => editor.commands.focus()} data-size="sm" aria-hidden>
          {label}
        </Label>
      )}
      <TextEditor editor={editor} id={id} label={label} isReadOnly={isReadOnly} className="small-text" />
    </div>
  )
}

function fillIfEmpty(editor: Editor, words: Content): void {
  const { doc, tr } = editor.state
  const section = doc.child(0)
  if (!isEmptyContent(contentOf(section))) return
  const { content } = nodeOf(editor, { key: '', content: words })
  editor.view.dispatch(tr.replaceWith(1, 1 + section.content.size, content))
}

/** What comes back is either what was sent from here, older than what is typed now, or someone else's. */
function followStored(editor: Editor, stored: Content, sent: Node[]): void {
  const next = nodeOf(editor, { key: '', content: stored })
  const echo = sent.findLastIndex((node) => node.eq(next))
  if (echo >= 0) sent.splice(0, echo + 1)
  else if (sent.length === 0) takeIn(editor, 0, next)
}
