import type { Node } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'
import { Step } from '@tiptap/pm/transform'
import * as z from 'zod'
import { undoBounds, type UndoChange, type UndoEntry } from '../../../shared/paper-undo.ts'
import { digest, fingerprint } from './fingerprint.ts'
import { beginnings, kinds, type Entry } from './log.ts'

/** An entry as it is kept: texts by their fingerprints, the rest as ProseMirror writes it. */
const kept = z.object({
  kind: z.enum(kinds),
  before: z.string(),
  after: z.string(),
  selection: z.unknown(),
  undoing: z.array(z.unknown()),
})

/** An entry and the steps it was made of, in order. */
export type Read = Readonly<{ entry: Entry; steps: readonly Step[] }>

/** What can be undone of the text, read from the newest back for as long as everything fits. */
export function readEntries(rows: readonly UndoEntry[], doc: Node): Read[] {
  const read: Read[] = []
  let text = doc
  for (const row of rows.toReversed()) {
    const newer = read[0]?.entry.sequence ?? row.sequence + 1
    const found = row.sequence === newer - 1 ? fitting(row, text) : null
    if (found === null) break
    read.unshift(found)
    text = found.entry.before
  }
  const [start] = beginnings(read.map(({ entry }) => entry))
  return start ? read.slice(start.index) : []
}

/** The entry that ended with this text; null for one of another text, or one that has been damaged. */
function fitting({ sequence, step }: UndoEntry, after: Node): Read | null {
  try {
    const json = step.slice(sealLength)
    if (step !== sealed(sequence, json)) return null
    const written = kept.parse(JSON.parse(json))
    if (written.after !== fingerprint(after)) return null
    const undoing: Step[] = []
    const steps: Step[] = []
    let before = after
    for (const inverseJson of written.undoing) {
      const inverse = Step.fromJSON(after.type.schema, inverseJson)
      steps.unshift(inverse.invert(before))
      undoing.push(inverse)
      before = applied(inverse, before)
    }
    if (written.before !== fingerprint(before)) return null
    const selection = selectionIn(before, written.selection)
    return { entry: { sequence, kind: written.kind, undoing, before, after, selection }, steps }
  } catch {
    return null
  }
}

function applied(step: Step, doc: Node): Node {
  const { doc: next, failed } = step.apply(doc)
  if (!next) throw new RangeError(failed ?? '')
  return next
}

/** Where the writer stood; at the start when that cannot be read. */
function selectionIn(doc: Node, json: unknown): Selection {
  try {
    return Selection.fromJSON(doc, json)
  } catch {
    return Selection.atStart(doc)
  }
}

function rowOf({ sequence, kind, undoing, before, after, selection }: Entry): UndoEntry {
  const json = JSON.stringify({
    kind,
    before: fingerprint(before),
    after: fingerprint(after),
    selection: selection.toJSON() as unknown,
    undoing: undoing.map((step) => step.toJSON() as unknown),
  })
  return { sequence, step: sealed(sequence, json) }
}

const sealLength = 16

/** A row that has been damaged, or stands in the place of another, does not match its seal. */
const sealed = (sequence: number, json: string): string => digest(`${sequence} ${json}`) + json

/** How what is kept becomes what can be undone now; `saved` is null when nobody knows what is kept. */
export function changeSince(saved: readonly Entry[] | null, now: readonly Entry[]): UndoChange {
  const known = new Set(saved)
  const first = saved === null ? 0 : now.findIndex((entry) => !known.has(entry))
  const newer = first < 0 ? [] : now.slice(first)
  const end = (now.at(-1)?.sequence ?? -1) + 1
  const from = saved === null ? 0 : (newer[0]?.sequence ?? end)
  const entries = newer.map(rowOf)
  const tooLong = entries.findLastIndex(({ step }) => step.length > undoBounds.letters)
  // What comes before an entry too long to keep can never be reached again.
  return tooLong < 0 ? { from, entries } : { from: 0, entries: entries.slice(tooLong + 1) }
}
