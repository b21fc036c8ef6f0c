import type { ContentNode } from '../../../shared/content.ts'
import { headingShade } from '../../documents/marks.ts'
import { commented } from './comments.ts'
import { headed, withoutBold } from './headings.ts'
import { readLeaves, type Leaf } from './leaves.ts'
import type { Reading } from './reading.ts'
import { structured } from './structure.ts'
import { elementsIn, find, isOn, valueOf, type Element } from './xml.ts'

/** Word itself knows no more columns. */
const mostColumns = 63

type Cell = { node: ContentNode; leaves: Leaf[]; column: number; span: number }

const rowWrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml'])

/** Rows of a table or cells of a row, also those set in a frame of their own. */
const inside = (element: Element, name: string): Element[] =>
  elementsIn(element).flatMap((child) => {
    if (child.name === name) return [child]
    return rowWrappers.has(child.name) ? inside(child, name) : []
  })

const whole = (text: string | undefined, most: number): number => {
  const number = Number(text)
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : 0
}

/** A table as rows of cells; null when it has none. */
export function readTable(reading: Reading, table: Element): ContentNode | null {
  const rows = inside(table, 'w:tr')
  const merged = new Map<number, Cell>()
  const cells = rows.map((row) => readRow(reading, row, merged))
  if (cells.every((row) => row.length === 0)) return null
  if (!reading.isOwn) markHeadings(rows, cells)
  return {
    type: 'table',
    content: cells.map((row) => ({ type: 'tableRow', content: row.map(({ node }) => node) })),
  }
}

/** The cells that begin in a row; `merged` are those above that reach down, by their first column. */
function readRow(reading: Reading, row: Element, merged: Map<number, Cell>): Cell[] {
  const cells: Cell[] = []
  let column = whole(valueOf(find(row, 'w:trPr', 'w:gridBefore')), mostColumns)
  if (column > 0) cells.push(emptyCell(0, column))
  for (const source of inside(row, 'w:tc')) {
    const look = find(source, 'w:tcPr')
    const span = Math.max(1, whole(valueOf(find(look, 'w:gridSpan')), mostColumns))
    const merge = find(look, 'w:vMerge')
    const above = merged.get(column)
    if (merge && valueOf(merge) !== 'restart' && above) {
      const attrs = above.node.attrs ?? {}
      above.node.attrs = { ...attrs, rowspan: Number(attrs['rowspan'] ?? 1) + 1 }
    } else {
      const cell = readCell(reading, source, column, span)
      cells.push(cell)
      if (merge) merged.set(column, cell)
      else merged.delete(column)
    }
    column += span
  }
  return cells
}

const emptyCell = (column: number, span: number): Cell => ({
  node: { type: 'tableCell', attrs: { colspan: span, rowspan: 1, colwidth: null }, content: [{ type: 'paragraph' }] },
  leaves: [],
  column,
  span,
})

function readCell(reading: Reading, source: Element, column: number, span: number): Cell {
  const leaves = readLeaves(reading, elementsIn(source), readTable)
  const content = structured(leaves.map((leaf) => commented(reading, headed(leaf, 0))))
  const isHeading = reading.isOwn && find(source, 'w:tcPr', 'w:shd')?.attributes['w:fill'] === headingShade
  const node: ContentNode = {
    type: isHeading ? 'tableHeader' : 'tableCell',
    attrs: { colspan: span, rowspan: 1, colwidth: null },
    content: content.length > 0 ? content : [{ type: 'paragraph' }],
  }
  return { node, leaves, column, span }
}

/** Rows that repeat on every page are headings; without any, a first row all in bold is. */
function markHeadings(rows: readonly Element[], cells: readonly Cell[][]): void {
  const repeated = rows.map((row) => isOn(find(row, 'w:trPr', 'w:tblHeader')) ?? false)
  const leading = repeated.indexOf(false)
  const count = leading === -1 ? rows.length - 1 : leading
  const headings = count > 0 ? count : Number(rows.length > 1 && isAllBold(cells[0] ?? []))
  for (const { node } of cells.slice(0, headings).flat()) {
    node.type = 'tableHeader'
    node.content = (node.content ?? []).map(withoutBold)
  }
}

const isAllBold = (row: readonly Cell[]): boolean => {
  const written = row.flatMap(({ leaves }) => leaves).filter(({ text }) => text.trim() !== '')
  return written.length > 0 && written.every((leaf) => leaf.isAllBold)
}
