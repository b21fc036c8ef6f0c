import { commonPairs, laidOver, likestPairs, standing, type Pair, type Step } from './align.ts'
import { bareContent } from './bare-content.ts'
import { canonicalJson } from './canonical.ts'
import { compareWords, wordsOf } from './compare-words.ts'
import { mirrored, type Compared, type Shell } from './comparison.ts'
import { contentSchema, plainText, type Content, type ContentNode } from './content.ts'

/**
 * Two texts laid over each other. Blocks are known by their ids, then by being equal, then by likeness; what is known
 * again in another place has moved. Comparing the other way around gives the same differences, mirrored.
 */
export function compareContent(older: Content, newer: Content): Compared[] {
  const [left, right] = [partsOf(older), partsOf(newer)]
  // One way of looking, whichever side is called the older, so that ties between equal ways fall the same.
  return keyOf(left) <= keyOf(right) ? compareBlocks(left, right) : mirrored(compareBlocks(right, left))
}

/** A block with what it is known by. */
type Part = Readonly<{
  /** As a reader sees it. */
  node: ContentNode
  /** As stored, with the ids of what stands in it. */
  stored: ContentNode
  id: string | null
  key: string
  family: string
  words: readonly string[]
}>

const keyOf = (parts: readonly Part[]): string => parts.map(({ key }) => key).join('\n')

const partsOf = (nodes: readonly ContentNode[]): Part[] =>
  nodes.map((stored) => {
    const [node = stored] = bareContent([stored])
    const id = stored.attrs?.['id']
    return {
      node,
      stored,
      id: typeof id === 'string' ? id : null,
      key: canonicalJson(node),
      family: familyOf(node),
      words: wordsOf(plainText([node])),
    }
  })

/** What can become one another and still be the same thing, changed. */
const families: Readonly<Record<string, string>> = {
  paragraph: 'line',
  heading: 'line',
  bulletList: 'list',
  orderedList: 'list',
  tableCell: 'cell',
  tableHeader: 'cell',
}

/** Another picture is another thing, however it is described. */
const familyOf = ({ type, attrs }: ContentNode): string =>
  type === 'image' ? `${picture}${String(attrs?.['hash'])}` : (families[type] ?? type)

const picture = 'image '
const isPicture = ({ family }: Part): boolean => family.startsWith(picture)

type Sides = Readonly<{ older: readonly Part[]; newer: readonly Part[] }>

function compareBlocks(older: readonly Part[], newer: readonly Part[]): Compared[] {
  // Ids may differ where no reader sees a difference.
  if (keyOf(older) === keyOf(newer)) return older.map(({ node }) => ({ change: 'same', node }))
  const sides = { older, newer }
  const { anchors, moves } = pairUp(sides)
  const away = new Map(moves.map(([o], move) => [o, move]))
  const here = new Map(moves.map(([, n], move) => [n, move]))
  const moved = moves.map((pair) => comparePair(sides, pair))
  const end = (move: number | undefined, side: 'from' | 'to'): Compared | null => {
    const what = move === undefined ? undefined : moved[move]
    return move === undefined || what === undefined ? null : { change: 'moved', end: side, move, moved: what }
  }
  const show = (step: Step): Compared | null => {
    if (step.at === 'both') return comparePair(sides, [step.older, step.newer])
    if (step.at === 'older') return end(away.get(step.older), 'from') ?? only('removed', older[step.older])
    return end(here.get(step.newer), 'to') ?? only('added', newer[step.newer])
  }
  return laidOver(older.length, newer.length, anchors).flatMap((step) => show(step) ?? [])
}

const only = (change: 'added' | 'removed', part: Part | undefined): Compared | null =>
  part ? { change, node: part.node } : null

function comparePair({ older, newer }: Sides, [o, n]: Pair): Compared {
  const [left, right] = [older[o], newer[n]]
  if (!left || !right) throw new RangeError('a pair outside the text')
  if (left.key === right.key) return { change: 'same', node: left.node }
  const isLine = contentSchema.nodes[left.node.type]?.inlineContent === true
  const content = isLine
    ? compareWords(left.node.content ?? [], right.node.content ?? [])
    : compareBlocks(partsOf(left.stored.content ?? []), partsOf(right.stored.content ?? []))
  return { change: 'within', older: shellOf(left.node), newer: shellOf(right.node), content }
}

const shellOf = ({ type, attrs }: ContentNode): Shell => (attrs ? { type, attrs } : { type })

/** Which blocks are the same on both sides: those that stand in the same order, and those that have moved. */
function pairUp(sides: Sides): { anchors: Pair[]; moves: Pair[] } {
  const known = isRowOfCells(sides) ? sides.older.map((_, at): Pair => [at, at]) : pairsById(sides)
  const equal = pairsByText(sides, known)
  const all = [...known, ...equal].toSorted(([a], [b]) => a - b)
  const still = standing(all)
  const stands = new Set(still)
  const moves = all.filter((pair) => !stands.has(pair) && canMove(sides, pair))
  return { anchors: withLikest(sides, still, moves), moves }
}

/** Rows of as many cells are compared column by column: a number changed in a cell leaves nothing else to know it by. */
const isRowOfCells = ({ older, newer }: Sides): boolean => older[0]?.family === 'cell' && older.length === newer.length

function pairsById({ older, newer }: Sides): Pair[] {
  const places = new Map(newer.flatMap(({ id }, at) => (id === null ? [] : [[id, at] as const])))
  return older.flatMap(({ id, family }, o): Pair[] => {
    const n = id === null ? undefined : places.get(id)
    if (id === null || n === undefined || newer[n]?.family !== family) return []
    places.delete(id)
    return [[o, n]]
  })
}

/** Of the blocks not known yet, those that are equal: first in the order they stand, then wherever they stand. */
function pairsByText({ older, newer }: Sides, known: readonly Pair[]): Pair[] {
  const inOrder = equalIn(unpaired(older, known, 0), unpaired(newer, known, 1))
  const rest = [...known, ...inOrder]
  const waiting = new Map<string, Unpaired[]>()
  for (const one of unpaired(newer, rest, 1)) waiting.set(one.part.key, [...(waiting.get(one.part.key) ?? []), one])
  const elsewhere = unpaired(older, rest, 0).flatMap(({ part, at }): Pair[] => {
    const found = part.words.length > 0 || isPicture(part) ? waiting.get(part.key)?.shift() : undefined
    return found ? [[at, found.at]] : []
  })
  return [...inOrder, ...elsewhere]
}

type Unpaired = Readonly<{ part: Part; at: number }>

function unpaired(parts: readonly Part[], pairs: readonly Pair[], side: 0 | 1): Unpaired[] {
  const taken = new Set(pairs.map((pair) => pair[side]))
  return parts.flatMap((part, at) => (taken.has(at) ? [] : [{ part, at }]))
}

function equalIn(older: readonly Unpaired[], newer: readonly Unpaired[]): Pair[] {
  const keys = (side: readonly Unpaired[]) => side.map(({ part }) => part.key)
  return commonPairs(keys(older), keys(newer)).map(([o, n]) => [older[o]?.at ?? 0, newer[n]?.at ?? 0])
}

const isBlank = ({ node, family }: Part): boolean => family === 'line' && node.content === undefined

/** A cell stands in its column, and what has no words or hardly the same ones is not followed. */
function canMove({ older, newer }: Sides, [o, n]: Pair): boolean {
  const [from, to] = [older[o], newer[n]]
  return from !== undefined && to !== undefined && from.family !== 'cell' && likeness(from, to) >= alikeEnough
}

/** Between the blocks that stand, those that are most alike are the same, changed. */
function withLikest({ older, newer }: Sides, still: readonly Pair[], moves: readonly Pair[]): Pair[] {
  const moved = [new Set(moves.map(([o]) => o)), new Set(moves.map(([, n]) => n))] as const
  const between = (side: 0 | 1, from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step).filter((at) => !moved[side].has(at))
  const like = (o: number, n: number) => likeness(older[o], newer[n])
  const ends: Pair[] = [...still, [older.length, newer.length]]
  return ends.flatMap((end, at) => {
    const [o, n] = ends[at - 1] ?? [-1, -1]
    const [gone, fresh] = [between(0, o + 1, end[0]), between(1, n + 1, end[1])]
    const found = gone.length > 0 && fresh.length > 0 ? likestPairs(gone, fresh, like) : []
    return at < still.length ? [...found, end] : found
  })
}

/** The least likeness that makes two blocks the same one, changed. */
const alikeEnough = 0.4

/** Better than nothing, and less than any likeness: a blank line that was written on. */
const writtenOn = 0.01

/** The share of words two blocks have in common; 0 when it is too small or they are of different kinds. */
function likeness(a: Part | undefined, b: Part | undefined): number {
  if (!a || !b || a.family !== b.family) return 0
  if (isPicture(a)) return 1
  if (a.words.length === 0 || b.words.length === 0) return isBlank(a) || isBlank(b) ? writtenOn : 0
  const [less, more] = [Math.min(a.words.length, b.words.length), a.words.length + b.words.length]
  if (2 * less < alikeEnough * more) return 0
  const counts = new Map<string, number>()
  for (const word of a.words) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b.words) {
    const count = counts.get(word) ?? 0
    if (count > 0) common++
    counts.set(word, count - 1)
  }
  const share = (2 * common) / more
  return share >= alikeEnough ? share : 0
}
