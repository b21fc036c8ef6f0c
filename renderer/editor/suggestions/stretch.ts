import { Fragment, type Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { decide, suggestionsOn, withoutAnchors } from '../../../shared/suggestions.ts'

/** Blocks of a section that are not the same in all of the texts: as many at the start and at the end are. */
export type Stretch = Readonly<{ index: number; head: number; tail: number }>

/** What differs, section by section; a suggestion that goes on into the blocks beside is taken along whole. */
export function stretchesIn(docs: readonly [Node, ...Node[]]): Stretch[] {
  const [first] = docs
  return first.children.flatMap((section, index) => {
    const sections = docs.map((doc) => doc.child(index))
    if (sections.every((one) => one === section)) return []
    const most = Math.min(...sections.map((one) => one.childCount))
    let head = 0
    while (head < most && sections.every((one) => one.child(head) === section.child(head))) head++
    let tail = 0
    const fromEnd = (one: Node) => one.child(one.childCount - 1 - tail)
    while (tail < most - head && sections.every((one) => fromEnd(one) === fromEnd(section))) tail++
    while (head > 0 && goesOn(section.child(head - 1), 'lastChild')) head--
    while (tail > 0 && goesOn(section.child(section.childCount - tail), 'firstChild')) tail--
    return [{ index, head, tail }]
  })
}

/** True when what stands at that end of the block may belong to a suggestion that goes on past it. */
function goesOn(block: Node, end: 'firstChild' | 'lastChild'): boolean {
  let node: Node | null = block
  while (node && !node.isInline) {
    if (suggestionsOn(node).length > 0 || node.childCount === 0) return true
    node = node[end]
  }
  return node === null || suggestionsOn(node).length > 0
}

export const blocksOf = (doc: Node, { index, head, tail }: Stretch): Node[] => {
  const section = doc.child(index)
  return section.children.slice(head, section.childCount - tail)
}

/** The blocks of the stretch after one verdict on everything suggested in them, on the suggestion named `first` before the others. */
export function resolved(doc: Node, stretch: Stretch, verdict: 'accept' | 'reject', first?: string): readonly Node[] {
  const section = doc.child(stretch.index)
  const { schema } = doc.type
  // Something that stays on both sides, as in the whole section, so that the last block may go.
  const edge = [schema.node('paragraph', null, schema.text('.'))]
  const isWhole = stretch.head + stretch.tail === 0
  const blocks = blocksOf(doc, stretch)
  const copy = section.copy(Fragment.from(isWhole ? blocks : [...edge, ...blocks, ...edge]))
  const tr = new Transform(copy)
  if (first !== undefined) decide(tr, (id) => (id === first ? verdict : null))
  const { children } = decide(tr, () => verdict).doc
  return isWhole ? children : children.slice(1, -1)
}

/** Tells blocks apart as a reader would: without identities, and without what only marks a boundary. */
export const signature = (nodes: readonly Node[]): string => JSON.stringify(nodes.map(described))

function described(node: Node): unknown {
  const { id: _id, ...attrs } = node.attrs
  const marks = node.marks.map((mark) => mark.toJSON() as unknown)
  return [node.type.name, attrs, marks, node.inlineContent ? inlineOf(node) : node.children.map(described)]
}

function inlineOf(block: Node): unknown[] {
  const parts: { marks: string; text: string; node?: unknown }[] = []
  for (const child of block.children) {
    const marks = JSON.stringify(child.marks.map((mark) => mark.toJSON() as unknown))
    const text = withoutAnchors(child.text ?? '')
    const last = parts.at(-1)
    if (!child.isText) parts.push({ marks, text, node: described(child) })
    else if (last && !last.node && last.marks === marks) last.text += text
    else if (text !== '') parts.push({ marks, text })
  }
  return parts
}
