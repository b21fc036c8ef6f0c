import type { Content, ContentNode } from '../../shared/content.ts'

/** A block of text as the sample's files write it; a string is a paragraph, and `[words](https://…)` in it a link. */
export type Block =
  | string
  | Readonly<{ heading: string }>
  | Readonly<{ bullets: readonly string[] }>
  | Readonly<{ numbered: readonly string[] }>
  | Readonly<{ table: readonly (readonly string[])[] }>

const link = /\[([^\]]+)\]\((https:[^)\s]+)\)/

/** The blocks as rich text; the first row of a table is its header row. */
export const contentOf = (blocks: readonly Block[]): Content => blocks.map(node)

function node(block: Block): ContentNode {
  if (typeof block === 'string') return paragraph(block)
  if ('heading' in block) return { type: 'heading', attrs: { level: 1 }, content: inline(block.heading) }
  if ('bullets' in block) return { type: 'bulletList', content: block.bullets.map(listItem) }
  if ('numbered' in block) return { type: 'orderedList', attrs: { start: 1 }, content: block.numbered.map(listItem) }
  return { type: 'table', content: block.table.map((cells, row) => tableRow(cells, row === 0)) }
}

const paragraph = (text: string): ContentNode => ({ type: 'paragraph', content: inline(text) })

const listItem = (text: string): ContentNode => ({ type: 'listItem', content: [paragraph(text)] })

const tableRow = (cells: readonly string[], isHead: boolean): ContentNode => ({
  type: 'tableRow',
  content: cells.map((text) => ({ type: isHead ? 'tableHeader' : 'tableCell', content: [paragraph(text)] })),
})

/** Splitting by a pattern with two groups gives plain words, a link's words and its address in turn. */
function inline(text: string): ContentNode[] {
  const parts = text.split(link)
  return parts.flatMap((part, index) => {
    if (part === '' || index % 3 === 2) return []
    if (index % 3 === 0) return [{ type: 'text', text: part }]
    return [{ type: 'text', text: part, marks: [{ type: 'link', attrs: { href: parts[index + 1] } }] }]
  })
}
