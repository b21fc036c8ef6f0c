import type { Editor } from '@tiptap/core'
import { EditorContent } from '@tiptap/react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { editor as texts } from '../../shared/texts/nb/editor.ts'
import { useCommands } from '../components/commands.ts'
import { LinkForm } from './toolbar/LinkForm.tsx'
import { Toolbar } from './toolbar/Toolbar.tsx'

type Props = Readonly<{ editor: Editor; id: string; label: string; isReadOnly?: boolean; className: string }>

/** A text with its tools: Alt F10 goes to them, Escape and then Tab leaves the text. */
export function TextEditor({ editor, id, label, isReadOnly = false, className }: Props) {
  const [isLinking, setLinking] = useState(false)
  const toolbar = useRef<HTMLDivElement>(null)
  useCommands(texts.place, isReadOnly ? [] : textKeys)
  const onKeyDown = (event: KeyboardEvent) => {
    if (isReadOnly || event.defaultPrevented) return
    if (event.altKey && event.key === 'F10')
      toolbar.current?.querySelector<HTMLElement>('[data-tool][tabindex="0"]')?.focus()
    else if (isLinkKey(event)) setLinking(true)
    else return
    event.preventDefault()
  }
  return (
    // Keys that the text and the tools share come up to here.
    <div role="presentation" className={`text-editor ${className}`} onKeyDown={onKeyDown}>
      {!isReadOnly && (
        <div className="text-editor-head">
          <Toolbar editor={editor} label={label} controls={`${id}text`} ref={toolbar} onLink={() => setLinking(true)} />
          {isLinking && <LinkForm editor={editor} onClose={() => setLinking(false)} />}
        </div>
      )}
      <EditorContent editor={editor} />
      <p id={`${id}help`} className="ds-sr-only">
        {texts.help}
      </p>
    </div>
  )
}

const isLinkKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 'k'

/** Shown under F1; the text itself listens for them. */
const textKeys = [
  { keys: 'Alt+F10', text: texts.keys.toTools },
  { keys: 'Escape', text: texts.keys.leave },
  { keys: 'Ctrl+B', text: texts.bold },
  { keys: 'Ctrl+I', text: texts.italic },
  { keys: 'Ctrl+Shift+K', text: texts.link.tool },
  { keys: 'Ctrl+Shift+1', text: texts.keys.heading },
  { keys: 'Ctrl+Shift+0', text: texts.keys.paragraph },
  { keys: 'Ctrl+Shift+8', text: texts.bulletList },
  { keys: 'Ctrl+Shift+7', text: texts.orderedList },
  { keys: 'Ctrl+Shift+9', text: texts.quote },
  { keys: 'Tab', text: texts.keys.nest },
  { keys: 'Shift+Enter', text: texts.keys.lineBreak },
] as const
