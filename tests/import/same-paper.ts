import { imageHashesIn, type Content, type ContentNode } from '../../shared/content.ts'
import { gridOf } from '../../electron/documents/grid.ts'
import { linkTarget } from '../../electron/documents/links.ts'
import { wordText } from '../../electron/documents/writer.ts'

/**
 * A text as a Word file can hold it: empty paragraphs are space and not written, addresses Word cannot open are only
 * words, tables have whole rows, and equal neighbours are one piece of text. Ids belong to the editor.
 */
export const written = (nodes: Content): Content => nodes.filter(isShown).map(writtenNode)

const hasWords = (node: ContentNode): boolean =>
  node.type === 'text' ? wordText(node.text ?? '').trim() !== '' : (node.content ?? []).some(hasWords)
const isShown = (node: ContentNode): boolean =>
  node.type === 'table' ? gridOf(node) !== null : hasWords(node) || imageHashesIn([node]).length > 0

function writtenNode(node: ContentNode): ContentNode {
  if (node.type === 'table') return writtenTable(node)
  if (node.type === 'image') return writtenImage(node)
  if (node.type === 'paragraph' || node.type === 'heading') return withWords(node)
  const children = node.content ?? []
  if (node.type === 'listItem') {
    const [first, ...rest] = children
    return { type: 'listItem', content: [withWords(first ?? { type: 'paragraph' }), ...written(rest)] }
  }
  if (node.type === 'blockquote' || node.type === 'decision') return { type: node.type, content: written(children) }
  const isListed = (item: ContentNode) => (item.content ?? []).some(isShown)
  const items = children.slice(0, children.findLastIndex(isListed) + 1).map(writtenNode)
  return {
    type: node.type,
    ...(node.type === 'orderedList' ? { attrs: { start: node.attrs?.['start'] ?? 1 } } : {}),
    content: items,
  }
}

function writtenTable(node: ContentNode): ContentNode {
  const grid = gridOf(node)
  const rows = grid?.rows ?? []
  const reach = (row: number, column: number): number => {
    const below = rows[row + 1]?.find((slot) => slot.column === column && slot.merge === 'continued')
    return below ? 1 + reach(row + 1, column) : 1
  }
  return {
    type: 'table',
    content: rows.map((row, at) => ({
      type: 'tableRow',
      content: row
        .filter(({ merge }) => merge !== 'continued')
        .map(({ isHeader, span, merge, column, content }) => {
          const inside = written(content)
          return {
            type: isHeader ? 'tableHeader' : 'tableCell',
            attrs: { colspan: span, rowspan: merge === 'start' ? reach(at, column) : 1, colwidth: null },
            content: inside.length > 0 ? inside : [{ type: 'paragraph' }],
          }
        }),
    })),
  }
}

const writtenImage = ({ attrs = {} }: ContentNode): ContentNode => ({
  type: 'image',
  attrs: { ...attrs, alt: wordText(String(attrs['alt'])).trim() },
})

function withWords({ type, attrs, content = [] }: ContentNode): ContentNode {
  const level = type === 'heading' ? { attrs: { level: attrs?.['level'] ?? 1 } } : {}
  const words = wordsOf(content)
  return { type, ...level, ...(words.length > 0 ? { content: words } : {}) }
}

function writtenInline(node: ContentNode): ContentNode {
  if (node.type === 'footnote') return { type: 'footnote', content: wordsOf(node.content ?? []) }
  return node.type === 'text' ? writtenText(node) : { type: node.type }
}

/** A footnote without words is no note. */
function wordsOf(content: readonly ContentNode[]): ContentNode[] {
  const words: ContentNode[] = []
  for (const node of content.filter((one) => one.type !== 'footnote' || hasWords(one))) {
    const next = writtenInline(node)
    const last = words.at(-1)
    const isSame =
      last?.type === 'text' && next.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(next.marks)
    if (isSame) words[words.length - 1] = { ...last, text: `${last.text}${next.text}` }
    else if (next.type !== 'text' || next.text !== '') words.push(next)
  }
  return words
}

function writtenText({ text = '', marks = [] }: ContentNode): ContentNode {
  const target = linkTarget(marks.find(({ type }) => type === 'link')?.attrs?.['href'])
  const kept = [
    ...(target === null ? [] : [{ type: 'link', attrs: { href: target } }]),
    ...['bold', 'italic'].filter((name) => marks.some(({ type }) => type === name)).map((type) => ({ type })),
  ]
  return { type: 'text', text: wordText(text), ...(kept.length > 0 ? { marks: kept } : {}) }
}
