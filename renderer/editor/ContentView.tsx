import { createElement, type ReactNode } from 'react'
import { contentSchema, isSafeLink, type Content, type ContentNode } from '../../shared/content.ts'
import { paperBlocks } from '../../shared/texts/paper-blocks.ts'
import { decisionAttributes } from './decision.ts'
import { FootnoteLink, FootnoteList } from './footnotes/FootnoteList.tsx'
import { drawPicture } from './images/Picture.tsx'

type Props = Readonly<{
  content: Content
  /** The heading level of the page that the text's own first level becomes; left out, headings are bold lines. */
  headingLevel?: number
  lang?: string
  /** How many footnotes stand before this text in the whole it is a part of. */
  notesBefore?: number
}>

type Draw = (node: ContentNode, key: number) => ReactNode

/** Rich text to read, drawn as plain elements without an editor, with its footnotes at the end. */
export function ContentView({ content, headingLevel, lang, notesBefore = 0 }: Props) {
  const notes = footnotesIn(content)
  // The text stands still while it is shown, so a node's place is as good as a name.
  const draw: Draw = (node, key) => {
    if (node.type === 'footnote') return <FootnoteLink key={key} number={notesBefore + 1 + notes.indexOf(node)} />
    return drawNode(node, key, (nodes = []) => nodes.map(draw), headingLevel)
  }
  return (
    <div className="rich-text" lang={lang}>
      {content.map(draw)}
      <FootnoteList
        notes={notes.map((note, index) => ({
          number: notesBefore + 1 + index,
          words: (note.content ?? []).map(drawInline),
        }))}
      />
    </div>
  )
}

/** The footnotes of a text in reading order. */
export const footnotesIn = (nodes: Content): Content =>
  nodes.flatMap((node) => (node.type === 'footnote' ? [node] : footnotesIn(node.content ?? [])))

type DrawAll = (nodes: readonly ContentNode[] | undefined) => ReactNode

const tags: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  decision: 'section',
  image: 'figure',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
  hardBreak: 'br',
}

function drawNode(node: ContentNode, key: number, inner: DrawAll, headingLevel: number | undefined): ReactNode {
  if (isInline(node)) return drawInline(node, key)
  if (node.type === 'table') return drawTable(node, key, inner)
  if (node.type === 'image') return drawPicture(node, key)
  const { tag, attributes } = elementOf(node, headingLevel)
  return createElement(tag, { key, ...attributes }, inner(node.content))
}

export const isInline = ({ type }: Pick<ContentNode, 'type'>): boolean => contentSchema.nodes[type]?.isInline === true

/** What stands in a line: words with their marks, a line break, or a footnote with its words where it stands. */
export function drawInline(node: ContentNode, key: number): ReactNode {
  if (node.type === 'hardBreak') return <br key={key} />
  return node.type === 'footnote' ? drawNoteInText(node.content ?? [], key) : marked(node, key)
}

const drawNoteInText = (words: Content, key: number): ReactNode => (
  <span key={key} className="footnote-in-text">
    {paperBlocks.footnote.inText}
    {words.map(drawInline)}
  </span>
)

/** The element a block is drawn as, and what it says of itself. */
export const elementOf = (
  node: Pick<ContentNode, 'type' | 'attrs'>,
  headingLevel: number | undefined,
): Readonly<{ tag: string; attributes: Record<string, unknown> }> => ({
  tag: node.type === 'heading' ? headingTag(node, headingLevel) : (tags[node.type] ?? 'div'),
  attributes: attributesOf(node),
})

const drawTable = (node: ContentNode, key: number, inner: DrawAll): ReactNode => (
  <table key={key}>
    <tbody>{inner(node.content)}</tbody>
  </table>
)

const headingTag = ({ attrs }: Pick<ContentNode, 'attrs'>, first: number | undefined): string =>
  first === undefined ? 'p' : `h${Math.min(6, first - 1 + Number(attrs?.['level'] ?? 1))}`

function attributesOf({ type, attrs }: Pick<ContentNode, 'type' | 'attrs'>): Record<string, unknown> {
  if (type === 'heading') return { 'data-level': attrs?.['level'] }
  if (type === 'decision') return decisionAttributes
  if (type === 'image') return { className: 'text-picture' }
  if (type === 'orderedList') return { start: attrs?.['start'] }
  const spans = { colSpan: attrs?.['colspan'], rowSpan: attrs?.['rowspan'] }
  if (type === 'tableHeader') return { ...spans, scope: 'col' }
  return type === 'tableCell' ? spans : {}
}

function marked({ text, marks = [] }: ContentNode, key: number): ReactNode {
  return marks.reduceRight<ReactNode>((inner, { type, attrs }) => {
    if (type === 'bold') return <strong key={key}>{inner}</strong>
    if (type === 'italic') return <em key={key}>{inner}</em>
    const href = attrs?.['href']
    return isSafeLink(href) ? <WrittenLink key={key} href={String(href)} words={inner} /> : inner
  }, text)
}

// Nothing in the window leads out of it; the address is there to read and copy.
const WrittenLink = ({ href, words }: { href: string; words: ReactNode }) => (
  <span className="written-link" title={href}>
    {words}
  </span>
)
