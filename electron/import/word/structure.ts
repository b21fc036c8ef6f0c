import type { ContentNode } from '../../../shared/content.ts'
import type { Leaf } from './leaves.ts'

/** A list or quote that can still take more; lists know which list of the file they are. */
type Open = {
  kind: 'quote' | 'bulletList' | 'orderedList'
  node: ContentNode
  listId: string
  level: number
  left: number
}

/** What has been put together so far; the last of `open` is the innermost. */
type Draft = { root: ContentNode[]; open: Open[] }

/** Puts leaves together as the blocks, lists and quotes they stand in. */
export function structured(leaves: readonly Leaf[]): ContentNode[] {
  const draft: Draft = { root: [], open: [] }
  for (const leaf of leaves) {
    if (leaf.place) openMarked(draft, leaf, leaf.place.steps)
    else openByLook(draft, leaf)
    place(draft, leaf.node)
  }
  return draft.root.map(whole)
}

function place({ root, open }: Draft, node: ContentNode): void {
  const inner = open.at(-1)
  if (!inner) root.push(node)
  else if (inner.kind === 'quote') inner.node.content?.push(node)
  else inner.node.content?.at(-1)?.content?.push(node)
}

const isList = ({ kind }: Open): boolean => kind !== 'quote'

const addItem = ({ node }: Open): void => void node.content?.push({ type: 'listItem', content: [] })

function begin(draft: Draft, kind: Open['kind'], leaf: Leaf): void {
  const start = leaf.list?.number ?? 1
  const node: ContentNode =
    kind === 'quote'
      ? { type: 'blockquote', content: [] }
      : { type: kind, ...(kind === 'orderedList' ? { attrs: { start } } : {}), content: [] }
  place(draft, node)
  const at = { listId: leaf.list?.listId ?? '', level: leaf.list?.level ?? 0, left: leaf.indent }
  const open: Open = { kind, node, ...at }
  draft.open.push(open)
  if (kind !== 'quote') addItem(open)
}

const kinds: Readonly<Record<string, Open['kind']>> = {
  q: 'quote',
  b: 'bulletList',
  o: 'orderedList',
  c: 'bulletList',
}

/** Follows the way a mark tells; where the text was changed in Word and a part of the way is gone, it is made anew. */
function openMarked(draft: Draft, leaf: Leaf, steps: string): void {
  for (const [index, step] of [...steps].entries()) {
    const kind = kinds[step.toLowerCase()] ?? 'quote'
    const there = draft.open[index]
    const isThere = there !== undefined && isList(there) === (kind !== 'quote')
    if (step !== step.toLowerCase() || !isThere) {
      draft.open.length = index
      begin(draft, kind, leaf)
    } else if (step === 'b' || step === 'o') {
      draft.open.length = index + 1
      addItem(there)
    }
  }
  draft.open.length = steps.length
}

function openByLook(draft: Draft, leaf: Leaf): void {
  if (leaf.list) openList(draft, leaf, leaf.list)
  else if (leaf.isQuote) {
    const isOpen = draft.open[0]?.kind === 'quote'
    draft.open.length = isOpen ? 1 : 0
    if (!isOpen) begin(draft, 'quote', leaf)
  } else draft.open.length = continuedBy(draft, leaf) + 1
}

function openList(draft: Draft, leaf: Leaf, list: NonNullable<Leaf['list']>): void {
  const same = draft.open.findLastIndex(
    (open) => isList(open) && open.listId === list.listId && open.level === list.level,
  )
  const own = draft.open[same]
  if (own) {
    draft.open.length = same + 1
    addItem(own)
    return
  }
  draft.open.length = draft.open.findLastIndex((open) => isList(open) && open.level < list.level) + 1
  begin(draft, list.isOrdered ? 'orderedList' : 'bulletList', leaf)
}

/** Twips two indents may differ and still be the same to the eye. */
const tolerance = 60

/** The innermost open list whose text stands no further in than this paragraph, which then goes on in its item; else -1. */
function continuedBy({ open }: Draft, { node, indent }: Leaf): number {
  if (node.type !== 'paragraph' || indent <= 0) return -1
  return open.findLastIndex((one) => isList(one) && one.left > 0 && one.left <= indent + tolerance)
}

/** Items begin with a paragraph, and nothing that must hold something is empty. */
function whole(node: ContentNode): ContentNode {
  if (!node.content || node.type === 'table') return node
  const content = node.content.map(whole)
  const needsParagraph =
    (node.type === 'listItem' && content[0]?.type !== 'paragraph') ||
    (node.type === 'blockquote' && content.length === 0)
  return { ...node, content: needsParagraph ? [{ type: 'paragraph' }, ...content] : content }
}
