import {
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
  type ITableBordersOptions,
  type ParagraphChild,
} from 'docx'
import { colors, textWidth } from './styles.ts'
import { lines, type Writer } from './writer.ts'

/** Space inside cells, in twips. */
export const cellPadding = { top: 70, bottom: 50, left: 100, right: 100 } as const

const line = (color: string, size: number): IBorderOptions => ({ style: 'single', color, size })
const noLine: IBorderOptions = { style: 'none', color: 'auto', size: 0 }

/** Thin rules between rows only: a calm table for our own lists. */
const rowRules: ITableBordersOptions = {
  top: line(colors.accent, 8),
  bottom: line(colors.rule, 4),
  insideHorizontal: line(colors.rule, 4),
  left: noLine,
  right: noLine,
  insideVertical: noLine,
}

/** Thin rules around every cell: a writer's table may be dense. */
export const gridRules: ITableBordersOptions = {
  top: line(colors.accent, 8),
  bottom: line(colors.rule, 4),
  insideHorizontal: line(colors.rule, 4),
  left: line(colors.rule, 4),
  right: line(colors.rule, 4),
  insideVertical: line(colors.rule, 4),
}

/** Twips for each column so that they fill `width` exactly. */
export function spread(weights: readonly number[], width: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let used = 0
  let passed = 0
  return weights.map((weight) => {
    passed += weight
    const size = Math.max(Math.round((passed / total) * width) - used, 1)
    used += size
    return size
  })
}

export const shading = { type: ShadingType.CLEAR, color: 'auto', fill: colors.shade } as const

export type FixedTable = Readonly<{
  rows: readonly TableRow[]
  widths: readonly number[]
  indent?: number
  borders: ITableBordersOptions
}>

/** A table whose columns keep their widths in every program. */
export const fixedTable = ({ rows, widths, indent = 0, borders }: FixedTable): Table =>
  new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    indent: { size: indent, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: cellPadding,
    borders,
  })

export type Column = Readonly<{ heading: string; weight: number }>
/** A cell of one paragraph; line breaks in a string are kept. */
export type CellText = string | readonly ParagraphChild[]

function cell(writer: Writer, text: CellText, width: number, isHeading: boolean): TableCell {
  const children = typeof text === 'string' ? lines(writer, text) : text
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isHeading ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    ...(isHeading ? { shading } : {}),
    children: [new Paragraph({ style: isHeading ? 'TableHeading' : 'TableText', children })],
  })
}

/** Tables with at most so many rows stay on one page. */
const shortTable = 8

/** No row is left alone at the end or the start of a page: the heading and the first rows, and the last two, stay together. */
const staysWithNext = (index: number, rows: number): boolean =>
  index < rows - 1 && (rows <= shortTable || index < 1 || index === rows - 2)

/** A row with more text than this may break between pages, so that it never runs off one. */
export const longRow = 900

const staysWhole = (texts: readonly CellText[]): boolean =>
  texts.reduce((sum, text) => sum + (typeof text === 'string' ? text.length : 0), 0) < longRow

/** One of our own tables: a heading row that repeats on every page, then one row for each entry. */
export function listTable(writer: Writer, columns: readonly Column[], rows: readonly (readonly CellText[])[]): Table {
  const widths = spread(
    columns.map((column) => column.weight),
    textWidth,
  )
  const toRow = (texts: readonly CellText[], isHeading: boolean, row = -1) =>
    new TableRow({
      ...(staysWhole(texts) ? { cantSplit: true } : {}),
      ...(staysWithNext(row, rows.length) ? { keepNext: true } : {}),
      ...(isHeading ? { tableHeader: true } : {}),
      children: texts.map((text, index) => cell(writer, text, widths[index] ?? 1, isHeading)),
    })
  const heading = toRow(
    columns.map((column) => column.heading),
    true,
  )
  return fixedTable({
    rows: [heading, ...rows.map((row, index) => toRow(row, false, index))],
    widths,
    borders: rowRules,
  })
}

/** The smallest paragraph there is; Word joins tables that nothing stands between. */
export const afterTable = (): Paragraph => new Paragraph({ style: 'TableGap' })

/** Parts tables that would otherwise become one, and never ends on a table, which Word does not allow. */
export const parted = (children: readonly (Paragraph | Table)[]): (Paragraph | Table)[] =>
  children.flatMap((child, index) => {
    const next = children[index + 1]
    return child instanceof Table && !(next instanceof Paragraph) ? [child, afterTable()] : [child]
  })
