import { Node as NodeExtension } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { decided } from './schema.ts'

/** How a section shows itself around its text. */
export type SectionLook = Readonly<{
  key: string
  name: string
  help: string
  isRequired: boolean
  requiredMark: string
}>

type Options = Readonly<{ looks: readonly SectionLook[] }>

/** A section of a text; with a look it shows its name and help, which are no part of what is written. */
export const Section = NodeExtension.create<Options>({
  ...decided('section'),
  addOptions: () => ({ looks: [] }),
  addAttributes: () => ({ key: { default: '', rendered: false } }),
  renderHTML: () => ['div', { class: 'text-section' }, 0],
  addNodeView() {
    if (this.options.looks.length === 0) return null
    return ({ node, view, getPos }) => {
      const look = this.options.looks.find(({ key }) => key === node.attrs['key'])
      return sectionView(node, look, () => putCursorIn(view, getPos()))
    }
  },
})

function sectionView(node: ProseMirrorNode, look: SectionLook | undefined, enter: () => void): NodeView {
  const contentDOM = element('div', 'text-section')
  const dom = element('div', 'paper-section')
  const key = String(node.attrs['key'])
  dom.dataset['section'] = key
  if (look) {
    dom.append(headOf(look), helpOf())
    showLook(dom, look)
  }
  dom.append(contentDOM)
  dom.addEventListener('mousedown', (event) => isIn(event.target, contentDOM) || enterBy(event, enter))
  const show = (shown: ProseMirrorNode) => dom.toggleAttribute('data-empty', isUntouched(shown))
  show(node)
  return {
    dom,
    contentDOM,
    update: (next) => next.type === node.type && next.attrs['key'] === key && (show(next), true),
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !isIn(mutation.target, contentDOM),
    stopEvent: (event) => event.type === 'mousedown' && !isIn(event.target, contentDOM),
  }
}

function headOf(look: SectionLook): HTMLElement {
  const head = element('div', 'paper-section-head')
  head.contentEditable = 'false'
  const name = element('h2', 'paper-section-name')
  const mark = element('span', 'paper-section-required', look.requiredMark)
  head.append(name, mark)
  return head
}

function helpOf(): HTMLElement {
  const help = element('p', 'paper-section-help')
  help.contentEditable = 'false'
  return help
}

/** Shows the name, the help and whether the section must be written, as they are now. */
export function showLook(section: HTMLElement, look: Omit<SectionLook, 'requiredMark'>): void {
  setText(section.querySelector('.paper-section-name'), look.name)
  setText(section.querySelector('.paper-section-help'), look.help)
  section.querySelector('.paper-section-required')?.toggleAttribute('hidden', !look.isRequired)
}

function setText(shown: Element | null, text: string): void {
  if (shown && shown.textContent !== text) shown.textContent = text
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}

const isUntouched = (section: ProseMirrorNode): boolean =>
  section.childCount === 1 && section.firstChild?.type.name === 'paragraph' && section.firstChild.content.size === 0

const isIn = (target: EventTarget | null, text: HTMLElement): boolean => target instanceof Node && text.contains(target)

/** A press on the name or the empty space of a section goes to its text; the browser would leave the cursor nowhere. */
function enterBy(event: MouseEvent, enter: () => void): void {
  if (event.button !== 0) return
  event.preventDefault()
  enter()
}

/** Puts the cursor at the end of the section that begins at `position`. */
export function putCursorIn(view: EditorView, position: number | undefined): void {
  const section = position === undefined ? null : view.state.doc.nodeAt(position)
  if (position === undefined || !section) return
  const end = view.state.doc.resolve(position + section.nodeSize - 1)
  view.dispatch(view.state.tr.setSelection(TextSelection.near(end, -1)).scrollIntoView())
  view.focus()
}
