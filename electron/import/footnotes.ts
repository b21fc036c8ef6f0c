import type { Block } from './blocks.ts'
import type { Note } from './furniture.ts'

/** The blocks, and the footnotes with the place where each goes: after so many lines of text. */
export type Annotated = Readonly<{ blocks: readonly Block[]; notes: readonly Note[] }>

/**
 * Ties each numbered footnote to the block that refers to it. Plain text has lost that the number was raised,
 * so it is raised in both places, and the note goes right after that block; others stay where they stood.
 */
export function tiedNotes({ blocks, notes }: Annotated): Annotated {
  const tied = [...blocks]
  let end = 0
  const placed = notes.map((note): Note => {
    while ((tied[end]?.from ?? note.after) < note.after) end += 1
    const number = /^\d{1,3}(?=[.)]?\s)/.exec(note.text)?.[0] ?? ''
    const reference = number === '' ? undefined : referenceTo(number, tied, end - 1)
    const block = reference && tied[reference.block]
    if (!reference || !block) return note
    tied[reference.block] = { ...block, text: withRaised(block.text, number, reference.at) }
    return { after: block.to, text: withRaised(note.text, number, 0) }
  })
  return { blocks: tied, notes: placed.toSorted((a, b) => a.after - b.after) }
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function withRaised(text: string, number: string, at: number): string {
  const raised = Array.from(number, (digit) => raisedDigits[Number(digit)] ?? digit).join('')
  return text.slice(0, at) + raised + text.slice(at + number.length)
}

type Reference = Readonly<{ block: number; at: number }>

/** Far more than a page holds: a footnote stands on the page of its reference. */
const farthest = 20_000

/** The last place, in the block given or one before it, where the number stands close behind a word or the sign that ends it. */
function referenceTo(number: string, blocks: readonly Block[], from: number): Reference | undefined {
  const pattern = new RegExp(`(?<=[.,;:!?»”"’)\\]]|\\p{Ll}{3})${number}(?![\\p{L}\\p{N}])`, 'gu')
  let passed = 0
  for (let index = from; index >= 0; index -= 1) {
    const text = blocks[index]?.text ?? ''
    passed += text.length
    if (passed > farthest) return undefined
    const at = [...text.matchAll(pattern)].at(-1)?.index
    if (at !== undefined) return { block: index, at }
  }
  return undefined
}
