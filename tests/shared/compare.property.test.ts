import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareContent } from '../../shared/bare-content.ts'
import { compareContent } from '../../shared/compare.ts'
import { mirrored, newerOf, olderOf } from '../../shared/comparison.ts'
import { contentFromText, type Content, type ContentNode } from '../../shared/content.ts'
import { anyContent } from '../documents/arbitrary.ts'

const ids = fc.array(fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')), { minLength: 40, maxLength: 40 })

/** The same text with ids here and there, some of them twice. */
const withIds = (content: Content, given: readonly (string | null)[]): Content => {
  let at = 0
  const name = (node: ContentNode): ContentNode => {
    const id = given[at++ % given.length] ?? null
    const isNamed = id !== null && node.type !== 'text' && node.type !== 'hardBreak'
    return {
      ...node,
      ...(isNamed ? { attrs: { ...node.attrs, id } } : {}),
      ...(node.content ? { content: node.content.map(name) } : {}),
    }
  }
  return content.map(name)
}

const text = fc.tuple(anyContent, ids).map(([content, given]) => withIds(content, given))

type Edit = Readonly<{ at: number; to: number; act: 'take' | 'move' | 'twice' | 'put' }>
const edits = fc.array(
  fc.record<Edit>({ at: fc.nat(20), to: fc.nat(20), act: fc.constantFrom('take', 'move', 'twice', 'put') }),
  { maxLength: 6 },
)

function edited(content: Content, list: readonly Edit[], other: Content): Content {
  const result = [...content]
  for (const { at, to, act } of list) {
    const [from, place] = [at % Math.max(1, result.length), to % (result.length + 1)]
    const block = act === 'put' ? other[to % other.length] : result[from]
    if (act === 'take' || act === 'move') result.splice(from, 1)
    if (act !== 'take' && block) result.splice(place, 0, block)
  }
  return result.length > 0 ? result : [{ type: 'paragraph' }]
}

/** Two texts with nothing to do with each other, or one that was worked on. */
const twoTexts: fc.Arbitrary<[Content, Content]> = fc.oneof(
  fc.tuple(text, text),
  fc
    .tuple(text, edits, text)
    .map(([content, list, other]): [Content, Content] => [content, edited(content, list, other)]),
)

const sentence = fc.array(fc.constantFrom('rådet', 'anbefaler', 'planen', 'ikke', 'kommunen', '2027', ',', '.', 'og'), {
  maxLength: 14,
})
const twoLines = fc
  .tuple(sentence, sentence)
  .map(([a, b]) => [contentFromText(a.join(' ')), contentFromText(b.join(' '))] as const)

const hash = fc.constantFrom('a', 'b', 'c').map((letter) => letter.repeat(64))
const picture = fc
  .record({ hash, width: fc.constantFrom(100, 200), height: fc.constant(100), alt: fc.constantFrom('', 'kart') })
  .map((attrs): ContentNode => ({ type: 'image', attrs: { ...attrs, isDecorative: false } }))
const piece = fc.constantFrom('rådet', ' anbefaler', ' planen', ' ikke', '.')
const plain = piece.map((words): ContentNode => ({ type: 'text', text: words }))
const note = fc.array(plain, { maxLength: 3 }).map((content): ContentNode => ({ type: 'footnote', content }))
const boldNote = note.map((one): ContentNode => ({ ...one, marks: [{ type: 'bold' }] }))
const noted = fc
  .array(fc.oneof({ weight: 4, arbitrary: plain }, { weight: 2, arbitrary: note }, boldNote), { maxLength: 8 })
  .map((content): ContentNode => ({ type: 'paragraph', content }))
const decision = fc
  .array(fc.oneof(noted, picture), { minLength: 1, maxLength: 3 })
  .map((content): ContentNode => ({ type: 'decision', content }))
const withAllBlocks = fc.array(fc.oneof(noted, picture, decision), { minLength: 1, maxLength: 6 })
const twoPapers = fc.oneof(
  fc.tuple(withAllBlocks, withAllBlocks),
  fc
    .tuple(withAllBlocks, edits, withAllBlocks)
    .map(([content, list, other]) => [content, edited(content, list, other)] as const),
)

// Whole generated papers take long to make; the rules of single lines have the many runs.
const few = { numRuns: 30 }

describe('a comparison of any two texts', () => {
  it('shows nothing between a text and itself, whatever its ids', () => {
    fc.assert(
      fc.property(anyContent, ids, ids, (content, some, others) => {
        const compared = compareContent(withIds(content, some), withIds(content, others))
        expect(compared.filter(({ change }) => change !== 'same')).toEqual([])
      }),
      few,
    )
  })

  it('leaves out no word of either, and gives the newer out of the older', () => {
    fc.assert(
      fc.property(twoTexts, ([older, newer]) => {
        const compared = compareContent(older, newer)
        expect(olderOf(compared)).toEqual(bareContent(older))
        expect(newerOf(compared)).toEqual(bareContent(newer))
      }),
      few,
    )
  })

  it('is the same from the other side, with added for removed', () => {
    fc.assert(
      fc.property(twoTexts, ([older, newer]) => {
        expect(compareContent(newer, older)).toEqual(mirrored(compareContent(older, newer)))
      }),
      few,
    )
  })

  it('holds for footnotes, pictures and decisions', () => {
    fc.assert(
      fc.property(twoPapers, ([older, newer]) => {
        const compared = compareContent(older, newer)
        expect([olderOf(compared), newerOf(compared)]).toEqual([bareContent(older), bareContent(newer)])
        expect(compareContent(newer, older)).toEqual(mirrored(compared))
      }),
    )
  })

  it('holds for single lines, word by word', () => {
    fc.assert(
      fc.property(twoLines, ([older, newer]) => {
        const compared = compareContent(older, newer)
        expect([olderOf(compared), newerOf(compared)]).toEqual([bareContent(older), bareContent(newer)])
        expect(compareContent(newer, older)).toEqual(mirrored(compared))
      }),
    )
  })
})
