import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack } from '../../electron/documents/pack.ts'
import { readWord } from '../../electron/import/word/read.ts'
import { isContent, plainText, type Content } from '../../shared/content.ts'
import type { CasePaperModel } from '../../shared/documents.ts'
import { paperSectionKeys } from '../../shared/papers.ts'
import type { Language } from '../../shared/values.ts'
import { wordChoices } from '../../shared/word-import.ts'
import { anyContent } from '../documents/arbitrary.ts'
import { casePaper, unfinishedPaper } from '../documents/sample-papers.ts'
import { written } from './same-paper.ts'

const choices = wordChoices.parse({})
const outAndIn = async (paper: CasePaperModel) => readWord(Buffer.from(await pack(paper)), 'sak.docx', choices)

/** What a paper holds: its sections that have words. */
const sectionsOf = ({ sections }: CasePaperModel) =>
  paperSectionKeys.flatMap((key) => {
    const content = written(sections.find((section) => section.key === key)?.content ?? [])
    return content.length === 0 || plainText(content) === '' ? [] : [{ key, content }]
  })

const withSections = (contents: readonly Content[], language: Language = 'nb'): CasePaperModel => ({
  ...casePaper(language),
  sections: paperSectionKeys.map((key, index) => ({ key, content: contents[index] ?? [{ type: 'paragraph' }] })),
})

async function expectSame(paper: CasePaperModel): Promise<void> {
  const { sections, report } = await outAndIn(paper)
  expect(sections.map(({ key, content }) => ({ key, content }))).toEqual(sectionsOf(paper))
  expect(sections.every(({ content }) => isContent(content))).toBe(true)
  expect(report.isOwn).toBe(true)
}

/** The text with only what is read from Word so far. */
const readable = (nodes: Content): Content =>
  nodes
    .filter(({ type }) => type !== 'image' && type !== 'footnote')
    .map(({ type, content: inner, ...node }) => ({
      ...node,
      type: type === 'decision' ? 'blockquote' : type,
      ...(inner === undefined ? {} : { content: atLeastOne(type, readable(inner)) }),
    }))

const atLeastOne = (type: string, inner: Content): Content =>
  inner.length === 0 && !['paragraph', 'heading', 'tableRow'].includes(type) ? [{ type: 'paragraph' }] : inner

describe('a paper that has been out as a Word file', () => {
  it.each(['nb', 'nn'] as const)('comes in again as the same paper, node by node (%s)', async (language) => {
    await expectSame(casePaper(language))
  })

  it('comes in again with what is not written yet still not written', async () => {
    await expectSame(unfinishedPaper('nb'))
  })

  it('keeps a heading deeper than the editor offers', async () => {
    const heading = (level: number) => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text: 'Råd' }] })
    await expectSame(withSections([[1, 2, 3, 4].map(heading)]))
  })

  it('keeps two quotes apart that only a table without cells stood between', async () => {
    const words = { type: 'paragraph', content: [{ type: 'text', text: 'Råd' }] }
    const quote = { type: 'blockquote', content: [words] }
    await expectSame(withSections([[quote, { type: 'table', content: [{ type: 'tableRow' }] }, quote]]))
  })

  it('is the same whatever can be written in it', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyContent.map(readable), { minLength: 1, maxLength: 5 }), async (contents) => {
        fc.pre(contents.some((content) => plainText(written(content)) !== ''))
        await expectSame(withSections(contents))
      }),
      { numRuns: 60 },
    )
  })
})
