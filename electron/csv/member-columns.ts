import { memberColumns, type MemberColumn } from '../../shared/members.ts'
import { columnSpellings } from '../../shared/texts/member-spellings.ts'

/** Where each column of a list of members stands, and the headings that are not understood. */
export type Columns = Readonly<{ places: ReadonlyMap<MemberColumn, number>; unknown: readonly string[] }>

/** Words alike however they are written: small letters, no signs. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const columnOfHeading: ReadonlyMap<string, MemberColumn> = new Map(
  memberColumns.flatMap((column) => columnSpellings(column).map((word) => [plain(word), column] as const)),
)

/** Finds the columns by their headings; one that comes twice counts the first time only. */
export function columnsIn(heading: readonly string[]): Columns {
  const places = new Map<MemberColumn, number>()
  const unknown: string[] = []
  for (const [place, words] of heading.entries()) {
    const column = columnOfHeading.get(plain(words))
    if (column !== undefined && !places.has(column)) places.set(column, place)
    else if (words.trim() !== '') unknown.push(words.trim())
  }
  return { places, unknown }
}

/** How many headings are understood; none without that of the name. */
export function countKnownColumns(heading: readonly string[]): number {
  const { places } = columnsIn(heading)
  return places.has('name') ? places.size : 0
}

/** The cells of a row by column; empty where the row or the file has none. */
export const cellsByColumn = ({ places }: Columns, cells: readonly string[]): Record<MemberColumn, string> =>
  Object.fromEntries(memberColumns.map((column) => [column, (cells[places.get(column) ?? -1] ?? '').trim()])) as Record<
    MemberColumn,
    string
  >
