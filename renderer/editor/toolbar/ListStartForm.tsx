import { Textfield } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import { useRef, useState } from 'react'
import { editor as texts } from '../../../shared/texts/editor.ts'
import { fill } from '../../../shared/texts/index.ts'
import { highestStart, numberedListAt, setStart, startFrom } from '../list-start.ts'
import { ToolForm } from './ToolForm.tsx'

/** Asks which number the list at the cursor begins with. */
export function ListStartForm({ editor, onClose }: Readonly<{ editor: Editor; onClose: () => void }>) {
  const [list] = useState(() => numberedListAt(editor.state))
  const [typed, setTyped] = useState(String(list?.start ?? 1))
  const [isInvalid, setInvalid] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const leave = () => {
    onClose()
    editor.commands.focus()
  }
  const set = (start: number | null) => {
    setInvalid(start === null)
    if (start === null) return field.current?.focus()
    // The text may have changed under the open form.
    const now = numberedListAt(editor.state)
    if (now) editor.view.dispatch(setStart(editor.state.tr, now, start))
    leave()
  }
  const following = list?.following ?? null
  return (
    <ToolForm
      field={field}
      set={{ text: texts.listStart.set, run: () => set(startFrom(typed)) }}
      other={
        following === null
          ? null
          : { text: fill(texts.listStart.follow, { start: following }), run: () => set(following) }
      }
      onLeave={leave}
    >
      <Textfield
        ref={field}
        label={texts.listStart.number}
        inputMode="numeric"
        error={isInvalid && fill(texts.listStart.invalid, { most: highestStart })}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
    </ToolForm>
  )
}
