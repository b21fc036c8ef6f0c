import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fitted } from '../../electron/documents/pictures.ts'
import { pack } from '../../electron/documents/pack.ts'
import { languages } from '../../shared/values.ts'
import type { ContentNode } from '../../shared/content.ts'
import { decision, h, li, note, ol, p, table, td, th, tr, ul } from './content.ts'
import { illustratedPaper } from './illustrated-paper.ts'
import { documentOf, footnotes, openPackage, part, pictureTexts, textOf, type Package } from './package.ts'
import { high, image, pictures, small, wide } from './pictures.ts'
import { head, notice } from './sample-meeting.ts'
import { casePaper } from './sample-papers.ts'
import { problemsOf } from './structure.ts'
import { all, child, value, type Element } from './xml.ts'

async function printed(...content: ContentNode[]): Promise<Package> {
  const sections = [{ key: 'process' as const, content }]
  const paper = { ...casePaper('nb'), priorTreatments: [], attachments: [], sections }
  const file = openPackage(await pack(paper, pictures))
  expect(problemsOf(file)).toEqual([])
  return file
}

/** Width and height of each picture in pixels. */
const sizes = (file: Package) =>
  all(documentOf(file), 'wp:extent').map(({ attributes: { cx, cy } }) => [Number(cx) / 9525, Number(cy) / 9525])

const paragraphWith = (file: Package, words: string): Element => {
  const found = all(documentOf(file), 'w:p').find((one) => textOf(one).includes(words))
  if (!found) throw new Error(`nothing says ${words}`)
  return found
}

describe('a picture in Word', () => {
  it('has the bytes it was kept with, once, however often it is shown', async () => {
    const bytes = await pack(
      {
        ...casePaper('nb'),
        sections: [{ key: 'process', content: [image(wide, 64, 40, 'a'), image(wide, 32, 20, 'b')] }],
      },
      pictures,
    )
    const media = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('word/media/'))
    expect(media.map(([, kept]) => Buffer.from(kept))).toEqual([pictures.get(wide)?.bytes])
  })

  it('has the size of the paper, and what it shows in words', async () => {
    const file = await printed(image(wide, 320, 200, 'Kart over Vestland'))
    expect(sizes(file)).toEqual([[320, 200]])
    expect(pictureTexts(file)).toEqual(['Kart over Vestland'])
  })

  it('is never wider than the text, nor higher than the page, and keeps its shape', async () => {
    const file = await printed(image(wide, 1600, 1000, 'a'), image(high, 320, 9000, 'b'))
    expect(sizes(file)).toEqual([
      [604, 378],
      [30, 840],
    ])
  })

  it('keeps within its cell, and within the list it stands in', async () => {
    const inCell = await printed(
      table(tr(th({}, 'En'), th({}, 'To')), tr(td({}, image(wide, 640, 400, 'a')), td({}, image(wide, 640, 400, 'b')))),
    )
    expect(sizes(inCell)).toEqual([
      [289, 181],
      [289, 181],
    ])
    const inList = await printed(ul(li('En', ul(li('To', image(wide, 640, 400, 'a'))))))
    expect(sizes(inList)).toEqual([[551, 344]])
  })

  it('is passed over by screen readers when it is decorative', async () => {
    const file = await printed(image(small, 24, 24, 'tekst fra før', true))
    expect(pictureTexts(file)).toEqual(['tekst fra før'])
    expect(all(documentOf(file), 'adec:decorative').map(({ attributes }) => attributes['val'])).toEqual(['1'])
  })

  it('grows never beyond its own size, and vanishes never', () => {
    expect(fitted({ width: 10, height: 4 }, 600)).toEqual({ width: 10, height: 4 })
    expect(fitted({ width: 20_000, height: 1 }, 1)).toEqual({ width: 1, height: 1 })
  })

  it('that was not given to the document stops it', async () => {
    await expect(
      pack({ ...casePaper('nb'), sections: [{ key: 'process', content: [image(wide, 1, 1, '')] }] }),
    ).rejects.toThrow('was not given')
  })
})

describe('footnotes in Word', () => {
  it('are real ones, in reading order, also in headings, lists, cells and decisions', async () => {
    const file = await printed(
      h(1, 'Kostnader', note('i overskrift')),
      ol(1, li(p('punkt', note('i liste')))),
      table(tr(th({}, p('Tall', note('i tabell')))), tr(td({}, '1'))),
      decision(p('Råd', note('i råd'))),
    )
    expect(footnotes(file)).toEqual([' i overskrift', ' i liste', ' i tabell', ' i råd'])
    const styles = all(part(file, 'word/footnotes.xml'), 'w:pStyle').map(value)
    expect(new Set(styles)).toEqual(new Set(['FootnoteText']))
  })

  it('without words are no footnotes', async () => {
    expect(footnotes(await printed(p('Ord', note(), note(' '))))).toEqual([])
  })

  it('begin at one again with each paper of a packet, as in the paper alone', async () => {
    const papers = languages.map((language) => ({ ...illustratedPaper(language), head: head('nb'), itemId: language }))
    const file = openPackage(await pack({ kind: 'packet', notice: notice('nb'), papers }, pictures))
    expect(problemsOf(file)).toEqual([])
    const restarts = all(documentOf(file), 'w:sectPr').map((one) => value(child(one, 'w:footnotePr', 'w:numRestart')))
    expect(restarts).toEqual(['eachSect', 'eachSect', 'eachSect'])
    const alone = openPackage(await pack(illustratedPaper('nb'), pictures))
    expect(footnotes(file).slice(0, footnotes(alone).length)).toEqual(footnotes(alone))
    expect(footnotes(file)).toHaveLength(2 * footnotes(alone).length)
  })
})

describe('a decision in Word', () => {
  it('is in a style of its own, with its rule along the lists in it', async () => {
    const file = await printed(
      decision('Rådet anbefaler at KS', ol(1, 'starter,', li('ser på', ul('pris')))),
      p('Etter'),
    )
    const look = (words: string) => {
      const properties = child(paragraphWith(file, words), 'w:pPr')
      const rule = child(properties, 'w:pBdr', 'w:left')?.attributes
      return [value(child(properties, 'w:pStyle')), rule?.['w:space']]
    }
    expect(look('Rådet anbefaler')).toEqual(['Vedtak', '10'])
    expect(look('starter')).toEqual(['Vedtak', '10'])
    expect(look('pris')).toEqual(['Vedtak', '30'])
    expect(look('Etter')).toEqual([undefined, undefined])
  })
})
