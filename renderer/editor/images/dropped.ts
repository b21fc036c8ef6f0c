import type { TiptapEditorHTMLElement } from '@tiptap/core'
import type { DragEvent } from 'react'
import { isPicture, takeFiles } from './take-in.ts'

/** Pictures dropped on the text of a paper are put where they were dropped; answers false for everything else. */
export function dropPictures({ target, dataTransfer, clientX, clientY }: DragEvent): boolean {
  const files = [...dataTransfer.files]
  const text = target instanceof Element ? target.closest<TiptapEditorHTMLElement>('.paper .ProseMirror') : null
  const editor = text?.editor
  if (!editor?.isEditable || files.length === 0 || !files.every(isPicture)) return false
  const place = editor.view.posAtCoords({ left: clientX, top: clientY })?.pos
  void takeFiles(editor, files, place ?? editor.state.selection.to)
  return true
}
