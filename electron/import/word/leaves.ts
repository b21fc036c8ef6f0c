import type { ContentNode } from '../../../shared/content.ts'
import { placeMark, sectionMark, type BlockPlace, type SectionMark } from '../../documents/marks.ts'
import type { Comment } from './findings.ts'
import { chosen, readWords, tidied } from './inline.ts'
import { partsOf, type Part } from './paragraph-parts.ts'
import type { ListPlace } from './numbering.ts'
import type { Reading } from './reading.ts'
import { indentOf, ownLevel, type Style } from './styles.ts'
import { elementsIn, find, valueOf, type Element } from './xml.ts'

/** A paragraph, heading, picture or table with what tells where it stands; lists and quotes are put together from these. */
export type Leaf = {
  node: ContentNode
  /** Heading level 1 to 9, 0 for a title; null for text. */
  level: number | null
  readonly text: string
  readonly list: ListPlace | null
  readonly indent: number
  readonly frame: 'quote' | 'decision' | null
  /** It stands right where the leaf before it does, in the same item or quote. */
  readonly isBeside: boolean
  /** Every letter is bold, so it may be a heading that was only made to look like one. */
  readonly isAllBold: boolean
  readonly place: BlockPlace | null
  readonly section: SectionMark | null
  readonly comments: Comment[]
}

type ReadTable = (reading: Reading, table: Element) => ContentNode | null

const containers = new Set(['w:sdtContent', 'w:customXml', 'w:smartTag'])

/** The blocks of a body, cell or box, one after the other. Tables are read by `readTable`. */
export function readLeaves(reading: Reading, children: readonly Element[], readTable: ReadTable): Leaf[] {
  return children.flatMap((child): Leaf[] => {
    if (child.name === 'w:p') return readParagraph(reading, child, readTable)
    if (child.name === 'w:tbl') return tableLeaf(reading, child, readTable)
    if (child.name === 'w:sdt') return readLeaves(reading, elementsIn(find(child, 'w:sdtContent')), readTable)
    if (child.name === 'mc:AlternateContent') return readLeaves(reading, chosen(child), readTable)
    if (child.name === 'w:altChunk' || child.name === 'w:subDoc') reading.findings.objects.push('document')
    return containers.has(child.name) ? readLeaves(reading, elementsIn(child), readTable) : []
  })
}

const bare = {
  text: '',
  list: null,
  indent: 0,
  frame: null,
  isBeside: false,
  isAllBold: false,
  place: null,
  section: null,
  level: null,
} as const

function tableLeaf(reading: Reading, table: Element, readTable: ReadTable): Leaf[] {
  const place = tablePlace(reading, table)
  const node = readTable(reading, table)
  return node ? [{ ...bare, node, place, comments: [] }] : []
}

/** Where a table stands is said in its first cell. */
function tablePlace({ isOwn, usedMarks }: Reading, table: Element): BlockPlace | null {
  if (!isOwn) return null
  const names = firstBookmarks(table).filter((name) => !usedMarks.has(name) && placeMark(name)?.leaf === 't')
  const [name] = names
  if (name === undefined) return null
  usedMarks.add(name)
  return placeMark(name)
}

/** The bookmarks in the very first paragraph of a table, which may lie in a table of its own. */
function firstBookmarks(table: Element): string[] {
  const [first] = elementsIn(find(table, 'w:tr', 'w:tc')).filter(({ name }) => name === 'w:p' || name === 'w:tbl')
  if (first?.name === 'w:tbl') return firstBookmarks(first)
  const starts = elementsIn(first).filter(({ name }) => name === 'w:bookmarkStart')
  return starts.map(({ attributes }) => attributes['w:name'] ?? '')
}

function readParagraph(reading: Reading, paragraph: Element, readTable: ReadTable): Leaf[] {
  const look = find(paragraph, 'w:pPr')
  const style = reading.styles.ofParagraph(valueOf(find(look, 'w:pStyle')))
  const words = readWords(reading, paragraph, style)
  const boxes = reading.boxes
  reading.boxes = []
  const inBoxes = boxes.flatMap((box) => readLeaves(reading, elementsIn(box), readTable))
  if (style.isContents) {
    reading.findings.contentsLines += 1
    reading.waiting.push(...words.comments)
    return inBoxes
  }
  const level = headingLevel(style, look)
  const list = level === null || reading.isOwn ? reading.numbering.next(find(look, 'w:numPr') ?? style.numbering) : null
  const around = {
    ...bare,
    indent: indentOf(look) ?? list?.left ?? style.indent ?? 0,
    frame: frameOf(style),
    comments: [],
  }
  const own = {
    level,
    list,
    isAllBold: words.isAllBold,
    comments: [...words.comments],
    ...marks(reading, words.bookmarks),
  }
  const parts = partsOf(words.nodes, list !== null)
  return [...leavesOf(reading, parts, around, own), ...inBoxes]
}

function frameOf({ isDecision, isQuote }: Style): Leaf['frame'] {
  if (isDecision) return 'decision'
  return isQuote ? 'quote' : null
}

type Own = Pick<Leaf, 'level' | 'list' | 'isAllBold' | 'comments' | 'place' | 'section'>

/** What the paragraph says of itself goes to its first words, or to its picture when it has none. */
function leavesOf(reading: Reading, parts: readonly Part[], around: Omit<Leaf, 'node'>, own: Own): Leaf[] {
  const firstWords = parts.findIndex(Array.isArray)
  const main = Math.max(firstWords, 0)
  return parts.flatMap((part, index) => {
    const isMain = index === main
    const isBeside = index > main && own.level === null
    const leaf = { ...around, isBeside, ...(isMain ? own : {}) }
    const made = Array.isArray(part) ? wordsLeaf(reading, part, leaf) : { ...leaf, node: part, level: null }
    return hasPlace(made) ? [made] : []
  })
}

function wordsLeaf(reading: Reading, part: readonly ContentNode[], leaf: Omit<Leaf, 'node'>): Leaf {
  const nodes = tidied(reading, part)
  const node = { type: leaf.level === null ? 'paragraph' : 'heading', ...(nodes.length > 0 ? { content: nodes } : {}) }
  return { ...leaf, node, text: nodes.map(spoken).join('') }
}

const spoken = ({ type, text = '' }: ContentNode): string => (type === 'hardBreak' ? ' ' : text)

/** Empty paragraphs are space; one with a number, a mark, a footnote or a comment is not. */
const hasPlace = (leaf: Leaf): boolean =>
  leaf.text.trim() !== '' ||
  leaf.list !== null ||
  leaf.place !== null ||
  leaf.comments.length > 0 ||
  leaf.node.type === 'image' ||
  (leaf.node.content ?? []).some(({ type }) => type === 'footnote')

function headingLevel(style: Style, look: Element | undefined): number | null {
  return style.isContents ? null : (style.level ?? ownLevel(look) ?? null)
}

/** Bookmarks count only in files this program has made. */
function marks({ isOwn }: Reading, bookmarks: readonly string[]): Pick<Leaf, 'place' | 'section'> {
  if (!isOwn) return { place: null, section: null }
  const places = bookmarks.map(placeMark)
  return {
    place: places.find((place) => place !== null && place.leaf !== 't') ?? null,
    section: bookmarks.map(sectionMark).find((key) => key !== null) ?? null,
  }
}

/** True for a case paper this program has written: its sections say which they are. */
export const isOwnFile = (document: Element): boolean =>
  elementsIn(find(document, 'w:body'))
    .flatMap(elementsIn)
    .filter(({ name }) => name === 'w:bookmarkStart')
    .map(({ attributes }) => sectionMark(attributes['w:name'] ?? ''))
    .some((mark) => mark !== null && mark !== 'frame')

/** The words of a leaf, for looking at. */
export const wordsOf = (leaf: Leaf): string => leaf.text.replaceAll(/\s+/g, ' ').trim()
