import { Textfield } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import { useRef, useState } from 'react'
import { editor as texts } from '../../../shared/texts/editor.ts'
import { linkAddress, linkAtCursor, removeLink, setLink } from '../links.ts'
import { ToolForm } from './ToolForm.tsx'

/** Asks for the address in a line under the tools; Enter sets it, Escape goes back to the text. */
export function LinkForm({ editor, onClose }: Readonly<{ editor: Editor; onClose: () => void }>) {
  const [before] = useState(() => linkAtCursor(editor))
  const [typed, setTyped] = useState(before)
  const [isInvalid, setInvalid] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const set = () => {
    const href = linkAddress(typed)
    setInvalid(href === null)
    if (href === null) return field.current?.focus()
    onClose()
    setLink(editor, href)
  }
  const leave = () => {
    onClose()
    editor.commands.focus()
  }
  const remove = () => {
    onClose()
    removeLink(editor)
  }
  return (
    <ToolForm
      field={field}
      set={{ text: before === '' ? texts.link.set : texts.link.change, run: set }}
      other={before === '' ? null : { text: texts.link.remove, run: remove }}
      onLeave={leave}
    >
      <Textfield
        ref={field}
        label={texts.link.address}
        error={isInvalid && texts.link.invalid}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
      />
    </ToolForm>
  )
}
