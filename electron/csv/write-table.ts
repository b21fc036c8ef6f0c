import Papa from 'papaparse'
import { defuse } from './formulas.ts'

/** A CSV file as Norwegian spreadsheets open it: UTF-8 with a mark, semicolons, CRLF, and no cell that runs as a formula. */
export function writeTable(rows: readonly (readonly string[])[]): Uint8Array {
  const cells = rows.map((row) => row.map(defuse))
  return new TextEncoder().encode(`\uFEFF${Papa.unparse(cells, { delimiter: ';', newline: '\r\n' })}\r\n`)
}
