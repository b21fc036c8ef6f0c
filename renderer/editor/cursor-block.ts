import { Extension } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'
import { Plugin, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Blocks stand in sections, and sections in the document. */
const blockDepth = 2

function markOf(position: ResolvedPos): Decoration[] {
  if (position.depth < blockDepth) return []
  return [Decoration.node(position.before(blockDepth), position.after(blockDepth), { class: 'has-cursor' })]
}

const marks = ({ doc, selection }: EditorState): DecorationSet => DecorationSet.create(doc, markOf(selection.$head))

/**
 * Marks the block with the cursor, so that the stylesheet lays it out at once. A block made by a key would else be left
 * out until the next frame, and the browser would put what is typed before then somewhere else.
 */
export const CursorBlock = Extension.create({
  name: 'cursorBlock',
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: marks } })],
})
