import { columnsOf, type Columns } from './columns.ts'
import type { Line } from './lines.ts'
import { isMarked } from './markers.ts'
import { endsSentence, startsLower } from './words.ts'

/**
 * How the file sets its text: a blank line after every wrapped line, wrapped lines with blank lines between
 * paragraphs, or every paragraph on one line of its own.
 */
export type LayoutKind = 'doubleSpaced' | 'wrapped' | 'unwrapped'

export type Layout = Readonly<{
  kind: LayoutKind
  /** True when the line is set apart from the one before it. */
  isApart: (line: Line) => boolean
  /** True when the line's trailing spaces say that the paragraph is over. */
  isParagraphEnd: (line: Line) => boolean
  columns: Columns
}>

/** Looks at the file as a whole and decides how its lines are to be read. */
export function layoutOf(lines: readonly Line[]): Layout {
  const running = lines.map((line, index) => runsOn(line, lines[index + 1]))
  const kind = kindOf(lines, running)
  const endSpaces = lines.filter((line) => line.trailing === 1).length >= lines.length * 0.6 ? 2 : Infinity
  return {
    kind,
    isApart: (line) => line.gap >= (kind === 'doubleSpaced' ? 2 : 1),
    isParagraphEnd: (line) => line.trailing >= endSpaces,
    columns: columnsOf(lines, running),
  }
}

/** True when the sentence surely goes on in the next line, so that the line was broken for want of room. */
function runsOn(line: Line, next: Line | undefined): boolean {
  if (next === undefined || next.gap > 1 || isMarked(next.text)) return false
  return /[\p{L}\p{N}][-\u00ad]$/u.test(line.text) || (startsLower(next.text) && !endsSentence(line.text))
}

const manyCharacters = 240

function kindOf(lines: readonly Line[], running: readonly boolean[]): LayoutKind {
  const count = running.filter(Boolean).length
  const long = lines.filter((line) => line.text.length > manyCharacters).length
  if (count < lines.length * 0.12 || long > lines.length * 0.2) return 'unwrapped'
  const withBlank = lines.filter((line, index) => line.gap === 1 && running[index - 1]).length
  return withBlank > count / 2 ? 'doubleSpaced' : 'wrapped'
}
