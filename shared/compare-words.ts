import { commonPairs, laidOver, type Pair } from './align.ts'
import { joined } from './bare-content.ts'
import type { Compared } from './comparison.ts'
import type { ContentNode } from './content.ts'

/** A word, a run of space, a sign, or something in the line that is no text. */
type Token = Readonly<{ key: string; node: ContentNode; isWord: boolean }>

const pieces = /\s+|[\p{L}\p{M}\p{N}]+|[^]/gu
const word = /[\p{L}\p{N}]/u

/** The words of a text; case and signs left out, to tell how alike two are. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const noteKey = '\u0000footnote'

const isNote = ({ type, marks = [] }: ContentNode): boolean => type === 'footnote' && marks.length === 0

function tokensOf(inline: readonly ContentNode[]): Token[] {
  return inline.flatMap((node): Token[] => {
    // Footnotes are known by where they stand, so that a change in one is shown inside it.
    if (isNote(node)) return [{ key: noteKey, node, isWord: true }]
    if (node.type !== 'text') return [{ key: JSON.stringify(node), node, isWord: true }]
    const marks = node.marks ? JSON.stringify(node.marks) : ''
    return (node.text?.match(pieces) ?? []).map((text) => ({
      key: `${text}\u0000${marks}`,
      node: { ...node, text },
      isWord: word.test(text),
    }))
  })
}

/** Two lines of text laid over each other, word by word; a line that became quite another is shown whole. */
export function compareWords(older: readonly ContentNode[], newer: readonly ContentNode[]): Compared[] {
  const left = tokensOf(older)
  const right = tokensOf(newer)
  const common = commonPairs(
    left.map(({ key }) => key),
    right.map(({ key }) => key),
  )
  const pairs = isAlike(common, left, right) ? withEqualEnds(withoutLoneSigns(common, left), left, right) : []
  const runs: Run[] = []
  for (const step of laidOver(left.length, right.length, pairs)) {
    const change = changes[step.at]
    const node = (step.at === 'newer' ? right[step.newer] : left[step.older])?.node
    const last = runs.at(-1)
    const note = step.at === 'both' ? changedNote(node, right[step.newer]?.node) : null
    if (note) runs.push(note)
    else if (node && last?.change === change) last.nodes.push(node)
    else if (node) runs.push({ change, nodes: [node] })
  }
  return runs.flatMap((run): Compared[] =>
    run.change === 'within' ? [run] : joined(run.nodes).map((node) => ({ change: run.change, node })),
  )
}

type Within = Extract<Compared, { change: 'within' }>
type Run = Within | { change: Change; nodes: ContentNode[] }

/** A footnote whose words are others on the other side; null for all that is the same on both. */
function changedNote(older: ContentNode | undefined, newer: ContentNode | undefined): Within | null {
  if (!older || !newer || !isNote(older) || JSON.stringify(older) === JSON.stringify(newer)) return null
  const shell = { type: older.type }
  const content = compareWords(older.content ?? [], newer.content ?? [])
  return { change: 'within', older: shell, newer: shell, content }
}

type Change = 'same' | 'added' | 'removed'
const changes = { both: 'same', older: 'removed', newer: 'added' } as const

/** A quarter of the words in common is the least that makes a text the same text, changed. */
function isAlike(pairs: readonly Pair[], left: readonly Token[], right: readonly Token[]): boolean {
  const words = (tokens: readonly Token[]) => tokens.filter(({ isWord }) => isWord).length
  const kept = pairs.filter(([older]) => left[older]?.isWord).length
  return kept * 4 >= Math.max(words(left), words(right))
}

/** A space or a sign that alone stands still between changed words is shown as changed with them, so that it can be read. */
function withoutLoneSigns(pairs: readonly Pair[], left: readonly Token[]): Pair[] {
  const isNext = (a: Pair | undefined, b: Pair | undefined) =>
    a !== undefined && b !== undefined && a[0] + 1 === b[0] && a[1] + 1 === b[1]
  return pairs.filter((pair, at) => left[pair[0]]?.isWord || isNext(pairs[at - 1], pair) || isNext(pair, pairs[at + 1]))
}

/** What is the same right before something that stands is not part of the change. */
function withEqualEnds(pairs: readonly Pair[], left: readonly Token[], right: readonly Token[]): Pair[] {
  const ends: Pair[] = [...pairs, [left.length, right.length]]
  const found = ends.flatMap(([o, n], at) => {
    const [lastOlder, lastNewer] = ends[at - 1] ?? [-1, -1]
    const equal: Pair[] = []
    for (let back = 1; o - back > lastOlder && n - back > lastNewer; back++) {
      if (left[o - back]?.key !== right[n - back]?.key) break
      equal.unshift([o - back, n - back])
    }
    return equal
  })
  return [...pairs, ...found].toSorted(([a], [b]) => a - b)
}
