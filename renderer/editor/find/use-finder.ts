import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import type { TextQuery } from '../../../shared/text-search.ts'
import { lookFor, matchFrom, replaceEvery, replaceSelected, select, type Direction } from './find-commands.ts'
import { matchesOf } from './find-plugin.ts'

/** What the bar for finding words shows and does; what was asked is remembered while it is closed. */
export type Finder = Readonly<{
  asked: TextQuery
  isOpen: boolean
  /** Rises each time the bar is asked for, so that the field takes the cursor again. */
  opened: number
  isReplacing: boolean
  open: (isReplacing: boolean) => void
  showReplacement: () => void
  ask: (query: TextQuery) => void
  step: (direction: Direction) => void
  replaceOne: (words: string) => void
  replaceAll: (words: string) => number
  close: () => void
}>

const nothingAsked: TextQuery = { search: '', isCaseSensitive: false, isWholeWord: false }

/** Longer selections are not words to look for. */
const longestSelection = 100

export function useFinder(editor: Editor): Finder {
  const [asked, setAsked] = useState(nothingAsked)
  const [opened, setOpened] = useState(0)
  const [shown, setShown] = useState({ isOpen: false, isReplacing: false })
  useEffect(() => () => stop(editor), [editor])
  const ask = (query: TextQuery) => {
    setAsked(query)
    editor.view.dispatch(lookFor(editor.state, query))
    if (query.search !== '') go(editor, 1, true)
  }
  return {
    asked,
    opened,
    ...shown,
    ask,
    open: (isReplacing) => {
      setShown((before) => ({ isOpen: true, isReplacing: isReplacing || (before.isOpen && before.isReplacing) }))
      setOpened((count) => count + 1)
      ask({ ...asked, search: selectedWords(editor) || asked.search })
    },
    showReplacement: () => setShown({ isOpen: true, isReplacing: true }),
    step: (direction) => go(editor, direction),
    replaceOne: (words) => replaceOne(editor, words.normalize('NFC')),
    replaceAll: (words) => replaceAll(editor, words.normalize('NFC')),
    close: () => {
      setShown({ isOpen: false, isReplacing: false })
      stop(editor)
      editor.commands.focus()
    },
  }
}

function stop(editor: Editor): void {
  if (!editor.isDestroyed) editor.view.dispatch(lookFor(editor.state, null))
}

/** The words that are selected within one block, else none. */
function selectedWords({ state: { doc, selection } }: Editor): string {
  const { $from, $to, from, to } = selection
  if (!$from.sameParent($to) || !$from.parent.isTextblock || to - from > longestSelection) return ''
  return doc.textBetween(from, to, '', '\n').includes('\n') ? '' : doc.textBetween(from, to)
}

/** Selects the match and shows it; the cursor need not be in the text. */
function go(editor: Editor, direction: Direction, mayStay = false): void {
  const match = matchFrom(editor.state, direction, mayStay)
  if (!match) return
  editor.view.dispatch(select(editor.state, match))
  editor.view.dom.querySelector('.found-selected')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Replaces the match that is shown and goes on to the next; goes to one first when none is. */
function replaceOne(editor: Editor, words: string): void {
  const replacing = replaceSelected(editor.state, words)
  if (replacing) editor.view.dispatch(replacing)
  go(editor, 1)
}

function replaceAll(editor: Editor, words: string): number {
  const { length } = matchesOf(editor.state)
  if (length > 0) editor.view.dispatch(replaceEvery(editor.state, words))
  return length
}
