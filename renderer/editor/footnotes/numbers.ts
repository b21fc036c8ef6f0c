import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { countNotes, isFootnote, notePlaces } from './lines.ts'

/** How many footnotes there are, their numbers as decorations, and where the one that is being written stands. */
type Notes = Readonly<{ count: number; numbers: DecorationSet; open: number | null }>

const footnoteKey = new PluginKey<Notes>('footnotes')

const numbered = (doc: Node): DecorationSet =>
  DecorationSet.create(
    doc,
    notePlaces(doc).map((at, index) => Decoration.node(at, at + sizeAt(doc, at), {}, { number: index + 1 })),
  )

const sizeAt = (doc: Node, position: number): number => doc.nodeAt(position)?.nodeSize ?? 0

/** Numbers follow the footnotes as text comes and goes between them; they are given anew when notes come or go. */
function numbersAfter(tr: Transaction, { count, numbers }: Notes): DecorationSet {
  if (countNotes(tr.doc) === 0) return DecorationSet.empty
  const followed = numbers.map(tr.mapping, tr.doc)
  return countNotes(tr.doc) === count && followed.find().length === count ? followed : numbered(tr.doc)
}

function openAfter(tr: Transaction, open: number | null): number | null {
  const asked = tr.getMeta(footnoteKey) as { open: number | null } | undefined
  if (asked) return asked.open
  if (open === null || !tr.docChanged) return open
  const { pos, deletedAfter } = tr.mapping.mapResult(open)
  const node = deletedAfter ? null : tr.doc.nodeAt(pos)
  return node && isFootnote(node) ? pos : null
}

/** Opens the words of the footnote at `position`, or closes the open one with null; what is written next is a step of its own. */
export const setOpen = (tr: Transaction, position: number | null): Transaction =>
  closeHistory(tr).setMeta(footnoteKey, { open: position })

/** The number of every footnote, on the sign that shows it. */
export const numbersOf = (state: EditorState): DecorationSet =>
  footnoteKey.getState(state)?.numbers ?? DecorationSet.empty

/** Where the footnote stands whose words are being written. */
export const openNote = (state: EditorState): number | null => footnoteKey.getState(state)?.open ?? null

/** Where the footnote stands whose words are shown: the open one, or the one the selection is in. */
export function shownNote(state: EditorState): number | null {
  const { $from } = state.selection
  return openNote(state) ?? (isFootnote($from.parent) ? $from.before() : null)
}

/** The number of the footnote at `position`, counted through the whole text. */
export const numberOf = (doc: Node, position: number): number =>
  notePlaces(doc).filter((place) => place <= position).length

export const numberIn = (decorations: readonly Decoration[]): number =>
  Number(
    decorations.map(({ spec }) => (spec as { number?: number }).number).find((number) => number !== undefined) ?? 0,
  )

/** Numbers the footnotes of a text in reading order, and opens one when its sign is clicked. */
export const footnotePlugin = (): Plugin<Notes> =>
  new Plugin<Notes>({
    key: footnoteKey,
    state: {
      init: (_config, { doc }) => ({ count: countNotes(doc), numbers: numbered(doc), open: null }),
      apply(tr, notes) {
        const open = openAfter(tr, notes.open)
        if (!tr.docChanged) return open === notes.open ? notes : { ...notes, open }
        return { count: countNotes(tr.doc), numbers: numbersAfter(tr, notes), open }
      },
    },
    props: {
      decorations: numbersOf,
      handleClickOn(view, _position, node, at) {
        if (!isFootnote(node) || !view.editable) return false
        view.dispatch(setOpen(view.state.tr, at))
        return true
      },
      handleDOMEvents: {
        // Words that were found in a footnote are selected there, where the text itself cannot show the cursor.
        focus(view) {
          const shown = shownNote(view.state)
          if (shown !== null && openNote(view.state) === null) view.dispatch(setOpen(view.state.tr, shown))
          return false
        },
      },
    },
  })
