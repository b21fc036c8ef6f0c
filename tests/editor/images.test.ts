import { getSchema } from '@tiptap/core'
import { history, undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { saidOf } from '../../renderer/editor/announce/said.ts'
import { blockIdPlugin } from '../../renderer/editor/block-ids.ts'
import { textExtensions } from '../../renderer/editor/extensions.ts'
import { lacksWords } from '../../renderer/editor/images/attributes.ts'
import { changeImage, placeImage, placeOf } from '../../renderer/editor/images/place.ts'
import { choiceOf, naturalSize, sizeOf, textWidth, widthChoices } from '../../renderer/editor/images/widths.ts'
import { sectionFramePlugin } from '../../renderer/editor/section-frame.ts'
import { contentOf } from '../../renderer/editor/use-text-editor.ts'
import { isContent } from '../../shared/content.ts'

const schema = getSchema(textExtensions())
const text = (words: string): Node => schema.text(words)
const paragraph = (...inline: Node[]): Node => schema.node('paragraph', null, inline)
const image = {
  id: '11111111-1111-4111-8111-111111111111',
  hash: 'a'.repeat(64),
  width: 300,
  height: 200,
  alt: '',
  isDecorative: false,
}

function paper(...blocks: Node[]): EditorState {
  const doc = schema.node('doc', null, [
    schema.node('section', { key: 'proposal' }, blocks),
    schema.node('section', { key: 'summary' }, [paragraph(text('Kort.'))]),
  ])
  return EditorState.create({ doc, plugins: [sectionFramePlugin(), blockIdPlugin(), history()] })
}

/** The kinds of blocks in the first section, with the words in them. */
const standing = (state: EditorState): string[] =>
  state.doc.child(0).children.map((block) => `${block.type.name} ${block.textContent}`.trim())

const put = (state: EditorState, position: number): EditorState => state.apply(placeImage(state, position, image))

describe('a picture that is put in', () => {
  test('stands after the line whose end the cursor is at, before the one it begins, and parts one it is within', () => {
    const two = () => paper(paragraph(text('Først')), paragraph(text('Etter')))
    expect([7, 2, 4].map((position) => standing(put(two(), position)))).toEqual([
      ['paragraph Først', 'image', 'paragraph Etter'],
      ['image', 'paragraph Først', 'paragraph Etter'],
      ['paragraph Fø', 'image', 'paragraph rst', 'paragraph Etter'],
    ])
  })

  test('leaves a line after it to write on, is selected, and is told', () => {
    const state = paper(paragraph(text('Først')))
    const tr = placeImage(state, 7, image)
    const after = state.apply(tr)
    expect(standing(after)).toEqual(['paragraph Først', 'image', 'paragraph'])
    expect(after.selection instanceof NodeSelection && after.selection.node.type.name).toBe('image')
    expect(saidOf(state, after, tr)).toBe('Bilde satt inn')
  })

  test('never stands in a footnote', () => {
    const note = schema.node('footnote', null, [text('Kilde')])
    const after = put(paper(paragraph(text('Planen'), note, text(' gjelder'))), 10)
    expect(standing(after)).toEqual(['paragraph PlanenKilde', 'image', 'paragraph  gjelder'])
  })

  test('makes a text that can be stored, wherever it is put', () => {
    const item = (words: string) => schema.node('listItem', null, [paragraph(text(words))])
    const cell = schema.node('tableCell', null, [paragraph(text('celle'))])
    const blocks = () => [
      schema.node('heading', { level: 1 }, [text('Vilkår')]),
      schema.node('bulletList', null, [item('én'), item('to')]),
      schema.node('table', null, [schema.node('tableRow', null, [cell, cell])]),
      schema.node('decision', null, [paragraph(text('Rådet anbefaler'))]),
      paragraph(),
    ]
    fc.assert(
      fc.property(fc.nat(80), (position) => {
        const state = paper(...blocks())
        const { from } = TextSelection.near(state.doc.resolve(Math.min(position, state.doc.content.size)))
        const after = put(state, from)
        after.doc.check()
        expect(placeOf(after.doc, image.id)).toBeGreaterThan(-1)
        expect(after.doc.children.every((section) => isContent(contentOf(section)))).toBe(true)
      }),
    )
  })

  test('is taken back by one undo, and so is what is said of it', () => {
    const state = paper(paragraph(text('Først')))
    const placed = put(state, 7)
    const described = placed.apply(changeImage(placed, placeOf(placed.doc, image.id), { alt: 'Kart over Agder' }))
    expect(described.doc.nodeAt(placeOf(described.doc, image.id))?.attrs['alt']).toBe('Kart over Agder')
    let before = described
    undo(described, (tr) => (before = before.apply(tr)))
    expect(before.doc.eq(placed.doc)).toBe(true)
    undo(before, (tr) => (before = before.apply(tr)))
    expect(standing(before)).toEqual(['paragraph Først'])
  })

  test('is told when the cursor comes to it, with what it shows', () => {
    const state = put(paper(paragraph(text('Først'))), 7)
    const place = placeOf(state.doc, image.id)
    const described = state.apply(changeImage(state, place, { alt: 'Kart over Agder' }))
    const away = described.apply(described.tr.setSelection(TextSelection.create(described.doc, 3)))
    const tr = away.tr.setSelection(NodeSelection.create(away.doc, place))
    expect(saidOf(away, away.apply(tr), tr)).toBe('Bilde: Kart over Agder. Enter endrer bildet.')
  })

  test('lacks words until it is described or said to be decorative', () => {
    expect([image, { ...image, alt: 'Kart' }, { ...image, isDecorative: true }].map(lacksWords)).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('the width of a picture', () => {
  const natural = fc.record({ width: fc.integer({ min: 1, max: 1600 }), height: fc.integer({ min: 1, max: 1600 }) })

  test('is its own at first, and never more than the text', () => {
    expect(naturalSize({ width: 320, height: 200 })).toEqual({ width: 320, height: 200 })
    expect(naturalSize({ width: 1208, height: 800 })).toEqual({ width: textWidth, height: 400 })
  })

  test('keeps the shape, and can be chosen again', () => {
    fc.assert(
      fc.property(natural, fc.constantFrom(...widthChoices), (size, choice) => {
        const { width, height } = sizeOf(choice, size)
        expect(width).toBeLessThanOrEqual(textWidth)
        expect(Math.abs(height - Math.max(1, (width * size.height) / size.width))).toBeLessThanOrEqual(0.5)
        expect(sizeOf(choiceOf(width, size) ?? 'full', size).width).toBe(width)
      }),
    )
  })
})
