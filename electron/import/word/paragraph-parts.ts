import type { ContentNode } from '../../../shared/content.ts'

/** A stretch of a paragraph's words, or a picture that stood among them. */
export type Part = ContentNode | ContentNode[]

const isImage = ({ type }: ContentNode): boolean => type === 'image'
const isWritten = ({ type, text = '' }: ContentNode): boolean => type === 'footnote' || text.trim() !== ''

/** The lines of a paragraph; the break that ends one is not in it. */
function linesOf(nodes: readonly ContentNode[]): ContentNode[][] {
  const lines: ContentNode[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines
}

/**
 * Pictures are blocks of their own in a paper. One that stands before the words of its line, or alone on it, comes before
 * them; one within or after the words comes after that line, so that no sentence is broken and the order one reads in is
 * kept. The first part of an item of a list is always words, since that is what the number stands at.
 */
export function partsOf(nodes: ContentNode[], isItem: boolean): Part[] {
  if (!nodes.some(isImage)) return [nodes]
  const parts: Part[] = []
  let words: ContentNode[] = []
  const close = () => {
    if (words.some(isWritten)) parts.push(words)
    words = []
  }
  for (const line of linesOf(nodes)) {
    const firstWord = line.findIndex(isWritten)
    const isBefore = (index: number) => firstWord === -1 || index < firstWord
    const before = line.filter((node, index) => isImage(node) && isBefore(index))
    const after = line.filter((node, index) => isImage(node) && !isBefore(index))
    if (before.length > 0) close()
    parts.push(...before)
    if (words.length > 0) words.push({ type: 'hardBreak' })
    words.push(...line.filter((node) => !isImage(node)))
    if (after.length > 0) close()
    parts.push(...after)
  }
  close()
  return isItem ? wordsFirst(parts) : parts
}

function wordsFirst(parts: readonly Part[]): Part[] {
  const first = parts.findIndex(Array.isArray)
  return [parts[first] ?? [], ...parts.filter((_, index) => index !== first)]
}
