import type { Line } from './lines.ts'
import { endsSentence, startsLower } from './words.ts'

/** The text of the pages without what the page itself added, footnotes set aside. */
export type Pages = Readonly<{ lines: readonly Line[]; notes: readonly Note[]; removed: readonly string[] }>

/** A footnote and how many lines of text stand before it. */
export type Note = Readonly<{ after: number; text: string }>

/** Takes out page numbers and running heads and sets footnotes aside, so that the text runs on from page to page. */
export function withoutFurniture(all: readonly Line[]): Pages {
  const removed: string[] = []
  let lines = dropping(all, pageNumbers(all), removed)
  // A head may have several lines; each round finds those that now stand at the edge.
  for (let round = 0; round < 3; round += 1) {
    const heads = runningHeads(lines)
    if (heads.size === 0) break
    lines = dropping(lines, heads, removed)
  }
  return { ...asideNotes(lines), removed }
}

/** Leaves the marked lines out; the line after each then stands first on a page. */
function dropping(lines: readonly Line[], drop: ReadonlySet<number>, removed: string[]): readonly Line[] {
  if (drop.size === 0) return lines
  const kept: Line[] = []
  let isAfterDrop = false
  for (const [index, line] of lines.entries()) {
    if (drop.has(index)) removed.push(line.text)
    else kept.push(isAfterDrop ? { ...line, startsPage: true } : line)
    isAfterDrop = drop.has(index)
  }
  return kept
}

const named = /^(side|s\.|page)\s*\d{1,4}(\s*(av|of|\/)\s*\d{1,4})?$/i
const numbered = /^(?:[-–—]\s*)?(\d{1,4})(?:\s*[-–—]|\s*(?:av|of|\/)\s*\d{1,4})?$/
const linesOnShortestPage = 5

/** A lone number is a page number when it stands at a page's edge or counts on from one a page away. */
function pageNumbers(lines: readonly Line[]): Set<number> {
  const found = new Set(lines.flatMap((line, index) => (named.test(line.text) ? [index] : [])))
  const lone = lines.flatMap((line, index) => {
    const value = numbered.exec(line.text)?.[1]
    return value === undefined ? [] : [{ index, value: Number(value) }]
  })
  for (const [order, { index, value }] of lone.entries()) {
    const isApart = (other: number) => Math.abs(other - index) > linesOnShortestPage || index === lines.length - 1
    const counts = [lone[order - 1], lone[order + 1]].some(
      (other) => other && isApart(other.index) && other.value - value === (other.index > index ? 1 : -1),
    )
    if (counts || atEdge(lines, index)) found.add(index)
  }
  return found
}

const atEdge = (lines: readonly Line[], index: number): boolean =>
  (lines[index]?.startsPage ?? false) || (lines[index + 1]?.startsPage ?? false)

const besideNumber = /^\d{1,4}(?:\s{2,}|\s*\|\s*)|(?:\s{2,}|\s*\|\s*|\s+side\s*)\d{1,4}(?:\s*(?:av|of|\/)\s*\d{1,4})?$/i
const headLength = 120

const withoutNumber = ({ text, raw }: Line): string =>
  /^\d|\d$/.test(text) ? raw.trim().replace(besideNumber, '') : text

/** Lines that come again at the edges of the pages, whatever page number stands beside them. */
function runningHeads(lines: readonly Line[]): Set<number> {
  const places = Map.groupBy(
    lines.flatMap((line, index) => (line.text.length <= headLength ? [index] : [])),
    (index) => withoutNumber(lines[index] as Line),
  )
  const hasPages = lines.some((line) => line.startsPage)
  const repeated = [...places.values()].filter((indexes) => indexes.length > 1)
  return new Set(
    repeated.flatMap((indexes) => (hasPages ? headsAtEdges(lines, indexes) : headsAmidText(lines, indexes))),
  )
}

function headsAtEdges(lines: readonly Line[], indexes: readonly number[]): readonly number[] {
  const edges = indexes.filter((index) => atEdge(lines, index))
  return edges.length > 1 && edges.length >= (indexes.length - 1) * 0.75 ? edges : []
}

/** Without page marks only a line that keeps breaking into sentences can be told from a repeated heading. */
function headsAmidText(lines: readonly Line[], indexes: readonly number[]): readonly number[] {
  const isFarApart = indexes.every((index, order) => order === 0 || index - (indexes[order - 1] ?? 0) >= 15)
  const breaking = indexes.filter((index) => breaksSentence(lines, index))
  return indexes.length > 2 && isFarApart && breaking.length > 0 ? indexes : []
}

function breaksSentence(lines: readonly Line[], index: number): boolean {
  const [before, after] = [lines[index - 1], lines[index + 1]]
  return before !== undefined && after !== undefined && !endsSentence(before.text) && startsLower(after.text)
}

const noteSign = /^(\d{1,3}|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]+)[.)]?\s*(?=[\p{L}«"”])/u

/** A footnote stands below a rule, begins with its number, and lasts to the end of the page. */
function asideNotes(all: readonly Line[]): Pick<Pages, 'lines' | 'notes'> {
  const lines: Line[] = []
  const notes: Note[] = []
  let isNote = false
  for (const line of all) {
    const begins = noteSign.test(line.text)
    isNote = line.afterRule ? begins : isNote && !line.startsPage && (begins || continuesNote(notes.at(-1), line))
    if (!isNote) lines.push(notes.at(-1)?.after === lines.length ? { ...line, startsPage: true } : line)
    else if (begins) notes.push({ after: lines.length, text: line.text })
    else notes.push({ after: lines.length, text: `${notes.pop()?.text ?? ''} ${line.text}` })
  }
  return { lines, notes }
}

const continuesNote = (note: Note | undefined, line: Line): boolean =>
  note !== undefined && line.gap <= 1 && (!endsSentence(note.text) || startsLower(line.text))
