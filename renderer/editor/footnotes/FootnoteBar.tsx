import { Button } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'
import { useEditorState } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { fill } from '../../../shared/texts/index.ts'
import { paperBlocks } from '../../../shared/texts/paper-blocks.ts'
import { closeFootnote, withoutNote } from './commands.ts'
import { noteView, takeFromPaper } from './note-view.ts'
import { numberOf, openNote, shownNote } from './numbers.ts'

const texts = paperBlocks.footnote

/** Under the tools, the words of the footnote that is open, or that found words stand in. */
export function FootnoteBar({ editor, id }: Readonly<{ editor: Editor; id: string }>) {
  const { number, isOpen } = useEditorState({ editor, selector: standing })
  if (number === 0) return null
  const close = () => {
    editor.view.dispatch(closeFootnote(editor.state))
    editor.view.focus()
  }
  const remove = () => {
    const at = shownNote(editor.state)
    if (at !== null) editor.view.dispatch(withoutNote(editor.state, at))
    editor.view.focus()
  }
  const name = fill(texts.name, { number })
  return (
    <div className="footnote-bar" role="group" aria-label={name} data-size="sm">
      <span className="footnote-bar-name" aria-hidden>
        {name}
      </span>
      <NoteText editor={editor} id={`${id}note`} name={name} isOpen={isOpen} onLeave={close} />
      <span className="footnote-bar-tools">
        <Button variant="secondary" onClick={close}>
          {texts.done}
        </Button>
        <Button variant="tertiary" onClick={remove}>
          {texts.remove}
        </Button>
      </span>
      <p id={`${id}note-help`} className="ds-sr-only">
        {texts.help}
      </p>
    </div>
  )
}

function standing({ editor: { state } }: { editor: Editor }): { number: number; isOpen: boolean } {
  const at = shownNote(state)
  return { number: at === null ? 0 : numberOf(state.doc, at), isOpen: openNote(state) !== null }
}

type TextProps = Readonly<{ editor: Editor; id: string; name: string; isOpen: boolean; onLeave: () => void }>

function NoteText({ editor, id, name, isOpen, onLeave }: TextProps) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const leave = useRef(onLeave)
  useEffect(() => {
    const made = place.current && noteView(place.current, editor, attributesOf(id), () => leave.current())
    if (!made) return
    view.current = made
    const follow = () => takeFromPaper(made, editor)
    const goOut = () => openNote(editor.state) !== null && editor.view.dispatch(closeFootnote(editor.state))
    editor.on('transaction', follow)
    editor.on('focus', goOut)
    return () => {
      editor.off('transaction', follow)
      editor.off('focus', goOut)
      const hadFocus = made.hasFocus()
      made.destroy()
      if (hadFocus && !editor.isDestroyed) editor.view.focus()
    }
  }, [editor, id])
  useEffect(() => view.current?.dom.setAttribute('aria-label', name), [name])
  useEffect(() => {
    leave.current = onLeave
  })
  useEffect(() => {
    if (isOpen) view.current?.focus()
  }, [isOpen])
  return <div ref={place} className="footnote-text rich-text" />
}

const attributesOf = (id: string): Record<string, string> => ({
  role: 'textbox',
  'aria-multiline': 'false',
  'aria-describedby': `${id}-help`,
  spellcheck: 'false',
  id,
})
