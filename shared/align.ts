import { diffArrays } from 'diff'

/** A place on the older side and the place on the newer side that holds the same. */
export type Pair = readonly [older: number, newer: number]

/** Above so many edits two sequences count as having nothing in common; the search grows with the square of it. */
const mostEdits = 600

/** The longest row of equal entries that stand in the same order on both sides; none when the sides are too unlike. */
export function commonPairs(older: readonly string[], newer: readonly string[]): Pair[] {
  const left = placesOfShared(older, newer)
  const right = placesOfShared(newer, older)
  const changes = diffArrays(
    left.map((at) => older[at]),
    right.map((at) => newer[at]),
    { maxEditLength: mostEdits },
  )
  const pairs: Pair[] = []
  let [o, n] = [0, 0]
  for (const { added, removed, count } of changes ?? []) {
    if (removed) o += count
    else if (added) n += count
    else for (let step = 0; step < count; step++) pairs.push([left[o++] ?? 0, right[n++] ?? 0])
  }
  return pairs
}

/** What stands on one side only can be in no pair, and would only slow the search. */
function placesOfShared(side: readonly string[], other: readonly string[]): number[] {
  const shared = new Set(other)
  return [...side.keys()].filter((at) => shared.has(side[at] ?? ''))
}

/** Of pairs in the older side's order, the most that are in the newer side's order too; the rest have moved. */
export function standing(pairs: readonly Pair[]): Pair[] {
  type Row = Readonly<{ pair: Pair; before: Row | null }>
  // The row of each length that ends earliest on the newer side.
  const ends: Row[] = []
  for (const pair of pairs) {
    const length = ends.findIndex(({ pair: end }) => end[1] >= pair[1])
    const at = length === -1 ? ends.length : length
    ends[at] = { pair, before: ends[at - 1] ?? null }
  }
  const found: Pair[] = []
  for (let row = ends.at(-1) ?? null; row; row = row.before) found.unshift(row.pair)
  return found
}

/** More than so many possible pairs are not weighed against each other. */
const mostWeighed = 10_000

/** The pairs in order that are most alike in sum; `likeness` answers 0 for two that must not be paired. */
export function likestPairs(
  older: readonly number[],
  newer: readonly number[],
  likeness: (older: number, newer: number) => number,
): Pair[] {
  if (older.length * newer.length > mostWeighed) return []
  const alike = older.map((o) => newer.map((n) => likeness(o, n)))
  const best = bestSums(alike, newer.length)
  const pairs: Pair[] = []
  let [row, column] = [0, 0]
  while (row < older.length && column < newer.length) {
    const here = best[row]?.[column]
    const step = alike[row]?.[column] ?? 0
    if (here === best[row + 1]?.[column]) row++
    else if (here === best[row]?.[column + 1]) column++
    else {
      if (step > 0) pairs.push([older[row] ?? 0, newer[column] ?? 0])
      row++
      column++
    }
  }
  return pairs
}

/** The highest sum that can be had from each place to the end of both sides. */
function bestSums(alike: readonly (readonly number[])[], columns: number): number[][] {
  const best = Array.from({ length: alike.length + 1 }, () => Array.from({ length: columns + 1 }, () => 0))
  const at = (row: number, column: number) => best[row]?.[column] ?? 0
  for (let row = alike.length - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const paired = (alike[row]?.[column] ?? 0) + at(row + 1, column + 1)
      best[row]![column] = Math.max(at(row + 1, column), at(row, column + 1), paired)
    }
  }
  return best
}

/** One step through two sides laid over each other: on both, gone, or new. */
export type Step =
  | Readonly<{ at: 'both'; older: number; newer: number }>
  | Readonly<{ at: 'older'; older: number }>
  | Readonly<{ at: 'newer'; newer: number }>

/** Every place of both sides once; between two pairs what is gone comes before what is new. */
export function laidOver(olders: number, newers: number, pairs: readonly Pair[]): Step[] {
  const steps: Step[] = []
  let [o, n] = [0, 0]
  const upTo = (older: number, newer: number) => {
    while (o < older) steps.push({ at: 'older', older: o++ })
    while (n < newer) steps.push({ at: 'newer', newer: n++ })
  }
  for (const [older, newer] of pairs) {
    upTo(older, newer)
    steps.push({ at: 'both', older: o++, newer: n++ })
  }
  upTo(olders, newers)
  return steps
}
