import { isHistoryTransaction, undoDepth } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import type { EditorState, Selection, Transaction } from '@tiptap/pm/state'
import type { Step } from '@tiptap/pm/transform'
import { undoBounds } from '../../../shared/paper-undo.ts'

/**
 * A stretch of changes. `event` begins what one undo takes back and `more` goes on with it; `outside` is what no undo
 * takes back, such as text that came from the store; `undo` is an undo of the event before it that still stands.
 */
export const kinds = ['event', 'more', 'outside', 'undo'] as const
type Kind = (typeof kinds)[number]

export type Entry = Readonly<{
  sequence: number
  kind: Kind
  /** Takes the text from `after` back to `before`, the newest change first. */
  undoing: readonly Step[]
  before: Node
  after: Node
  /** What was selected before it. */
  selection: Selection
}>

/**
 * What has led to the text as it stands, oldest first: each entry begins where the one before it ended, the last ends
 * with the text, and every undo stands after its event. `undo` is the latest undo, which more may be appended to.
 */
export type UndoLog = Readonly<{ entries: readonly Entry[]; undo: Transaction | null }>

/** The log after a transaction; what cannot be followed empties it, so that it never says what is not so. */
export function followed(log: UndoLog, tr: Transaction, before: EditorState, after: EditorState): UndoLog {
  const isUndo = isHistoryTransaction(tr) && undoDepth(after) < undoDepth(before)
  if (!tr.docChanged && !isUndo) return log
  const kind = isUndo ? 'undo' : kindOf(log, tr, undoDepth(after) !== undoDepth(before))
  const change = { kind, undoing: inverses(tr), before: before.doc, after: after.doc, selection: before.selection }
  const entries = isUndo ? undone(log.entries, change) : added(log.entries, change)
  return { entries: bounded(entries, undoDepth(after)), undo: isUndo ? tr : log.undo }
}

/** As prosemirror-history decides it. */
function kindOf(log: UndoLog, tr: Transaction, isNew: boolean): Kind {
  const root = tr.getMeta('appendedTransaction') as Transaction | undefined
  if (root !== undefined && root === log.undo) return 'outside'
  if (!isHistoryTransaction(tr) && [tr, root].some((one) => one?.getMeta('addToHistory') === false)) return 'outside'
  return isNew ? 'event' : 'more'
}

const inverses = ({ steps, docs }: Transaction): Step[] =>
  steps
    .map((step, index) => (docs[index] ? single(step.invert(docs[index])) : []))
    .toReversed()
    .flat()

/**
 * Sets of marks as the steps they are made of. Each undo and redo across a footnote makes a set of the sets before it, with
 * more and more of the same in it, and a set of sets cannot be read back.
 */
function single(step: Step): Step[] {
  const { steps } = step as Step & { steps?: readonly Step[] }
  if (steps === undefined) return [step]
  const singles = steps.flatMap(single)
  const written = singles.map((one) => JSON.stringify(one))
  return singles.filter((_, index) => written[index] !== written[index - 1])
}

type Change = Omit<Entry, 'sequence'>

function added(entries: readonly Entry[], change: Change): readonly Entry[] {
  const last = entries.at(-1)
  // Nothing comes before the first event: what no undo leads past need not be kept.
  if (last === undefined) return change.kind === 'event' ? [{ ...change, sequence: 0 }] : entries
  const goesOn =
    change.kind === 'more'
      ? last.kind === 'event' || last.kind === 'more'
      : change.kind === 'outside' && last.kind === 'outside'
  if (!goesOn) return [...entries, { ...change, sequence: last.sequence + 1 }]
  return [...entries.slice(0, -1), { ...last, undoing: joined(change.undoing, last.undoing), after: change.after }]
}

/** Letters typed one by one are taken back by one step. */
function joined(newer: readonly Step[], older: readonly Step[]): Step[] {
  const merged = older[0] && newer.at(-1)?.merge(older[0])
  return merged ? [...newer.slice(0, -1), merged, ...older.slice(1)] : [...newer, ...older]
}

/** An undo of what was done last leaves the log as if that had never been; else the undo is kept too. */
function undone(entries: readonly Entry[], undo: Change): readonly Entry[] {
  const start = latestStanding(entries)
  const event = entries[start]
  if (event === undefined) return []
  if (entries.slice(start + 1).some(({ kind }) => kind !== 'more')) return added(entries, undo)
  return event.before.eq(undo.after) ? entries.slice(0, start) : []
}

/** Where the newest event begins that has not been undone; -1 when there is none. */
function latestStanding(entries: readonly Entry[]): number {
  let undos = 0
  return entries.findLastIndex(({ kind }) => {
    if (kind === 'undo') undos++
    return kind === 'event' && undos-- === 0
  })
}

/** No more events than the history has and than are kept. */
function bounded(entries: readonly Entry[], depth: number): readonly Entry[] {
  if (latestStanding(entries) < 0) return []
  const most = Math.min(depth, undoBounds.entries)
  const start = beginnings(entries).find(
    ({ index, standing }) => standing <= most && entries.length - index <= 2 * undoBounds.entries,
  )
  return start?.index === 0 ? entries : start ? entries.slice(start.index) : []
}

/** Where a log may begin, and how many events stand from there on: at an event, with no undo of an earlier one left. */
export function beginnings(entries: readonly Pick<Entry, 'kind'>[]): { index: number; standing: number }[] {
  const found: { index: number; standing: number }[] = []
  let undos = 0
  let standing = 0
  for (const [index, { kind }] of [...entries.entries()].toReversed()) {
    if (kind === 'undo') undos++
    if (kind !== 'event') continue
    if (undos > 0) undos--
    else standing++
    if (undos === 0) found.unshift({ index, standing })
  }
  return found
}
