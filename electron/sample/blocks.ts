import { randomUUID } from 'node:crypto'
import type { Content, ContentNode } from '../../shared/content.ts'
import { idOf } from './ids.ts'

/**
 * A block of text as the sample's files write it; a string is a paragraph. In it, `[words](https://…)` is a link,
 * `^[words]` a footnote, `{+words+}` what someone suggests to add, and `{words→others}` to replace.
 */
export type Block =
  | string
  | Readonly<{ heading: string }>
  | Readonly<{ bullets: readonly string[] }>
  | Readonly<{ numbered: readonly string[] }>
  | Readonly<{ decision: readonly Block[] }>
  | Readonly<{ picture: string; alt: string; width: number; height: number }>
  | Readonly<{ table: readonly (readonly string[])[] }>

/** The hashes of pictures by the names of their files. */
export type PictureHashes = ReadonlyMap<string, string>

/** The blocks as rich text; the first row of a table is its header row. */
export const contentOf = (blocks: readonly Block[], pictures: PictureHashes = new Map()): Content =>
  blocks.map((block) => withId(node(block, pictures)))

/** Blocks of a paper have an identity, which comments hold on to. */
const withId = ({ attrs, ...block }: ContentNode): ContentNode => ({ ...block, attrs: { ...attrs, id: randomUUID() } })

function node(block: Block, pictures: PictureHashes): ContentNode {
  if (typeof block === 'string') return paragraph(block)
  if ('heading' in block) return { type: 'heading', attrs: { level: 1 }, content: inline(block.heading) }
  if ('bullets' in block) return { type: 'bulletList', content: block.bullets.map(listItem) }
  if ('numbered' in block) return { type: 'orderedList', attrs: { start: 1 }, content: block.numbered.map(listItem) }
  if ('decision' in block) return { type: 'decision', content: contentOf(block.decision, pictures) }
  if ('picture' in block) return picture(block, pictures)
  return { type: 'table', content: block.table.map((cells, row) => tableRow(cells, row === 0)) }
}

type PictureBlock = Extract<Block, { picture: string }>

const picture = ({ picture: file, alt, width, height }: PictureBlock, pictures: PictureHashes): ContentNode => ({
  type: 'image',
  attrs: { hash: idOf(pictures, file), width, height, alt, isDecorative: false },
})

const paragraph = (text: string): ContentNode => ({ type: 'paragraph', content: inline(text) })

const listItem = (text: string): ContentNode => ({ type: 'listItem', content: [paragraph(text)] })

const tableRow = (cells: readonly string[], isHead: boolean): ContentNode => ({
  type: 'tableRow',
  content: cells.map((text) => ({ type: isHead ? 'tableHeader' : 'tableCell', content: [paragraph(text)] })),
})

const special = /(?<!\^)\[([^\]]+)\]\((https:[^)\s]+)\)|\^\[([^\]]+)\]|\{\+(.+?)\+\}|\{([^{}→]+)→([^{}→]+)\}/

/** Plain words, and those that are a link, a footnote or a suggestion. */
function inline(text: string): ContentNode[] {
  const found = special.exec(text)
  if (found === null) return words(text)
  const rest = text.slice(found.index + found[0].length)
  return [...words(text.slice(0, found.index)), ...specialWords(found), ...inline(rest)]
}

function specialWords([, linked, address, noted, added, replaced, by]: RegExpExecArray): ContentNode[] {
  if (linked !== undefined) return words(linked, { type: 'link', attrs: { href: address } })
  if (noted !== undefined) return [{ type: 'footnote', content: words(noted) }]
  const attrs = { id: randomUUID() }
  if (added !== undefined) return words(added, { type: 'insertion', attrs })
  return [...words(replaced ?? '', { type: 'deletion', attrs }), ...words(by ?? '', { type: 'insertion', attrs })]
}

function words(text: string, mark?: NonNullable<ContentNode['marks']>[number]): ContentNode[] {
  return text === '' ? [] : [{ type: 'text', text, ...(mark === undefined ? {} : { marks: [mark] }) }]
}
