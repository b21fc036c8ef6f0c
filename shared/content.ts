import { Schema, type Node as ProseMirrorNode, Fragment } from '@tiptap/pm/model'
import * as z from 'zod'

/** A rich-text node as plain JSON, ProseMirror's own shape. */
export type ContentNode = {
  type: string
  attrs?: Record<string, unknown>
  content?: ContentNode[]
  marks?: { type: string; attrs?: Record<string, unknown> }[]
  text?: string
}

/** A piece of rich text: the blocks of one section, one advice or one treatment. */
export type Content = ContentNode[]

/** Raised by one whenever a node or mark is added or changes meaning. */
export const contentSchemaVersion = 1

/** The deepest heading the editor offers; text from elsewhere may have deeper ones and keeps them. */
export const deepestHeading = 3

const blockId = { id: { default: null } }
const cell = {
  content: 'block+',
  attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
}

/**
 * The one definition of what rich text may hold: papers, advice and minutes alike.
 * The editor's extensions are held against it by a test.
 */
export const contentSchema = new Schema({
  nodes: {
    doc: { content: 'section+' },
    section: { content: 'block+', attrs: { key: { default: '' } }, isolating: true, defining: true },
    paragraph: { group: 'block', content: 'inline*', attrs: blockId },
    heading: { group: 'block', content: 'inline*', attrs: { ...blockId, level: { default: 1 } }, defining: true },
    bulletList: { group: 'block list', content: 'listItem+', attrs: blockId },
    orderedList: { group: 'block list', content: 'listItem+', attrs: { ...blockId, start: { default: 1 } } },
    listItem: { content: 'paragraph block*', attrs: blockId, defining: true },
    blockquote: { group: 'block', content: 'block+', attrs: blockId, defining: true },
    table: { group: 'block', content: 'tableRow+', attrs: blockId, tableRole: 'table', isolating: true },
    tableRow: { content: '(tableCell | tableHeader)*', tableRole: 'row' },
    tableHeader: { ...cell, tableRole: 'header_cell', isolating: true },
    tableCell: { ...cell, tableRole: 'cell', isolating: true },
    hardBreak: { group: 'inline', inline: true, selectable: false },
    text: { group: 'inline' },
  },
  marks: {
    link: { attrs: { href: { default: null } }, inclusive: false },
    bold: {},
    italic: {},
  },
})

const linkSchemes = /^(https?:|mailto:)/i

/** True for the addresses a paper may link to: http, https and mailto. */
export const isSafeLink = (href: unknown): boolean => typeof href === 'string' && linkSchemes.test(href)

function hasOnlySafeLinks(node: ProseMirrorNode): boolean {
  let safe = true
  node.descendants((child) => {
    if (child.marks.some((mark) => mark.type.name === 'link' && !isSafeLink(mark.attrs['href']))) safe = false
  })
  return safe
}

/** Builds the section node that holds `content`; throws a RangeError when the schema does not allow it. */
export function sectionNode(key: string, content: Content): ProseMirrorNode {
  const node = contentSchema.node('section', { key }, Fragment.fromJSON(contentSchema, content))
  node.check()
  return node
}

/** True when the value is rich text this version knows in full, with safe links only. */
export function isContent(value: unknown): value is Content {
  if (!Array.isArray(value) || value.length === 0) return false
  try {
    return hasOnlySafeLinks(sectionNode('', value))
  } catch {
    return false
  }
}

/** Rich text at the boundary; JSON Schema shows it as an array of nodes. */
export const content = z
  .array(z.looseObject({ type: z.string() }))
  .refine(isContent, 'content') as unknown as z.ZodType<Content>

/** One empty paragraph: the shortest content there is. */
export const emptyContent: Content = [{ type: 'paragraph' }]

/** The words of the content, one line per block; used for search, counts and emptiness. */
export function plainText(nodes: Content): string {
  return nodes.map(nodeText).join('\n').trim()
}

function nodeText(node: ContentNode): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'hardBreak') return '\n'
  const isInlineHolder = node.type === 'paragraph' || node.type === 'heading'
  return (node.content ?? []).map(nodeText).join(isInlineHolder ? '' : '\n')
}

/** True when the content has no words. */
export const isEmptyContent = (nodes: Content): boolean => plainText(nodes) === ''

/** True when there is content and it has words. */
export const isWritten = (nodes: Content | null): nodes is Content => nodes !== null && !isEmptyContent(nodes)

/** Plain text as paragraphs: a blank line parts them, a single line break stays a line break. */
export function contentFromText(text: string): Content {
  const paragraphs = text.split(/\n\s*\n/).map((part) => part.trim())
  const blocks = paragraphs.filter((part) => part !== '').map(paragraphFromText)
  return blocks.length > 0 ? blocks : emptyContent
}

function paragraphFromText(text: string): ContentNode {
  const inline = text.split('\n').flatMap((part, index): ContentNode[] => {
    const words: ContentNode[] = part === '' ? [] : [{ type: 'text', text: part }]
    return index === 0 ? words : [{ type: 'hardBreak' }, ...words]
  })
  return { type: 'paragraph', content: inline }
}
