import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { numberedListAt, setStart, startFrom } from '../../renderer/editor/list-start.ts'
import { contentSchema, type Content } from '../../shared/content.ts'
import { li, ol, p } from '../documents/content.ts'

/** A text with the cursor in the given words. */
function cursorIn(words: string, content: Content): EditorState {
  const doc = contentSchema.nodeFromJSON({ type: 'doc', content: [{ type: 'section', content }] })
  let place = 0
  doc.descendants((node, position) => {
    if (node.text === words) place = position
  })
  return EditorState.create({ doc, selection: TextSelection.create(doc, place) })
}

describe('the number a list begins with', () => {
  const two = [ol(1, li(p('Første')), li(p('Andre'))), p('Så'), ol(1, li(p('Ny')))]

  test('is that of the innermost numbered list at the cursor', () => {
    const nested = [ol(4, li(p('Ytre'), ol(7, li(p('Indre')))))]
    expect(numberedListAt(cursorIn('Ytre', nested))?.start).toBe(4)
    expect(numberedListAt(cursorIn('Indre', nested))?.start).toBe(7)
    expect(numberedListAt(cursorIn('Så', two))).toBeNull()
  })

  test('can follow on the list before it among the same neighbours', () => {
    expect(numberedListAt(cursorIn('Ny', two))?.following).toBe(3)
    expect(numberedListAt(cursorIn('Første', two))?.following).toBeNull()
  })

  test('is changed in that list only, and put back by undoing the step', () => {
    const state = cursorIn('Ny', two)
    const found = numberedListAt(state)
    if (!found) return expect.unreachable()
    const tr = setStart(state.tr, found, 3)
    const starts = tr.doc.firstChild?.children.map((node) => node.attrs['start'] as unknown)
    expect(starts).toEqual([1, undefined, 3])
    expect(
      tr.steps[0]
        ?.invert(tr.docs[0] ?? state.doc)
        .apply(tr.doc)
        .doc?.eq(state.doc),
    ).toBe(true)
  })
})

test.each([
  ['3', 3],
  [' 12 ', 12],
  ['0', 0],
  ['9999', 9999],
  ['', null],
  ['-1', null],
  ['1,5', null],
  ['10000', null],
  ['to', null],
])('«%s» typed as the first number is %s', (typed, start) => {
  expect(startFrom(typed)).toBe(start)
})
