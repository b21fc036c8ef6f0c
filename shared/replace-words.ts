import { joined } from './bare-content.ts'
import { contentFromText, type Content, type ContentNode } from './content.ts'

/** Single ordinary spaces, and none at the ends. */
export const plainLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

export const isTextblock = ({ type }: ContentNode): boolean => type === 'paragraph' || type === 'heading'

/** The words of a paragraph or heading, without its footnotes. */
export const blockText = ({ content = [] }: ContentNode): string => plainLine(content.map(wordsOf).join(''))

const wordsOf = ({ type, text = '' }: ContentNode): string => (type === 'hardBreak' ? ' ' : text)

/** The content with other words in the one paragraph that says this; null when none does. No words take the paragraph away. */
export function withWords(content: Content, quote: string, words: string): Content | null {
  const found = replaced(content, plainLine(quote), plainLine(words))
  return found === null || found.length > 0 ? found : contentFromText('')
}

function replaced(nodes: readonly ContentNode[], quote: string, words: string): ContentNode[] | null {
  for (const [index, node] of nodes.entries()) {
    const rest = (own: readonly ContentNode[]) => [...nodes.slice(0, index), ...own, ...nodes.slice(index + 1)]
    if (isTextblock(node)) {
      if (blockText(node) !== quote) continue
      return rest(words === '' && nodes.length > 1 ? [] : [{ ...node, content: laidIn(node.content ?? [], words) }])
    }
    const inner = replaced(node.content ?? [], quote, words)
    if (inner !== null) return rest([{ ...node, content: inner }])
  }
  return null
}

/** What is the same at both ends keeps its look and its footnotes; what is put in looks like the word before it. */
function laidIn(nodes: readonly ContentNode[], words: string): ContentNode[] {
  const signs = nodes.flatMap((node): ContentNode[] =>
    node.type === 'text' ? [...(node.text ?? '')].map((text) => ({ ...node, text })) : [node],
  )
  const older = signs.map((node) => (node.type === 'footnote' ? '' : wordsOf(node)))
  const newer = [...words]
  const start = equalStart(older, newer)
  const end = equalStart(older.slice(start).toReversed(), newer.slice(start).toReversed())
  const middle = newer.slice(start, newer.length - end).join('')
  const like = signs[Math.max(start - 1, 0)]
  const put: ContentNode[] =
    middle === ''
      ? []
      : [{ type: 'text', text: middle, ...(like?.type === 'text' && like.marks ? { marks: like.marks } : {}) }]
  return joined([
    ...signs.slice(0, signsFor(older, start)),
    ...put,
    ...signs.slice(older.length - signsFor(older.toReversed(), end)),
  ])
}

/** How many letters are the same from the start; what is no letter is passed over. */
function equalStart(older: readonly string[], newer: readonly string[]): number {
  const letters = older.filter((letter) => letter !== '')
  const differs = newer.findIndex((letter, at) => plainSpace(letter) !== plainSpace(letters[at] ?? ''))
  return Math.min(differs === -1 ? newer.length : differs, letters.length)
}

const plainSpace = (letter: string): string => letter.replace(/\s/, ' ')

/** How many signs hold so many letters. */
function signsFor(older: readonly string[], letters: number): number {
  let left = letters
  const at = older.findIndex((letter) => letter !== '' && left-- === 0)
  return at === -1 ? older.length : at
}
