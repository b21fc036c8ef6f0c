import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { editor as texts } from '../../../shared/texts/editor.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { matchesOf, selectedMatch } from './find-plugin.ts'

/** «3 av 17», read aloud when it changes. */
export function FindStatus({ editor, search }: Readonly<{ editor: Editor; search: string }>) {
  const { place, count } = useEditorState({ editor, selector: standing })
  return (
    <p role="status" className="find-status">
      {search !== '' && wordsFor(place, count)}
    </p>
  )
}

function standing({ editor }: { editor: Editor }): { place: number; count: number } {
  const matches = matchesOf(editor.state)
  return { place: selectedMatch(editor.state, matches) + 1, count: matches.length }
}

function wordsFor(place: number, count: number): string {
  if (count === 0) return texts.find.none
  return place > 0 ? fill(texts.find.place, { place, count }) : counted(texts.find.count, count)
}
