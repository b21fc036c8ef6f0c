import type { Node } from '@tiptap/pm/model'

/** Nodes never change, so what has been computed of one stands; a keystroke leaves only its own block and what it stands in. */
const known = new WeakMap<Node, string>()

/** Tells two texts apart, block ids and all; equal texts of the same schema have the same one. */
export function fingerprint(node: Node): string {
  const before = known.get(node)
  if (before !== undefined) return before
  const made = digest(node.inlineContent || node.isLeaf ? JSON.stringify(node.toJSON()) : describe(node))
  known.set(node, made)
  return made
}

const describe = ({ type, attrs, marks, children }: Node): string =>
  JSON.stringify([type.name, attrs, marks.map((mark) => mark.toJSON()), children.map(fingerprint)])

/** Two rounds of FNV-1a with different beginnings, as 16 hexadecimal digits: enough against chance, which is all there is to guard against. */
export function digest(text: string): string {
  let one = 0x811c9dc5
  let two = 0x9e3779b9
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul(two ^ unit, 0x85ebca6b) ^ (two >>> 15)
  }
  return hex(one) + hex(two)
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0')
