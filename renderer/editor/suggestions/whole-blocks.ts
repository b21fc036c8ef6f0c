import { Fragment, type Mark, type Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { blocksOf, resolved, signature, stretchesIn, type Stretch } from './stretch.ts'

/**
 * Suggests a change as the blocks it takes out and those it puts in, with everything suggested in them before taken up in
 * it: always right, but shows more than what was written. When it is fine, what stays within a block is shown as staying.
 */
export function wholeBlocks(change: Transaction, { doc, tr }: EditorState, id: string, isFine: boolean): Transaction {
  for (const stretch of stretchesIn([doc, change.doc]).toReversed()) {
    const from = startOf(doc, stretch)
    const size = sizeOf(blocksOf(doc, stretch))
    const [old, next] = [resolved(doc, stretch, 'reject'), resolved(change.doc, stretch, 'accept')]
    const laid = isFine ? laidOver(old, next, id) : exchanged(old, next, id)
    tr.replaceWith(from, from + size, laid)
  }
  return tr.scrollIntoView()
}

const sizeOf = (blocks: readonly Node[]): number => blocks.reduce((sum, { nodeSize }) => sum + nodeSize, 0)

/** Where the first block of the stretch begins. */
export const startOf = (doc: Node, { index, head }: Stretch): number =>
  sizeOf(doc.children.slice(0, index)) + 1 + sizeOf(doc.child(index).children.slice(0, head))

/** The two texts in one: what only the old one has is struck out, what only the new one has is put in after it. */
function laidOver(old: readonly Node[], next: readonly Node[], id: string): Node[] {
  const { head, tail } = common(old, next)
  const olds = old.slice(head, old.length - tail)
  const news = next.slice(head, next.length - tail)
  const isPaired = olds.length === news.length && olds.every((node, index) => isSameKind(node, news[index]))
  const middle = isPaired ? olds.map((node, index) => merged(node, news[index] ?? node, id)) : exchanged(olds, news, id)
  return [...old.slice(0, head), ...middle, ...old.slice(old.length - tail)]
}

const exchanged = (old: readonly Node[], next: readonly Node[], id: string): Node[] => [
  ...old.map((node) => marked(node, 'deletion', id)),
  ...next.map((node) => marked(node, 'insertion', id)),
]

function common(old: readonly Node[], next: readonly Node[]): { head: number; tail: number } {
  const [before, after] = [old, next].map((nodes) => nodes.map((node) => signature([node])))
  const most = Math.min(old.length, next.length)
  let head = 0
  while (head < most && before?.[head] === after?.[head]) head++
  let tail = 0
  while (tail < most - head && before?.at(-1 - tail) === after?.at(-1 - tail)) tail++
  return { head, tail }
}

/** True when the one can be laid over the other inside; rows of a table must keep their cells, or it is no table. */
function isSameKind(old: Node, next: Node | undefined): boolean {
  if (!next || old.isLeaf || old.type !== next.type || attributes(old) !== attributes(next)) return false
  if (old.type.name === 'table') return isPlainTable(old) && isPlainTable(next) && widthOf(old) === widthOf(next)
  if (old.type.name !== 'tableRow') return true
  return old.childCount === next.childCount && old.children.every((cell, index) => isSameKind(cell, next.child(index)))
}

const attributes = ({ attrs: { id: _id, ...attrs } }: Node): string => JSON.stringify(attrs)

const widthOf = (table: Node): number => table.firstChild?.childCount ?? 0

const isPlainTable = (table: Node): boolean =>
  table.children.every(
    (row) =>
      row.childCount === widthOf(table) &&
      row.children.every((cell) => cell.attrs['colspan'] === 1 && cell.attrs['rowspan'] === 1),
  )

function merged(old: Node, next: Node, id: string): Node {
  if (old.inlineContent) return old.copy(mergedInline(old.content, next.content, id))
  if (old.type.name !== 'tableRow') return old.copy(Fragment.from(laidOver(old.children, next.children, id)))
  return old.copy(Fragment.from(old.children.map((cell, index) => merged(cell, next.child(index), id))))
}

/** The words that differ, from the first to the last. */
function mergedInline(old: Fragment, next: Fragment, id: string): Fragment {
  const before = units(old)
  const after = units(next)
  const { head, tail } = common(before, after)
  const middle = [
    ...before.slice(head, before.length - tail).map((node) => marked(node, 'deletion', id)),
    ...after.slice(head, after.length - tail).map((node) => marked(node, 'insertion', id)),
  ]
  return Fragment.fromArray([...before.slice(0, head), ...middle, ...before.slice(before.length - tail)])
}

/** Every sign by itself, whatever it is made of. */
const units = (content: Fragment): Node[] =>
  content.content.flatMap((node) =>
    node.isText ? Array.from(node.text ?? '', (sign) => node.type.schema.text(sign, node.marks)) : [node],
  )

const marked = (node: Node, name: 'insertion' | 'deletion', id: string): Node => node.mark(own(node, name, id))

function own(node: Node, name: 'insertion' | 'deletion', id: string): readonly Mark[] {
  const mark = node.type.schema.marks[name]?.create({ id })
  return mark ? mark.addToSet(node.marks) : node.marks
}
