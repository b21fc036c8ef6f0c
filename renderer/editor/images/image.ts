import { Extension, Node, type NodeViewRenderer } from '@tiptap/core'
import { Fragment, Slice, type Node as ProseMirrorNode } from '@tiptap/pm/model'
import { NodeSelection, Plugin } from '@tiptap/pm/state'
import { contentSchema } from '../../../shared/content.ts'
import { blockId, decided, wholeNumber } from '../schema.ts'
import { isKnownPicture } from './pictures.ts'
import { askAbout } from './take-in.ts'

const { hash, width, height, alt, isDecorative } = contentSchema.nodes.image.spec.attrs ?? {}

const largest = 20_000

const length = (name: 'width' | 'height') => (element: HTMLElement) =>
  Math.max(1, wholeNumber(element, name, 1, largest))

/** A picture whose bytes the workspace keeps; nothing is ever shown from an address. */
export const Image = Node.create<{ view: NodeViewRenderer | null }>({
  ...decided('image'),
  addOptions: () => ({ view: null }),
  addAttributes: () => ({
    ...blockId,
    hash: { ...hash, rendered: false, parseHTML: (element: HTMLElement) => element.dataset['picture'] },
    width: { ...width, parseHTML: length('width') },
    height: { ...height, parseHTML: length('height') },
    alt: { ...alt, parseHTML: (element: HTMLElement) => element.getAttribute('alt') ?? '' },
    isDecorative: {
      ...isDecorative,
      rendered: false,
      parseHTML: (element: HTMLElement) => element.dataset['decorative'] !== undefined,
    },
  }),
  // Copied within the workspace; a picture from elsewhere is taken in first, or left out.
  parseHTML: () => [
    {
      tag: 'img[data-picture]',
      getAttrs: (element) => (isKnownPicture(element.dataset['picture'] ?? '') ? null : false),
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    'img',
    {
      ...HTMLAttributes,
      'data-picture': String(node.attrs['hash']),
      ...(node.attrs['isDecorative'] === true ? { 'data-decorative': '' } : {}),
    },
  ],
  addNodeView() {
    return this.options.view
  },
})

function isWordsOnly(fragment: Fragment): boolean {
  let isOnly = true
  fragment.descendants(({ type }) => {
    if (type.name === 'image' || type.name === 'footnote') isOnly = false
    return isOnly
  })
  return isOnly
}

/** Where pictures and footnotes are not offered, words are all that is pasted; a footnote's stand in parentheses. */
function wordsOnly(fragment: Fragment): Fragment {
  const nodes: ProseMirrorNode[] = []
  fragment.forEach((node) => {
    if (node.type.name === 'footnote') nodes.push(node.type.schema.text(` (${node.textContent})`))
    else if (node.type.name !== 'image') nodes.push(node.isText ? node : node.copy(wordsOnly(node.content)))
  })
  return Fragment.from(nodes.filter((node) => !node.isBlock || node.isTextblock || node.childCount > 0))
}

/** Keeps pictures out of texts that do not have them, and opens what is said of one by Enter. */
export const Images = Extension.create<{ isOffered: boolean }>({
  name: 'images',
  priority: 1000,
  addOptions: () => ({ isOffered: false }),
  addProseMirrorPlugins() {
    const { isOffered } = this.options
    return [
      new Plugin({
        props: {
          transformPasted: (slice) =>
            isOffered || isWordsOnly(slice.content) ? slice : Slice.maxOpen(wordsOnly(slice.content), false),
        },
      }),
    ]
  },
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { selection } = this.editor.state
        const isImage = selection instanceof NodeSelection && selection.node.type.name === 'image'
        if (isImage) askAbout(String(selection.node.attrs['id']))
        return isImage
      },
    }
  },
})
