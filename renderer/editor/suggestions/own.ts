import type { Mark, Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { idOf, suggestionsOn } from '../../../shared/suggestions.ts'
import { blocksOf, stretchesIn } from './stretch.ts'
import { startOf } from './whole-blocks.ts'

type Visit = (node: Node, position: number, mark: Mark) => void

/** What suggestions add and take away in the blocks that differ; text is visited sign by sign. */
function visitDiffering(doc: Node, other: Node, visit: Visit): void {
  for (const stretch of stretchesIn([doc, other])) {
    let start = startOf(doc, stretch)
    for (const block of blocksOf(doc, stretch)) {
      const at = start
      visitNode(block, at, visit)
      block.descendants((node, offset) => {
        visitNode(node, at + 1 + offset, visit)
        return !node.isInline
      })
      start += block.nodeSize
    }
  }
}

function visitNode(node: Node, position: number, visit: Visit): void {
  const mark = suggestionsOn(node).find(({ type }) => type.name !== 'modification')
  if (!mark) return
  const units = node.isText ? node.nodeSize : 1
  for (let unit = 0; unit < units; unit++) visit(node, position + unit, mark)
}

/**
 * The library lets what is suggested beside a suggestion become a part of it. What somebody else has suggested keeps its
 * identity, and so who made it; what is new beside it gets one of its own, which `newId` gives.
 */
export function ownApart(
  marked: Transaction,
  before: Node,
  isOwn: (id: string) => boolean,
  newId: () => string,
): Transaction {
  const kept = new Map<number, Mark>()
  visitDiffering(before, marked.doc, (_node, position, mark) => {
    if (isOwn(idOf(mark))) return
    const { pos, deletedAfter } = marked.mapping.mapResult(position, 1)
    if (!deletedAfter) kept.set(pos, mark)
  })
  let made: string | null = null
  const wrong: { node: Node; position: number; mark: Mark }[] = []
  visitDiffering(marked.doc, before, (node, position, mark) => {
    const old = kept.get(position)
    if (old?.type === mark.type ? old.eq(mark) : isOwn(idOf(mark))) return
    const next = old?.type === mark.type ? old : mark.type.create({ id: (made ??= newId()) })
    wrong.push({ node, position, mark: next })
  })
  for (const { node, position, mark } of wrong) {
    if (node.isInline) marked.addMark(position, position + (node.isText ? 1 : node.nodeSize), mark)
    else marked.addNodeMark(position, mark)
  }
  return marked
}
