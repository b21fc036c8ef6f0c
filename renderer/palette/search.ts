/** Something Ctrl K can go to or do. */
export type Entry = Readonly<{
  id: string
  group: string
  text: string
  /** Said beside the text, such as a date or a number. */
  detail?: string
  keys?: string
  /** True when the program has found it by the words typed, so that it is not judged again. */
  isFound?: boolean
  run: () => unknown
}>

/** Most entries shown of one group while searching, so that every group can be seen. */
export const mostOfGroup = 7

const plain = (text: string): string => text.toLocaleLowerCase('nb').normalize('NFC')

/** Entries where every word of the query begins a word, those whose text begins with the query first in their group. */
export function search(entries: readonly Entry[], query: string): Entry[] {
  const wanted = plain(query).trim()
  const words = wanted.split(/\s+/).filter((word) => word !== '')
  const hits = entries.filter(
    (entry) => entry.isFound || hasAll(`${entry.text} ${entry.detail ?? ''} ${entry.group}`, words),
  )
  const startsRight = (entry: Entry) => plain(entry.text).startsWith(wanted)
  return grouped([...hits.filter(startsRight), ...hits.filter((entry) => !startsRight(entry))])
}

function hasAll(text: string, words: readonly string[]): boolean {
  const starts = plain(text).split(/[^\p{L}\p{N}/.-]+/u)
  return words.every((word) => starts.some((start) => start.startsWith(word)))
}

function grouped(hits: readonly Entry[]): Entry[] {
  const groups = Map.groupBy(hits, (entry) => entry.group)
  return [...groups.values()].flatMap((entries) => entries.slice(0, mostOfGroup))
}
