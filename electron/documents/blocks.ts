import {
  Bookmark,
  HeadingLevel,
  Paragraph,
  TableCell,
  TableRow,
  VerticalMergeType,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
  type Table,
} from 'docx'
import { deepestHeading, imageHashesIn, plainText, type Content, type ContentNode } from '../../shared/content.ts'
import { gridOf, hasCells, type Grid, type Row, type Slot } from './grid.ts'
import { hasWords, inline } from './inline.ts'
import { markName } from './marks.ts'
import { deepestLevel, listStep } from './numbering.ts'
import { picture } from './pictures.ts'
import { decisionIndent, decisionRule, textWidth } from './styles.ts'
import { cellPadding, fixedTable, gridRules, longRow, parted, shading, spread } from './tables.ts'
import type { Writer } from './writer.ts'

export type Block = Paragraph | Table

/** Where a block stands: in which lists, quotes and cells, and how much room it has there (twips). */
type Place = Readonly<{
  writer: Writer
  width: number
  indent: number
  /** Lists around it, and how many of them are ordered. */
  lists: number
  ordered: number
  isQuote: boolean
  /** How far in the decision around it stands; null outside of one. */
  decision: number | null
  cell: 'none' | 'text' | 'heading'
  headingLevel: (level: number) => number
  /** The heading level the text stands under. */
  above: number
  /** Lists, quotes and decisions around it, and how far each has come. */
  trail: readonly Step[]
  /** Names of bookmarks that wait for the first paragraph of a table. */
  waiting: (string | null)[]
}>

/** A list, quote or decision on the way to a block; `isBeside`: right after another quote. */
type Step = { readonly kind: 'q' | 'v' | 'b' | 'o'; state: 'new' | 'item' | 'on'; readonly isBeside: boolean }

/** A list, quote, decision or table may move in at most so far of the room there is. */
const mostIndent = 0.6

const headingKinds = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

/** Word's heading kind for a level from 1; deeper ones stay on the sixth. */
export const headingKind = (level: number) =>
  headingKinds[Math.min(level, headingKinds.length) - 1] ?? HeadingLevel.HEADING_6

/** Gives headings levels below `above` in the writer's order, without ever skipping one. */
export function nestedLevels(above: number): (level: number) => number {
  const open: number[] = []
  return (level) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop()
    open.push(level)
    return above + open.length
  }
}

/** The blocks of one rich text; its headings come below the heading level it stands under. */
export const richText = (writer: Writer, content: Content, above: number): Block[] =>
  blocks(content, {
    writer,
    width: textWidth,
    indent: 0,
    lists: 0,
    ordered: 0,
    isQuote: false,
    decision: null,
    cell: 'none',
    headingLevel: nestedLevels(above),
    above,
    trail: [],
    waiting: [],
  })

/** Bookmarks around nothing, which no program shows. */
export const bookmarks = (names: readonly (string | null)[]): Bookmark[] =>
  names.filter((name) => name !== null).map((id) => new Bookmark({ id, children: [] }))

function stepSign({ kind, state }: Step): string {
  if (state === 'new') return kind.toUpperCase()
  return state === 'item' || kind === 'q' || kind === 'v' ? kind : 'c'
}

/** The way to the block that comes now; the next one in the same places goes on from there. */
function nextSteps({ trail }: Place): string {
  const steps = trail.map(stepSign).join('')
  for (const step of trail) step.state = 'on'
  return steps
}

/** Whether a paragraph's numbering, indent and style tell where it stands. */
function isTold({ cell, lists, indent, trail }: Place, steps: string, { type }: ContentNode): boolean {
  if (type === 'image') return steps === ''
  if (/^c*[BbOo]$/.test(steps)) return lists <= deepestLevel + 1
  if (steps === '') return true
  const isStraight = cell === 'none' && indent === trail.length * listStep
  return isStraight && (/^c+$/.test(steps) || (/^[Qq]$/.test(steps) && !trail[0]?.isBeside))
}

/** Marks for a block; those that wait for it come first. */
function marksOf(place: Place, leaf: string, isToldBy: (steps: string) => boolean): (string | null)[] {
  const steps = nextSteps(place)
  const waiting = place.waiting.splice(0)
  return isToldBy(steps) ? waiting : [...waiting, markName(place.writer.nextMark(), steps + leaf)]
}

/** Empty paragraphs and headings are space, and space belongs to the styles; a table with cells stands even when they are empty. */
const isShown = (node: ContentNode): boolean =>
  node.type === 'table' ? hasCells(node) : hasWords(node) || imageHashesIn([node]).length > 0

function blocks(nodes: readonly ContentNode[], place: Place): Block[] {
  const shown = nodes.filter(isShown)
  return shown.flatMap((node, index) => {
    const isBeside = node.type === 'blockquote' && shown[index - 1]?.type === 'blockquote'
    return block(node, place, surroundings(place, shown[index - 1], shown[index + 1]), isBeside)
  })
}

const isList = (node: ContentNode | undefined): boolean => node?.type === 'bulletList' || node?.type === 'orderedList'

/** A table ends flush and a list is set close, so what follows them needs air. */
function airAfter(place: Place, before: ContentNode | undefined): number {
  if (before?.type === 'table') return 200
  return isList(before) && place.lists === 0 && place.cell === 'none' ? 140 : 0
}

/** Words that lead up to a list or a table stay with it. */
function surroundings(
  place: Place,
  before: ContentNode | undefined,
  after: ContentNode | undefined,
): IParagraphOptions {
  const air = airAfter(place, before)
  const leadsUp = isList(after) || after?.type === 'table'
  return { ...(air > 0 ? { spacing: { before: air } } : {}), ...(leadsUp ? { keepNext: true } : {}) }
}

function block(node: ContentNode, place: Place, options: IParagraphOptions, isBeside: boolean): Block[] {
  if (node.type === 'heading') return [heading(node, place)]
  if (node.type === 'bulletList' || node.type === 'orderedList') return list(node, place, options)
  if (node.type === 'blockquote') {
    const trail: Step[] = [...place.trail, { kind: 'q', state: 'new', isBeside }]
    return blocks(node.content ?? [], { ...movedIn(place), isQuote: true, trail })
  }
  if (node.type === 'decision') return decision(node, place)
  if (node.type === 'table') return table(node, place)
  return [paragraph(node, place, options)]
}

function movedIn(place: Place, step = listStep): Place {
  return { ...place, indent: Math.min(place.indent + step, Math.floor(place.width * mostIndent)) }
}

function decision(node: ContentNode, place: Place): Block[] {
  const inside = movedIn(place, decisionIndent)
  const trail: Step[] = [...place.trail, { kind: 'v', state: 'new', isBeside: false }]
  return blocks(node.content ?? [], { ...inside, decision: inside.indent, isQuote: false, trail })
}

/** The rule of a decision stands in one line along all that is in it, however far in each begins. */
function ruleAt({ decision: edge, isQuote }: Place, begins: number): IParagraphOptions {
  return edge === null || isQuote ? {} : { border: { left: decisionRule(begins - edge) } }
}

function styleAt(place: Place, isListItem: boolean): string | undefined {
  if (place.cell === 'heading') return 'TableHeading'
  if (place.cell === 'text') return isListItem ? 'TableList' : 'TableText'
  if (!isListItem && place.isQuote) return 'Quote'
  if (place.decision !== null) return 'Vedtak'
  return isListItem || place.lists > 0 ? 'ListParagraph' : undefined
}

function paragraph(node: ContentNode, place: Place, options: IParagraphOptions, leaf = 'p'): Paragraph {
  const style = styleAt(place, options.numbering !== undefined)
  const marks = marksOf(place, leaf, (steps) => leaf === 'p' && isTold(place, steps, node))
  const indent = options.indent ?? { left: place.indent }
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    ...(place.indent > 0 ? { indent } : {}),
    ...ruleAt(place, place.indent - Number(indent.hanging ?? 0)),
    ...options,
    children: [...bookmarks(marks), ...contentOf(node, place)],
  })
}

function contentOf(node: ContentNode, { writer, width, indent }: Place): ParagraphChild[] {
  return node.type === 'image' ? [picture(writer, node, width - indent)] : inline(writer, node.content ?? [])
}

/** A footnote alone is no heading to those who go from heading to heading. */
const isHeard = ({ content = [] }: ContentNode): boolean =>
  content.some((part) => part.type !== 'footnote' && hasWords(part))

/** In a cell a heading is only bold, since Word keeps headings in tables out of its outline. */
function heading(node: ContentNode, place: Place): Paragraph {
  const given = Number(node.attrs?.['level'] ?? 1)
  const written = Number.isFinite(given) ? given : 1
  if (place.cell !== 'none') return paragraph(node, place, { style: 'TableHeading' }, String(written))
  if (!isHeard(node)) return paragraph(node, place, {}, String(written))
  const level = place.headingLevel(written)
  const isToldByLevel = level - place.above === written && written <= deepestHeading
  const marks = marksOf(place, String(written), (steps) => steps === '' && isToldByLevel)
  return new Paragraph({
    heading: headingKind(level),
    ...(place.indent > 0 ? { indent: { left: place.indent } } : {}),
    ...ruleAt(place, place.indent),
    children: [...bookmarks(marks), ...inline(place.writer, node.content ?? [])],
  })
}

const highestStart = 32_767

function startOf(node: ContentNode): number {
  const start = Math.floor(Number(node.attrs?.['start'] ?? 1))
  return Number.isFinite(start) ? Math.min(Math.max(start, 0), highestStart) : 1
}

function list(node: ContentNode, place: Place, { spacing }: IParagraphOptions): Block[] {
  const isOrdered = node.type === 'orderedList'
  const { lists } = place.writer
  const numbering = isOrdered ? lists.ordered(place.lists, place.ordered, startOf(node)) : lists.bullets(place.lists)
  const step: Step = { kind: isOrdered ? 'o' : 'b', state: 'new', isBeside: false }
  const around = { lists: place.lists + 1, ordered: place.ordered + (isOrdered ? 1 : 0) }
  const inside = { ...movedIn(place), ...around, trail: [...place.trail, step] }
  const items = node.content ?? []
  const last = items.findLastIndex(isListed)
  return items.slice(0, last + 1).flatMap((item, index) => {
    if (index > 0) step.state = 'item'
    return listItem(item, inside, { numbering, ...(index === 0 && spacing ? { spacing } : {}) })
  })
}

const isListed = (item: ContentNode): boolean => (item.content ?? []).some(isShown)

/** The first paragraph carries the number, also when it is empty, since later numbers count on it. */
function listItem(item: ContentNode, place: Place, options: IParagraphOptions): Block[] {
  const [first, ...rest] = item.content ?? []
  const hanging = Math.min(listStep, place.indent)
  const numbered = { ...options, indent: { left: place.indent, hanging } }
  return [paragraph(first ?? { type: 'paragraph' }, place, numbered), ...blocks(rest, place)]
}

function table(node: ContentNode, place: Place): Block[] {
  const grid = gridOf(node)
  if (grid === null) return []
  const widths = spread(grid.widths, place.width - place.indent)
  const headings = headingRows(grid)
  // What begins with something else than a paragraph says of itself that it is the outer one.
  const beginsPlain = ['paragraph', undefined].includes(grid.rows[0]?.[0]?.content.find(isShown)?.type)
  const waiting = marksOf(place, 't', (steps) => steps === '' && beginsPlain)
  place.waiting.push(...waiting)
  const rows = grid.rows.map((row, index) => tableRow(row, widths, place, index < headings))
  return [fixedTable({ rows, widths, indent: place.indent, borders: gridRules })]
}

/** The first row always repeats; rows right below it do when every cell in them is a heading. */
function headingRows({ rows }: Grid): number {
  const firstOther = rows.findIndex((row) => !row.every((slot) => slot.isHeader))
  const leading = firstOther === -1 ? rows.length - 1 : firstOther
  return Math.max(1, leading)
}

/** A row with pictures may break between pages, too. */
function staysWhole(row: Row): boolean {
  const length = row.reduce((sum, slot) => sum + plainText(slot.content).length, 0)
  return length < longRow && row.every((slot) => imageHashesIn(slot.content).length === 0)
}

function tableRow(row: Row, widths: readonly number[], place: Place, isHeading: boolean): TableRow {
  return new TableRow({
    ...(staysWhole(row) ? { cantSplit: true } : {}),
    ...(isHeading ? { tableHeader: true, keepNext: true } : {}),
    children: row.map((slot) => tableCell(slot, widths, place)),
  })
}

const merges = { none: undefined, start: VerticalMergeType.RESTART, continued: VerticalMergeType.CONTINUE } as const

function tableCell(slot: Slot, widths: readonly number[], place: Place): TableCell {
  const width = widths.slice(slot.column, slot.column + slot.span).reduce((sum, one) => sum + one, 0)
  const room = Math.max(width - cellPadding.left - cellPadding.right, 1)
  const inside = { ...place, width: room, indent: 0, lists: 0, ordered: 0, isQuote: false, decision: null, trail: [] }
  const merge = merges[slot.merge]
  const children = parted(blocks(slot.content, { ...inside, cell: slot.isHeader ? 'heading' : 'text' }))
  const empty = () => new Paragraph({ style: 'TableText', children: bookmarks(place.waiting.splice(0)) })
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(slot.span > 1 ? { columnSpan: slot.span } : {}),
    ...(merge === undefined ? {} : { verticalMerge: merge }),
    ...(slot.isHeader ? { shading } : {}),
    children: children.length > 0 ? children : [empty()],
  })
}
