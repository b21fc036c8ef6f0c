import { closeHistory } from '@tiptap/pm/history'
import { NodeSelection, TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state'
import { fill } from '../../../shared/texts/index.ts'
import { paperBlocks } from '../../../shared/texts/paper-blocks.ts'
import { say } from '../announce/said.ts'
import { isFootnote } from './lines.ts'
import { numberOf, openNote, setOpen } from './numbers.ts'

/** Puts an empty footnote after what is selected, and opens it to be written. */
export const insertFootnote: Command = (state, dispatch) => {
  const { $to } = state.selection
  const type = state.schema.nodes['footnote']
  const isPlace = type && $to.parent.isTextblock && $to.parent.canReplaceWith($to.index(), $to.index(), type)
  if (!isPlace) return false
  const tr = closeHistory(state.tr).insert($to.pos, type.create())
  tr.setSelection(TextSelection.create(tr.doc, $to.pos + 2))
  say(tr, fill(paperBlocks.said.footnoteOn, { number: numberOf(tr.doc, $to.pos) }))
  dispatch?.(setOpen(tr, $to.pos).scrollIntoView())
  return true
}

/** Opens the footnote whose sign is selected. */
export const openSelectedFootnote: Command = ({ selection, tr }, dispatch) => {
  if (!(selection instanceof NodeSelection) || !isFootnote(selection.node)) return false
  dispatch?.(setOpen(tr, selection.from))
  return true
}

/** Closes the open footnote with the cursor after its sign; one without words goes. */
export function closeFootnote(state: EditorState): Transaction {
  const at = openNote(state)
  const note = at === null ? null : state.doc.nodeAt(at)
  if (at === null || !note) return setOpen(state.tr, null)
  if (note.content.size === 0) return setOpen(withoutNote(state, at), null)
  return setOpen(state.tr.setSelection(TextSelection.create(state.doc, at + note.nodeSize)), null)
}

/** Takes the footnote at `position` out of the text. */
export function withoutNote(state: EditorState, position: number): Transaction {
  const size = state.doc.nodeAt(position)?.nodeSize ?? 0
  const tr = state.tr.delete(position, position + size)
  return say(tr.setSelection(TextSelection.create(tr.doc, position)), paperBlocks.said.footnoteOff)
}
