import type { Editor, EditorEvents } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import { fromStore } from '../use-text-editor.ts'
import { saidOf } from './said.ts'

/** Says aloud what commands did and what the cursor came into; never seen, and never for what is merely typed. */
export function Announcer({ editor }: Readonly<{ editor: Editor }>) {
  const region = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    let before = editor.state
    const hear = ({ transaction }: EditorEvents['transaction']) => {
      const from = before
      before = editor.state
      // Words that are looked for are said by the search.
      const isElsewhere = !transaction.docChanged && !transaction.storedMarksSet && !editor.isFocused
      if (transaction.getMeta(fromStore) || isElsewhere) return
      const words = saidOf(from, editor.state, transaction)
      if (words !== '' && region.current) region.current.textContent = unlike(words, region.current.textContent)
    }
    editor.on('transaction', hear)
    return () => void editor.off('transaction', hear)
  }, [editor])
  return <p ref={region} aria-live="polite" className="ds-sr-only" />
}

/** The same words once more are heard only when they are not quite the same. */
const unlike = (words: string, last: string): string => (words === last ? `${words}\u00a0` : words)
