import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { NodeSelection, Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { quoteOf } from '../../../shared/paper-comments.ts'
import type { ContentNode } from '../../../shared/content.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { paperComments as texts } from '../../../shared/texts/paper-comments.ts'
import { say } from '../announce/said.ts'

/** How many open threads each block has, by its id. */
export type CommentCounts = ReadonlyMap<string, number>

type Commented = Readonly<{ counts: CommentCounts; marks: DecorationSet; inSection: WeakMap<Node, readonly Found[]> }>

/** A commented block: where it stands in its section, and which block of the section it stands in. */
type Found = Readonly<{ blockId: string; count: number; node: Node; offset: number; top: number }>

export const commentsKey = new PluginKey<Commented>('comments')

/** What a transaction can ask of the plugin: other counts, or an identity for the block with the cursor. */
type Asked = Readonly<{ counts: CommentCounts }> | 'identity'

export const asking = (tr: Transaction, asked: Asked): Transaction => tr.setMeta(commentsKey, asked)

const askedOf = (tr: Transaction): Asked | undefined => tr.getMeta(commentsKey) as Asked | undefined

type Options = Readonly<{ onOpen: (blockId: string) => void; onPlace: (blockId: string | null) => void }>

/** Marks the blocks that have open comments, follows them as the text is written, and tells when the cursor comes to one. */
export const commentsPlugin = (options: Options): Plugin<Commented> =>
  new Plugin<Commented>({
    key: commentsKey,
    state: {
      init: () => ({ counts: new Map(), marks: DecorationSet.empty, inSection: new WeakMap() }),
      apply(tr, before) {
        const asked = askedOf(tr)
        if (typeof asked === 'object') return marked(tr.doc, asked.counts, new WeakMap(), options)
        if (!tr.docChanged || before.counts.size === 0) return before
        return marked(tr.doc, before.counts, before.inSection, options)
      },
    },
    // Appended, so that it is never taken for something written.
    appendTransaction(transactions, _before, after) {
      if (!transactions.some((tr) => askedOf(tr) === 'identity')) return null
      const block = blockAtCursor(after)
      if (!block || typeof block.node.attrs['id'] === 'string') return null
      return after.tr.setNodeAttribute(block.position, 'id', crypto.randomUUID()).setMeta('addToHistory', false)
    },
    props: { decorations: (state) => commentsKey.getState(state)?.marks },
    view: () => ({ update: (view) => tellPlace(view, options.onPlace) }),
  })

function marked(doc: Node, counts: CommentCounts, inSection: Commented['inSection'], options: Options): Commented {
  const decorations: Decoration[] = []
  doc.forEach((section, start) => {
    const found = inSection.get(section) ?? commentedIn(section, counts)
    inSection.set(section, found)
    decorations.push(...drawn(found, start + 1, options))
  })
  return { counts, inSection, marks: DecorationSet.create(doc, decorations) }
}

function commentedIn(section: Node, counts: CommentCounts): Found[] {
  const found: Found[] = []
  section.forEach((block, top) => {
    const look = (node: Node, offset: number) => {
      const blockId: unknown = node.attrs['id']
      const count = typeof blockId === 'string' ? counts.get(blockId) : undefined
      if (typeof blockId === 'string' && count !== undefined) found.push({ blockId, count, node, offset, top })
    }
    look(block, top)
    block.descendants((node, offset) => look(node, top + 1 + offset))
  })
  return found
}

/** Each block is marked; one button stands in the margin for all that stand in the same list, table or quote. */
function drawn(found: readonly Found[], start: number, { onOpen }: Options): Decoration[] {
  const blocks = found.map(({ node, offset }) =>
    Decoration.node(start + offset, start + offset + node.nodeSize, { class: 'has-comments' }),
  )
  const buttons = [...Map.groupBy(found, ({ top }) => top)].map(([top, together]) => {
    const count = together.reduce((sum, one) => sum + one.count, 0)
    const [first] = together
    const blockId = first?.blockId ?? ''
    const quote = first ? quoteOf(first.node.toJSON() as ContentNode) || texts.noWords : ''
    const words = fill(counted(texts.mark, count), { quote })
    return Decoration.widget(start + top, () => marginButton(words, count, () => onOpen(blockId)), {
      key: `${blockId} ${words}`,
      side: -1,
      ignoreSelection: true,
      stopEvent: () => true,
    })
  })
  return [...blocks, ...buttons]
}

/** Reached by a press, and by the command for it from the text: Tab still leads out of the text. */
function marginButton(words: string, count: number, open: () => void): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.tabIndex = -1
  button.className = 'comment-mark'
  button.contentEditable = 'false'
  button.ariaLabel = words
  button.title = words
  button.textContent = String(count)
  button.addEventListener('mousedown', (event) => event.preventDefault())
  button.addEventListener('click', open)
  return button
}

type Block = Readonly<{ node: Node; position: number }>

/** The innermost block with the cursor, or the one that is selected. */
export function blockAtCursor({ selection }: EditorState): Block | null {
  if (selection instanceof NodeSelection && 'id' in selection.node.attrs)
    return { node: selection.node, position: selection.from }
  return blockAround(selection.$head)
}

function blockAround($place: ResolvedPos): Block | null {
  for (let depth = $place.depth; depth > 1; depth--) {
    const node = $place.node(depth)
    if ('id' in node.attrs) return { node, position: $place.before(depth) }
  }
  return null
}

/** The nearest block around the cursor that has comments. */
function commentedAtCursor({ selection }: EditorState, counts: CommentCounts): string | null {
  const { $head } = selection
  const around = Array.from({ length: $head.depth }, (_, index) => $head.node($head.depth - index))
  const own = selection instanceof NodeSelection ? [selection.node, ...around] : around
  const ids = own.map((node): unknown => node.attrs['id'])
  return ids.find((id): id is string => typeof id === 'string' && counts.has(id)) ?? null
}

const lastPlaces = new WeakMap<EditorView, string | null>()

function tellPlace(view: EditorView, onPlace: Options['onPlace']): void {
  const counts = commentsKey.getState(view.state)?.counts
  if (!counts) return
  const place = commentedAtCursor(view.state, counts)
  if (place === (lastPlaces.get(view) ?? null)) return
  lastPlaces.set(view, place)
  onPlace(place)
  const count = place === null ? undefined : counts.get(place)
  if (count !== undefined && view.hasFocus()) view.dispatch(say(view.state.tr, counted(texts.here, count)))
}
