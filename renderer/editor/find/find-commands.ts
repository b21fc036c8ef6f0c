import { closeHistory } from '@tiptap/pm/history'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { TextQuery, TextSpan } from '../../../shared/text-search.ts'
import { findKey, matchesOf, selectedMatch } from './find-plugin.ts'

/** Forwards or backwards in the text. */
export type Direction = 1 | -1

/** Looks for the words, or stops looking with null. */
export const lookFor = (state: EditorState, query: TextQuery | null): Transaction => state.tr.setMeta(findKey, query)

/** The match to go to from where the selection is, around the end; at a new search the one it stands on counts. */
export function matchFrom(state: EditorState, direction: Direction, mayStay = false): TextSpan | undefined {
  const matches = matchesOf(state)
  const { from, to } = state.selection
  if (direction === -1) return matches.findLast((match) => match.to <= from) ?? matches.at(-1)
  const start = mayStay || selectedMatch(state, matches) < 0 ? from : to
  return matches.find((match) => match.from >= start) ?? matches[0]
}

export const select = (state: EditorState, { from, to }: TextSpan): Transaction =>
  state.tr.setSelection(TextSelection.create(state.doc, from, to))

/** Puts the words where the span is; they look and link as what they replace began. */
function put(tr: Transaction, { from, to }: TextSpan, words: string): void {
  const marks = tr.doc.nodeAt(from)?.marks ?? []
  if (words === '') tr.delete(from, to)
  else tr.replaceWith(from, to, tr.doc.type.schema.text(words, marks))
}

/** Replaces the match that is selected, and leaves the cursor after the new words; null when none is selected. */
export function replaceSelected(state: EditorState, words: string): Transaction | null {
  const matches = matchesOf(state)
  const match = matches[selectedMatch(state, matches)]
  if (!match) return null
  const tr = closeHistory(state.tr)
  put(tr, match, words)
  return tr.setSelection(TextSelection.create(tr.doc, match.from + words.length))
}

/** Replaces every match as one step of the undo history. */
export function replaceEvery(state: EditorState, words: string): Transaction {
  const tr = closeHistory(state.tr)
  for (const match of matchesOf(state).toReversed()) put(tr, match, words)
  return tr
}
