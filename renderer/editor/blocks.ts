import { Node, wrappingInputRule } from '@tiptap/core'
import { decisionAttributes } from './decision.ts'
import { blockId, decided, wholeNumber } from './schema.ts'

/** Headings inside a text stand two levels below the page's own, so that its outline stays whole. */
const levelOffset = 2
const deepestLevel = 3

export const Doc = Node.create({ ...decided('doc'), topNode: true })

export const Text = Node.create(decided('text'))

export const Paragraph = Node.create({
  ...decided('paragraph'),
  addAttributes: () => blockId,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-0': () => this.editor.commands.setNode(this.name) }
  },
})

export const Heading = Node.create({
  ...decided('heading'),
  addAttributes: () => ({ ...blockId, level: { default: 1, rendered: false, parseHTML: levelOf } }),
  parseHTML: () => [{ tag: 'h1, h2, h3, h4, h5, h6' }],
  renderHTML: ({ node }) => {
    const level = Number(node.attrs['level'])
    return [`h${level + levelOffset}`, { 'data-level': level }, 0]
  },
  addKeyboardShortcuts() {
    const toggle = (level: number) => () => this.editor.commands.toggleNode(this.name, 'paragraph', { level })
    return { 'Mod-Shift-1': toggle(1), 'Mod-Shift-2': toggle(2), 'Mod-Shift-3': toggle(3) }
  },
})

/** Our own headings say their level; others are as deep as their tag. */
function levelOf(element: HTMLElement): number {
  const level = wholeNumber(element, 'data-level', Number(element.tagName.slice(1)))
  return Math.min(Math.max(level, 1), deepestLevel)
}

export const BulletList = Node.create({
  ...decided('bulletList'),
  addAttributes: () => blockId,
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: () => ['ul', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-8': () => this.editor.commands.toggleList(this.name, 'listItem') }
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[-*•]\s$/, type: this.type })]
  },
})

export const OrderedList = Node.create({
  ...decided('orderedList'),
  addAttributes: () => ({ ...blockId, start: { default: 1, rendered: false, parseHTML: startOf } }),
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ node }) => ['ol', node.attrs['start'] === 1 ? {} : { start: Number(node.attrs['start']) }, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-7': () => this.editor.commands.toggleList(this.name, 'listItem') }
  },
  // Only «1.» begins a list: «3. mars» is a date.
  addInputRules() {
    return [wrappingInputRule({ find: /^1\.\s$/, type: this.type })]
  },
})

const startOf = (element: HTMLElement): number => wholeNumber(element, 'start', 1)

export const ListItem = Node.create({
  ...decided('listItem'),
  addAttributes: () => blockId,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) }
  },
})

export const Blockquote = Node.create({
  ...decided('blockquote'),
  addAttributes: () => blockId,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-9': () => this.editor.commands.toggleWrap(this.name) }
  },
})

export const Decision = Node.create({
  ...decided('decision'),
  addAttributes: () => blockId,
  parseHTML: () => [{ tag: 'section[data-decision]' }],
  renderHTML: () => ['section', decisionAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-6': () => this.editor.commands.toggleWrap(this.name) }
  },
})

export const HardBreak = Node.create({
  ...decided('hardBreak'),
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: this.name }) }
  },
})
