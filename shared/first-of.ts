type Compare<T> = (a: T, b: T) => number

/** The first `limit` of the items in their order: what sorting all of them and cutting gives, without sorting all. */
export function firstOf<T>(items: readonly T[], compare: Compare<T>, limit: number): T[] {
  // Each insertion moves those after it, so a long beginning is had sooner by sorting.
  if (limit > items.length / 8) return items.toSorted(compare).slice(0, limit)
  const first: T[] = []
  for (const item of items) {
    const last = first[limit - 1]
    if (last !== undefined && compare(last, item) <= 0) continue
    first.splice(placeOf(item, first, compare), 0, item)
    if (first.length > limit) first.pop()
  }
  return first
}

/** After all that stand before it and those it is equal to. */
function placeOf<T>(item: T, sorted: readonly T[], compare: Compare<T>): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (compare(sorted[middle] as T, item) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
