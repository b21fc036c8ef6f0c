import * as fc from 'fast-check'
import type { Content, ContentNode } from '../../shared/content.ts'
import { pictures } from './pictures.ts'

const words = fc.oneof(
  fc.constantFrom(
    'råd',
    'Ærlig talt',
    'sak 14/26',
    '«sitat»',
    'æøå ÆØÅ',
    'co\u00adoperativ',
    '😀🇳🇴',
    'a < b & c > d',
    '1 240 000',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
)
const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.emailAddress().map((mail) => `mailto:${mail}`),
  fc.constantFrom(
    'https://[',
    'https://a..b/',
    'mailto:',
    'http://[::1]/',
    'https://a_b.no',
    'https://å.no/ø?æ=å',
    'https://a.no/%zz',
  ),
)
const mark = fc.oneof(
  fc.constantFrom({ type: 'bold' }, { type: 'italic' }),
  address.map((href) => ({ type: 'link', attrs: { href } })),
)
const marks = fc.uniqueArray(mark, { maxLength: 2, selector: ({ type }) => type })
const textNode: fc.Arbitrary<ContentNode> = fc.record({ type: fc.constant('text'), text: words, marks })
const footnote: fc.Arbitrary<ContentNode> = fc.record({
  type: fc.constant('footnote'),
  content: fc.array(textNode, { maxLength: 3 }),
  marks,
})
const inline = fc.oneof(
  { weight: 6, arbitrary: textNode },
  { weight: 1, arbitrary: fc.constant<ContentNode>({ type: 'hardBreak' }) },
  { weight: 1, arbitrary: footnote },
)
const inlines = fc.array(inline, { maxLength: 5 })

const side = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 900 }) }, fc.integer({ min: 1, max: 20_000 }))
const image: fc.Arbitrary<ContentNode> = fc.record({
  type: fc.constant('image'),
  attrs: fc.record({
    hash: fc.constantFrom(...pictures.keys()),
    width: side,
    height: side,
    alt: fc.oneof(fc.constant(''), words),
    isDecorative: fc.boolean(),
  }),
})

const span = fc.oneof(
  { weight: 6, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }) },
)
const colwidth = fc.option(fc.array(fc.integer({ min: 20, max: 400 }), { minLength: 1, maxLength: 3 }), { nil: null })

const { block } = fc.letrec<{ block: ContentNode; item: ContentNode; cell: ContentNode; paragraph: ContentNode }>(
  (tie) => ({
    paragraph: inlines.map((content) => ({ type: 'paragraph', content })),
    item: fc
      .tuple(tie('paragraph'), fc.array(tie('block'), { maxLength: 2 }))
      .map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] })),
    cell: fc
      .record({
        type: fc.constantFrom('tableCell', 'tableHeader'),
        attrs: fc.record({ colspan: span, rowspan: span, colwidth }),
        content: fc.array(tie('block'), { minLength: 1, maxLength: 2 }),
      })
      .map((cell) => cell),
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('paragraph'),
      fc.record({
        type: fc.constant('heading'),
        attrs: fc.record({ level: fc.integer({ min: 1, max: 6 }) }),
        content: inlines,
      }),
      fc.record({ type: fc.constant('bulletList'), content: fc.array(tie('item'), { minLength: 1, maxLength: 4 }) }),
      fc.record({
        type: fc.constant('orderedList'),
        attrs: fc.record({ start: fc.integer({ min: 0, max: 40 }) }),
        content: fc.array(tie('item'), { minLength: 1, maxLength: 4 }),
      }),
      fc.record({ type: fc.constant('blockquote'), content: fc.array(tie('block'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ type: fc.constant('decision'), content: fc.array(tie('block'), { minLength: 1, maxLength: 3 }) }),
      image,
      fc.record({
        type: fc.constant('table'),
        content: fc.array(
          fc.record({ type: fc.constant('tableRow'), content: fc.array(tie('cell'), { maxLength: 4 }) }),
          { minLength: 1, maxLength: 4 },
        ),
      }),
    ),
  }),
)

/** Any rich text the schema allows, also what no editor would make. */
export const anyContent: fc.Arbitrary<Content> = fc.array(block, { minLength: 1, maxLength: 8 })
