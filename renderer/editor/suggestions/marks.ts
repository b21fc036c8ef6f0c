import { Mark } from '@tiptap/core'
import type { AttributeSpec } from '@tiptap/pm/model'
import { contentSchema } from '../../../shared/content.ts'

type SuggestionMark = 'insertion' | 'deletion' | 'modification'

/** What shared/content.ts decides about the mark; never read from the clipboard, so nothing pasted is a suggestion of someone else's. */
const suggested = (name: SuggestionMark, tag: string) => {
  const { inclusive, excludes, attrs } = contentSchema.marks[name].spec
  return Mark.create({
    name,
    inclusive,
    excludes,
    addAttributes: () => Object.fromEntries(Object.entries(attrs ?? {}).map(([key, attr]) => [key, required(attr)])),
    renderHTML: () => [tag, { 'data-suggestion': name }, 0],
  })
}

/** TipTap gives every attribute a default that is not said to be required. */
const required = (attr: AttributeSpec) => ({ ...attr, isRequired: !('default' in attr), rendered: false })

export const Insertion = suggested('insertion', 'ins')
export const Deletion = suggested('deletion', 'del')
export const Modification = suggested('modification', 'span')
