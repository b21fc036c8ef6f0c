import type { Node } from '@tiptap/pm/model'

export const isFootnote = (node: Node): boolean => node.type.name === 'footnote'

/**
 * The words of a line as they stand in it, one sign for one place: what is no text, footnotes with all their words
 * among it, is line breaks, which nobody looks for.
 */
export const lineOf = (block: Node): string =>
  block.children.map((child) => child.text ?? '\n'.repeat(child.nodeSize)).join('')

/** The footnotes of a line: how far into it their words begin, and the words. */
export function notesIn(block: Node): { offset: number; note: Node }[] {
  const found: { offset: number; note: Node }[] = []
  block.forEach((note, offset) => isFootnote(note) && found.push({ offset: offset + 1, note }))
  return found
}

const counts = new WeakMap<Node, number>()

/** How many footnotes stand in it; what has not changed is not looked through again. */
export function countNotes(node: Node): number {
  if (isFootnote(node)) return 1
  if (node.isText || node.childCount === 0) return 0
  const known = counts.get(node)
  if (known !== undefined) return known
  const count = node.children.reduce((sum, child) => sum + countNotes(child), 0)
  counts.set(node, count)
  return count
}

/** Where the footnotes of a text stand, in reading order. */
export function notePlaces(doc: Node): number[] {
  const places: number[] = []
  doc.descendants((node, position) => {
    if (isFootnote(node)) places.push(position)
    return !isFootnote(node) && countNotes(node) > 0
  })
  return places
}
