import type { Line } from './lines.ts'
import { isMarked } from './markers.ts'
import { endsSentence, firstWord, startsLower } from './words.ts'

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
  /** True when the next line's first word had no room on this one, so that the break says nothing. */
  isFull: (index: number) => boolean
}>

const goesOn = (line: Line, next: Line): boolean =>
  !endsSentence(line.text) && startsLower(next.text) && !isMarked(next.text) && next.gap <= 1

/** Looks at the file as a whole and decides how its lines are to be read. */
export function layoutOf(lines: readonly Line[]): Layout {
  const going = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next && goesOn(line, next) ? [index] : []
  })
  const kind = kindOf(lines, going)
  const width = widthsOf(lines, going)
  const endSpaces = lines.filter((line) => line.trailing === 1).length >= lines.length * 0.6 ? 2 : Infinity
  return {
    kind,
    isApart: (line) => line.gap >= (kind === 'doubleSpaced' ? 2 : 1),
    isParagraphEnd: (line) => line.trailing >= endSpaces,
    isFull: (index) => width.fill(index) > almostFull,
  }
}

// A wrapped line plus the next word overruns the column; letters are not equally wide, so a little short still counts.
const almostFull = 0.97
const manyCharacters = 240

function kindOf(lines: readonly Line[], going: readonly number[]): LayoutKind {
  const long = lines.filter((line) => line.text.length > manyCharacters).length
  if (going.length < lines.length * 0.12 || long > lines.length * 0.2) return 'unwrapped'
  const withBlank = going.filter((index) => lines[index + 1]?.gap === 1).length
  return withBlank > going.length / 2 ? 'doubleSpaced' : 'wrapped'
}

type Widths = Readonly<{ fill: (index: number) => number }>

/** Measures with equal or with typical letter widths, whichever makes the wrapped lines of this file more alike. */
function widthsOf(lines: readonly Line[], going: readonly number[]): Widths {
  const [typewriter, print] = [widthsBy(lines, (text) => text.length), widthsBy(lines, printedWidth)]
  return tightness(typewriter, going) >= tightness(print, going) ? typewriter : print
}

/** How full the emptiest tenth of the lines that surely go on is. */
function tightness(widths: Widths, going: readonly number[]): number {
  const fills = going.map(widths.fill).toSorted((a, b) => a - b)
  return fills[Math.floor(fills.length / 10)] ?? 0
}

function widthsBy(lines: readonly Line[], measure: (text: string) => number): Widths {
  const widths = lines.map((line) => measure(line.text))
  const nextWords = lines.map((_, index) => measure(firstWord(lines[index + 1]?.text ?? '')))
  const space = measure(' ')
  const columns = columnsOf(widths)
  return { fill: (index) => ((widths[index] ?? 0) + space + (nextWords[index] ?? 0)) / (columns[Math.floor(index / stretch)] ?? 1) }
}

const stretch = 10

/** The column width of each stretch of lines, seen together with the stretches beside it. */
function columnsOf(widths: readonly number[]): number[] {
  const whole = upper(widths, Math.floor(widths.length / 50))
  const count = Math.ceil(widths.length / stretch)
  return Array.from({ length: count }, (_, index) => {
    const around = widths.slice(Math.max(0, (index - 1) * stretch), (index + 2) * stretch)
    return Math.max(upper(around, 2), whole * 0.75)
  })
}

/** A width that all but `outliers` lines stay within. */
function upper(widths: readonly number[], outliers: number): number {
  const sorted = Float64Array.from(widths).sort()
  return sorted[Math.max(0, sorted.length - 1 - Math.max(2, outliers))] ?? 0
}

const letterWidths: readonly [RegExp, number][] = [
  [/[iljI.,:;'|!’]/, 0.25],
  [/[ tfr()\-/[\]”"]/, 0.33],
  [/[mwMW]/, 0.8],
  [/[sczJ]/, 0.45],
  [/\p{Lu}/u, 0.65],
]
const widthByCode = Float32Array.from({ length: 1024 }, (_, code) => {
  const letter = String.fromCharCode(code)
  return letterWidths.find(([pattern]) => pattern.test(letter))?.[1] ?? 0.52
})

/** The width of the text in a typical proportional typeface, in ems. */
function printedWidth(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index += 1) width += widthByCode[text.charCodeAt(index)] ?? 0.52
  return width
}
