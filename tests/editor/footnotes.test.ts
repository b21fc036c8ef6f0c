import { getSchema } from '@tiptap/core'
import { history, undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { EditorState, NodeSelection, TextSelection, type Command } from '@tiptap/pm/state'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { saidOf } from '../../renderer/editor/announce/said.ts'
import { textExtensions } from '../../renderer/editor/extensions.ts'
import { findPlugin, matchesOf } from '../../renderer/editor/find/find-plugin.ts'
import { lookFor, replaceEvery, select } from '../../renderer/editor/find/find-commands.ts'
import { closeFootnote, insertFootnote, openSelectedFootnote } from '../../renderer/editor/footnotes/commands.ts'
import { notePlaces } from '../../renderer/editor/footnotes/lines.ts'
import {
  footnotePlugin,
  numberIn,
  numberOf,
  numbersOf,
  openNote,
  setOpen,
  shownNote,
} from '../../renderer/editor/footnotes/numbers.ts'
import { lengthOf } from '../../renderer/editor/length/count.ts'
import { contentOf } from '../../renderer/editor/use-text-editor.ts'
import { plainText } from '../../shared/content.ts'

const schema = getSchema(textExtensions())
const text = (words: string): Node => schema.text(words)
const note = (words: string): Node => schema.node('footnote', null, words === '' ? [] : [text(words)])
const paragraph = (...inline: Node[]): Node => schema.node('paragraph', null, inline)

function paper(...sections: Node[][]): EditorState {
  const doc = schema.node(
    'doc',
    null,
    sections.map((blocks, index) => schema.node('section', { key: `${index}` }, blocks)),
  )
  return EditorState.create({ doc, plugins: [footnotePlugin(), findPlugin(), history()] })
}

const three = () =>
  paper(
    [paragraph(text('Planen'), note('Vedtatt i fjor.'), text(' gjelder.'))],
    [paragraph(text('Kostnaden'), note('Fra budsjettet.')), paragraph(text('Slutt'), note('Se planen.'))],
  )

const cursorAt = (state: EditorState, position: number): EditorState =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)))

function run(state: EditorState, command: Command): EditorState {
  let after = state
  command(state, (tr) => (after = state.apply(tr)))
  return after
}

/** The numbers the signs show, in reading order. */
function shownNumbers(state: EditorState): number[] {
  return notePlaces(state.doc).map((at) =>
    numberIn(
      numbersOf(state)
        .find(at, at + 1)
        .filter(({ from }) => from === at),
    ),
  )
}

describe('a footnote that is put in', () => {
  test('stands where the cursor is, is opened to be written, and all that come after get the next number', () => {
    const state = run(cursorAt(three(), 5), insertFootnote)
    expect(openNote(state)).toBe(5)
    expect(numberOf(state.doc, 5)).toBe(1)
    expect(shownNumbers(state)).toEqual([1, 2, 3, 4])
  })

  test('says its number', () => {
    const state = cursorAt(three(), 25)
    let said = ''
    insertFootnote(state, (tr) => (said = saidOf(state, state.apply(tr), tr)))
    expect(said).toBe('Fotnote 2 satt inn')
  })

  test('goes again when it is closed without words, and stays with them', () => {
    const opened = run(cursorAt(three(), 5), insertFootnote)
    expect(notePlaces(opened.apply(closeFootnote(opened)).doc)).toHaveLength(3)
    const written = opened.apply(opened.tr.insertText('Ny.', 6))
    const closed = written.apply(closeFootnote(written))
    expect([notePlaces(closed.doc).length, openNote(closed), closed.selection.from]).toEqual([4, null, 10])
  })

  test('is taken back by undo, its words first', () => {
    const opened = run(cursorAt(three(), 5), insertFootnote)
    const written = opened.apply(opened.tr.insertText('Ny.', 6))
    const before = run(run(written, undo), undo)
    expect(before.doc.eq(three().doc)).toBe(true)
    expect(openNote(before)).toBeNull()
  })

  test('can stand neither in another footnote nor where no words stand', () => {
    const inNote = cursorAt(three(), 10)
    const state = three()
    const block = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 1)))
    expect([insertFootnote(inNote), insertFootnote(block)]).toEqual([false, false])
  })

  test('is opened from its sign', () => {
    const state = three()
    const [first = 0] = notePlaces(state.doc)
    const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, first)))
    expect(openNote(run(selected, openSelectedFootnote))).toBe(first)
    expect(saidOf(state, selected, state.tr)).toBe('Fotnote 1: Vedtatt i fjor. Enter endrer fotnoten.')
  })
})

describe('the numbers of footnotes', () => {
  test('follow the reading order whatever is written, taken out and put in', () => {
    const edit = fc.record({ at: fc.nat(400), act: fc.constantFrom('type', 'note', 'cut', 'copy'), length: fc.nat(20) })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let state = three()
        for (const { at, act, length } of edits) {
          const { $from } = TextSelection.near(state.doc.resolve(at % state.doc.content.size))
          if (act === 'type') state = state.apply(state.tr.insertText('ord ', $from.pos))
          else if (act === 'note') state = run(cursorAt(state, $from.pos), insertFootnote)
          else {
            const end = Math.min($from.end(), $from.pos + length)
            const slice = state.doc.slice($from.pos, end)
            const tr = act === 'cut' ? state.tr.delete($from.pos, end) : state.tr
            const place = TextSelection.near(tr.doc.resolve((at * 7) % tr.doc.content.size)).from
            state = state.apply(tr.replace(place, place, slice))
          }
          expect(shownNumbers(state)).toEqual(notePlaces(state.doc).map((_place, index) => index + 1))
        }
      }),
    )
  })

  test('an open footnote stays open while the text around it changes, and closes when it goes', () => {
    const [, second = 0] = notePlaces(three().doc)
    const state = three()
    const opened = state.apply(setOpen(state.tr, second))
    const pushed = opened.apply(opened.tr.insertText('Nå: ', 2))
    expect(openNote(pushed)).toBe(second + 4)
    expect(openNote(pushed.apply(pushed.tr.delete(second + 3, second + 25)))).toBeNull()
  })
})

describe('footnotes among the other words', () => {
  const query = (search: string) => ({ search, isCaseSensitive: false, isWholeWord: false })

  test('are found and replaced in, and words around them are found in their places', () => {
    const state = three().apply(lookFor(three(), query('plan')))
    expect(matchesOf(state).map(({ from, to }) => state.doc.textBetween(from, to))).toEqual(['Plan', 'plan'])
    const replaced = state.apply(replaceEvery(state, 'strategi'))
    expect(plainText(contentOf(replaced.doc.child(1)))).toContain('Se strategien.')
    expect(notePlaces(replaced.doc)).toHaveLength(3)
  })

  test('never make one word of the words on both sides of the sign', () => {
    const state = paper([paragraph(text('plan'), note('x'), text('en'))])
    expect(matchesOf(state.apply(lookFor(state, query('planen'))))).toEqual([])
  })

  test('are shown when words are found in them', () => {
    const state = three().apply(lookFor(three(), query('budsjett')))
    const [match] = matchesOf(state)
    const selected = match ? state.apply(select(state, match)) : state
    expect(shownNote(selected)).toBe(notePlaces(state.doc)[1])
  })

  test('count as words, each by itself', () => {
    expect(lengthOf(three()).all).toBe(4 + 3 + 2 + 2)
  })
})
