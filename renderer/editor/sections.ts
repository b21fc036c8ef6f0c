import { Node } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { decided } from './schema.ts'

/** How a section shows itself around its text. */
export type SectionLook = Readonly<{ key: string; name: string; help: string; requiredMark: string }>

type Options = Readonly<{ looks: readonly SectionLook[] }>

/** A section of a text; with a look it shows its name and help, which are no part of what is written. */
export const Section = Node.create<Options>({
  ...decided('section'),
  addOptions: () => ({ looks: [] }),
  addAttributes: () => ({ key: { default: '', rendered: false } }),
  renderHTML: () => ['div', { class: 'text-section' }, 0],
  addNodeView() {
    if (this.options.looks.length === 0) return null
    return ({ node }) =>
      sectionView(
        node,
        this.options.looks.find(({ key }) => key === node.attrs['key']),
      )
  },
})

function sectionView(node: ProseMirrorNode, look: SectionLook | undefined): NodeView {
  const contentDOM = element('div', 'text-section')
  const dom = element('div', 'paper-section')
  const key = String(node.attrs['key'])
  dom.dataset['section'] = key
  if (look) dom.append(headOf(look), helpOf(look))
  dom.append(contentDOM)
  const show = (shown: ProseMirrorNode) => dom.toggleAttribute('data-empty', isUntouched(shown))
  show(node)
  return {
    dom,
    contentDOM,
    update: (next) => next.type === node.type && next.attrs['key'] === key && (show(next), true),
    ignoreMutation: (mutation) => isOutside(mutation, contentDOM),
  }
}

function headOf(look: SectionLook): HTMLElement {
  const head = element('div', 'paper-section-head')
  head.contentEditable = 'false'
  const name = element('h2', 'paper-section-name', look.name)
  const mark = element('span', 'paper-section-required', look.requiredMark)
  mark.dataset['requiredMark'] = look.key
  head.append(name, mark)
  return head
}

function helpOf(look: SectionLook): HTMLElement {
  const help = element('p', 'paper-section-help', look.help)
  help.contentEditable = 'false'
  return help
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}

const isUntouched = (section: ProseMirrorNode): boolean =>
  section.childCount === 1 && section.firstChild?.type.name === 'paragraph' && section.firstChild.content.size === 0

const isOutside = (mutation: ViewMutationRecord, text: HTMLElement): boolean =>
  mutation.type !== 'selection' && !text.contains(mutation.target)
