import type { Line } from './lines.ts'
import { firstWord, lastWord } from './words.ts'

/** How the file itself writes the words that are broken over its line ends. */
export type Spelling = Readonly<{ isKnown: (word: string) => boolean }>

const hyphens = '-‐\u00ad'
const wordEdges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** Looks the broken words up in the rest of the file, so that it decides for itself how they are spelled. */
export function spellingOf(lines: readonly Line[]): Spelling {
  const asked = new Set(lines.flatMap((line, index) => wholeWords(line.text, lines[index + 1]?.text ?? '')))
  if (asked.size === 0) return { isKnown: () => false }
  const found = new Set<string>()
  for (const { text } of lines) {
    for (const word of text.split(' ')) {
      const bare = word.replaceAll(wordEdges, '').toLowerCase()
      if (asked.has(bare)) found.add(bare)
    }
  }
  return { isKnown: (word) => found.has(word.replaceAll(wordEdges, '').toLowerCase()) }
}

/** The beginning of a word that is broken at the line end, without its hyphen. */
function brokenStart(line: string): string | undefined {
  if (!hyphens.includes(line.at(-1) ?? ' ')) return undefined
  const start = lastWord(line).slice(0, -1)
  return start.slice(start.lastIndexOf('/') + 1) || undefined
}

function wholeWords(before: string, after: string): string[] {
  const start = brokenStart(before)
  if (start === undefined) return []
  return ['', '-'].map((between) => (start + between + firstWord(after)).replaceAll(wordEdges, '').toLowerCase())
}

/** What stands between two lines put together, and whether the hyphen at the end of the first goes. */
export type Seam = Readonly<{ between: '' | ' '; dropsHyphen: boolean }>

/** A word broken at the line end becomes whole; a compound keeps its hyphen. */
export function seamOf(before: string, after: string, spelling: Spelling): Seam {
  const start = brokenStart(before)
  if (start === undefined) return { between: /\S\/$/.test(before.slice(-2)) ? '' : ' ', dropsHyphen: false }
  if (isSuspended(after)) return { between: ' ', dropsHyphen: false }
  const next = firstWord(after)
  const keepsHyphen =
    spelling.isKnown(`${start}-${next}`) || (!spelling.isKnown(start + next) && isCompound(start, next))
  return { between: '', dropsHyphen: before.endsWith('\u00ad') || !keepsHyphen }
}

/** «styrings- og organiseringsspørsmål»: the hyphen stands for what comes. */
const isSuspended = (after: string): boolean => /^(og|eller|og\/eller|samt|til|men)\b/.test(after)

/** Compounds with abbreviations, names, numbers and single letters are written with a hyphen. */
const isCompound = (start: string, next: string): boolean =>
  /\p{L}\p{Lu}|\p{N}$|-/u.test(start) || start.replaceAll(wordEdges, '').length === 1 || !/^\p{Ll}/u.test(next)
