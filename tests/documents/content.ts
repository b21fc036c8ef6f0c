import type { Content, ContentNode } from '../../shared/content.ts'

type Inline = string | ContentNode

const inline = (part: Inline): ContentNode => (typeof part === 'string' ? { type: 'text', text: part } : part)
const marked = (text: string, type: string, attrs?: Record<string, unknown>): ContentNode => ({
  type: 'text',
  text,
  marks: [attrs ? { type, attrs } : { type }],
})

export const bold = (text: string): ContentNode => marked(text, 'bold')
export const italic = (text: string): ContentNode => marked(text, 'italic')
export const link = (text: string, href: string): ContentNode => marked(text, 'link', { href })
export const lineBreak: ContentNode = { type: 'hardBreak' }

export const p = (...parts: Inline[]): ContentNode =>
  parts.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content: parts.map(inline) }
export const h = (level: number, ...parts: Inline[]): ContentNode => ({
  type: 'heading',
  attrs: { level },
  content: parts.map(inline),
})

const block = (part: Inline): ContentNode => (typeof part === 'string' ? p(part) : part)
export const li = (...parts: Inline[]): ContentNode => ({ type: 'listItem', content: parts.map(block) })
const items = (parts: Inline[]): ContentNode[] =>
  parts.map((part) => (typeof part !== 'string' && part.type === 'listItem' ? part : li(part)))
export const ul = (...parts: Inline[]): ContentNode => ({ type: 'bulletList', content: items(parts) })
export const ol = (start: number, ...parts: Inline[]): ContentNode => ({
  type: 'orderedList',
  attrs: { start },
  content: items(parts),
})
/** A footnote; its words may have marks. */
export const note = (...parts: Inline[]): ContentNode => ({ type: 'footnote', content: parts.map(inline) })
export const decision = (...parts: Inline[]): ContentNode => ({ type: 'decision', content: parts.map(block) })
export const quote = (...parts: Inline[]): ContentNode => ({ type: 'blockquote', content: parts.map(block) })

export const td = (attrs: Record<string, unknown>, ...parts: Inline[]): ContentNode => ({
  type: 'tableCell',
  attrs,
  content: parts.map(block),
})
export const th = (attrs: Record<string, unknown>, ...parts: Inline[]): ContentNode => ({
  type: 'tableHeader',
  attrs,
  content: parts.map(block),
})
export const tr = (...cells: ContentNode[]): ContentNode => ({ type: 'tableRow', content: cells })
export const table = (...rows: ContentNode[]): ContentNode => ({ type: 'table', content: rows })

/** A table with a heading row. */
export const simpleTable = (headings: string[], ...rows: string[][]): ContentNode =>
  table(tr(...headings.map((text) => th({}, text))), ...rows.map((row) => tr(...row.map((text) => td({}, text)))))

export const text = (...parts: Inline[]): Content => parts.map(block)
