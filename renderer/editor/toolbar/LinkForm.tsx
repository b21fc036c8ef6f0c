import { Button, Textfield } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { common } from '../../../shared/texts/common.ts'
import { editor as texts } from '../../../shared/texts/editor.ts'
import { linkAddress, linkAtCursor, removeLink, setLink } from '../links.ts'

/** Asks for the address in a line under the tools; Enter sets it, Escape goes back to the text. */
export function LinkForm({ editor, onClose }: Readonly<{ editor: Editor; onClose: () => void }>) {
  const [before] = useState(() => linkAtCursor(editor))
  const [typed, setTyped] = useState(before)
  const [isInvalid, setInvalid] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && !(event.key === 'Enter' && event.target === field.current)) return
    event.preventDefault()
    if (event.key === 'Escape') leave()
    else set()
  }
  return (
    <div role="presentation" className="link-form" data-size="sm" onKeyDown={onKeyDown}>
      <Textfield
        ref={field}
        label={texts.link.address}
        error={isInvalid && texts.link.invalid}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="link-form-buttons">
        <Button onClick={set}>{before === '' ? texts.link.set : texts.link.change}</Button>
        {before !== '' && (
          <Button variant="secondary" onClick={remove}>
            {texts.link.remove}
          </Button>
        )}
        <Button variant="tertiary" onClick={leave}>
          {common.cancel}
        </Button>
      </div>
    </div>
  )
}
