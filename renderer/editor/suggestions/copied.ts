import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { suggestionsOn, withoutAnchors } from '../../../shared/suggestions.ts'
import { isSuggestedIn } from './standing.ts'

/** What is copied reads as if everything suggested were accepted; what is nothing but struck out is copied as it stands. */
export function copied(slice: Slice): Slice {
  if (!slice.content.content.some(isSuggestedIn)) return slice
  const kept = plain(slice.content, isStanding)
  return new Slice(kept.size > 0 ? kept : plain(slice.content, () => true), slice.openStart, slice.openEnd)
}

const isStanding = (node: Node): boolean => !suggestionsOn(node).some((mark) => mark.type.name === 'deletion')

/** Without marks of suggestions and what only anchors them. */
const plain = (content: Fragment, isKept: (node: Node) => boolean): Fragment =>
  Fragment.from(content.content.filter(isKept).flatMap((node) => plainNode(node, isKept)))

function plainNode(node: Node, isKept: (node: Node) => boolean): Node[] {
  const own = suggestionsOn(node)
  const marks = node.marks.filter((mark) => !own.includes(mark))
  if (!node.isText) return [node.type.create(node.attrs, plain(node.content, isKept), marks)]
  const words = withoutAnchors(node.text ?? '')
  return words === '' ? [] : [node.type.schema.text(words, marks)]
}
