import { Button, Textfield } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useState, type KeyboardEvent } from 'react'
import { editor as texts } from '../../../shared/texts/editor.ts'
import { counted } from '../../../shared/texts/index.ts'
import { matchesOf } from './find-plugin.ts'
import type { Finder } from './use-finder.ts'

/** The words to put in place of what was found: Enter replaces the one that is shown and goes on to the next. */
export function ReplaceRow({ editor, finder }: Readonly<{ editor: Editor; finder: Finder }>) {
  const [words, setWords] = useState('')
  const [replaced, setReplaced] = useState(0)
  const hasMatches = useEditorState({ editor, selector: ({ editor: { state } }) => matchesOf(state).length > 0 })
  const replaceOne = () => {
    setReplaced(0)
    finder.replaceOne(words)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    replaceOne()
  }
  return (
    <div className="find-row">
      <Textfield
        label={texts.find.replacement}
        value={words}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className="find-steps">
        <Button variant="secondary" aria-disabled={!hasMatches} onClick={replaceOne}>
          {texts.find.replaceOne}
        </Button>
        <Button variant="secondary" aria-disabled={!hasMatches} onClick={() => setReplaced(finder.replaceAll(words))}>
          {texts.find.replaceAll}
        </Button>
      </span>
      <p role="status" className="find-status">
        {replaced > 0 && counted(texts.find.replaced, replaced)}
      </p>
    </div>
  )
}
