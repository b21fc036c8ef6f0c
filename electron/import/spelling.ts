import { firstWord } from './words.ts'
import type { Line } from './lines.ts'

/** How the file itself writes the words that are broken over its line ends. */
export type Spelling = Readonly<{ isKnown: (word: string) => boolean }>

const brokenEnd = /([^\s/]+)[-‐\u00ad]$/u
const wordEdges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** Looks the broken words up in the rest of the file, so that it decides for itself how they are spelled. */
export function spellingOf(lines: readonly Line[]): Spelling {
  const asked = new Set(lines.flatMap((line, index) => wholeWords(line.text, lines[index + 1]?.text ?? '')))
  if (asked.size === 0) return { isKnown: () => false }
  const found = new Set<string>()
  for (const { text } of lines) {
    for (const word of text.split(' ')) {
      const bare = word.replace(wordEdges, '').toLowerCase()
      if (asked.has(bare)) found.add(bare)
    }
  }
  return { isKnown: (word) => found.has(word.replace(wordEdges, '').toLowerCase()) }
}

function wholeWords(before: string, after: string): string[] {
  const [, start] = brokenEnd.exec(before) ?? []
  if (start === undefined) return []
  return ['', '-'].map((between) => (start + between + firstWord(after)).replace(wordEdges, '').toLowerCase())
}

/** Puts two lines together; a word broken at the line end becomes whole, and a compound keeps its hyphen. */
export function glue(before: string, after: string, spelling: Spelling): string {
  if (before === '') return after
  const [, start] = brokenEnd.exec(before) ?? []
  if (start === undefined) return /\S\/$/.test(before) ? before + after : `${before} ${after}`
  if (isSuspended(after)) return `${before} ${after}`
  const whole = before.slice(0, -1)
  const next = firstWord(after)
  const keepsHyphen = spelling.isKnown(`${start}-${next}`) || (!spelling.isKnown(start + next) && isCompound(start, next))
  return before.endsWith('\u00ad') || !keepsHyphen ? whole + after : `${whole}-${after}`
}

/** «styrings- og organiseringsspørsmål»: the hyphen stands for what comes. */
const isSuspended = (after: string): boolean => /^(og|eller|og\/eller|samt|til|men)\b/.test(after)

/** Compounds with abbreviations, names, numbers and single letters are written with a hyphen. */
const isCompound = (start: string, next: string): boolean =>
  /\p{L}\p{Lu}|\p{N}$|-/u.test(start) || start.replace(wordEdges, '').length === 1 || !/^\p{Ll}/u.test(next)
