import type { Content, ContentNode } from '../../shared/content.ts'
import type { ImportedText } from '../../shared/papers.ts'
import { blocksOf, type Block, type Reader } from './blocks.ts'
import { decode } from './decode.ts'
import { tiedNotes, withNotes } from './footnotes.ts'
import { withoutFurniture, type Note } from './furniture.ts'
import { headingLevels, headingText } from './headings.ts'
import { layoutOf } from './layout.ts'
import { readLines } from './lines.ts'
import { listsOf, paragraph, textNode, type Item } from './lists.ts'
import { sequencesOf, type Sequence } from './sequences.ts'
import { spellingOf } from './spelling.ts'

/** Reads a plain text file as the paragraphs, headings and lists its writer meant. Throws textUnreadable or textEmpty. */
export function convertText(bytes: Uint8Array, fileName: string): ImportedText {
  const { text, encoding } = decode(bytes, fileName)
  const source = readLines(text)
  const { lines, notes, removed } = withoutFurniture(source.lines)
  const pieces = piecesOf({ lines, layout: layoutOf(lines), spelling: spellingOf(lines) })
  const annotated = annotate(pieces, notes)
  const content = withNotes(contentOf(annotated.pieces, annotated.notes), annotated.tied)
  const count = (type: Piece['type']) => pieces.filter((piece) => piece.type === type).length
  return {
    content,
    report: {
      encoding,
      paragraphs: count('paragraph'),
      headings: count('heading'),
      listItems: count('item'),
      footnotes: notes.length,
      removedLines: [...source.removed, ...removed],
    },
  }
}

/** A block and what it turned out to be; `continuation` is a further paragraph of an item. */
type Piece = Readonly<{
  type: 'paragraph' | 'heading' | 'item' | 'continuation'
  block: Block
  level: number
  sequence: Sequence | undefined
}>

function piecesOf(reader: Reader): Piece[] {
  const blocks = settledBlocks(reader)
  const sequences = sequencesOf(blocks)
  const levels = headingLevels(blocks, sequences)
  const pieces: Piece[] = []
  for (const [index, block] of blocks.entries()) {
    const level = levels.get(index)
    pieces.push({ type: typeOf(block, level, pieces.at(-1)), block, level: level ?? 0, sequence: sequences.get(index) })
  }
  return pieces
}

/** Blocks in which every sign left counts: what turned out to be no item goes back into the text it was part of. */
function settledBlocks(reader: Reader): Block[] {
  const plain = new Set<number>()
  // Each round can only leave fewer signs, and two are enough for all but texts made to be odd.
  for (let round = 0; round < 2; round += 1) {
    const blocks = blocksOf(reader, plain)
    const stray = strayMarkers(blocks)
    if (stray.length === 0) return blocks
    stray.forEach((line) => plain.add(line))
  }
  const blocks = blocksOf(reader, plain)
  const stray = new Set(strayMarkers(blocks))
  return blocks.map((block) => (stray.has(block.from) ? withoutMarker(block) : block))
}

const withoutMarker = (block: Block): Block => ({
  ...block,
  text: `${block.marker?.label} ${block.text}`,
  marker: undefined,
})

function strayMarkers(blocks: readonly Block[]): number[] {
  const sequences = sequencesOf(blocks)
  const isStray = (block: Block, index: number) =>
    block.marker?.kind === 'bullet' ? isSpeechDash(blocks, index) : block.marker !== undefined && !sequences.has(index)
  return blocks.flatMap((block, index) => (isStray(block, index) ? [block.from] : []))
}

/** A lone dash in front of a paragraph opens a quotation; dashes that follow each other or a colon make a list. */
function isSpeechDash(blocks: readonly Block[], index: number): boolean {
  const label = blocks[index]?.marker?.label ?? ''
  const isAlone = [blocks[index - 1], blocks[index + 1]].every((block) => block?.marker?.label !== label)
  return '–—'.includes(label) && isAlone && !blocks[index - 1]?.text.endsWith(':')
}

function typeOf(block: Block, level: number | undefined, previous: Piece | undefined): Piece['type'] {
  if (level !== undefined) return 'heading'
  if (block.marker) return 'item'
  const isInItem = previous?.type === 'item' || previous?.type === 'continuation'
  return isInItem && block.indent >= 2 && block.indent > previous.block.indent + (previous.type === 'item' ? 1 : -1)
    ? 'continuation'
    : 'paragraph'
}

function annotate(pieces: readonly Piece[], notes: readonly Note[]) {
  const { blocks, ...rest } = tiedNotes({ blocks: pieces.map(({ block }) => block), notes })
  return { ...rest, pieces: pieces.map((piece, index) => ({ ...piece, block: blocks[index] ?? piece.block })) }
}

/** A footnote nothing refers to comes after the paragraph or list that it interrupts. */
function contentOf(pieces: readonly Piece[], notes: readonly Note[]): Content {
  const nodes: ContentNode[] = []
  const waiting = [...notes]
  let items: Item[] = []
  const closeList = () => {
    nodes.push(...listsOf(items))
    items = []
  }
  for (const [index, piece] of pieces.entries()) {
    const isInList = piece.type === 'item' || piece.type === 'continuation'
    if (isInList) items.push(piece)
    const next = pieces[index + 1]?.type
    if (next !== 'item' && next !== 'continuation') closeList()
    if (!isInList) nodes.push(nodeOf(piece))
    if (items.length > 0) continue
    while (waiting[0] && waiting[0].after <= piece.block.to) nodes.push(paragraph(waiting.shift()?.text ?? ''))
  }
  return [...nodes, ...waiting.map((note) => paragraph(note.text))]
}

const nodeOf = ({ type, block, level }: Piece): ContentNode =>
  type === 'heading'
    ? { type: 'heading', attrs: { level }, content: textNode(headingText(block)) }
    : paragraph(block.text)
