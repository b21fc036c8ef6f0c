import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import {
  Plugin,
  TextSelection,
  type Command,
  type EditorState,
  type Selection,
  type Transaction,
} from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** True when both texts have the same sections in the same order. */
function hasSameSections(a: Node, b: Node): boolean {
  if (a.childCount !== b.childCount) return false
  return a.children.every((section, index) => section.attrs['key'] === b.child(index).attrs['key'])
}

const isAcrossSections = ({ $from, $to }: Selection): boolean => $from.index(0) !== $to.index(0)

/** Removes what is selected section by section, so that every section stays; the cursor stands where it began. */
export function clearAcrossSections(state: EditorState): Transaction {
  const { from, to } = state.selection
  const tr = state.tr
  for (const { start, end } of sectionRanges(state.doc).toReversed()) {
    if (from < end && start < to) tr.deleteRange(Math.max(from, start), Math.min(to, end))
  }
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size)))).scrollIntoView()
}

function sectionRanges(doc: Node): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  doc.forEach((section, offset) => ranges.push({ start: offset + 1, end: offset + 1 + section.content.size }))
  return ranges
}

/** Selects the section first, and everything when the section is already selected. */
export const selectSectionThenAll: Command = (state, dispatch) => {
  const { $from, from, to } = state.selection
  const [start, end] = $from.depth > 0 ? [$from.start(1), $from.end(1)] : [0, state.doc.content.size]
  const section = between(state.doc, start, end)
  const isSelected = section.from === from && section.to === to
  dispatch?.(state.tr.setSelection(isSelected ? between(state.doc, 0, state.doc.content.size) : section))
  return true
}

const between = (doc: Node, start: number, end: number): Selection =>
  TextSelection.between(doc.resolve(start), doc.resolve(end))

const removingKeys = new Set(['Backspace', 'Delete', 'Enter'])

function clearFirst(view: EditorView): boolean {
  const isAcross = view.editable && isAcrossSections(view.state.selection)
  if (isAcross) view.dispatch(clearAcrossSections(view.state))
  return isAcross
}

/**
 * Keeps the sections of a text what they are, whatever is typed, deleted or pasted.
 * A selection across sections is emptied section by section before something replaces it.
 */
export const sectionFramePlugin = (): Plugin =>
  new Plugin({
    filterTransaction: (tr, state) => !tr.docChanged || hasSameSections(tr.doc, state.doc),
    props: {
      handleKeyDown: (view, event) => removingKeys.has(event.key) && clearFirst(view),
      handleTextInput(view, _from, _to, text) {
        if (clearFirst(view)) view.dispatch(view.state.tr.insertText(text))
        else return false
        return true
      },
      handlePaste(view) {
        clearFirst(view)
        return false
      },
      handleDOMEvents: {
        compositionstart(view) {
          clearFirst(view)
          return false
        },
        // ProseMirror copies first and then removes in one go, which the frame refuses.
        cut(view) {
          queueMicrotask(() => clearFirst(view))
          return false
        },
      },
    },
  })

export const SectionFrame = Extension.create({
  name: 'sectionFrame',
  priority: 900,
  addProseMirrorPlugins: () => [sectionFramePlugin()],
  addKeyboardShortcuts() {
    return { 'Mod-a': () => selectSectionThenAll(this.editor.state, this.editor.view.dispatch) }
  },
})
