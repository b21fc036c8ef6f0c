import type { DocumentModel } from '../../shared/documents.ts'
import { pack } from '../../electron/documents/pack.ts'
import { documentOf, openPackage, paragraphs, textOf, type Package } from './package.ts'
import { headingsOf } from './structure.ts'
import { all, child, value, type Element } from './xml.ts'

/** A document as a reader meets it. */
export type Reading = Readonly<{
  file: Package
  lines: readonly string[]
  headings: readonly string[]
  /** Rows of cells, one list for each table. */
  tables: readonly (readonly (readonly string[])[])[]
  /** The highlighted marks for what is missing. */
  gaps: readonly string[]
}>

const cellText = (cell: Element): string => all(cell, 'w:p').map(textOf).join('\n')
const rowTexts = (row: Element): string[] => row.children.filter(({ name }) => name === 'w:tc').map(cellText)
const isHighlighted = (run: Element): boolean => child(run, 'w:rPr', 'w:highlight') !== undefined

/** Writes the model as Word and reads it back. */
export const readBack = async (model: DocumentModel): Promise<Reading> => readWord(await pack(model))

/** Reads a .docx file. */
export function readWord(bytes: Uint8Array): Reading {
  const file = openPackage(bytes)
  const body = documentOf(file)
  return {
    file,
    lines: paragraphs(file),
    headings: headingsOf(file).map(({ text }) => text),
    tables: all(body, 'w:tbl').map((table) => all(table, 'w:tr').map(rowTexts)),
    gaps: all(body, 'w:r').filter(isHighlighted).map(textOf),
  }
}

/** What stands under the first heading with these words, down to the next heading. */
export function linesUnder({ file }: Reading, heading: string): readonly string[] {
  const body = child(documentOf(file), 'w:body')?.children ?? []
  const isHeading = (one: Element) => (value(child(one, 'w:pPr', 'w:pStyle')) ?? '').startsWith('Heading')
  const start = body.findIndex((one) => isHeading(one) && textOf(one) === heading)
  const end = body.findIndex((one, index) => index > start && isHeading(one))
  return body.slice(start + 1, end === -1 ? undefined : end).flatMap((one) => all(one, 'w:p').map(textOf))
}
