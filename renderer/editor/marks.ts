import { Mark } from '@tiptap/core'
import { contentSchema, isSafeLink } from '../../shared/content.ts'

export const Link = Mark.create({
  name: 'link',
  inclusive: contentSchema.marks.link.spec.inclusive,
  addAttributes: () => ({ href: { default: null, parseHTML: (element: HTMLElement) => element.getAttribute('href') } }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (element) => (isSafeLink(element.getAttribute('href')) ? null : false) },
  ],
  renderHTML: ({ mark }) => [
    'a',
    { href: mark.attrs['href'] as string, title: mark.attrs['href'] as string, rel: 'noreferrer' },
    0,
  ],
})

export const Bold = Mark.create({
  name: 'bold',
  parseHTML: () => [{ tag: 'strong, b' }],
  renderHTML: () => ['strong', 0],
  addKeyboardShortcuts() {
    const toggle = () => this.editor.commands.toggleMark(this.name)
    return { 'Mod-b': toggle, 'Mod-B': toggle }
  },
})

export const Italic = Mark.create({
  name: 'italic',
  parseHTML: () => [{ tag: 'em, i' }],
  renderHTML: () => ['em', 0],
  addKeyboardShortcuts() {
    const toggle = () => this.editor.commands.toggleMark(this.name)
    return { 'Mod-i': toggle, 'Mod-I': toggle }
  },
})
