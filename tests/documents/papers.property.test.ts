import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack } from '../../electron/documents/pack.ts'
import { isContent, plainText, type Content } from '../../shared/content.ts'
import type { CasePaperModel } from '../../shared/documents.ts'
import { paperSectionKeys } from '../../shared/papers.ts'
import { anyContent } from './arbitrary.ts'
import { openPackage } from './package.ts'
import { pictures } from './pictures.ts'
import { casePaper } from './sample-papers.ts'
import { problemsOf } from './structure.ts'
import { wordsLost } from './words.ts'

const paperWith = (contents: readonly Content[]): CasePaperModel => ({
  ...casePaper('nb'),
  sections: paperSectionKeys.map((key, index) => ({ key, content: contents[index] ?? [{ type: 'paragraph' }] })),
})

describe('any paper that can be written', () => {
  it('becomes a sound Word file and loses no word', { timeout: 180_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyContent, { minLength: 1, maxLength: 5 }), async (contents) => {
        expect(contents.every(isContent)).toBe(true)
        const file = openPackage(await pack(paperWith(contents), pictures))
        expect(problemsOf(file)).toEqual([])
        expect(wordsLost(contents.map(plainText).join('\n'), file)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
