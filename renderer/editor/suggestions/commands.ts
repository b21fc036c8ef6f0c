import { closeHistory } from '@tiptap/pm/history'
import { NodeSelection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { decide, type Verdict } from '../../../shared/suggestions.ts'
import { placesOf, type Place } from './standing.ts'
import { suggestingKey } from './suggesting.ts'

/** Accepts or rejects one suggestion, or all of them when none is named, as one step of the undo history. */
export function deciding(state: EditorState, verdict: Exclude<Verdict, null>, only?: string): Transaction {
  const tr = closeHistory(state.tr)
  decide(tr, (id) => (only === undefined || id === only ? verdict : null))
  return tr.setMeta(suggestingKey, {})
}

/** Turns suggesting on or off. */
export const turning = (state: EditorState, isOn: boolean): Transaction => state.tr.setMeta(suggestingKey, { isOn })

/** Shows the suggestion with the cursor at its beginning. */
export function goingTo({ doc, tr }: EditorState, { from }: Place): Transaction {
  const node = doc.nodeAt(from)
  const selection =
    node?.isBlock && node.isLeaf ? NodeSelection.create(doc, from) : TextSelection.near(doc.resolve(from), 1)
  return tr.setSelection(selection).scrollIntoView()
}

/** The next or the previous one from the cursor, around the end. */
export function placeFrom({ doc, selection }: EditorState, direction: 1 | -1, at: string | null): Place | undefined {
  const places = placesOf(doc)
  const index = places.findIndex(({ id }) => id === at)
  if (index >= 0) return places.at((index + direction) % places.length)
  if (direction === 1) return places.find(({ from }) => from >= selection.head) ?? places[0]
  return places.findLast(({ to }) => to <= selection.head) ?? places.at(-1)
}
