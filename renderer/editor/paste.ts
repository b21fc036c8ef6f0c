import { Extension } from '@tiptap/core'
import { DOMParser, Fragment, Slice, type Node, type ParseOptions } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { pastePictures, picturesIn, type PastedHtml } from './images/pasted-pictures.ts'
import { tidyPasted } from './pasted-html.ts'
import { withoutStyles } from './pasted-style.ts'

/** Reads the clipboard through the schema, after Word's own ways of saying list, heading and nothing have been put right. */
class ClipboardParser extends DOMParser {
  /** What was read last, for whoever takes in its pictures before the rest. */
  private last: PastedHtml | null = null

  override parseSlice(dom: globalThis.Node, options?: ParseOptions): Slice {
    if (!(dom instanceof Element)) return super.parseSlice(dom, options)
    const copy = dom.cloneNode(true)
    const read = (): Slice => {
      if (copy instanceof Element) tidyPasted(copy)
      return withoutIds(withoutSections(super.parseSlice(copy, options)))
    }
    this.last = copy instanceof Element ? { found: picturesIn(copy), read } : null
    tidyPasted(dom)
    return super.parseSlice(dom, options)
  }

  /** What was read last; only once. */
  takeLast(): PastedHtml | null {
    const { last } = this
    this.last = null
    return last
  }
}

/** The blocks of sections that were copied whole: a text's sections are its own and never come from elsewhere. */
function withoutSections(slice: Slice): Slice {
  if (slice.content.firstChild?.type.name !== 'section') return slice
  const blocks = slice.content.content.flatMap((section) => section.content.content)
  return new Slice(Fragment.from(blocks), Math.max(0, slice.openStart - 1), Math.max(0, slice.openEnd - 1))
}

/** What is pasted is new, so it gets identities of its own. */
const withoutIds = (slice: Slice): Slice => new Slice(stripped(slice.content), slice.openStart, slice.openEnd)

const stripped = (fragment: Fragment): Fragment => Fragment.from(fragment.content.map(strippedNode))

function strippedNode(node: Node): Node {
  if (node.isText) return node
  const attrs = 'id' in node.attrs ? { ...node.attrs, id: null } : node.attrs
  return node.type.create(attrs, stripped(node.content), node.marks)
}

export const Paste = Extension.create<{ takesPictures: boolean }>({
  name: 'cleanPaste',
  addOptions: () => ({ takesPictures: false }),
  addProseMirrorPlugins() {
    const { editor, options } = this
    const clipboardParser = new ClipboardParser(editor.schema, DOMParser.fromSchema(editor.schema).rules)
    return [
      new Plugin({
        props: {
          clipboardParser,
          handlePaste(_view, { clipboardData }) {
            const html = clipboardParser.takeLast()
            return clipboardData !== null && pastePictures(editor, clipboardData, html, options.takesPictures)
          },
          handleDrop() {
            clipboardParser.takeLast()
            return false
          },
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
