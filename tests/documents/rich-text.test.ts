import { describe, expect, it } from 'vitest'
import type { Content, ContentNode } from '../../shared/content.ts'
import {
  bold,
  h,
  italic,
  li,
  lineBreak,
  link,
  ol,
  p,
  quote,
  simpleTable,
  table,
  td,
  text,
  th,
  tr,
  ul,
} from './content.ts'
import { listedLines } from './numbers.ts'
import { documentOf, openPackage, part, textOf, type Package } from './package.ts'
import { pack } from '../../electron/documents/pack.ts'
import { casePaper } from './sample-papers.ts'
import { headingsOf, problemsOf } from './structure.ts'
import { all, child, value } from './xml.ts'

/** A paper whose only other text is the proposal. */
async function printed(...content: ContentNode[]): Promise<Package> {
  const sections: { key: 'process'; content: Content }[] = [{ key: 'process', content }]
  const file = openPackage(await pack({ ...casePaper('nb'), priorTreatments: [], attachments: [], sections }))
  expect(problemsOf(file)).toEqual([])
  return file
}

const headingsAfter = (file: Package) =>
  headingsOf(file).slice(headingsOf(file).findIndex((one) => one.text === 'Videre prosess') + 1)
const linksOf = (file: Package) =>
  part(file, 'word/_rels/document.xml.rels')
    .children.filter((one) => one.attributes['TargetMode'] === 'External')
    .map((one) => one.attributes['Target'])

describe('rich text in Word', () => {
  it('numbers every list from its own start, also inside another', async () => {
    const file = await printed(
      ol(1, 'en', li('to', ol(1, 'a', li('b', ol(1, 'dypest'))))),
      p('Mellomtekst'),
      ol(4, 'fire', 'fem'),
      ol(1, 'ny'),
      ul('prikk', li('prikk to', ol(1, 'første nummer i prikkliste'))),
    )
    expect(listedLines(file)).toEqual([
      '1. en',
      '2. to',
      'a. a',
      'b. b',
      'i. dypest',
      '4. fire',
      '5. fem',
      '1. ny',
      '• prikk',
      '• prikk to',
      '1. første nummer i prikkliste',
    ])
  })

  it('carries on counting after a second paragraph or a table in a list item', async () => {
    const file = await printed(ol(1, li('en', 'mer om en', simpleTable(['A'], ['1'])), 'to'))
    expect(listedLines(file)).toEqual(['1. en', '2. to'])
  })

  it('keeps an empty item that later numbers count on, and drops empty ones at the end', async () => {
    const file = await printed(ol(1, 'en', li(p()), 'tre', li(p()), li(p())))
    expect(listedLines(file)).toEqual(['1. en', '2. ', '3. tre'])
  })

  it('never skips a heading level, whatever levels the writer used', async () => {
    const file = await printed(h(4, 'fire'), h(6, 'seks'), h(1, 'en'), h(2, 'to'), h(2, ' '), h(3, 'tre'))
    expect(headingsAfter(file).map(({ level, text: words }) => `${level} ${words}`)).toEqual([
      '3 fire',
      '4 seks',
      '3 en',
      '4 to',
      '5 tre',
    ])
  })

  it('leaves space to the styles and drops empty paragraphs', async () => {
    const file = await printed(p('før'), p(), p(' '), p(lineBreak), p('etter'))
    const body = child(documentOf(file), 'w:body')?.children ?? []
    const from = body.findIndex((one) => textOf(one) === 'før')
    expect(textOf(body[from + 1] ?? documentOf(file))).toBe('etter')
  })

  it('links to web pages and mail only, and keeps the words of other links', async () => {
    const file = await printed(
      p(link('side', 'https://eksempel.no/?a=1&b=æ'), ' ', link('post', 'mailto:ola@eksempel.no'), ' '),
      p(
        link('skript', 'javascript:alert(1)'),
        ' ',
        link('disk', 'file:///c:/maler'),
        ' ',
        link('bare tull', 'http://['),
        ' ',
      ),
      p(link('uten navn', 'https://a..b/'), ' ', link('med passord', 'https://ola:hemmelig@eksempel.no/')),
    )
    expect(linksOf(file)).toEqual(['https://eksempel.no/?a=1&b=%C3%A6', 'mailto:ola@eksempel.no'])
    const words = textOf(documentOf(file))
    for (const kept of ['skript', 'disk', 'bare tull', 'uten navn', 'med passord']) expect(words).toContain(kept)
  })

  it('makes one link of words with the same address, also when one of them is bold', async () => {
    const address = { type: 'link', attrs: { href: 'https://eksempel.no/' } }
    const file = await printed(
      p(link('Les ', 'https://eksempel.no/'), { type: 'text', text: 'alt', marks: [{ type: 'bold' }, address] }),
    )
    const links = all(documentOf(file), 'w:hyperlink')
    expect(links.map(textOf)).toEqual(['Les alt'])
  })

  it('keeps bold, italic and line breaks', async () => {
    const file = await printed(p(bold('fet'), ' ', italic('kursiv'), lineBreak, 'ny linje'))
    const runs = all(documentOf(file), 'w:r')
    const boldRuns = runs.filter((run) => child(run, 'w:rPr', 'w:b') !== undefined).map(textOf)
    expect(boldRuns).toContain('fet')
    expect(runs.filter((run) => child(run, 'w:rPr', 'w:i') !== undefined).map(textOf)).toEqual(['kursiv'])
    expect(textOf(documentOf(file))).toContain('fet kursiv\nny linje')
  })

  it('repeats the heading row of a table and keeps the widths set by hand', async () => {
    const file = await printed(
      table(
        tr(th({ colwidth: [100] }, 'Smal'), th({ colwidth: [300] }, 'Bred')),
        tr(td({ colwidth: [100] }, '1'), td({ colwidth: [300] }, '2')),
      ),
    )
    const made = all(documentOf(file), 'w:tbl').at(-1) ?? documentOf(file)
    expect(child(made, 'w:tblGrid')?.children.map((one) => Number(one.attributes['w:w']))).toEqual([2268, 6804])
    expect(all(made, 'w:tblHeader')).toHaveLength(1)
  })

  it('gives a narrow column beside two full ones room for its longest word', async () => {
    const long = 'En lang tekst som går over flere linjer i cellen, fordi den sier mye. '.repeat(3)
    const file = await printed(simpleTable(['Kommune', 'Tiltak', 'Merknad'], ['Bodø', long, long]))
    const made = all(documentOf(file), 'w:tbl').at(-1) ?? documentOf(file)
    const [first = 0, ...others] = child(made, 'w:tblGrid')?.children.map((one) => Number(one.attributes['w:w'])) ?? []
    // Seven bold signs of ten points, at most 0.6 of that wide each, and the edges of the cell.
    expect(first).toBeGreaterThan(7 * 120 + 200)
    expect(first + others.reduce((sum, width) => sum + width, 0)).toBe(9072)
    expect(others[0]).toBe(others[1])
  })

  it('fills out rows that lack cells and merges those that span', async () => {
    const file = await printed(
      table(
        tr(td({ rowspan: 2 }, 'høy'), td({ colspan: 2 }, 'bred')),
        tr(td({}, 'x')),
        tr(td({ colspan: 99, rowspan: 99 }, 'for stor')),
      ),
    )
    const made = all(documentOf(file), 'w:tbl').at(-1) ?? documentOf(file)
    const rows = all(made, 'w:tr').map((row) => all(row, 'w:tc').map(textOf))
    expect(rows.map((row) => row.filter((words) => words !== ''))).toEqual([['høy', 'bred'], ['x'], ['for stor']])
    expect(all(made, 'w:vMerge').map(value)).toEqual(['restart', 'continue'])
  })

  it('keeps tables apart and words in a table with more columns than Word has', async () => {
    const file = await printed(
      simpleTable(['A'], ['1']),
      simpleTable(['B'], ['2']),
      table(tr(...Array.from({ length: 70 }, (_, index) => td({}, `celle${index}`)))),
    )
    const words = textOf(documentOf(file))
    for (let index = 0; index < 70; index++) expect(words).toContain(`celle${index}`)
  })

  it('sets what follows a list apart from it, but nothing inside it', async () => {
    const file = await printed(ul('første', li('andre', ol(1, 'under'), p('utdypet'))), p('etterpå'), p('til slutt'))
    const spaceBefore = (words: string) => {
      const paragraph = all(documentOf(file), 'w:p').find((one) => textOf(one) === words)
      return paragraph && child(paragraph, 'w:pPr', 'w:spacing')?.attributes['w:before']
    }
    expect(spaceBefore('etterpå')).toBe('140')
    expect(['første', 'andre', 'under', 'utdypet', 'til slutt'].map(spaceBefore)).toEqual(Array(5).fill(undefined))
  })

  it('takes out signs Word cannot read and keeps the rest', async () => {
    const file = await printed(p('a\uFFFEb\u0000c\uD800d 😀 é\ttab\nny <b>&amp;</b>'))
    expect(textOf(documentOf(file))).toContain('abc\uFFFDd 😀 é tab ny <b>&amp;</b>')
  })

  it('holds lists and quotes within each other, deeper than Word counts', async () => {
    const nested = (depth: number): ContentNode =>
      depth === 0 ? p('innerst') : ul(li(`nivå ${depth}`, quote(nested(depth - 1))))
    const file = await printed(nested(14), ...text('slutt'))
    const levels = all(documentOf(file), 'w:ilvl').map((one) => Number(value(one)))
    expect(Math.max(...levels)).toBe(8)
    expect(textOf(documentOf(file))).toContain('innerst')
  })
})
