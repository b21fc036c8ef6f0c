import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack } from '../../electron/documents/pack.ts'
import { readWord } from '../../electron/import/word/read.ts'
import { imageHashesIn, isContent, isEmptyContent, type Content } from '../../shared/content.ts'
import type { CasePaperModel } from '../../shared/documents.ts'
import { paperSectionKeys } from '../../shared/papers.ts'
import type { Language } from '../../shared/values.ts'
import { wordChoices } from '../../shared/word-import.ts'
import { anyContent } from '../documents/arbitrary.ts'
import { illustratedPaper } from '../documents/illustrated-paper.ts'
import { pictures } from '../documents/pictures.ts'
import { casePaper, unfinishedPaper } from '../documents/sample-papers.ts'
import { written } from './same-paper.ts'

const choices = wordChoices.parse({})
const outAndIn = async (paper: CasePaperModel) =>
  readWord(Buffer.from(await pack(paper, pictures)), 'sak.docx', choices)

/** What a paper holds: its sections that have words. */
const sectionsOf = ({ sections }: CasePaperModel) =>
  paperSectionKeys.flatMap((key) => {
    const content = written(sections.find((section) => section.key === key)?.content ?? [])
    return isEmptyContent(content) ? [] : [{ key, content }]
  })

const withSections = (contents: readonly Content[], language: Language = 'nb'): CasePaperModel => ({
  ...casePaper(language),
  sections: paperSectionKeys.map((key, index) => ({ key, content: contents[index] ?? [{ type: 'paragraph' }] })),
})

async function expectSame(paper: CasePaperModel): Promise<void> {
  const { sections, images, report } = await outAndIn(paper)
  expect(sections.map(({ key, content }) => ({ key, content }))).toEqual(sectionsOf(paper))
  expect(sections.every(({ content }) => isContent(content))).toBe(true)
  expect(report.isOwn).toBe(true)
  const named = imageHashesIn(sections.flatMap(({ content }) => content))
  expect(images.map(({ hash }) => hash).toSorted()).toEqual(named.toSorted())
  for (const { hash, base64 } of images)
    expect(base64).toBe(Buffer.from(pictures.get(hash)?.bytes ?? []).toString('base64'))
}

describe('a paper that has been out as a Word file', () => {
  it.each(['nb', 'nn'] as const)('comes in again as the same paper, node by node (%s)', async (language) => {
    await expectSame(casePaper(language))
  })

  it.each(['nb', 'nn'] as const)(
    'keeps pictures, footnotes and decisions wherever they stand (%s)',
    async (language) => {
      await expectSame(illustratedPaper(language))
    },
  )

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
      fc.asyncProperty(fc.array(anyContent, { minLength: 1, maxLength: 5 }), async (contents) => {
        fc.pre(contents.some((content) => !isEmptyContent(written(content))))
        await expectSame(withSections(contents))
      }),
      { numRuns: 60 },
    )
  })
})
