import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { markerOf, type Marker } from './markers.ts'
import { glue, type Spelling } from './spelling.ts'
import { endsPart, endsSentence, startsLower } from './words.ts'

/** Lines that belong together: a paragraph, an item of a list, or a heading. */
export type Block = Readonly<{
  text: string
  marker: Marker | undefined
  indent: number
  /** The first line and the one after the last. */
  from: number
  to: number
  underline: Line['underline']
  isApart: boolean
}>

export type Reader = Readonly<{ lines: readonly Line[]; layout: Layout; spelling: Spelling }>

/**
 * Puts the lines together into blocks, by their signs, their spacing, how full they are and how sentences run.
 * The signs of the lines in `plain` are read as ordinary words.
 */
export function blocksOf(reader: Reader, plain: ReadonlySet<number> = new Set()): Block[] {
  const { lines, spelling } = reader
  const likely = likelyMarkers(lines).map((marker, index) => (plain.has(index) ? undefined : marker))
  const blocks: Block[] = []
  for (const [index, line] of lines.entries()) {
    const previous = blocks.at(-1)
    const marker = likely[index]
    const isOpen = previous !== undefined && !(marker && beginsItem(reader, previous, marker, index)) && joins(reader, previous, index)
    if (isOpen) blocks.splice(-1, 1, joined(previous, line, spelling))
    else blocks.push(blockFrom(reader, index, marker))
  }
  return blocks
}

function blockFrom({ lines, layout }: Reader, index: number, marker: Marker | undefined): Block {
  const line = lines[index] as Line
  const isApart = index === 0 || line.startsPage || layout.isApart(line)
  return { text: marker?.rest ?? line.text, marker, indent: line.indent, from: index, to: index + 1, underline: line.underline, isApart }
}

const joined = (block: Block, line: Line, spelling: Spelling): Block => ({
  ...block,
  text: glue(block.text, line.text, spelling),
  to: block.to + 1,
  underline: line.underline,
})

/** Signs that are bullets, begin a count, or have a neighbour in the count somewhere in the file. */
function likelyMarkers(lines: readonly Line[]): (Marker | undefined)[] {
  const markers = lines.map((line) => markerOf(line.text))
  const known = new Set(markers.flatMap((marker) => marker?.readings.map(({ style, value }) => `${style} ${value}`) ?? []))
  const isLikely = ({ style, value }: Marker['readings'][number]) =>
    value <= 1 || known.has(`${style} ${value - 1}`) || known.has(`${style} ${value + 1}`)
  return markers.map((marker) => (marker?.readings.some(isLikely) ? marker : undefined))
}

/** A sign in the middle of a running sentence is a dash or a number of that sentence, not a new item. */
function beginsItem({ lines, layout }: Reader, previous: Block, marker: Marker, index: number): boolean {
  const line = lines[index] as Line
  const before = lines[index - 1] as Line
  if (layout.kind === 'unwrapped' || layout.isApart(line) || endsPart(before.text)) return true
  return follows(previous.marker, marker) || !layout.isFull(index - 1)
}

function follows(before: Marker | undefined, marker: Marker): boolean {
  const step = marker.kind === 'bullet' ? 0 : 1
  return marker.readings.some(({ style, value }) => before?.readings.some((other) => other.style === style && other.value + step === value))
}

/** True when the line carries on the paragraph before it. */
function joins({ lines, layout }: Reader, block: Block, index: number): boolean {
  const [before, line] = [lines[index - 1] as Line, lines[index] as Line]
  if (block.text === '') return true
  if (layout.kind === 'unwrapped' || before.underline || layout.isParagraphEnd(before)) return false
  const isOver = endsSentence(before.text)
  if (!line.startsPage && layout.isApart(line)) {
    return layout.kind === 'wrapped' && !isOver && startsLower(line.text) && layout.isFull(index - 1)
  }
  if (startsLower(line.text) && !isOver) return true
  return layout.isFull(index - 1)
}
