import { fill } from '../../shared/texts/index.ts'
import { shares } from '../../shared/texts/shares.ts'

/** «Ada Lunde, Birger Moe og Cecilie Vik» */
export const listed = (words: readonly string[]): string =>
  new Intl.ListFormat('nb', { type: 'conjunction' }).format(words)

/** «en tredel», or «3 av 7» for a share that has no name. */
export function shareWords({ part, of }: Readonly<{ part: number; of: number }>): string {
  const named: Readonly<Record<string, string>> = shares.names
  return named[`${part}/${of}`] ?? fill(shares.other, { part, of })
}
