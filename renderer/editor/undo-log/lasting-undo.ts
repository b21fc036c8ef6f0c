import type { Extension } from '@tiptap/core'
import { UndoRedo } from '@tiptap/extensions'
import { closeHistory, history, undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { undoBounds, type UndoChange, type UndoEntry } from '../../../shared/paper-undo.ts'
import { undoMarksByFewSteps } from './few-steps.ts'
import { followed, type Entry, type UndoLog } from './log.ts'
import { changeSince, readEntries, type Read } from './stored.ts'

/** An undo history that goes on where it was when its text was last saved. */
export type LastingUndo = Readonly<{
  /** In the place of the usual undo and redo. */
  extension: Extension
  plugins: () => Plugin[]
  /** Takes the editor's new state; an editor in a window tells it by itself. */
  follow: (state: EditorState) => void
  /** Saves the text by `save` with what has become of the history; what fails goes along with the next. */
  savedWith: <T>(save: (undo: UndoChange) => Promise<T>) => Promise<T>
}>

const depth = undoBounds.entries
const key = new PluginKey<UndoLog>('undoLog')

/** `rows` are what is kept; they are used as far as they fit the text the editor begins with. */
export function lastingUndo(rows: readonly UndoEntry[]): LastingUndo {
  undoMarksByFewSteps()
  let now: readonly Entry[] = []
  let saved: readonly Entry[] | null = null
  const restored = restoring(rows)
  const follow = (state: EditorState) => void (now = key.getState(state)?.entries ?? [])
  const log = new Plugin<UndoLog>({
    key,
    state: {
      init(_config, { doc }) {
        const { entries } = restored(doc)
        now = entries
        saved = entries.length > 0 ? entries : null
        return { entries, undo: null }
      },
      apply: (tr, value, before, after) => followed(value, tr, before, after),
    },
    view: () => ({ update: ({ state }) => follow(state) }),
  })
  const plugins = () => [beginningWith((doc) => restored(doc).history), log]
  return {
    extension: UndoRedo.extend({ addProseMirrorPlugins: plugins }),
    plugins,
    follow,
    async savedWith(save) {
      const saving = now
      const result = await save(changeSince(saved, saving))
      saved = saving
      return result
    },
  }
}

/** The usual history, except that it need not begin empty. */
function beginningWith(start: (doc: Node) => unknown): Plugin {
  const { spec } = history({ depth })
  const init = (config: object, state: EditorState): unknown => start(state.doc) ?? spec.state?.init(config, state)
  return new Plugin({ ...spec, ...(spec.state && { state: { ...spec.state, init } }) })
}

type Restored = Readonly<{ entries: readonly Entry[]; history: unknown }>

const nothing: Restored = { entries: [], history: undefined }

/** Both plugins begin with the same text, and what fits it is found once. */
function restoring(rows: readonly UndoEntry[]): (doc: Node) => Restored {
  let found: Readonly<{ doc: Node; restored: Restored }> | null = null
  return (doc) => {
    if (found?.doc !== doc) found = { doc, restored: restore(readEntries(rows, doc)) }
    return found.restored
  }
}

/** Plays the entries again, from the oldest text to the one that stands, before a history that watches. */
function restore(read: readonly Read[]): Restored {
  const [first] = read
  if (first === undefined) return nothing
  const plugin = history({ depth })
  let state = EditorState.create({ doc: first.entry.before, plugins: [plugin] })
  const apply = (tr: Transaction) => void (state = state.apply(tr))
  let event: Transaction | null = null
  for (const { entry, steps } of read) {
    const { kind, selection } = entry
    if (kind === 'event') apply(state.tr.setSelection(selection.getBookmark().resolve(state.doc)))
    if (kind === 'undo') undo(state, apply)
    else {
      const tr: Transaction = steps.reduce((made, step) => made.step(step), state.tr)
      if (kind === 'event') event = closeHistory(tr)
      else if (kind === 'outside') tr.setMeta('addToHistory', false)
      else tr.setMeta('appendedTransaction', event)
      apply(tr)
    }
    // What a history undoes may be another thing than what was undone, in a log that has been tampered with.
    if (!state.doc.eq(entry.after)) return nothing
  }
  // What is written now begins an event of its own.
  apply(closeHistory(state.tr))
  return { entries: read.map(({ entry }) => entry), history: plugin.getState(state) as unknown }
}
