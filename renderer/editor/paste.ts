import { Extension } from '@tiptap/core'
import { DOMParser, Fragment, Slice, type Node, type ParseOptions } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { tidyPasted } from './pasted-html.ts'
import { withoutStyles } from './pasted-style.ts'

/** Reads the clipboard through the schema, after Word's own ways of saying list, heading and nothing have been put right. */
class ClipboardParser extends DOMParser {
  override parseSlice(dom: globalThis.Node, options?: ParseOptions): Slice {
    if (dom instanceof Element) tidyPasted(dom)
    return super.parseSlice(dom, options)
  }
}

/** The blocks of sections that were copied whole: a text's sections are its own and never come from elsewhere. */
export function withoutSections(slice: Slice): Slice {
  if (slice.content.firstChild?.type.name !== 'section') return slice
  const blocks = slice.content.content.flatMap((section) => section.content.content)
  return new Slice(Fragment.from(blocks), Math.max(0, slice.openStart - 1), Math.max(0, slice.openEnd - 1))
}

/** What is pasted is new, so it gets identities of its own. */
export const withoutIds = (slice: Slice): Slice => new Slice(stripped(slice.content), slice.openStart, slice.openEnd)

const stripped = (fragment: Fragment): Fragment => Fragment.from(fragment.content.map(strippedNode))

function strippedNode(node: Node): Node {
  if (node.isText) return node
  const attrs = 'id' in node.attrs ? { ...node.attrs, id: null } : node.attrs
  return node.type.create(attrs, stripped(node.content), node.marks)
}

export const Paste = Extension.create({
  name: 'cleanPaste',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          clipboardParser: new ClipboardParser(this.editor.schema, DOMParser.fromSchema(this.editor.schema).rules),
          transformPastedHTML: withoutStyles,
          // What is dragged within the text only moves, and stays what it was.
          transformPasted: (slice, view) => {
            const blocks = withoutSections(slice)
            return view.dragging?.move ? blocks : withoutIds(blocks)
          },
        },
      }),
    ]
  },
})
