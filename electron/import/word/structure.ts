import type { ContentNode } from '../../../shared/content.ts'
import type { Leaf } from './leaves.ts'

/** A list, quote or decision that can still take more; lists know which list of the file they are. */
type Open = {
  kind: 'quote' | 'decision' | 'bulletList' | 'orderedList'
  node: ContentNode
  listId: string
  level: number
  left: number
}

/** What has been put together so far; the last of `open` is the innermost. */
type Draft = { root: ContentNode[]; open: Open[] }

/** Puts leaves together as the blocks, lists, quotes and decisions they stand in. */
export function structured(leaves: readonly Leaf[]): ContentNode[] {
  const draft: Draft = { root: [], open: [] }
  for (const leaf of leaves) {
    if (leaf.place) openMarked(draft, leaf, leaf.place.steps)
    else if (!leaf.isBeside) openByLook(draft, leaf)
    place(draft, leaf.node)
  }
  return draft.root.map(whole)
}

function place({ root, open }: Draft, node: ContentNode): void {
  const inner = open.at(-1)
  if (!inner) root.push(node)
  else if (!isList(inner)) inner.node.content?.push(node)
  else inner.node.content?.at(-1)?.content?.push(node)
}

const frames = { quote: 'blockquote', decision: 'decision' } as const

const isFrame = (kind: Open['kind']): kind is keyof typeof frames => Object.hasOwn(frames, kind)

const isList = ({ kind }: Open): boolean => !isFrame(kind)

const addItem = ({ node }: Open): void => void node.content?.push({ type: 'listItem', content: [] })

function begin(draft: Draft, kind: Open['kind'], leaf: Leaf): void {
  const start = leaf.list?.number ?? 1
  const node: ContentNode = isFrame(kind)
    ? { type: frames[kind], content: [] }
    : { type: kind, ...(kind === 'orderedList' ? { attrs: { start } } : {}), content: [] }
  place(draft, node)
  const at = { listId: leaf.list?.listId ?? '', level: leaf.list?.level ?? 0, left: leaf.indent }
  const open: Open = { kind, node, ...at }
  draft.open.push(open)
  if (isList(open)) addItem(open)
}

const kinds: Readonly<Record<string, Open['kind']>> = {
  q: 'quote',
  v: 'decision',
  b: 'bulletList',
  o: 'orderedList',
  c: 'bulletList',
}

/** Follows the way a mark tells; where the text was changed in Word and a part of the way is gone, it is made anew. */
function openMarked(draft: Draft, leaf: Leaf, steps: string): void {
  for (const [index, step] of [...steps].entries()) {
    const kind = kinds[step.toLowerCase()] ?? 'quote'
    const there = draft.open[index]
    const isThere = there !== undefined && (isFrame(kind) ? there.kind === kind : isList(there))
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
  const within = openFrame(draft, leaf)
  if (leaf.list) openList(draft, leaf, leaf.list, within)
  else draft.open.length = Math.max(continuedBy(draft, leaf) + 1, within)
}

/** Goes into the quote or decision the look tells of; answers how many that are to stay open. */
function openFrame(draft: Draft, leaf: Leaf): number {
  const outer = draft.open[0]
  if (leaf.frame !== null && outer?.kind === leaf.frame) return 1
  if (leaf.frame !== null || (outer && isFrame(outer.kind))) draft.open.length = 0
  if (leaf.frame === null) return 0
  begin(draft, leaf.frame, leaf)
  return 1
}

function openList(draft: Draft, leaf: Leaf, list: NonNullable<Leaf['list']>, within: number): void {
  const same = draft.open.findLastIndex(
    (open) => isList(open) && open.listId === list.listId && open.level === list.level,
  )
  const own = draft.open[same]
  if (own) {
    draft.open.length = same + 1
    addItem(own)
    return
  }
  const around = draft.open.findLastIndex((open) => isList(open) && open.level < list.level) + 1
  draft.open.length = Math.max(around, within)
  begin(draft, list.isOrdered ? 'orderedList' : 'bulletList', leaf)
}

/** Twips two indents may differ and still be the same to the eye. */
const tolerance = 60

/** The innermost open list whose text stands no further in than this paragraph, which then goes on in its item; else -1. */
function continuedBy({ open }: Draft, { node, indent }: Leaf): number {
  if ((node.type !== 'paragraph' && node.type !== 'image') || indent <= 0) return -1
  return open.findLastIndex((one) => isList(one) && one.left > 0 && one.left <= indent + tolerance)
}

/** Items begin with a paragraph, and nothing that must hold something is empty. */
function whole(node: ContentNode): ContentNode {
  if (!node.content || node.type === 'table') return node
  const content = node.content.map(whole)
  const needsParagraph =
    (node.type === 'listItem' && content[0]?.type !== 'paragraph') ||
    ((node.type === 'blockquote' || node.type === 'decision') && content.length === 0)
  return { ...node, content: needsParagraph ? [{ type: 'paragraph' }, ...content] : content }
}
