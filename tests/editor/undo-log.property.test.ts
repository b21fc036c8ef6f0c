import { baseKeymap, splitBlock, toggleMark } from '@tiptap/pm/commands'
import { closeHistory, history, redo, redoDepth, undo } from '@tiptap/pm/history'
import { Fragment, Slice } from '@tiptap/pm/model'
import { TextSelection, type Command, type EditorState, type Selection, type Transaction } from '@tiptap/pm/state'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { clearAcrossSections } from '../../renderer/editor/section-frame.ts'
import { undoBounds } from '../../shared/paper-undo.ts'
import {
  LastingPaper,
  newPaper,
  Paper,
  paragraph,
  schema,
  takeIn,
  wayBack,
  type Kept,
} from '../support/lasting-paper.ts'

let ids = { act: 0, next: 0 }

beforeEach(() => {
  // Two papers that do the same give their blocks the same identities.
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    const tail = `${ids.act}`.padStart(6, '0') + `${ids.next++}`.padStart(6, '0')
    return `00000000-0000-4000-8000-${tail}`
  })
})
afterEach(() => void vi.restoreAllMocks())

/** A place in the text, as a part of a thousand of it. */
const place = fc.nat({ max: 1000 })
type Act =
  | Readonly<{ kind: 'select' | 'delete' | 'paste' | 'takeIn' | 'setHeading'; from: number; to: number }>
  | Readonly<{ kind: 'write'; at: number | null; letters: string }>
  | Readonly<{ kind: 'split' | 'bold' | 'join' | 'clear' | 'undo' | 'redo' | 'wait' | 'save' | 'reopen' }>

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      at: fc.option(place),
      letters: fc.string({ minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('select', 'delete', 'paste', 'takeIn', 'setHeading'),
      from: place,
      to: place,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('split', 'bold', 'join', 'clear', 'undo', 'undo', 'redo', 'wait', 'save', 'reopen'),
    }),
  },
)

const placeIn = ({ doc }: EditorState, part: number): number => Math.round((part / 1000) * doc.content.size)

const selection = (state: EditorState, from: number, to: number): Selection =>
  TextSelection.between(state.doc.resolve(placeIn(state, from)), state.doc.resolve(placeIn(state, to)))

/** What stands in one section, so that the frame lets it be changed. */
function within(state: EditorState, from: number, to: number): { from: number; to: number } {
  const chosen = selection(state, from, to)
  return { from: chosen.from, to: Math.min(chosen.to, chosen.$from.end(1)) }
}

function perform(paper: Paper, doing: Act, time: number): void {
  const { state } = paper
  const send = (tr: Transaction) => paper.dispatch(tr.setTime(time))
  const command = (run: Command) => void run(state, send)
  switch (doing.kind) {
    case 'select':
      return send(state.tr.setSelection(selection(state, doing.from, doing.to)))
    case 'write': {
      const chosen: Selection = doing.at === null ? state.selection : selection(state, doing.at, doing.at)
      const { from, to } = within(
        state,
        (chosen.from / state.doc.content.size) * 1000,
        (chosen.from / state.doc.content.size) * 1000,
      )
      return send(state.tr.insertText(doing.letters, from, to))
    }
    case 'delete': {
      const { from, to } = within(state, doing.from, doing.to)
      return send(state.tr.deleteRange(from, to))
    }
    case 'paste': {
      const { from, to } = within(state, doing.from, doing.to)
      const pasted = Fragment.from([paragraph('Limt inn'), paragraph('fra et annet sted')])
      return send(state.tr.replaceRange(from, to, new Slice(pasted, 1, 1)))
    }
    case 'setHeading': {
      const { from, to } = within(state, doing.from, doing.to)
      return send(state.tr.setBlockType(from, to, schema.nodes['heading']!, { level: 2 }))
    }
    case 'takeIn':
      return send(takeIn(state, doing.from, doing.to))
    case 'split':
      return command(splitBlock)
    case 'bold':
      return command(toggleMark(schema.marks['bold']!))
    case 'join':
      return command(baseKeymap['Backspace']!)
    case 'clear':
      return send(clearAcrossSections(state))
    case 'undo':
      return command(undo)
    case 'redo':
      return command(redo)
    default:
      return undefined
  }
}

/** The same acts in a paper that is never closed and in one that is closed and opened again. */
async function live(acts: readonly Act[]) {
  const kept: Kept = { text: newPaper().toJSON(), rows: [] }
  const open = new Paper(newPaper(), [history({ depth: undoBounds.entries })])
  let reopened = new LastingPaper(kept)
  let time = 1_000_000
  const both = (doing: Act) => {
    for (const paper of [open, reopened]) {
      ids = { act: ids.act, next: 0 }
      perform(paper, doing, time)
    }
    ids.act++
  }
  for (const doing of acts) {
    time += doing.kind === 'wait' ? 1000 : 10
    if (doing.kind === 'redo' && redoDepth(reopened.state) === 0) continue
    if (doing.kind === 'save') await reopened.save(kept)
    if (doing.kind === 'reopen') {
      await reopened.save(kept)
      const { selection: stood, storedMarks } = reopened.state
      reopened = new LastingPaper(kept)
      const cursor = TextSelection.create(reopened.state.doc, stood.anchor, stood.head)
      reopened.dispatch(reopened.state.tr.setSelection(cursor).setStoredMarks(storedMarks))
      // What is written after closing is an undo of its own.
      open.dispatch(closeHistory(open.state.tr))
    } else both(doing)
  }
  return { open, reopened, kept }
}

describe('the undo history of a paper', () => {
  test('takes back the same, text by text, however often the paper has been closed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 60, size: 'max' }), async (acts) => {
        const { open, reopened } = await live([...acts, { kind: 'reopen' }])
        expect(reopened.state.doc.toJSON()).toEqual(open.state.doc.toJSON())
        ids = { act: 900_000, next: 0 }
        const expected = wayBack(open)
        ids = { act: 900_000, next: 0 }
        expect(wayBack(reopened)).toEqual(expected)
      }),
      { numRuns: 150 },
    )
  })
})
