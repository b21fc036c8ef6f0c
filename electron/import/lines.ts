/** A line with words on it, as it stood in the file. */
export type Line = Readonly<{
  /** Without the space around it, and with single spaces inside. */
  text: string
  raw: string
  indent: number
  /** Spaces after the last word. */
  trailing: number
  /** Blank lines before it. */
  gap: number
  /** The first line of a page, as far as the file shows. */
  startsPage: boolean
  /** Stands below a ruled line, as footnotes do. */
  afterRule: boolean
  /** A heading drawn with a row of = or - below it. */
  underline: '=' | '-' | null
}>

type Draft = { -readonly [K in keyof Line]: Line[K] }

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/
const visibleRule = /^[_‗—–=-]{5,}$/
const underlineMark = /^(=+|-+)$/

/** The lines with words, each with the space around it; rows of signs are left out and named in `removed`. */
export function readLines(text: string): { lines: Line[]; removed: string[] } {
  const lines: Draft[] = []
  const removed: string[] = []
  let [gap, startsPage, afterRule] = [0, false, false]
  for (const source of text.replaceAll('\f', '\n\f').split(lineBreak)) {
    startsPage ||= source.startsWith('\f')
    const raw = source.startsWith('\f') ? source.slice(1) : source
    const words = raw.trim()
    const previous = lines.at(-1)
    if (words === '') {
      afterRule ||= raw.length >= 20
      gap += 1
    } else if (gap === 0 && previous && isUnderline(words, previous)) {
      previous.underline = words.startsWith('=') ? '=' : '-'
    } else if (visibleRule.test(words)) {
      removed.push(words)
      afterRule = true
      gap += 1
    } else {
      lines.push({ ...measured(raw, words), gap, startsPage, afterRule, underline: null })
      ;[gap, startsPage, afterRule] = [0, false, false]
    }
  }
  return { lines: withPageStarts(lines), removed }
}

function measured(raw: string, words: string) {
  return {
    text: tidied(words),
    raw,
    indent: raw.length - raw.trimStart().length,
    trailing: raw.length - raw.trimEnd().length,
  }
}

// A soft hyphen inside a line hides nothing; at its end it says that the word goes on.
const tidied = (words: string): string => words.replaceAll(/[^\S\u00a0]+/g, ' ').replaceAll(/\u200b|\u00ad(?!$)/g, '')

function isUnderline(words: string, previous: Line): boolean {
  if (!underlineMark.test(words) || words.length < 3) return false
  return Math.abs(words.length - previous.text.length) <= Math.max(3, previous.text.length / 3)
}

/** Text taken out of a PDF marks a new page by one space in front of its first line. */
function withPageStarts(lines: Draft[]): Line[] {
  return lines.map((line, index) => {
    const around = [lines[index - 1]?.indent ?? 0, lines[index + 1]?.indent ?? 0]
    const isMarked = index > 0 && line.indent === 1 && around.every((indent) => indent === 0)
    return isMarked ? { ...line, indent: 0, startsPage: true } : line
  })
}
