import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { packReview } from '../../electron/documents/review.ts'
import { readReviewMark, reviewMark } from '../../electron/documents/review-marks.ts'
import { readReviewed, type Reviewed, type ReviewedParagraph } from '../../electron/import/review/paragraphs.ts'
import { remarksIn, reviewOf } from '../../electron/import/review/remarks.ts'
import { plainLine } from '../../shared/replace-words.ts'
import type { MinutesModel } from '../../shared/documents.ts'
import { pictures } from '../documents/pictures.ts'
import { minutes } from '../documents/sample-minutes.ts'

const reviewId = '0193b0c8-5f6e-7a10-8c3d-0f1e2d3c4b5a'
let model: MinutesModel
let sent: Reviewed

beforeAll(async () => {
  model = minutes('nb')
  const bytes = await packReview(model, pictures, { reviewId, explanation: 'Til gjennomsyn.' })
  sent = await readReviewed(Buffer.from(bytes), 'referat.docx')
})

const remarksOf = (paragraphs: readonly ReviewedParagraph[]) =>
  remarksIn({ reviewId, name: 'Ada Lunde', model, sent }, { paragraphs, loose: [] })

/** One thing a reader may do to a paragraph; the words put in are like no others. */
type Act = Readonly<{ at: number; kind: 'put in' | 'strike' | 'follow' | 'lose marks'; place: number }>
const act: fc.Arbitrary<Act> = fc.record({
  at: fc.nat(500),
  kind: fc.constantFrom('put in', 'strike', 'follow', 'lose marks'),
  place: fc.nat(300),
})

const bare = (text: string): ReviewedParagraph => ({ text, bookmarks: [], comments: [], authors: [] })

function done(acts: readonly Act[]): Readonly<{ paragraphs: ReviewedParagraph[]; put: string[]; struck: string[] }> {
  const put: string[] = []
  const struck: string[] = []
  const byPlace = new Map(acts.map((one) => [one.at % sent.paragraphs.length, one]))
  const paragraphs = sent.paragraphs.flatMap((paragraph, at): ReviewedParagraph[] => {
    const one = byPlace.get(at)
    if (!one) return [paragraph]
    const word = `innskudd${at}`
    if (one.kind === 'lose marks') return [{ ...paragraph, bookmarks: [] }]
    if (one.kind === 'strike') {
      if (paragraph.text !== '') struck.push(paragraph.text)
      return []
    }
    put.push(word)
    if (one.kind === 'follow') return [paragraph, bare(`Nytt avsnitt med ${word}.`)]
    const words = paragraph.text === '' ? [] : paragraph.text.split(' ')
    words.splice(one.place % (words.length + 1), 0, word)
    return [{ ...paragraph, text: words.join(' ') }]
  })
  return { paragraphs, put, struck }
}

describe('minutes that come back', () => {
  it('have no remarks when nothing was done to them, whoever dropped their marks here and there', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 10 }), (acts) => {
        const { paragraphs } = done(acts.map((one) => ({ ...one, kind: 'lose marks' as const })))
        expect(remarksOf(paragraphs)).toEqual([])
      }),
    )
  })

  it('lose nothing that was put in, and nothing that was struck', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const { paragraphs, put, struck } = done(acts)
        const remarks = remarksOf(paragraphs)
        const words = remarks.map((remark) => remark.words).join('\n')
        const quotes = remarks.map(({ quote }) => quote).join(' ')
        expect(put.filter((word) => !words.includes(word))).toEqual([])
        expect(struck.filter((text) => text.split(' ').some((word) => !quotes.includes(word)))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('have each changed sentence at its own key, and leave its neighbours alone', () => {
    const keys = model.items.flatMap(({ sentences }) => sentences.filter(({ words }) => words !== ''))
    expect(keys.length).toBeGreaterThan(10)
    for (const { words, itemId } of keys) {
      const at = sent.paragraphs.findLastIndex(({ text }) => text.includes(plainLine(words)))
      const own = sent.paragraphs[at]
      if (!own) throw new Error(`«${words}» is not printed`)
      const text = own.text.replace(plainLine(words), `${plainLine(words).replace(/\.$/, '')} tilføyd.`)
      const remarks = remarksOf(
        sent.paragraphs.map((paragraph, index) => (index === at ? { ...own, text } : paragraph)),
      )
      expect(remarks).toHaveLength(1)
      const same = keys.filter((other) => other.words === words).map((other) => `${other.itemId} ${other.key}`)
      expect(same).toContain(`${remarks[0]?.itemId ?? itemId} ${remarks[0]?.key}`)
    }
  })

  it('are known by their marks, which hold any id and number Word has room for', () => {
    expect(reviewOf(sent)).toBe(reviewId)
    fc.assert(
      fc.property(fc.uuid(), fc.nat(60_000), (id, index) => {
        const name = reviewMark({ reviewId: id, index })
        expect(name.length).toBeLessThanOrEqual(40)
        expect(readReviewMark(name.toUpperCase())).toEqual({ reviewId: id, index })
      }),
    )
    for (const name of ['_Motebok_1_background', 'punkt_1', '_GoBack', '']) expect(readReviewMark(name)).toBeNull()
  })
})
