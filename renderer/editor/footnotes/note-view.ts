import type { Editor } from '@tiptap/core'
import { toggleMark } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { EditorState, type Command, type Transaction } from '@tiptap/pm/state'
import { StepMap } from '@tiptap/pm/transform'
import { EditorView } from '@tiptap/pm/view'
import { linkAddress } from '../links.ts'
import { shownNote } from './numbers.ts'

const fromPaper = 'fromPaper'

/** The footnote whose words are shown, as it stands in the paper now. */
function noteIn({ state }: Editor): { at: number; note: Node } | null {
  const at = shownNote(state)
  const note = at === null ? null : state.doc.nodeAt(at)
  return at !== null && note ? { at, note } : null
}

/** A small editor of a footnote's words: every change is a change of the paper, so its history and its saving are the paper's. */
export function noteView(
  place: HTMLElement,
  editor: Editor,
  attributes: Record<string, string>,
  leave: () => void,
): EditorView | null {
  const shown = noteIn(editor)
  if (!shown) return null
  const view = new EditorView(place, {
    state: EditorState.create({ doc: shown.note, plugins: [keymap(keysOf(editor, leave))] }),
    attributes,
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr))
      if (tr.docChanged && tr.getMeta(fromPaper) !== true) passOn(editor, tr)
    },
    handlePaste(target, event, slice) {
      const words = pastedLink(editor, event) ?? wordsIn(slice, editor)
      target.dispatch(target.state.tr.replaceSelection(new Slice(Fragment.from(words), 0, 0)).scrollIntoView())
      return true
    },
    handleDrop: () => true,
  })
  return view
}

/** The same steps, where the footnote stands in the paper. */
function passOn(editor: Editor, tr: Transaction): void {
  const shown = noteIn(editor)
  if (!shown) return
  const inPaper = editor.state.tr
  const offset = StepMap.offset(shown.at + 1)
  for (const step of tr.steps) {
    const moved = step.map(offset)
    if (moved) inPaper.step(moved)
  }
  editor.view.dispatch(inPaper)
}

/** Takes in what else has happened to the words: an undo, a replacement. */
export function takeFromPaper(view: EditorView, editor: Editor): void {
  const shown = noteIn(editor)
  const start = shown?.note.content.findDiffStart(view.state.doc.content) ?? null
  const end = shown?.note.content.findDiffEnd(view.state.doc.content)
  if (!shown || start === null || !end) return
  // Where letters repeat, the two ends may overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  const news = shown.note.slice(start, end.a + overlap)
  view.dispatch(view.state.tr.replace(start, end.b + overlap, news).setMeta(fromPaper, true))
}

/** An address that is pasted is a link, as sources mostly are. */
function pastedLink({ schema }: Editor, { clipboardData }: ClipboardEvent): Node[] | null {
  const text = clipboardData?.getData('text/plain').trim() ?? ''
  const href = /^https?:/i.test(text) ? linkAddress(text) : null
  return href === null ? null : [schema.text(text, schema.marks['link'] ? [schema.marks['link'].create({ href })] : [])]
}

/** A footnote is one line: what is pasted from several is parted by spaces. */
function wordsIn(slice: Slice, { schema }: Editor): Node[] {
  const words: Node[] = []
  slice.content.descendants((node) => {
    if (node.isText) words.push(node)
    else if (words.length > 0 && (node.isTextblock || node.type.name === 'hardBreak')) words.push(schema.text(' '))
  })
  return words
}

function keysOf(editor: Editor, leave: () => void): Record<string, Command> {
  const { bold, italic } = editor.schema.marks
  const out = () => (leave(), true)
  const undo = () => editor.commands.undo()
  const redo = () => editor.commands.redo()
  return {
    Escape: out,
    Enter: out,
    'Shift-Enter': () => true,
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    ...(bold ? { 'Mod-b': toggleMark(bold) } : {}),
    ...(italic ? { 'Mod-i': toggleMark(italic) } : {}),
  }
}
