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
const contentSchemaVersion = 2

/** The deepest heading the editor offers; text from elsewhere may have deeper ones and keeps them. */
export const deepestHeading = 3

const blockId = { id: { default: null } }

/** Marks of what someone suggests; whatever can be added or taken away by a suggestion stands in a node that allows them. */
export const suggestionMarks = ['insertion', 'deletion', 'modification'] as const
const suggested = suggestionMarks.join(' ')

const cell = {
  content: 'block+',
  marks: suggested,
  attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
}

/** The picture's bytes are kept by their SHA-256 in hexadecimal; width and height are as shown, in pixels of 1/96 inch. */
const imageAttributes = {
  ...blockId,
  hash: { default: '', validate: 'string' },
  width: { default: 1, validate: 'number' },
  height: { default: 1, validate: 'number' },
  /** What the picture shows, in words; empty when nobody has written it yet or the picture says nothing. */
  alt: { default: '', validate: 'string' },
  isDecorative: { default: false, validate: 'boolean' },
}

/** As `@handlewithcare/prosemirror-suggest-changes` has them; a test holds the two against each other. */
const suggestion = { inclusive: false, attrs: { id: { validate: 'number|string' } } }
const modificationAttributes = {
  id: { validate: 'number|string' },
  type: { validate: 'string' },
  attrName: { default: null, validate: 'string|null' },
  previousValue: { default: null },
  newValue: { default: null },
}

/**
 * The one definition of what rich text may hold: papers, advice and minutes alike.
 * The editor's extensions are held against it by a test.
 */
export const contentSchema = new Schema({
  nodes: {
    doc: { content: 'section+' },
    section: { content: 'block+', marks: suggested, attrs: { key: { default: '' } }, isolating: true, defining: true },
    paragraph: { group: 'block', content: 'inline*', attrs: blockId },
    heading: { group: 'block', content: 'inline*', attrs: { ...blockId, level: { default: 1 } }, defining: true },
    bulletList: { group: 'block list', content: 'listItem+', marks: suggested, attrs: blockId },
    orderedList: {
      group: 'block list',
      content: 'listItem+',
      marks: suggested,
      attrs: { ...blockId, start: { default: 1 } },
    },
    listItem: { content: 'paragraph block*', marks: suggested, attrs: blockId, defining: true },
    blockquote: { group: 'block', content: 'block+', marks: suggested, attrs: blockId, defining: true },
    // The words a body is asked to arrive at, or has arrived at, set apart from the text around them.
    decision: { group: 'block', content: 'block+', marks: suggested, attrs: blockId, defining: true },
    image: { group: 'block', attrs: imageAttributes, draggable: true },
    table: {
      group: 'block',
      content: 'tableRow+',
      marks: suggested,
      attrs: blockId,
      tableRole: 'table',
      isolating: true,
    },
    tableRow: { content: '(tableCell | tableHeader)*', marks: suggested, tableRole: 'row' },
    tableHeader: { ...cell, tableRole: 'header_cell', isolating: true },
    tableCell: { ...cell, tableRole: 'cell', isolating: true },
    hardBreak: { group: 'inline', inline: true, selectable: false },
    // Stands where its sign is shown; its words are read apart from those around it.
    footnote: { group: 'inline', inline: true, content: 'text*', atom: true },
    text: { group: 'inline' },
  },
  marks: {
    link: { attrs: { href: { default: null } }, inclusive: false },
    bold: {},
    italic: {},
    insertion: { ...suggestion, excludes: 'deletion modification insertion' },
    deletion: { ...suggestion, excludes: 'insertion modification deletion' },
    modification: { ...suggestion, excludes: 'deletion insertion', attrs: modificationAttributes },
  },
})

const linkSchemes = /^(https?:|mailto:)/i

/** True for the addresses a paper may link to: http, https and mailto. */
export const isSafeLink = (href: unknown): boolean => typeof href === 'string' && linkSchemes.test(href)

const hashPattern = /^[0-9a-f]{64}$/
const isLength = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 20_000

const isSafeImage = ({ attrs }: ProseMirrorNode): boolean =>
  hashPattern.test(String(attrs['hash'])) && isLength(attrs['width']) && isLength(attrs['height'])

/** Links lead to no other kinds of addresses, pictures to nothing but kept bytes. */
function isSafe(node: ProseMirrorNode): boolean {
  let safe = true
  node.descendants((child) => {
    if (child.marks.some((mark) => mark.type.name === 'link' && !isSafeLink(mark.attrs['href']))) safe = false
    if (child.type.name === 'image' && !isSafeImage(child)) safe = false
  })
  return safe
}

/** Builds the section node that holds `content`; throws a RangeError when the schema does not allow it. */
export function sectionNode(key: string, content: Content): ProseMirrorNode {
  const node = contentSchema.node('section', { key }, Fragment.fromJSON(contentSchema, content))
  node.check()
  return node
}

/** True when the value is rich text this version knows in full, with safe links and pictures only; suggestions may stand in it. */
export function isDraftContent(value: unknown): value is Content {
  if (!Array.isArray(value) || value.length === 0) return false
  try {
    return isSafe(sectionNode('', value))
  } catch {
    return false
  }
}

/** True when a mark of a suggestion stands somewhere in the content. */
export const hasSuggestions = (nodes: Content): boolean =>
  nodes.some(
    ({ marks = [], content: inner = [] }) =>
      marks.some(({ type }) => suggestionMarks.some((name) => name === type)) || hasSuggestions(inner),
  )

/** True when the value is rich text this version knows in full, with safe links and pictures only, and nothing merely suggested. */
export const isContent = (value: unknown): value is Content => isDraftContent(value) && !hasSuggestions(value)

const asNodes = z.array(z.looseObject({ type: z.string() }))

/** Rich text at the boundary; JSON Schema shows it as an array of nodes. */
export const content = asNodes.refine(isContent, 'content') as unknown as z.ZodType<Content>

/** Rich text of a draft at the boundary, with what is suggested in it. */
export const draftContent = asNodes.refine(isDraftContent, 'content') as unknown as z.ZodType<Content>

const nodesOfTwo = ['decision', 'image', 'footnote']

/** The oldest schema version that knows everything in the content: older programs can read what holds nothing newer. */
export const schemaVersionOf = (nodes: Content): number =>
  nodes.some((node) => nodesOfTwo.includes(node.type) || schemaVersionOf(node.content ?? []) > 1)
    ? contentSchemaVersion
    : 1

/** SHA-256 of every picture in the content, each once. */
export const imageHashesIn = (nodes: Content): string[] => [...new Set(nodes.flatMap(hashesOf))]

const hashesOf = (node: ContentNode): string[] =>
  node.type === 'image' ? [String(node.attrs?.['hash'])] : (node.content ?? []).flatMap(hashesOf)

/** One empty paragraph: the shortest content there is. */
export const emptyContent: Content = [{ type: 'paragraph' }]

/** The words of the content, one line per block; used for search, counts and emptiness. */
export function plainText(nodes: Content): string {
  return nodes.map(nodeText).join('\n').trim()
}

function nodeText(node: ContentNode): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'hardBreak') return '\n'
  if (node.type === 'image') return String(node.attrs?.['alt'] ?? '')
  const inner = node.content ?? []
  if (node.type !== 'paragraph' && node.type !== 'heading') return inner.map(nodeText).join('\n')
  // A footnote is read after the words it belongs to.
  const notes = inner
    .filter(({ type }) => type === 'footnote')
    .map(({ content: words = [] }) => words.map(nodeText).join(''))
  const words = inner.filter(({ type }) => type !== 'footnote').map(nodeText)
  return [words.join(''), ...notes].join('\n')
}

/** True when the content has neither words nor pictures. */
export const isEmptyContent = (nodes: Content): boolean => plainText(nodes) === '' && imageHashesIn(nodes).length === 0

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
