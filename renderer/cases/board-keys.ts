/** Ids of the cards of each column that has any, from the top. */
export type BoardColumns = readonly (readonly string[])[]

/** The card an arrow, Home or End leads to; sideways to the same height or the last above it. Null for other keys. */
export function cardByKey(columns: BoardColumns, id: string, key: string): string | null {
  const column = columns.findIndex((cards) => cards.includes(id))
  const cards = columns[column]
  if (cards === undefined) return null
  const row = cards.indexOf(id)
  const beside = (to: number) => columns[to]?.[Math.min(row, columns[to].length - 1)] ?? id
  const ways: Readonly<Record<string, () => string>> = {
    ArrowUp: () => cards[row - 1] ?? id,
    ArrowDown: () => cards[row + 1] ?? id,
    ArrowLeft: () => beside(column - 1),
    ArrowRight: () => beside(column + 1),
    Home: () => cards[0] ?? id,
    End: () => cards.at(-1) ?? id,
  }
  return Object.hasOwn(ways, key) ? (ways[key]?.() ?? null) : null
}
