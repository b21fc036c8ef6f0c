import { getSchema } from '@tiptap/core'
import type { MarkSpec, NodeSpec } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { textExtensions } from '../../renderer/editor/extensions.ts'
import {
  content,
  contentFromText,
  contentSchema,
  emptyContent,
  isContent,
  isEmptyContent,
  plainText,
  type Content,
  type ContentNode,
} from '../../shared/content.ts'

const text = (words: string, ...marks: NonNullable<ContentNode['marks']>): ContentNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
})
const paragraph = (...inline: ContentNode[]): ContentNode => ({ type: 'paragraph', content: inline })
const item = (...blocks: ContentNode[]): ContentNode => ({ type: 'listItem', content: blocks })
const cell = (words: string): ContentNode => ({ type: 'tableCell', content: [paragraph(text(words))] })

describe('the editor and the schema', () => {
  const editorSchema = getSchema(textExtensions())
  // How a node is read from and drawn as HTML is the editor's own.
  const meaning = ({ parseDOM: _read, toDOM: _draw, toText: _write, ...spec }: NodeSpec | MarkSpec) => spec
  const meaningOf = (types: Readonly<Record<string, { spec: NodeSpec | MarkSpec }>>) =>
    Object.fromEntries(Object.entries(types).map(([name, { spec }]) => [name, meaning(spec)]))

  test('know the same nodes, with the same content, attributes and roles', () => {
    expect(meaningOf(editorSchema.nodes)).toEqual(meaningOf(contentSchema.nodes))
  })

  test('know the same marks', () => {
    expect(meaningOf(editorSchema.marks)).toEqual(meaningOf(contentSchema.marks))
  })

  test('put nodes and marks in the same order, so that both write the same text alike', () => {
    expect([Object.keys(editorSchema.nodes), Object.keys(editorSchema.marks), editorSchema.topNodeType.name]).toEqual([
      Object.keys(contentSchema.nodes),
      Object.keys(contentSchema.marks),
      contentSchema.topNodeType.name,
    ])
  })
})

describe('a text that is stored', () => {
  test.each<[string, Content]>([
    [
      'paragraphs with bold, italic and a safe link',
      [paragraph(text('Se '), text('ks.no', { type: 'link', attrs: { href: 'https://ks.no' } }, { type: 'bold' }))],
    ],
    [
      'headings of three levels',
      [1, 2, 3].map((level) => ({ type: 'heading', attrs: { level }, content: [text('Om saken')] })),
    ],
    [
      'lists within lists',
      [
        {
          type: 'bulletList',
          content: [
            item(paragraph(text('Ett')), {
              type: 'orderedList',
              attrs: { start: 4 },
              content: [item(paragraph(text('Fire')))],
            }),
          ],
        },
      ],
    ],
    [
      'tables and quotes',
      [
        { type: 'table', content: [{ type: 'tableRow', content: [cell('A'), cell('B')] }] },
        { type: 'blockquote', content: [paragraph(text('Sitat'))] },
      ],
    ],
    [
      'an address to write to',
      [paragraph(text('Skriv', { type: 'link', attrs: { href: 'mailto:post@example.org' } }))],
    ],
    ['nothing yet', emptyContent],
  ])('may hold %s', (_what, value) => {
    expect(content.parse(value)).toEqual(value)
  })

  test.each<[string, unknown]>([
    ['a link that runs script', [paragraph(text('Her', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))]],
    ['a link to a file', [paragraph(text('Her', { type: 'link', attrs: { href: 'file:///etc/passwd' } }))]],
    ['a link without an address', [paragraph(text('Her', { type: 'link' }))]],
    ['a node nobody knows', [{ type: 'script', content: [text('alert(1)')] }]],
    ['a mark nobody knows', [paragraph(text('Her', { type: 'underline' }))]],
    ['a section inside a section', [{ type: 'section', content: emptyContent }]],
    ['a list item outside a list', [item(paragraph(text('Løs')))]],
    ['text outside a paragraph', [text('Løs')]],
    ['no blocks at all', []],
    ['something that is not a list of blocks', { type: 'paragraph' }],
  ])('may not hold %s', (_what, value) => {
    expect([isContent(value), content.safeParse(value).success]).toEqual([false, false])
  })
})

describe('the words of a text', () => {
  test('stand with one line a block', () => {
    const list: ContentNode = {
      type: 'bulletList',
      content: [item(paragraph(text('Første'))), item(paragraph(text('Andre')))],
    }
    expect(plainText([paragraph(text('Hele '), text('setningen', { type: 'bold' })), list])).toBe(
      'Hele setningen\nFørste\nAndre',
    )
  })

  test('are none when there are only empty paragraphs and line breaks', () => {
    expect(isEmptyContent([paragraph(), paragraph({ type: 'hardBreak' }, text('  '))])).toBe(true)
  })

  test('become paragraphs at blank lines and line breaks at single ones', () => {
    expect(contentFromText('Kjære råd\nHer er saken\n\n\nHilsen oss')).toEqual([
      paragraph(text('Kjære råd'), { type: 'hardBreak' }, text('Her er saken')),
      paragraph(text('Hilsen oss')),
    ])
  })
})
