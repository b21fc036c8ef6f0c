import { likestPairs, type Pair } from '../../../shared/align.ts'
import { wordsOf } from '../../../shared/compare-words.ts'
import type { ReviewedParagraph } from './paragraphs.ts'

/** The paragraphs of the file that came back, each with those of the sent one it holds; none for a new one. */
export type Paired = Readonly<{
  paragraphs: readonly Readonly<{ paragraph: ReviewedParagraph; sent: readonly number[] }>[]
  /** Those of the sent one that are gone. */
  lost: readonly number[]
}>

/** Lays the file that came back over the one that was sent, by its marks, and by the words where marks are lost. */
export function paired(
  sent: readonly Readonly<{ text: string }>[],
  received: readonly ReviewedParagraph[],
  indexOf: (bookmark: string) => number | null,
): Paired {
  const taken = new Set<number>()
  const marked = received.map(({ bookmarks }) => {
    const own = bookmarks.map(indexOf).filter((index): index is number => index !== null && index < sent.length)
    return [...new Set(own)].filter((index) => !taken.has(index) && taken.add(index))
  })
  const found = marked.map((indexes) => indexes.toSorted((a, b) => a - b))
  for (const { older, newer } of holes(found, sent, taken)) {
    for (const [o, n] of alike(older, newer, sent, received)) {
      found[n] = [o]
      taken.add(o)
    }
  }
  return {
    paragraphs: received.map((paragraph, at) => ({ paragraph, sent: found[at] ?? [] })),
    lost: sent.flatMap(({ text }, index) => (taken.has(index) || text === '' ? [] : [index])),
  }
}

type Hole = { older: number[]; newer: number[] }

/** Runs of paragraphs without marks, with those of the sent one that are missing between their neighbours. */
function holes(found: readonly (readonly number[])[], sent: readonly unknown[], taken: ReadonlySet<number>): Hole[] {
  const result: Hole[] = []
  let before = -1
  for (let at = 0; at < found.length; at++) {
    const last = found[at]?.at(-1)
    if (last !== undefined) {
      before = last
      continue
    }
    const newer: number[] = []
    for (; at < found.length && found[at]?.length === 0; at++) newer.push(at)
    const after = found[at]?.[0] ?? sent.length
    const older = Array.from({ length: Math.max(after - before - 1, 0) }, (_, index) => before + 1 + index)
    result.push({ older: older.filter((index) => !taken.has(index)), newer })
    at -= 1
  }
  return result
}

/** Three in ten words in common is the least that makes a paragraph the same, changed. */
const leastAlike = 0.3

function alike(
  older: readonly number[],
  newer: readonly number[],
  sent: readonly Readonly<{ text: string }>[],
  received: readonly ReviewedParagraph[],
): Pair[] {
  const bags = new Map(newer.map((at) => [at, new Set(wordsOf(received[at]?.text ?? ''))]))
  const sentBags = new Map(older.map((at) => [at, new Set(wordsOf(sent[at]?.text ?? ''))]))
  return likestPairs(older, newer, (o, n) => {
    if (sent[o]?.text === received[n]?.text) return 1
    const [left, right] = [sentBags.get(o) ?? new Set(), bags.get(n) ?? new Set()]
    const common = [...left].filter((word) => right.has(word)).length
    const share = common / Math.max(left.size, right.size, 1)
    return share < leastAlike ? 0 : share
  })
}
