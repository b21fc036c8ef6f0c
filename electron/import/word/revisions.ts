import { elementsIn, find, type Element } from './xml.ts'

/** What becomes of the changes someone has tracked in the file. */
export type RevisionChoice = 'accept' | 'reject'

const added = new Set(['w:ins', 'w:moveTo'])
const removed = new Set(['w:del', 'w:moveFrom'])
const tracked = new Set([...added, ...removed, 'w:cellIns', 'w:cellDel'])

/** True for elements that mark one tracked change. */
export const isRevision = ({ name }: Element): boolean => tracked.has(name) || /^w:\w+Change$/.test(name)

type Child = Element | string

/** The content as it stands when every change in it is accepted, or rejected. */
export function settled(element: Element, choice: RevisionChoice): Element {
  const isGone = (name: string) => (choice === 'accept' ? removed : added).has(name)
  const children = element.children.flatMap((child): Child[] => {
    if (typeof child === 'string') return [child]
    if (isGone(child.name) || isGoneRow(child, isGone)) return []
    if (added.has(child.name) || removed.has(child.name)) return settled(child, choice).children
    if (child.name === 'w:rPr' || child.name === 'w:pPr') return [settledLook(child, choice)]
    return [settled(renamed(child), choice)]
  })
  return { ...element, children: joined(children, isGone) }
}

/** Deleted words have a name of their own, and become words again when the deletion is rejected. */
function renamed(element: Element): Element {
  if (element.name === 'w:delText') return { ...element, name: 'w:t' }
  return element.name === 'w:delInstrText' ? { ...element, name: 'w:instrText' } : element
}

function isGoneRow(element: Element, isGone: (name: string) => boolean): boolean {
  if (element.name === 'w:tr') return elementsIn(find(element, 'w:trPr')).some(({ name }) => isGone(name))
  if (element.name !== 'w:tc') return false
  return elementsIn(find(element, 'w:tcPr')).some(
    ({ name }) => (name === 'w:cellIns' && isGone('w:ins')) || (name === 'w:cellDel' && isGone('w:del')),
  )
}

/** A look that was changed holds the one before it. */
function settledLook(look: Element, choice: RevisionChoice): Element {
  const change = elementsIn(look).find(({ name }) => name === `${look.name}Change`)
  const before = change && find(change, look.name)
  if (choice === 'reject' && before) {
    const marks = elementsIn(look).filter(({ name }) => added.has(name) || removed.has(name) || name === 'w:rPr')
    return { ...look, children: [...before.children, ...marks] }
  }
  return { ...look, children: look.children.filter((child) => child !== change) }
}

const marksOf = (paragraph: Element): Element[] => elementsIn(find(paragraph, 'w:pPr', 'w:rPr'))

/** Paragraphs whose end is gone run on into the next one, which keeps its own look. */
function joined(children: readonly Child[], isGone: (name: string) => boolean): Child[] {
  const result: Child[] = []
  let waiting: Child[] = []
  for (const child of children) {
    const isParagraph = typeof child === 'object' && child.name === 'w:p'
    if (!isParagraph) {
      result.push(child)
      continue
    }
    const words = child.children.filter((part) => typeof part === 'string' || part.name !== 'w:pPr')
    if (marksOf(child).some(({ name }) => isGone(name))) {
      waiting = [...waiting, ...words]
      continue
    }
    const look = find(child, 'w:pPr')
    result.push({ ...child, children: [...(look ? [look] : []), ...waiting, ...words] })
    waiting = []
  }
  return waiting.length > 0 ? [...result, { name: 'w:p', attributes: {}, children: waiting }] : result
}
