import { imageHashesIn, plainText, type ContentNode } from '../../shared/content.ts'

/** Word opens no table with more columns than this. */
const mostColumns = 63

/** One cell as Word wants it: every row covers every column, and merged cells are spelled out. */
export type Slot = {
  readonly column: number
  readonly span: number
  readonly merge: 'none' | 'start' | 'continued'
  readonly isHeader: boolean
  /** Widths set by hand for the columns it covers; 0 where none is set. */
  readonly widths: readonly number[]
  content: ContentNode[]
}
export type Row = readonly Slot[]
/** `widths` are relative, one for each column. */
export type Grid = Readonly<{ rows: readonly Row[]; widths: readonly number[] }>

/** A merged cell that still covers rows below, by its first column. */
type Open = { slot: Slot; rowsLeft: number }
type Opens = Map<number, Open>

const empty = (column: number, span: number): Slot => ({
  column,
  span,
  merge: 'none',
  isHeader: false,
  widths: [],
  content: [],
})

const whole = (value: unknown): number => (typeof value === 'number' && value >= 1 ? Math.floor(value) : 1)

function setWidths(cell: ContentNode): number[] {
  const widths: unknown = cell.attrs?.['colwidth']
  if (!Array.isArray(widths)) return []
  return widths.map((width: unknown) => (typeof width === 'number' && width > 0 && Number.isFinite(width) ? width : 0))
}

/** Columns free from `column` on, at most `wanted`. */
function roomAt(opens: Opens, column: number, wanted: number): number {
  const limit = Math.min(wanted, mostColumns - column)
  for (let room = 1; room < limit; room++) if (opens.has(column + room)) return room
  return limit
}

/** Adds what merged cells above cover from `column` on, and answers the next free column. */
function addContinued(row: Slot[], opens: Opens, column: number): number {
  let next = column
  for (let open = opens.get(next); open; open = opens.get(next)) {
    row.push({ ...open.slot, merge: 'continued', content: [] })
    open.rowsLeft -= 1
    if (open.rowsLeft === 0) opens.delete(next)
    next += open.slot.span
  }
  return next
}

/** Adds a cell; one beyond Word's last column puts its text in the cell before it, so that no word is lost. */
function addCell(row: Slot[], opens: Opens, cell: ContentNode, column: number, rowsLeft: number): Open | null {
  const content = cell.content ?? []
  const last = row.at(-1)
  if (column >= mostColumns && last) {
    last.content = [...last.content, ...content]
    return null
  }
  const span = roomAt(opens, column, whole(cell.attrs?.['colspan']))
  const rows = Math.min(whole(cell.attrs?.['rowspan']), rowsLeft)
  const isHeader = cell.type === 'tableHeader'
  const slot: Slot = { column, span, merge: rows > 1 ? 'start' : 'none', isHeader, widths: setWidths(cell), content }
  row.push(slot)
  return { slot, rowsLeft: rows - 1 }
}

/** Fills the rest of a row: what merged cells cover, and empty cells between. */
function addRest(row: Slot[], opens: Opens, from: number): void {
  let column = from
  for (const start of [...opens.keys()].toSorted((a, b) => a - b)) {
    if (start < column) continue
    if (start > column) row.push(empty(column, start - column))
    column = addContinued(row, opens, start)
  }
}

function placeRow(cells: readonly ContentNode[], opens: Opens, rowsLeft: number): Slot[] {
  const row: Slot[] = []
  const placed: Open[] = []
  let column = 0
  for (const cell of cells) {
    column = addContinued(row, opens, column)
    const open = addCell(row, opens, cell, column, rowsLeft)
    if (open) placed.push(open)
    column += open?.slot.span ?? 0
  }
  addRest(row, opens, column)
  for (const open of placed) if (open.rowsLeft > 0) opens.set(open.slot.column, open)
  return row
}

const endOf = (row: Row): number => row.reduce((end, slot) => Math.max(end, slot.column + slot.span), 0)

const padded = (row: Row, columns: number): Row =>
  endOf(row) < columns ? [...row, empty(endOf(row), columns - endOf(row))] : row

/** Text of this length, and pictures, have as wide a column as any. */
const longText = 44

const roomWanted = (content: ContentNode[]): number =>
  imageHashesIn(content).length > 0 ? longText : plainText(content).length

/** Signs of a table's text there is room for across a page, and how many of them the edges of a cell take. */
const lineLength = 80
const cellEdges = 3

/** Signs of the longest stretch that has to stand on one line. */
const longestWord = (content: ContentNode[]): number =>
  Math.max(
    ...plainText(content)
      .split(/[ \t\n-]+/)
      .map((word) => word.length),
  )

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/** The same widths, as shares of the whole, with room in each column for its longest word when there is room for all. */
function roomForWords(widths: readonly number[], words: readonly number[]): number[] {
  const least = words.map((length) => Math.min((length + cellEdges) / lineLength, 1 / words.length))
  const held = new Set<number>()
  for (;;) {
    const free = sumOf(widths.filter((_, column) => !held.has(column)))
    const left = 1 - sumOf(least.filter((_, column) => held.has(column)))
    const shares = widths.map((width, column) => (held.has(column) ? (least[column] ?? 0) : (width / free) * left))
    const tight = shares.flatMap((share, column) => (share < (least[column] ?? 0) ? [column] : []))
    if (tight.length === 0) return shares
    for (const column of tight) held.add(column)
  }
}

/** The widths set by hand when there are any, otherwise by how long the text in each column is. */
function columnWidths(rows: readonly Row[], columns: number): number[] {
  const byHand = Array.from({ length: columns }, () => 0)
  const byText = Array.from({ length: columns }, () => 8)
  const byWord = Array.from({ length: columns }, () => 0)
  for (const slot of rows.flat()) {
    for (const [index, width] of slot.widths.slice(0, slot.span).entries()) byHand[slot.column + index] ||= width
    if (slot.span > 1) continue
    byText[slot.column] = Math.max(byText[slot.column] ?? 0, Math.min(roomWanted(slot.content), longText))
    byWord[slot.column] = Math.max(byWord[slot.column] ?? 0, longestWord(slot.content))
  }
  const known = byHand.filter((width) => width > 0)
  const average = sumOf(known) / Math.max(known.length, 1)
  return known.length === 0 ? roomForWords(byText, byWord) : byHand.map((width) => width || average)
}

/** True when there is a table to place; without laying it out. */
export const hasCells = ({ content = [] }: ContentNode): boolean =>
  content.some((row) => (row.content ?? []).length > 0)

/** The table as full rows, by the same rules as a browser places cells; null when it has no cells. */
export function gridOf(table: ContentNode): Grid | null {
  const source = table.content ?? []
  const opens: Opens = new Map()
  const placed = source
    .map((row, index) => placeRow(row.content ?? [], opens, source.length - index))
    .filter((row) => row.length > 0)
  const columns = Math.max(0, ...placed.map(endOf))
  if (columns === 0) return null
  const rows = placed.map((row) => padded(row, columns))
  return { rows, widths: columnWidths(rows, columns) }
}
