import { getSchema } from '@tiptap/core'
import { deleteSelection, joinBackward, joinForward, lift, splitBlock, toggleMark, wrapIn } from '@tiptap/pm/commands'
import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list'
import { EditorState, NodeSelection, TextSelection, type Command, type Transaction } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  mergeCells,
  tableEditing,
  toggleHeaderRow,
} from '@tiptap/pm/tables'
import * as fc from 'fast-check'
import { blockIdPlugin } from '../../renderer/editor/block-ids.ts'
import { textExtensions } from '../../renderer/editor/extensions.ts'
import { sectionFramePlugin } from '../../renderer/editor/section-frame.ts'
import type { Content, ContentNode } from '../../shared/content.ts'

export const editorSchema = getSchema(textExtensions())
const { nodes, marks } = editorSchema

const node = (json: object): Node => editorSchema.nodeFromJSON(json)

/** A text of sections with this content, with what watches over it in the editor. */
export function textOf(...contents: Content[]): EditorState {
  const sections = contents.map((content, index) => ({ type: 'section', attrs: { key: `s${index}` }, content }))
  const plugins = [sectionFramePlugin(), tableEditing(), blockIdPlugin()]
  return EditorState.create({ doc: node({ type: 'doc', content: sections.map(named) }), plugins })
}

/** Every block with an identity, as once it has been written in. */
const named = (block: ContentNode): ContentNode => {
  const content = block.content?.map(named)
  const hasId = block.type in nodes && 'id' in (nodes[block.type]?.spec.attrs ?? {})
  const attrs = hasId ? { ...block.attrs, id: crypto.randomUUID() } : block.attrs
  return { ...block, ...(attrs ? { attrs } : {}), ...(content ? { content } : {}) }
}

export const contentsOf = (doc: Node): Content[] => doc.children.map((section) => section.content.toJSON() as Content)

/** One thing someone does, with two places in the text given as parts of its length. */
export type Edit = Readonly<{ name: EditName; from: number; to: number; words: string }>
export type EditName = keyof typeof edits

const type = (name: string) => nodes[name] ?? nodes['paragraph']!
const markOf = (name: string) => marks[name] ?? marks['bold']!

const insert =
  (made: Node): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(made))
    return true
  }

const paragraphs = (words: string): Fragment =>
  Fragment.from([words, `${words} mer`].map((text) => type('paragraph').create(null, editorSchema.text(text))))

const table = (words: string): Node => {
  const cell = () => type('tableCell').create(null, type('paragraph').create(null, editorSchema.text(words)))
  const row = () => type('tableRow').create(null, [cell(), cell()])
  return type('table').create(null, [row(), row()])
}

const edits = {
  type: (words) => (state, dispatch) => {
    dispatch?.(state.tr.insertText(words, state.selection.from))
    return true
  },
  replace: (words) => (state, dispatch) => {
    dispatch?.(state.tr.insertText(words))
    return true
  },
  delete: () => deleteSelection,
  backspace: () => (state, dispatch) => {
    const { $from } = state.selection
    if ($from.parentOffset === 0) return joinBackward(state, dispatch)
    dispatch?.(state.tr.delete($from.pos - 1, $from.pos))
    return true
  },
  joinForward: () => joinForward,
  split: () => splitBlock,
  splitItem: () => splitListItem(type('listItem')),
  bold: () => toggleMark(markOf('bold')),
  heading: () => setBlock('heading', { level: 2 }),
  paragraph: () => setBlock('paragraph', {}),
  bulletList: () => wrapInList(type('bulletList')),
  orderedList: () => wrapInList(type('orderedList')),
  sink: () => sinkListItem(type('listItem')),
  liftItem: () => liftListItem(type('listItem')),
  quote: () => wrapIn(type('blockquote')),
  decision: () => wrapIn(type('decision')),
  lift: () => lift,
  addRow: () => addRowAfter,
  addColumn: () => addColumnAfter,
  deleteRow: () => deleteRow,
  deleteColumn: () => deleteColumn,
  mergeCells: () => mergeCells,
  headerRow: () => toggleHeaderRow,
  deleteTable: () => deleteTable,
  insertTable: (words) => insert(table(words)),
  insertImage: (words) => insert(type('image').create({ hash: 'a'.repeat(64), width: 90, height: 60, alt: words })),
  insertFootnote: (words) => insert(type('footnote').create(null, editorSchema.text(words))),
  insertBreak: () => insert(type('hardBreak').create()),
  paste: (words) => (state, dispatch) => {
    dispatch?.(state.tr.replaceSelection(new Slice(paragraphs(words), 1, 1)))
    return true
  },
  pasteBlocks: (words) => (state, dispatch) => {
    dispatch?.(state.tr.replaceSelection(new Slice(paragraphs(words), 0, 0)))
    return true
  },
  deleteBlock: () => (state, dispatch) => {
    const { $from } = state.selection
    const depth = Math.max(2, $from.depth - ($from.pos % 2))
    if ($from.depth < 2) return false
    dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $from.before(depth))).deleteSelection())
    return true
  },
  startAt: () => (state, dispatch) => {
    const { $from } = state.selection
    const at = Array.from({ length: $from.depth }, (_, index) => $from.depth - index).find(
      (depth) => $from.node(depth).type.name === 'orderedList',
    )
    if (at === undefined) return false
    dispatch?.(state.tr.setNodeAttribute($from.before(at), 'start', 7))
    return true
  },
} satisfies Record<string, (words: string) => Command>

const setBlock =
  (name: string, attrs: object): Command =>
  (state, dispatch) => {
    const { from, to } = state.selection
    const tr = state.tr.setBlockType(from, to, type(name), (old) => ({ ...attrs, id: old.attrs['id'] }))
    if (tr.docChanged) dispatch?.(tr)
    return tr.docChanged
  }

/** Makes the edit's own change at its places; null when it cannot be made there. */
export function changeBy(
  { name, from, to, words }: Edit,
  state: EditorState,
): { state: EditorState; tr: Transaction } | null {
  const size = state.doc.content.size
  const [start, end] = [from, to]
    .map((part) => state.doc.resolve(Math.floor(part * size)))
    .toSorted((a, b) => a.pos - b.pos)
  if (!start || !end) return null
  const short = name === 'type' || name === 'backspace' ? start : end
  const placed = state.apply(state.tr.setSelection(TextSelection.between(start, short)))
  if (placed.selection.$from.index(0) !== placed.selection.$to.index(0)) return null
  let made: Transaction | null = null
  edits[name](words)(placed, (tr) => void (made = tr))
  const tr = made as Transaction | null
  return tr?.docChanged ? { state: placed, tr } : null
}

const place = fc.double({ min: 0, max: 1, noNaN: true })
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    name: fc.constantFrom<EditName>('type', 'replace', 'delete', 'backspace', 'split', 'paste', 'bold'),
    from: place,
    to: place,
    words: fc.constantFrom('nye ord', ' ', 'æ', 'råd og «svar»'),
  }),
  fc.record({
    name: fc.constantFrom(...(Object.keys(edits) as EditName[])),
    from: place,
    to: place,
    words: fc.constantFrom('nye ord', 'æ'),
  }),
)
