import { getSchema } from '@tiptap/core'
import { history, undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textExtensions } from '../../renderer/editor/extensions.ts'
import { lookFor, matchFrom, replaceEvery, replaceSelected, select } from '../../renderer/editor/find/find-commands.ts'
import { findPlugin, matchesOf, selectedMatch } from '../../renderer/editor/find/find-plugin.ts'
import { lengthOf, wordsBetween } from '../../renderer/editor/length/count.ts'
import { sectionFramePlugin } from '../../renderer/editor/section-frame.ts'
import { findInText, type TextQuery } from '../../shared/text-search.ts'

const schema = getSchema(textExtensions())
const bold = schema.marks['bold']?.create()
const link = schema.marks['link']?.create({ href: 'https://ks.no/' })

const paragraph = (...content: (string | Node)[]): Node =>
  schema.node(
    'paragraph',
    null,
    content.map((part) => (typeof part === 'string' ? schema.text(part) : part)),
  )
const table = (...words: string[]): Node =>
  schema.node('table', null, [
    schema.node(
      'tableRow',
      null,
      words.map((cell) => schema.node('tableCell', null, [paragraph(cell)])),
    ),
  ])

function paper(...sections: Node[][]): EditorState {
  const keys = ['proposal', 'summary', 'background']
  const doc = schema.node(
    'doc',
    null,
    sections.map((blocks, index) => schema.node('section', { key: keys[index] }, blocks)),
  )
  return EditorState.create({ doc, plugins: [sectionFramePlugin(), findPlugin(), history()] })
}

const query = (search: string): TextQuery => ({ search, isCaseSensitive: false, isWholeWord: false })
const lookingFor = (state: EditorState, search: string): EditorState => state.apply(lookFor(state, query(search)))
const wordsOf = (state: EditorState): string[] =>
  state.doc.children.map((section) => section.textBetween(0, section.content.size, '/', '⏎'))
const foundIn = (state: EditorState): string[] =>
  matchesOf(state).map(({ from, to }) => state.doc.textBetween(from, to, '/', '⏎'))

/** Goes to the next or previous match, and answers where in the row of matches one then is. */
function step(state: EditorState, direction: 1 | -1): EditorState {
  const match = matchFrom(state, direction)
  return match ? state.apply(select(state, match)) : state
}
const placeOf = (state: EditorState): number => selectedMatch(state, matchesOf(state))

const three = () =>
  paper(
    [paragraph('Planen og planen')],
    [table('Plan A', 'Ingenting', 'plan B')],
    [paragraph('En ', schema.text('pla', bold ? [bold] : []), 'n til')],
  )

describe('finding words in a paper', () => {
  test('looks in every section, in tables, and across bold and plain', () => {
    expect(foundIn(lookingFor(three(), 'plan'))).toEqual(['Plan', 'plan', 'Plan', 'plan', 'plan'])
  })

  test('never finds words that begin in one block or line and end in the next', () => {
    const state = paper(
      [paragraph('Først pla'), paragraph('nen etterpå')],
      [paragraph('pla', schema.node('hardBreak'), 'nen')],
      [table('pla', 'nen')],
    )
    expect(foundIn(lookingFor(state, 'planen'))).toEqual([])
  })

  test('goes forwards and backwards, around the ends', () => {
    let state = lookingFor(three(), 'plan')
    const places: number[] = []
    for (const direction of [1, 1, 1, 1, 1, 1, -1, -1] as const) {
      state = step(state, direction)
      places.push(placeOf(state))
    }
    expect(places).toEqual([0, 1, 2, 3, 4, 0, 4, 3])
  })

  test('follows the text as it is written', () => {
    const state = lookingFor(three(), 'plan')
    expect(matchesOf(state.apply(state.tr.insertText('planer for ', 2)))).toHaveLength(6)
    expect(matchesOf(state.apply(state.tr.insertText('x', 4)))).toHaveLength(4)
    expect(matchesOf(state.apply(lookFor(state, null)))).toEqual([])
  })

  test('finds in a block after edits what a fresh search finds', () => {
    const edits = fc.array(fc.tuple(fc.nat(200), fc.constantFrom('p', 'la', 'n', 'plan', ' ', '')), { maxLength: 8 })
    fc.assert(
      fc.property(edits, (typed) => {
        let state = lookingFor(three(), 'plan')
        for (const [place, words] of typed) {
          const { $from, $to } = TextSelection.near(state.doc.resolve(place % state.doc.content.size))
          const end = Math.min($to.end(), $to.pos + 1)
          state = state.apply(words === '' ? state.tr.delete($from.pos, end) : state.tr.insertText(words, $from.pos))
        }
        expect(matchesOf(state)).toEqual(matchesOf(lookingFor(state.apply(lookFor(state, null)), 'plan')))
      }),
    )
  })
})

describe('replacing words in a paper', () => {
  test('changes the one that is selected and leaves the others', () => {
    const state = step(step(lookingFor(three(), 'plan'), 1), 1)
    const after = state.apply(replaceSelected(state, 'strategi') ?? state.tr)
    expect(wordsOf(after)[0]).toBe('Planen og strategien')
    expect(placeOf(step(after, 1))).toBe(1)
  })

  test('does nothing before one is selected', () => {
    expect(replaceSelected(lookingFor(three(), 'plan'), 'strategi')).toBeNull()
  })

  test('goes on after the new words, also when what is looked for stands in them', () => {
    let state = step(lookingFor(paper([paragraph('KS og KS')]), 'KS'), 1)
    for (let round = 0; round < 2; round++) {
      state = state.apply(replaceSelected(state, 'KS-en') ?? state.tr)
      state = step(state, 1)
    }
    expect(wordsOf(state)).toEqual(['KS-en og KS-en'])
  })

  test('takes every one at once, and one undo brings them all back', () => {
    const state = lookingFor(three(), 'plan')
    let after = state.apply(replaceEvery(state, 'vei'))
    expect(wordsOf(after)).toEqual(['veien og veien', 'vei A/Ingenting/vei B', 'En vei til'])
    undo(after, (tr) => void (after = after.apply(tr)))
    expect(after.doc.eq(state.doc)).toBe(true)
  })

  test('is a step of its own in the undo history, apart from what was typed just before', () => {
    const before = lookingFor(three(), 'plan')
    const typed = before.apply(before.tr.insertText('Ny ', 2))
    let after = typed.apply(replaceEvery(typed, 'vei'))
    undo(after, (tr) => void (after = after.apply(tr)))
    expect(wordsOf(after)).toEqual(wordsOf(typed))
  })

  test('keeps how the words look and where they lead', () => {
    const state = lookingFor(
      paper([paragraph('Se ', schema.text('planen', bold && link ? [link, bold] : []))]),
      'planen',
    )
    const after = state.apply(replaceEvery(state, 'strategien'))
    const marks = after.doc.child(0).firstChild?.lastChild?.marks.map(({ type }) => type.name)
    expect([wordsOf(after), marks]).toEqual([['Se strategien'], ['link', 'bold']])
  })

  test('may take words away, and keeps every section and cell', () => {
    const state = lookingFor(paper([paragraph('plan')], [table('plan', 'plan')]), 'plan')
    const after = state.apply(replaceEvery(state, ''))
    expect(wordsOf(after)).toEqual(['', '/'])
    expect(after.doc.childCount).toBe(2)
    expect(() => after.doc.check()).not.toThrow()
  })

  test('leaves the same text as replacing in each block by itself', () => {
    const words = fc.array(fc.constantFrom('plan', 'Plan', 'pla', 'n', ' ', 'å', 'a\u030a'), { maxLength: 8 })
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', 'x', 'planplan'),
        (blocks, by) => {
          const texts = blocks.map((parts) => parts.join(''))
          const state = lookingFor(paper(texts.map((text) => (text === '' ? paragraph() : paragraph(text)))), 'plan')
          const expected = texts.map((text) =>
            findInText(text, query('plan')).reduceRight(
              (rest, { from, to }) => rest.slice(0, from) + by + rest.slice(to),
              text,
            ),
          )
          const after = state.apply(replaceEvery(state, by))
          expect(after.doc.child(0).children.map((block) => block.textContent)).toEqual(expected)
        },
      ),
    )
  })
})

describe('the length of a paper', () => {
  test('is counted in every section and cell, and words in two blocks are two', () => {
    expect(lengthOf(three())).toEqual({ all: 11, selected: 0, sections: { proposal: 3, summary: 5, background: 3 } })
  })

  test('is counted in what is selected', () => {
    const state = three()
    const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2, 11)))
    expect(lengthOf(selected).selected).toBe(2)
  })

  test('is the same counted as a whole and block by block', () => {
    const state = three()
    let sum = 0
    state.doc.descendants((node, position) => {
      if (node.isTextblock) sum += wordsBetween(state.doc, position, position + node.nodeSize)
    })
    expect(sum).toBe(lengthOf(state).all)
  })
})
