import type { Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { useEditor, type UseEditorOptions } from '@tiptap/react'
import { useId, useState } from 'react'
import type { Content, ContentNode } from '../../shared/content.ts'
import type { Language } from '../../shared/values.ts'
import { textExtensions } from './extensions.ts'
import { imageView } from './images/ImageView.tsx'
import { scrollRoom } from './scroll-room.ts'
import type { SectionLook } from './sections.ts'

export type TextSection = Readonly<{ key: string; content: Content }>

/** `section` is the section as it is now; its content becomes JSON only when someone asks for it. */
export type SectionChange = Readonly<{ key: string; index: number; section: Node }>

type Options = Readonly<{
  label: string
  /** What the text begins as; later changes come through `takeIn`. */
  sections: readonly TextSection[]
  looks?: readonly SectionLook[]
  /** In the place of an undo history that begins empty and ends with the editor. */
  undoRedo?: Extension
  language?: Language
  isReadOnly?: boolean
  autoFocus?: boolean
  /** Called for each section that someone changed by writing. */
  onChange: (change: SectionChange) => void
}>

/** Marks a transaction that brings in what is stored, so that it is not saved again. */
export const fromStore = 'fromStore'

/** An editor over sections of rich text, and the id its parts refer to each other by. */
export function useTextEditor(options: Options): { editor: Editor; id: string } {
  const id = useId()
  // The editor is made once; what it was made from must stay the same object.
  const [fixed] = useState(() => ({
    extensions: textExtensions(options.looks, imageView, options.undoRedo),
    content: documentOf(options.sections),
    room: scrollRoom(id),
  }))
  const attributes = attributesOf(options, id)
  const editor = useEditor(
    {
      ...fixed,
      ...editorOptions,
      autofocus: options.autoFocus ? 'end' : false,
      editable: !options.isReadOnly,
      editorProps: { attributes, scrollMargin: fixed.room, scrollThreshold: fixed.room },
      onUpdate: ({ editor: changed, transaction }) => {
        if (!transaction.getMeta(fromStore)) reportChanges(transaction.before, changed.state.doc, options.onChange)
      },
    },
    [],
  )
  return { editor, id }
}

const editorOptions = {
  // The content security policy refuses style elements; the rules stand in styles/editor.css.
  injectCSS: false,
  // Only computes events nobody listens to, for every key.
  enableCoreExtensions: { delete: false, drop: false, paste: false, textDirection: false },
} satisfies UseEditorOptions

const documentOf = (sections: readonly TextSection[]): ContentNode => ({
  type: 'doc',
  content: sections.map(sectionJson),
})

const sectionJson = ({ key, content }: TextSection): ContentNode => ({ type: 'section', attrs: { key }, content })

const attributesOf = ({ label, language }: Options, id: string): Record<string, string> => ({
  role: 'textbox',
  'aria-label': label,
  'aria-multiline': 'true',
  'aria-describedby': `${id}help`,
  spellcheck: 'false',
  id: `${id}text`,
  ...(language ? { lang: language } : {}),
})

function reportChanges(before: Node, after: Node, onChange: Options['onChange']): void {
  after.forEach((section, _offset, index) => {
    if (before.maybeChild(index) !== section) onChange({ key: String(section.attrs['key']), index, section })
  })
}

/** The section's blocks as they are stored. */
export const contentOf = (section: Node): Content => section.content.toJSON() as Content

/** The section as a node of this editor, for comparing with what stands in it. */
export const nodeOf = (editor: Editor, section: TextSection): Node => editor.schema.nodeFromJSON(sectionJson(section))

/** Replaces the blocks that differ from what is stored, outside the undo history; the rest, and the cursor in it, stay. */
export function takeIn(editor: Editor, index: number, next: Node): void {
  const { doc, tr } = editor.state
  const current = doc.child(index)
  const most = Math.min(current.childCount, next.childCount)
  const isSame = (a: number, b: number) => current.child(a).eq(next.child(b))
  let head = 0
  while (head < most && isSame(head, head)) head++
  let tail = 0
  while (tail < most - head && isSame(current.childCount - 1 - tail, next.childCount - 1 - tail)) tail++
  const start = doc.children.slice(0, index).reduce(addSize, 1)
  const from = current.children.slice(0, head).reduce(addSize, start)
  const to = current.children.slice(0, current.childCount - tail).reduce(addSize, start)
  tr.replaceWith(from, to, next.children.slice(head, next.childCount - tail))
  if (tr.docChanged) editor.view.dispatch(tr.setMeta('addToHistory', false).setMeta(fromStore, true))
}

const addSize = (size: number, node: Node): number => size + node.nodeSize
