import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { splitBlock } from '@tiptap/pm/commands'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { blockIdPlugin } from '../../renderer/editor/block-ids.ts'
import { textExtensions } from '../../renderer/editor/extensions.ts'
import { clearAcrossSections, sectionFramePlugin, selectSectionThenAll } from '../../renderer/editor/section-frame.ts'

const schema = getSchema(textExtensions())
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const paragraph = (text: string, id: string | null = null): Node =>
  schema.node('paragraph', { id }, text === '' ? [] : [schema.text(text)])

/** A paper of three sections with one or more paragraphs each. */
function paper(...sections: Node[][]): EditorState {
  const keys = ['proposal', 'summary', 'background']
  const doc = schema.node(
    'doc',
    null,
    sections.map((blocks, index) => schema.node('section', { key: keys[index] }, blocks)),
  )
  return EditorState.create({ doc, plugins: [sectionFramePlugin(), blockIdPlugin()] })
}

const wordsOf = (state: EditorState): string[] => state.doc.children.map((section) => section.textContent)
const idsOf = (state: EditorState): unknown[] => state.doc.child(0).children.map((block) => block.attrs['id'])

/** The place just before the words, wherever they stand. */
function placeOf(state: EditorState, words: string): number {
  let place = -1
  state.doc.descendants((node, position) => {
    const offset = node.isText ? (node.text ?? '').indexOf(words) : -1
    if (offset >= 0) place = position + offset
  })
  return place
}

const selected = (state: EditorState, from: string, to: string): EditorState =>
  state.apply(
    state.tr.setSelection(TextSelection.create(state.doc, placeOf(state, from), placeOf(state, to) + to.length)),
  )

function split(state: EditorState): EditorState {
  let after = state
  splitBlock(state, (tr) => void (after = state.apply(tr)))
  return after
}

describe('the sections of a paper', () => {
  const three = () =>
    paper([paragraph('Rådet slutter seg til planen')], [paragraph('Kort sagt')], [paragraph('Slik har det vært')])

  test('cannot be deleted, added to or given another name', () => {
    const state = three()
    const first = state.doc.child(0)
    const attempts = [
      state.tr.delete(0, first.nodeSize),
      state.tr.insert(0, first),
      state.tr.setNodeAttribute(0, 'key', 'process'),
      state.tr.join(first.nodeSize),
    ]
    expect(attempts.map((tr) => wordsOf(state.apply(tr)))).toEqual(attempts.map(() => wordsOf(state)))
  })

  test('all stay when what is selected across them is removed', () => {
    const state = selected(three(), 'slutter seg', 'Slik har')
    expect(wordsOf(state.apply(clearAcrossSections(state)))).toEqual(['Rådet ', '', ' det vært'])
  })

  test('are left with an empty paragraph and the cursor where the selection began', () => {
    const state = selected(three(), 'slutter', 'Kort sagt')
    const after = state.apply(clearAcrossSections(state))
    expect([after.doc.child(1).childCount, after.doc.child(1).firstChild?.type.name]).toEqual([1, 'paragraph'])
    expect(after.selection.$from.parent.textContent.slice(0, after.selection.$from.parentOffset)).toBe('Rådet ')
  })

  test('are selected one at a time first, and all together when asked once more', () => {
    let state = three()
    const again = () => selectSectionThenAll(state, (tr) => void (state = state.apply(tr)))
    state = selected(state, 'Kort', 'Kort')
    const selectedText = () => state.doc.textBetween(state.selection.from, state.selection.to, '/')
    again()
    expect(selectedText()).toBe('Kort sagt')
    again()
    expect(selectedText()).toBe('Rådet slutter seg til planen/Kort sagt/Slik har det vært')
  })
})

describe('the identities of blocks', () => {
  const cursorAfter = (state: EditorState, words: string): EditorState =>
    state.apply(state.tr.setSelection(TextSelection.create(state.doc, placeOf(state, words) + words.length)))

  test('are given to what is written, in the section where it is written', () => {
    const state = paper([paragraph('')], [paragraph('')])
    const after = state.apply(state.tr.insertText('Nytt', 2))
    expect(after.doc.child(0).firstChild?.attrs['id']).toMatch(uuid)
    expect(after.doc.child(1).firstChild?.attrs['id']).toBeNull()
  })

  test('stay with the first half of a split paragraph, and the second gets a new one', () => {
    const after = split(cursorAfter(paper([paragraph('Første halvdel og andre', 'gammel')]), 'Første halvdel'))
    expect(idsOf(after)).toEqual(['gammel', expect.stringMatching(uuid)])
  })

  test('follow the words when a line is opened above them', () => {
    const state = paper([paragraph('Teksten', 'gammel')])
    const after = split(state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2))))
    expect(idsOf(after)).toEqual([expect.stringMatching(uuid), 'gammel'])
  })

  test('are never shared, not even by a copy of a block', () => {
    const state = paper([paragraph('En tekst', 'gammel')])
    const after = state.apply(state.tr.insert(1, paragraph('En tekst', 'gammel')))
    expect(new Set(idsOf(after)).size).toBe(2)
  })

  test('are left alone while a letter is being composed', () => {
    const state = paper([paragraph('')])
    const after = state.apply(state.tr.insertText('´', 2).setMeta('composition', 1))
    expect(idsOf(after)).toEqual([null])
  })
})
