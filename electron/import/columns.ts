import type { Line } from './lines.ts'
import { isMarked } from './markers.ts'
import { firstWord } from './words.ts'

/** How wide the text is set here and there in the file. */
export type Columns = Readonly<{
  /** True when the next line's first word had no room on this one; `from` is the first line of its paragraph. */
  isFull: (from: number, index: number, margin?: number) => boolean
  /** True when the line is no wider than the paragraph that starts at `from`. */
  fits: (from: number, index: number) => boolean
}>

type Measures = Readonly<{
  width: (index: number) => number
  overrun: (index: number) => number
  column: (from: number, index: number) => number
}>

/** Measures with equal or with typical letter widths, whichever makes the wrapped lines of this file more alike. */
export function columnsOf(lines: readonly Line[], running: readonly boolean[]): Columns {
  const [typewriter, print] = [
    measuresBy(lines, running, (text) => text.length),
    measuresBy(lines, running, printedWidth),
  ]
  const { width, overrun, column } = tightness(typewriter, running) >= tightness(print, running) ? typewriter : print
  return {
    isFull: (from, index, margin = 0.985) => overrun(index) > column(from, index) * margin,
    fits: (from, index) => width(index) <= column(from, index - 1) * 1.05,
  }
}

/** How full the emptiest tenth of the lines that surely run on is. */
function tightness({ overrun, column }: Measures, running: readonly boolean[]): number {
  const evidence = running.flatMap((runs, index) => (runs ? [index] : []))
  // A few thousand lines tell as much as all of them.
  const step = Math.ceil(evidence.length / 2000)
  const fills = evidence.filter((_, order) => order % step === 0).map((index) => overrun(index) / column(index, index))
  const sorted = Float64Array.from(fills).toSorted()
  return sorted[Math.floor(sorted.length / 10)] ?? 0
}

function measuresBy(lines: readonly Line[], running: readonly boolean[], measure: (text: string) => number): Measures {
  const space = measure(' ')
  const widths = lines.map((line) => measure(line.text))
  const overruns = widths.map((width, index) => width + space + measure(firstWord(lines[index + 1]?.text ?? '')))
  const widest = Math.max(1, upper(widths))
  const isItem = itemLines(lines, running)
  const [text, items] = [ranked(running, (index) => !isItem[index]), ranked(running, (index) => isItem[index] === true)]
  const column = (from: number, index: number) => {
    const evidence = (isItem[from] ? items : text).around(from, index)
    return evidence.length === 0
      ? widest
      : between(
          evidence.map((line) => widths[line] ?? 0),
          evidence.map((line) => overruns[line] ?? 0),
        )
  }
  return { width: (index) => widths[index] ?? 0, overrun: (index) => overruns[index] ?? 0, column }
}

/** The column is at least as wide as its lines, and narrower than any of them with the next word added. */
function between(widths: readonly number[], overruns: readonly number[]): number {
  const outliers = widths.length > 5 ? 1 : 0
  const [widest, tightest] = [widths.toSorted((a, b) => b - a), overruns.toSorted((a, b) => a - b)]
  return ((widest[outliers] ?? 0) + (tightest[outliers] ?? 0)) / 2
}

/** Items are often set narrower than the text around them. */
function itemLines(lines: readonly Line[], running: readonly boolean[]): boolean[] {
  const isItem: boolean[] = []
  for (const [index, line] of lines.entries())
    isItem.push(isMarked(line.text) || (isItem[index - 1] === true && running[index - 1] === true))
  return isItem
}

type Ranked = Readonly<{ around: (from: number, index: number) => number[] }>

const enough = 3
const nearby = 5

/** Finds lines that surely run on: the paragraph's own when there are enough, else the nearest before and after. */
function ranked(running: readonly boolean[], isMember: (index: number) => boolean): Ranked {
  const members: number[] = []
  const rank = running.map((runs, index) => (runs && isMember(index) ? members.push(index) - 1 : members.length))
  return {
    around: (from, index) => {
      const own = members.slice(rank[Math.max(from, index - 12)], rank[index])
      return own.length >= enough
        ? own
        : members.slice(Math.max(0, (rank[from] ?? 0) - nearby), (rank[index] ?? 0) + nearby)
    },
  }
}

/** A width that nearly all lines of the file stay within. */
function upper(widths: readonly number[]): number {
  const sorted = Float64Array.from(widths).toSorted()
  return sorted[Math.floor(sorted.length * 0.97)] ?? 0
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
