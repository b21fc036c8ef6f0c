/** What is looked for in a text, as the one who looks has asked for it. */
export type TextQuery = Readonly<{ search: string; isCaseSensitive: boolean; isWholeWord: boolean }>

/** A stretch of a text: from and up to, in UTF-16 units. */
export type TextSpan = Readonly<{ from: number; to: number }>

/** A letter with the marks that are written on it, so that «å» is one letter however it is stored. */
const letters = /\P{M}\p{M}*|\p{M}+/gu
const wordSign = /[\p{L}\p{N}\p{M}_]/u

/** A text made comparable, with the place in the original of every unit of it; `places` is null when they are the same. */
type Folded = Readonly<{ text: string; places: readonly number[] | null }>

/** A space that does not break is the same space, and the last sigma of a word the same letter. */
function foldLetter(letter: string, isCaseSensitive: boolean): string {
  const composed = letter.normalize('NFC').replaceAll(/[\u00a0\u202f]/g, ' ')
  return isCaseSensitive ? composed : composed.toLowerCase().replaceAll('ς', 'σ').normalize('NFC')
}

function fold(text: string, isCaseSensitive: boolean): Folded {
  const whole = foldLetter(text, isCaseSensitive)
  // Nearly every text: nothing is composed, and no letter grows in lower case.
  if (whole.length === text.length && !/\p{M}/u.test(text) && text.normalize('NFC') === text)
    return { text: whole, places: null }
  const parts: string[] = []
  const places: number[] = []
  for (const { 0: letter, index } of text.matchAll(letters)) {
    const part = foldLetter(letter, isCaseSensitive)
    parts.push(part)
    // Only the first unit of a letter is a place where something may begin or end.
    places.push(index, ...Array.from({ length: part.length - 1 }, () => -1))
  }
  return { text: parts.join(''), places: [...places, text.length] }
}

/**
 * Where the words stand in a text, from the start and never across each other. Capitals and small letters are the same
 * unless asked otherwise, a letter is the same however its marks are stored, and no match splits a letter.
 */
export function findInText(text: string, query: TextQuery): TextSpan[] {
  const wanted = foldAll(query.search, query.isCaseSensitive)
  if (wanted === '') return []
  const folded = fold(text, query.isCaseSensitive)
  const placeOf = (unit: number): number => (folded.places === null ? unit : (folded.places[unit] ?? -1))
  const spans: TextSpan[] = []
  let start = folded.text.indexOf(wanted)
  while (start >= 0) {
    const span = { from: placeOf(start), to: placeOf(start + wanted.length) }
    const fits = span.from >= 0 && span.to >= 0 && (!query.isWholeWord || isWholeWord(text, span))
    if (fits) spans.push(span)
    start = folded.text.indexOf(wanted, fits ? start + wanted.length : start + 1)
  }
  return spans
}

const foldAll = (text: string, isCaseSensitive: boolean): string =>
  (text.match(letters) ?? []).map((letter) => foldLetter(letter, isCaseSensitive)).join('')

/** True when neither end of the span stands inside a word. */
function isWholeWord(text: string, { from, to }: TextSpan): boolean {
  const before = signBefore(text, from)
  const after = signAfter(text, to)
  return !(areOneWord(before, signAfter(text, from)) || areOneWord(signBefore(text, to), after))
}

const areOneWord = (a: string, b: string): boolean => wordSign.test(a) && wordSign.test(b)

const signAfter = (text: string, place: number): string => {
  const code = text.codePointAt(place)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/** The whole sign before a place, also when it takes two units. */
const signBefore = (text: string, place: number): string =>
  /[\uD800-\uDBFF][\uDC00-\uDFFF]$|[^]$/.exec(text.slice(Math.max(0, place - 2), place))?.[0] ?? ''
