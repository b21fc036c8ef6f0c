import type { Content, ContentNode } from '../../shared/content.ts'
import type { Block } from './blocks.ts'
import type { Note } from './furniture.ts'

/** The blocks, and the footnotes with the place where each goes: after so many lines of text. */
export type Annotated = Readonly<{ blocks: readonly Block[]; notes: readonly Note[] }>

/** The same with signs in the text where footnotes stand, whose words are told by number; `notes` are the others. */
export type Tied = Annotated & Readonly<{ tied: readonly string[] }>

// Signs that are never text.
const noteStart = '\uFDD0'
const noteEnd = '\uFDD1'

/**
 * Ties each numbered footnote to the place in the text that refers to it. Plain text has lost that the number was
 * raised, so it is known by standing close behind a word; notes nothing refers to stay where they stood.
 */
export function tiedNotes({ blocks, notes }: Annotated): Tied {
  const marked = [...blocks]
  const tied: string[] = []
  let end = 0
  const others = notes.filter((note) => {
    while ((marked[end]?.from ?? note.after) < note.after) end += 1
    const number = /^\d{1,3}(?=[.)]?\s)/.exec(note.text)?.[0] ?? ''
    const reference = number === '' ? undefined : referenceTo(number, marked, end - 1)
    const block = reference && marked[reference.block]
    if (!reference || !block) return true
    const after = block.text.slice(reference.at + number.length)
    const sign = `${noteStart}${tied.length}${noteEnd}`
    marked[reference.block] = { ...block, text: block.text.slice(0, reference.at) + sign + after }
    tied.push(note.text.slice(number.length).replace(/^[.)]?\s+/, ''))
    return false
  })
  return { blocks: marked, notes: others, tied }
}

/** The content with its footnotes in place of the signs. */
export const withNotes = (content: Content, tied: readonly string[]): Content =>
  content.flatMap((node) => {
    if (node.text !== undefined) return parted(node.text, tied)
    return [node.content ? { ...node, content: withNotes(node.content, tied) } : node]
  })

const parted = (text: string, tied: readonly string[]): ContentNode[] =>
  text.split(/(\uFDD0\d+\uFDD1)/).flatMap((part): ContentNode[] => {
    const note = part.startsWith(noteStart) ? tied[Number(part.slice(1, -1))] : undefined
    if (note !== undefined) return [{ type: 'footnote', content: [{ type: 'text', text: note }] }]
    return part === '' ? [] : [{ type: 'text', text: part }]
  })

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
