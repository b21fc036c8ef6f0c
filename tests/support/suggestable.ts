import * as fc from 'fast-check'
import type { Content, ContentNode } from '../../shared/content.ts'

const words = fc.constantFrom('Rådet anbefaler', 'plan', ' to  mellomrom ', 'æøå', '😀 tegn', 'Kort.')
const mark = fc.constantFrom<NonNullable<ContentNode['marks']>[]>(
  [],
  [],
  [],
  [{ type: 'bold' }],
  [{ type: 'link', attrs: { href: 'https://eksempel.no' } }, { type: 'italic' }],
)
const inline: fc.Arbitrary<ContentNode> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant('text'), text: words, marks: mark }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' }) },
  {
    weight: 1,
    arbitrary: words.map((text) => ({ type: 'footnote', content: [{ type: 'text', text }] })),
  },
)
const inlines = fc.array(inline, { maxLength: 4 })

const { block } = fc.letrec<{ block: ContentNode; paragraph: ContentNode; item: ContentNode; row: ContentNode }>(
  (tie) => ({
    paragraph: inlines.map((content) => ({ type: 'paragraph', content })),
    item: fc
      .tuple(tie('paragraph'), fc.array(tie('block'), { maxLength: 1 }))
      .map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] })),
    row: fc
      .tuple(tie('paragraph'), tie('paragraph'))
      .map((cells) => ({ type: 'tableRow', content: cells.map((cell) => ({ type: 'tableCell', content: [cell] })) })),
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('paragraph'),
      fc.record({
        type: fc.constant('heading'),
        attrs: fc.record({ level: fc.integer({ min: 1, max: 3 }) }),
        content: inlines,
      }),
      fc.record({ type: fc.constant('bulletList'), content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }) }),
      fc.record({
        type: fc.constant('orderedList'),
        attrs: fc.record({ start: fc.integer({ min: 1, max: 4 }) }),
        content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ type: fc.constant('blockquote'), content: fc.array(tie('block'), { minLength: 1, maxLength: 2 }) }),
      fc.record({ type: fc.constant('decision'), content: fc.array(tie('block'), { minLength: 1, maxLength: 2 }) }),
      fc.record({ type: fc.constant('table'), content: fc.array(tie('row'), { minLength: 1, maxLength: 3 }) }),
      words.map((alt) => ({ type: 'image', attrs: { hash: 'b'.repeat(64), width: 40, height: 30, alt } })),
    ),
  }),
)

/** Rich text as someone writes it in the editor. */
export const anySuggestable: fc.Arbitrary<Content> = fc.array(block, { minLength: 1, maxLength: 5 })
