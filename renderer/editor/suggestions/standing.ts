import type { Node } from '@tiptap/pm/model'
import { suggestionIdsOn, suggestionsOn, idOf } from '../../../shared/suggestions.ts'
import { suggestionsIn, type FoundSuggestion } from '../../../shared/suggestion-list.ts'

/** Blocks never change, so what has been seen of one stands. */
const seen = new WeakMap<Node, boolean>()

/** True when something is suggested in the block or about it. */
export function isSuggestedIn(block: Node): boolean {
  const known = seen.get(block)
  if (known !== undefined) return known
  const is = suggestionIdsOn(block).length > 0
  seen.set(block, is)
  return is
}

const lists = new WeakMap<Node, readonly FoundSuggestion[]>()

/** Every suggestion in the text, in reading order; looks into the blocks that are new since last. */
export function suggestionsOfText(doc: Node): readonly FoundSuggestion[] {
  return doc.children.flatMap((section) => {
    if (!section.children.some(isSuggestedIn)) return []
    const known = lists.get(section) ?? suggestionsIn(section)
    lists.set(section, known)
    return known
  })
}

/** From where a suggestion begins to where it ends. */
export type Place = Readonly<{ id: string; from: number; to: number }>

/** Where every suggestion stands, in reading order. */
export function placesOf(doc: Node): Place[] {
  const places = new Map<string, { id: string; from: number; to: number }>()
  doc.forEach((section, start) =>
    section.forEach((block, offset) => {
      if (!isSuggestedIn(block)) return
      const position = start + 1 + offset
      note(block, position)
      block.descendants((node, inner) => note(node, position + 1 + inner))
    }),
  )
  return [...places.values()]

  function note(node: Node, position: number): void {
    for (const mark of suggestionsOn(node)) {
      const id = idOf(mark)
      const place = places.get(id) ?? { id, from: position, to: position }
      place.to = position + node.nodeSize
      places.set(id, place)
    }
  }
}

/** The suggestion that the place stands in or at the edge of; the innermost of several. */
export function suggestionAt(doc: Node, position: number): string | null {
  const $position = doc.resolve(position)
  for (const node of [$position.nodeAfter, $position.nodeBefore]) {
    const [mark] = node?.isInline ? suggestionsOn(node) : []
    if (mark) return idOf(mark)
  }
  for (let depth = $position.depth; depth > 0; depth--) {
    const [mark] = suggestionsOn($position.node(depth))
    if (mark) return idOf(mark)
  }
  return null
}
