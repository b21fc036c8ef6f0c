import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { isMarked, markerOf, type Marker } from './markers.ts'
import { seamOf, type Spelling } from './spelling.ts'
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
  const drafts: Draft[] = []
  for (const [index, line] of lines.entries()) {
    const previous = drafts.at(-1)
    const marker = likely[index]
    const isOpen =
      previous && !(marker && beginsItem(reader, previous, marker, index)) && joins(reader, previous, index)
    if (isOpen) append(previous, line, spelling)
    else drafts.push(draftFrom(reader, index, marker))
  }
  return drafts.map(({ parts, ...block }) => ({ ...block, text: parts.join('') }))
}

/** A block under way; the parts are its lines and what stands between them, so that long paragraphs are put together once. */
type Draft = { -readonly [K in keyof Omit<Block, 'text'>]: Block[K] } & { parts: string[] }

function draftFrom({ lines, layout }: Reader, index: number, marker: Marker | undefined): Draft {
  const line = lines[index] as Line
  const isApart = index === 0 || line.startsPage || layout.isApart(line)
  return {
    parts: [marker?.rest ?? line.text],
    marker,
    indent: line.indent,
    from: index,
    to: index + 1,
    underline: line.underline,
    isApart,
  }
}

function append(draft: Draft, line: Line, spelling: Spelling): void {
  const before = draft.parts.at(-1) ?? ''
  const { between, dropsHyphen } =
    before === '' ? { between: '' as const, dropsHyphen: false } : seamOf(before, line.text, spelling)
  if (dropsHyphen) draft.parts.splice(-1, 1, before.slice(0, -1))
  draft.parts.push(between, line.text)
  draft.to += 1
  draft.underline = line.underline
}

/** Signs that are bullets, begin a count, or have a neighbour in the count somewhere in the file. */
function likelyMarkers(lines: readonly Line[]): (Marker | undefined)[] {
  const markers = lines.map((line) => markerOf(line.text))
  const known = new Set(
    markers.flatMap((marker) => marker?.readings.map(({ style, value }) => `${style} ${value}`) ?? []),
  )
  const isLikely = ({ style, value }: Marker['readings'][number]) =>
    value <= 1 || known.has(`${style} ${value - 1}`) || known.has(`${style} ${value + 1}`)
  return markers.map((marker) => (marker?.readings.some(isLikely) ? marker : undefined))
}

/** A sign in the middle of a running sentence is a dash or a number of that sentence, not a new item. */
function beginsItem({ lines, layout }: Reader, previous: Draft, marker: Marker, index: number): boolean {
  const line = lines[index] as Line
  const before = lines[index - 1] as Line
  if (layout.kind === 'unwrapped' || layout.isApart(line) || endsPart(before.text)) return true
  return follows(previous.marker, marker) || !layout.columns.isFull(previous.from, index - 1)
}

function follows(before: Marker | undefined, marker: Marker): boolean {
  const step = marker.kind === 'bullet' ? 0 : 1
  return marker.readings.some(({ style, value }) =>
    before?.readings.some((other) => other.style === style && other.value + step === value),
  )
}

/** True when the line carries on the paragraph before it. */
function joins({ lines, layout }: Reader, block: Draft, index: number): boolean {
  const [before, line] = [lines[index - 1] as Line, lines[index] as Line]
  if (block.to - block.from === 1 && block.parts[0] === '') return true
  if (layout.kind === 'unwrapped' || before.underline || layout.isParagraphEnd(before)) return false
  const runsOn = startsLower(line.text) && !endsSentence(before.text)
  const isFull = (margin?: number) => layout.columns.isFull(block.from, index - 1, margin)
  if (!line.startsPage && layout.isApart(line)) return layout.kind === 'wrapped' && runsOn && isFull()
  if (runsOn) return true
  // Items often have no full stop, so one that just fills its line is over.
  if (block.marker && !endsSentence(before.text) && !isFull(1.04)) return false
  return isFull() && layout.columns.fits(block.from, index) && !isLeadIn(lines, index)
}

/** A line that is a whole sentence and introduces a list stands by itself. */
function isLeadIn(lines: readonly Line[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]]
  return (
    line !== undefined &&
    next !== undefined &&
    line.text.endsWith(':') &&
    endsSentence(before?.text ?? '') &&
    isMarked(next.text)
  )
}
