import type { Editor, TiptapEditorHTMLElement } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type Node } from '@tiptap/pm/model'

/** A field of plain or rich text that one can write in. */
export type TextField = HTMLTextAreaElement | HTMLElement

/** True for the fields phrases can be put in. */
export const isField = (target: EventTarget | null): target is TextField =>
  target instanceof HTMLTextAreaElement || editorOf(target) !== undefined

const editorOf = (target: EventTarget | null): Editor | undefined => {
  const dom: TiptapEditorHTMLElement | null = target instanceof HTMLElement ? target.closest('.ProseMirror') : null
  return dom?.editor?.isEditable === true ? dom.editor : undefined
}

/** What stands before the cursor in its line or block; empty while something is selected. */
export function writtenBefore(field: TextField): string {
  if (field instanceof HTMLTextAreaElement) {
    const { value, selectionStart, selectionEnd } = field
    return selectionStart === selectionEnd ? value.slice(0, selectionStart) : ''
  }
  const selection = editorOf(field)?.state.selection
  if (!selection?.empty || !selection.$from.parent.isTextblock) return ''
  return selection.$from.parent.textBetween(0, selection.$from.parentOffset, undefined, '\uFFFC')
}

/** Writes at the cursor in place of as many letters before it, as one step that undo takes back by itself. */
export function insertText(field: TextField, text: string, instead = 0): void {
  const editor = editorOf(field)
  if (editor) return insertRich(editor, text, instead)
  if (!(field instanceof HTMLTextAreaElement)) return
  field.focus()
  field.setSelectionRange(field.selectionStart - instead, field.selectionEnd)
  // The one way that leaves the field's own undo whole.
  document.execCommand('insertText', false, text)
}

function insertRich(editor: Editor, text: string, instead: number): void {
  const { view, schema } = editor
  view.focus()
  view.dispatch(closeHistory(view.state.tr))
  const { from, to, $from } = view.state.selection
  const nodes = text.split('\n').flatMap((line, index): Node[] => {
    const words = line === '' ? [] : [schema.text(line, $from.marks())]
    const breaks = index === 0 ? undefined : schema.nodes['hardBreak']?.create()
    return breaks ? [breaks, ...words] : words
  })
  view.dispatch(view.state.tr.replaceWith(from - instead, to, Fragment.from(nodes)).scrollIntoView())
  view.dispatch(closeHistory(view.state.tr))
}
