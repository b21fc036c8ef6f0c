import type { Attribute } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'
import { contentSchema } from '../../shared/content.ts'

type NodeName = typeof contentSchema extends Schema<infer Names, string> ? Names : never

/** What shared/content.ts decides about a node, in TipTap's words; the editor only adds how it is read, drawn and typed. */
export function decided(name: NodeName) {
  const { content, marks, group, inline, atom, selectable, draggable, defining, isolating, tableRole } =
    contentSchema.nodes[name].spec
  const flags = { inline, atom, selectable, draggable, defining, isolating }
  return { name, content, marks, group, ...flags, tableRole: tableRole as string | undefined }
}

/** A block's identity: never drawn and never read from the clipboard, so what is pasted gets its own. */
export const blockId: { id: Attribute } = { id: { default: null, rendered: false, parseHTML: () => null } }

/** A whole number written in an attribute, or the fallback when there is none in the range. */
export function wholeNumber(element: HTMLElement, attribute: string, fallback: number, max = 1000): number {
  const value = Number(element.getAttribute(attribute) ?? Number.NaN)
  return Number.isInteger(value) && value >= 0 && value <= max ? value : fallback
}
