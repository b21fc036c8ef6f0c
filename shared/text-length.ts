/** Words an adult reads in a minute in a text on a matter, rounded down. */
const wordsPerMinute = 200

const word = /(?:[^\s]|[\u00a0\u202f])+/gu
const hasLetter = /[\p{L}\p{N}]/u

/** How many words a text has: what stands between spaces and has a letter or a number; «1 000» with a fixed space is one. */
export function countWords(text: string): number {
  let count = 0
  for (const [found] of text.matchAll(word)) if (hasLetter.test(found)) count++
  return count
}

/** Whole minutes it takes to read so many words; nothing takes none, and a line takes one. */
export const readingMinutes = (words: number): number => Math.ceil(words / wordsPerMinute)
