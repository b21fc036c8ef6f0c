import { getSchema } from '@tiptap/core'
import { undo, undoDepth } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { EditorState, type Command, type Plugin, type Transaction } from '@tiptap/pm/state'
import { blockIdPlugin } from '../../renderer/editor/block-ids.ts'
import { textExtensions } from '../../renderer/editor/extensions.ts'
import { sectionFramePlugin } from '../../renderer/editor/section-frame.ts'
import { lastingUndo, type LastingUndo } from '../../renderer/editor/undo-log/lasting-undo.ts'
import { undoBounds, type UndoChange, type UndoEntry } from '../../shared/paper-undo.ts'

export const schema = getSchema(textExtensions())

export const paragraph = (text: string): Node => schema.node('paragraph', null, text === '' ? [] : [schema.text(text)])

export const newPaper = (): Node =>
  schema.node(
    'doc',
    null,
    ['proposal', 'summary', 'background'].map((key) =>
      schema.node('section', { key }, [paragraph(`Om ${key} i korte trekk.`), paragraph('Og mer.'), paragraph('')]),
    ),
  )

/** What the workspace keeps: the text and the undo history it was saved with. */
export type Kept = { text: unknown; rows: UndoEntry[] }

export function keep(kept: Kept, doc: Node, { from, entries }: UndoChange): void {
  kept.text = JSON.parse(JSON.stringify(doc.toJSON()))
  kept.rows = [...kept.rows.filter(({ sequence }) => sequence < from), ...entries].slice(-undoBounds.entries)
}

/** A paper on the screen, headless. */
export class Paper {
  state: EditorState

  constructor(doc: Node, plugins: readonly Plugin[]) {
    // As the editor does it: the plugins come to a text that is there.
    const bare = EditorState.create({ doc })
    this.state = bare.reconfigure({ plugins: [blockIdPlugin(), ...plugins, sectionFramePlugin()] })
  }

  dispatch = (tr: Transaction): void => {
    this.state = this.state.apply(tr)
  }

  run(command: Command): boolean {
    return command(this.state, this.dispatch)
  }
}

/** A paper whose undo history is kept, opened from what is kept. */
export class LastingPaper extends Paper {
  readonly history: LastingUndo

  constructor({ text, rows }: Kept) {
    const lasting = lastingUndo(rows)
    super(schema.nodeFromJSON(text), lasting.plugins())
    this.history = lasting
  }

  save(kept: Kept): Promise<void> {
    this.history.follow(this.state)
    return this.history.savedWith((change) => Promise.resolve(keep(kept, this.state.doc, change)))
  }
}

/** Every text on the way back, the one that stands first. */
export function wayBack(paper: Paper): unknown[] {
  const { state } = paper
  const texts: unknown[] = [paper.state.doc.toJSON()]
  for (let left = 1000; left > 0 && undoDepth(paper.state) > 0; left--) {
    paper.run(undo)
    texts.push(paper.state.doc.toJSON())
  }
  paper.state = state
  return texts
}

/** Whole blocks replaced by what the store has, outside the history. */
export function takeIn(state: EditorState, from: number, to: number): Transaction {
  const section = state.doc.child(from % state.doc.childCount)
  const start = state.doc.children
    .slice(0, from % state.doc.childCount)
    .reduce((sum, { nodeSize }) => sum + nodeSize, 1)
  const first = to % section.childCount
  const at = section.children.slice(0, first).reduce((sum, { nodeSize }) => sum + nodeSize, start)
  const blocks = Array.from({ length: 1 + (from % 2) }, () => paragraph('Fra lageret'))
  return state.tr.replaceWith(at, at + section.child(first).nodeSize, blocks).setMeta('addToHistory', false)
}
