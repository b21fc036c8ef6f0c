import { Extension, Node } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { Decoration, NodeView } from '@tiptap/pm/view'
import { paperBlocks } from '../../../shared/texts/paper-blocks.ts'
import { decided } from '../schema.ts'
import { insertFootnote, openSelectedFootnote } from './commands.ts'
import { footnotePlugin, numberIn } from './numbers.ts'

/** In the text only the number stands, raised; the clipboard has the words as well. */
export const Footnote = Node.create({
  ...decided('footnote'),
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: () => ['span', { 'data-footnote': '' }, 0],
  addNodeView: () => (props) => signOf(props.node, props.decorations),
})

function signOf(node: ProseMirrorNode, decorations: readonly Decoration[]): NodeView {
  const dom = document.createElement('sup')
  dom.className = 'footnote-sign'
  const said = document.createElement('span')
  said.className = 'ds-sr-only'
  said.textContent = paperBlocks.footnote.sign
  const show = (note: ProseMirrorNode, around: readonly Decoration[]) => {
    dom.replaceChildren(said, String(numberIn(around)))
    dom.title = note.textContent
  }
  show(node, decorations)
  return {
    dom,
    update: (next, around) => next.type === node.type && (show(next, around), true),
    ignoreMutation: () => true,
  }
}

/** Numbers, and the keys of footnotes: Ctrl Alt F as in Word, and Enter on the sign. */
export const Footnotes = Extension.create<{ isOffered: boolean }>({
  name: 'footnotes',
  priority: 1000,
  addOptions: () => ({ isOffered: false }),
  addProseMirrorPlugins: () => [footnotePlugin()],
  addKeyboardShortcuts() {
    const { isOffered } = this.options
    const run = (command: typeof insertFootnote) => () => command(this.editor.state, this.editor.view.dispatch)
    return { ...(isOffered ? { 'Mod-Alt-f': run(insertFootnote) } : {}), Enter: run(openSelectedFootnote) }
  },
})
