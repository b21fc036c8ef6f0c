import { Node } from '@tiptap/core'
import { decided } from './schema.ts'

export const Footnote = Node.create({
  ...decided('footnote'),
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: () => ['span', { 'data-footnote': '' }, 0],
})
