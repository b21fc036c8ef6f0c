import type { Editor } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import type { Mark } from '@tiptap/pm/model'

/** What the tools show about where the cursor stands. */
export type ToolState = Readonly<{
  /** 0 for a paragraph, else the heading's level. */
  level: number
  isBold: boolean
  isItalic: boolean
  isLink: boolean
  isBulletList: boolean
  isOrderedList: boolean
  isQuote: boolean
  isDecision: boolean
  isInTable: boolean
  canUndo: boolean
  canRedo: boolean
}>

/** Read once a transaction, in one walk from the cursor outwards; never looks at the rest of the text. */
export function toolState({ editor }: { editor: Editor }): ToolState {
  const { state } = editor
  const { $from, empty } = state.selection
  const around = new Set<string>()
  let list = ''
  for (let depth = $from.depth; depth > 0; depth--) {
    const { name } = $from.node(depth).type
    around.add(name)
    if (list === '' && name.endsWith('List')) list = name
  }
  const marks = marksAt(state.storedMarks, empty ? $from.marks() : ($from.nodeAfter?.marks ?? $from.marks()))
  return {
    level: $from.parent.type.name === 'heading' ? Number($from.parent.attrs['level']) : 0,
    isBold: marks.has('bold'),
    isItalic: marks.has('italic'),
    isLink: marks.has('link'),
    isBulletList: list === 'bulletList',
    isOrderedList: list === 'orderedList',
    isQuote: around.has('blockquote'),
    isDecision: around.has('decision'),
    isInTable: around.has('table'),
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
  }
}

const marksAt = (stored: readonly Mark[] | null, standing: readonly Mark[]): Set<string> =>
  new Set((stored ?? standing).map((mark) => mark.type.name))
