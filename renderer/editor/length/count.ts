import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { countWords } from '../../../shared/text-length.ts'
import { suggestionsOn, withoutAnchors } from '../../../shared/suggestions.ts'
import { lineOf, notesIn } from '../footnotes/lines.ts'
import { isSuggestedIn } from '../suggestions/standing.ts'

/** Words of each block as it was counted last; a block that is written in is another block. */
const counts = new WeakMap<Node, number>()

const isOnlySuggested = (node: Node): boolean => suggestionsOn(node).some((mark) => mark.type.name === 'insertion')

/** The line between two places in it as it stands, without what is only suggested. */
function standingIn(block: Node, from: number, to: number): string {
  const line = lineOf(block)
  if (!isSuggestedIn(block)) return line.slice(from, to)
  const parts: string[] = []
  block.forEach((child, offset) => {
    if (!isOnlySuggested(child)) parts.push(line.slice(Math.max(from, offset), Math.min(to, offset + child.nodeSize)))
  })
  return withoutAnchors(parts.join(''))
}

/** Words of a line between two places in it; footnotes count with the line they belong to. */
function countLine(block: Node, from = 0, to = block.content.size): number {
  const notes = notesIn(block).filter(
    ({ offset, note }) => offset <= to && offset + note.content.size >= from && !isOnlySuggested(note),
  )
  const inNotes = notes.reduce((sum, { note }) => sum + countWords(note.textContent), 0)
  return countWords(standingIn(block, from, to)) + inNotes
}

function countBlock(block: Node): number {
  const count = counts.get(block) ?? countLine(block)
  counts.set(block, count)
  return count
}

/** How many words stand between two places of the text, footnotes included and what is only suggested left out; words in different blocks are never one. */
export function wordsBetween(doc: Node, from: number, to: number): number {
  let sum = 0
  doc.nodesBetween(from, to, (node, position) => {
    if (isOnlySuggested(node)) return false
    if (!node.isTextblock) return true
    const start = Math.max(0, from - position - 1)
    const end = Math.min(node.content.size, to - position - 1)
    const isWhole = start === 0 && end === node.content.size
    sum += isWhole ? countBlock(node) : countLine(node, start, end)
    return false
  })
  return sum
}

/** Words of the whole text, of what is selected, and of each section by its key. */
export type TextLength = Readonly<{ all: number; selected: number; sections: Readonly<Record<string, number>> }>

export function lengthOf({ doc, selection }: EditorState): TextLength {
  const sections: Record<string, number> = {}
  doc.forEach((section, offset) => {
    sections[String(section.attrs['key'])] = wordsBetween(doc, offset, offset + section.nodeSize)
  })
  const all = Object.values(sections).reduce((sum, count) => sum + count, 0)
  // Cells of a table that are selected are several stretches.
  const selected = selection.ranges.reduce((sum, { $from, $to }) => sum + wordsBetween(doc, $from.pos, $to.pos), 0)
  return { all, selected, sections }
}
