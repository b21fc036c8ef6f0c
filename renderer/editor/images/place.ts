import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { paperBlocks } from '../../../shared/texts/paper-blocks.ts'
import { say } from '../announce/said.ts'
import { isFootnote } from '../footnotes/lines.ts'
import type { ImageAttributes } from './attributes.ts'

/** Where the block with the id stands, or -1. */
export function placeOf(doc: Node, id: string): number {
  let place = -1
  doc.descendants((node, position) => {
    if (node.attrs['id'] === id) place = position
    return place < 0
  })
  return place
}

/** Puts a picture at the position and selects it; a line is left after it, so that one can write on. */
export function placeImage(state: EditorState, position: number, image: ImageAttributes & { id: string }): Transaction {
  const { image: type, paragraph } = state.schema.nodes
  const tr = closeHistory(state.tr)
  if (!type || !paragraph) return tr
  const $from = tr.doc.resolve(Math.min(position, tr.doc.content.size))
  const start = isFootnote($from.parent) ? $from.after() : $from.pos
  tr.replaceRangeWith(start, start, type.create(image))
  const place = placeOf(tr.doc, image.id)
  if (place < 0) return tr
  const $place = tr.doc.resolve(place)
  if ($place.index() === $place.parent.childCount - 1) tr.insert(place + 1, paragraph.create())
  return say(tr.setSelection(NodeSelection.create(tr.doc, place)).scrollIntoView(), paperBlocks.said.imageOn)
}

/** Changes what the text says of the picture at the position, as one step of the undo history. */
export function changeImage(state: EditorState, position: number, image: Partial<ImageAttributes>): Transaction {
  const node = state.doc.nodeAt(position)
  const tr = closeHistory(state.tr)
  if (node) tr.setNodeMarkup(position, null, { ...node.attrs, ...image }, node.marks)
  return tr.setSelection(NodeSelection.create(tr.doc, position))
}
