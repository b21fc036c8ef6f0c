import type { MinutesModel } from './documents.ts'
import { minutesLines, type MinutesLine } from './minutes-lines.ts'

/** Something that is said otherwise in one version of minutes than in another; empty where nothing stood. */
export type MinutesDifference = Readonly<{ key: string; title: string; before: string; after: string }>

/** What differs, in the order of the later version; what is only in the earlier comes where it stood. */
export function compareModels(from: MinutesModel, to: MinutesModel): MinutesDifference[] {
  const [before, after] = [minutesLines(from), minutesLines(to)]
  const earlier = new Map(before.map((line) => [line.key, line]))
  const later = new Map(after.map((line) => [line.key, line]))
  const keys = merged(before, after)
  return keys.flatMap((key) => {
    const [a, b] = [earlier.get(key), later.get(key)]
    const [then, now] = [a?.text ?? '', b?.text ?? '']
    return then === now ? [] : [{ key, title: (b ?? a)?.title ?? '', before: then, after: now }]
  })
}

/** The keys of both, each once: those that are gone stand after the one they followed. */
function merged(before: readonly MinutesLine[], after: readonly MinutesLine[]): string[] {
  const keys = after.map(({ key }) => key)
  const known = new Set(keys)
  let last = -1
  for (const { key } of before) {
    if (known.has(key)) last = keys.indexOf(key)
    else keys.splice((last += 1), 0, key)
  }
  return keys
}
