import { Extension } from '@tiptap/core'
import { isHistoryTransaction } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { anchor, suggestionsOn } from '../../../shared/suggestions.ts'
import { suggestions as texts } from '../../../shared/texts/suggestions.ts'
import { useMessages } from '../../messages.ts'
import { copied } from './copied.ts'
import { isSuggestedIn } from './standing.ts'
import { isInStruckOut, suggested } from './tracking.ts'

type Suggesting = Readonly<{ isOn: boolean; boundaries: DecorationSet }>

/** As a meta: `isOn` turns suggesting on or off; any meta lets a change through as it is. */
export const suggestingKey = new PluginKey<Suggesting>('suggesting')

/** True while what is written is only suggested. */
export const isSuggesting = (state: EditorState): boolean => suggestingKey.getState(state)?.isOn ?? false

/** What is stored, undone or decided is no suggestion of whoever sits here. */
const isOwnWriting = (tr: Transaction): boolean =>
  tr.docChanged &&
  !isHistoryTransaction(tr) &&
  tr.getMeta(suggestingKey) === undefined &&
  tr.getMeta('addToHistory') !== false

/** The transaction to make in its place; null when it cannot be suggested. */
function inPlaceOf(tr: Transaction, state: EditorState): Transaction | null {
  // What breaks the frame around the sections is refused by the frame.
  if (!isSuggesting(state) || !isOwnWriting(tr) || tr.doc.childCount !== state.doc.childCount) return tr
  return suggested(tr, state, newId, (id) => ownIds.has(id))
}

/** What is suggested from here while the window is open; everything else may be somebody else's, or from another day. */
const ownIds = new Set<string>()

function newId(): string {
  const id = crypto.randomUUID()
  ownIds.add(id)
  return id
}

/** Marks where a boundary between blocks is suggested or suggested away: its anchor takes no room of its own. */
function boundariesIn(doc: Node): DecorationSet {
  const marks: Decoration[] = []
  doc.forEach((section, start) =>
    section.forEach((block, offset) => {
      if (!isSuggestedIn(block)) return
      block.descendants((node, inner) => {
        const index = node.text?.indexOf(anchor) ?? -1
        const at = start + offset + 2 + inner + index
        const isMarked = index >= 0 && suggestionsOn(node).length > 0
        if (isMarked) marks.push(Decoration.inline(at, at + 1, { class: 'suggested-boundary' }))
      })
    }),
  )
  return DecorationSet.create(doc, marks)
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 }

/** Nobody sees the anchors, so the arrows pass them as if they were not there. */
function passAnchor(view: EditorView, event: KeyboardEvent): void {
  const step = steps[event.key]
  const { selection, doc, tr } = view.state
  if (step === undefined || !(selection instanceof TextSelection) || !selection.$cursor) return
  const { nodeAfter, nodeBefore, pos } = selection.$cursor
  const isAt = step === 1 ? nodeAfter?.text?.startsWith(anchor) : nodeBefore?.text?.endsWith(anchor)
  if (isAt) view.dispatch(tr.setSelection(TextSelection.create(doc, pos + step)))
}

const plugin = (): Plugin<Suggesting> =>
  new Plugin<Suggesting>({
    key: suggestingKey,
    state: {
      init: (_config, { doc }) => ({ isOn: false, boundaries: boundariesIn(doc) }),
      apply(tr, before) {
        const meta = tr.getMeta(suggestingKey) as { isOn?: boolean } | undefined
        const isOn = meta?.isOn ?? before.isOn
        if (isOn === before.isOn && !tr.docChanged) return before
        return { isOn, boundaries: tr.docChanged ? boundariesIn(tr.doc) : before.boundaries }
      },
    },
    props: {
      decorations: (state) => suggestingKey.getState(state)?.boundaries,
      transformCopied: copied,
      handleKeyDown(view, event) {
        passAnchor(view, event)
        return false
      },
    },
  })

/** While it is on, what is written in the text is only suggested. */
export const Suggesting = Extension.create({
  name: 'suggesting',
  addProseMirrorPlugins: () => [plugin()],
  dispatchTransaction({ transaction, next }) {
    const made = inPlaceOf(transaction, this.editor.state)
    if (made) next(made)
    else useMessages.getState().show('info', isInStruckOut(transaction) ? texts.refusedInStruckOut : texts.refused)
  },
})
