import Papa from 'papaparse'
import { ensure, UserError } from '../../shared/errors.ts'
import type { MemberFilePreview } from '../../shared/members.ts'
import { decode } from '../import/decode.ts'
import { undoDefuse } from './formulas.ts'

/** A line of cells; `line` counts the lines of the file from 1 and is where the row begins. */
export type TableRow = Readonly<{ line: number; cells: readonly string[] }>

/** What a CSV file holds: its first row of words, and the rows under it that are not blank. */
export type Table = Readonly<{
  encoding: MemberFilePreview['encoding']
  separator: string
  heading: readonly string[]
  rows: readonly TableRow[]
}>

/** Rows a file may have; longer ones are not lists of members. */
export const mostRows = 2000

/** How many headings are understood; none when the one that has to be there is missing. */
type CountKnown = (heading: readonly string[]) => number

/** Reads a CSV file in any common encoding; how many headings are understood tells which separator it uses. */
export function readTable(bytes: Uint8Array, fileName: string, countKnown: CountKnown): Table {
  const { text: whole, encoding } = decodeTable(bytes, fileName)
  const text = whole.replace(beforeHeading, (lines) => lines.replaceAll(/[^\n]/g, ''))
  const separator = separatorOf(text, countKnown)
  const [heading, ...rows] = rowsOf(text, separator, fileName)
  ensure(heading && countKnown(heading.cells) > 0, 'memberFileNoHeading', { fileName })
  ensure(rows.length <= mostRows, 'memberFileTooLong', { fileName, most: mostRows })
  return { encoding, separator, heading: heading.cells, rows }
}

function decodeTable(bytes: Uint8Array, fileName: string): ReturnType<typeof decode> {
  try {
    const decoded = decode(bytes, fileName)
    ensure(!isDamaged(bytes, decoded.encoding), 'memberFileUnreadable', { fileName })
    ensure(decoded.encoding !== 'windows-1252' || !isForeign(decoded.text), 'memberFileUnreadable', { fileName })
    return decoded
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw new UserError(error.key === 'textEmpty' ? 'memberFileEmpty' : 'memberFileUnreadable', { fileName })
  }
}

/** True when some bytes mean nothing in the encoding; every byte means something in windows-1252. */
function isDamaged(bytes: Uint8Array, encoding: Table['encoding']): boolean {
  const label = encoding === 'utf-16' ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : encoding
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes)
    return false
  } catch {
    return true
  }
}

/**
 * True when æ, ø and å have become signs inside words: the text is not in windows-1252 but in an old encoding of
 * DOS (å † , æ ‘, ø ›) or Mac (å Œ, æ ¾, ø ¿), which cannot be told apart from it in any other way.
 */
const isForeign = (text: string): boolean =>
  /\p{L}[\u0080-\u008F\u0090\u009D†‡ˆ‰‹›‘„¢¥¨ª¯¸¼½¾¿]\p{L}|\p{L}Œ\p{Ll}|[\u0081\u008D\u008F\u0090\u009D]/u.test(text)

const separators = [';', ',', '\t'] as const

/** What may stand before the heading: blank rows, and a line that tells Excel the separator. */
const beforeHeading = /^(?:(?:sep=[;,\t]|[;,\t ]*)\n)+/i

/** The separator that makes most sense of the first row. */
function separatorOf(text: string, countKnown: CountKnown): string {
  const fromHeading = text.replace(/^\n+/, '')
  const scored = separators.map((separator) => {
    const heading = Papa.parse<string[]>(fromHeading, { delimiter: separator, newline: '\n', preview: 1 }).data[0] ?? []
    return { separator, known: countKnown(heading.map(undoDefuse)), cells: heading.length }
  })
  return scored.toSorted((a, b) => b.known - a.known || b.cells - a.cells)[0]?.separator ?? ';'
}

/** All rows that are not blank, the heading first; stops one row after there are too many. */
function rowsOf(text: string, separator: string, fileName: string): TableRow[] {
  const rows: TableRow[] = []
  let line = 1
  let start = 0
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (errors.length > 0) throw new UserError('memberFileQuotes', { fileName, line })
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data.map(undoDefuse) })
      line += countLines(text, start, meta.cursor)
      start = meta.cursor
      if (rows.length > mostRows + 1) parser.abort()
    },
  })
  return rows
}

/** Line breaks between two places of the text. */
function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}
