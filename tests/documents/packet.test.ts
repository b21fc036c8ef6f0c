import { describe, expect, it } from 'vitest'
import { listedLines } from './numbers.ts'
import { documentOf, textOf } from './package.ts'
import { linesUnder, readBack } from './reading.ts'
import { headingsOf } from './structure.ts'
import { packet } from './samples.ts'
import { all, child, value } from './xml.ts'

describe('the packet', () => {
  it('is the notice with a list of contents, then the papers in the order of the agenda', async () => {
    const { file, lines } = await readBack(packet('nb'))
    const titles = headingsOf(file).filter(({ level }) => level === 1)
    expect(titles.map(({ text }) => text)).toEqual([
      'Møteinnkalling',
      'Sak 14/26 Felles innlogging for innbyggertjenester',
      'Felles krav til leverandører av fagsystemer',
      'Sak 16/26 Felles innlogging for innbyggjartenester',
    ])
    expect(lines.indexOf('Innhold')).toBeGreaterThan(lines.indexOf('Andre innkalte'))
  })

  it('leads from the contents to each paper, and gives no page numbers it cannot know', async () => {
    const reading = await readBack(packet('nb'))
    expect(linesUnder(reading, 'Innhold').slice(0, 7)).toEqual([
      '14/26\tFelles innlogging for innbyggertjenester',
      'Vedlegg 1: Kostnader og gevinster',
      'Vedlegg 2: Trusselvurdering (begrenset tilgang)',
      '\tFelles krav til leverandører av fagsystemer',
      '16/26\tFelles innlogging for innbyggjartenester',
      'Vedlegg 1: Kostnader og vinstar',
      'Vedlegg 2: Trugsmålsvurdering (begrenset tilgang)',
    ])
    const anchors = all(documentOf(reading.file), 'w:hyperlink').flatMap((link) => link.attributes['w:anchor'] ?? [])
    expect(anchors).toEqual(['sak_1', 'sak_2', 'sak_3'])
  })

  it('starts every paper on a new page with its own running head', async () => {
    const { file } = await readBack(packet('nb'))
    const sections = all(documentOf(file), 'w:sectPr')
    expect(sections).toHaveLength(4)
    expect(sections.every((section) => child(section, 'w:titlePg') !== undefined)).toBe(true)
    const heads = [...file.parts].filter(([name]) => /header\d+/.test(name) && !name.endsWith('.rels'))
    expect(heads.map(([, head]) => textOf(head))).toEqual([
      'Møteinnkalling: KommIT-rådet 3. mars 2026',
      'Sak 14/26 Felles innlogging for innbyggertjenester',
      'Felles krav til leverandører av fagsystemer (begrenset tilgang)',
      'Sak 16/26 Felles innlogging for innbyggjartenester',
    ])
  })

  it('counts every list from its own start, also when papers have the same lists', async () => {
    const { file } = await readBack(packet('nb'))
    const firsts = listedLines(file).filter((line) => /^1\. (etablerer|De ti|Dei ti)/.test(line))
    expect(firsts).toHaveLength(4)
  })

  it('marks the language of a paper in the other written form, so that Word proofs it right', async () => {
    const { file } = await readBack(packet('nb'))
    const body = child(documentOf(file), 'w:body')?.children ?? []
    const from = body.findIndex((one) => textOf(one) === 'Framlegg til råd')
    const runs = body
      .slice(from)
      .flatMap((one) => all(one, 'w:r'))
      .filter((run) => child(run, 'w:t') !== undefined)
    const languages = new Set(runs.map((run) => value(child(run, 'w:rPr', 'w:lang'))))
    expect([...languages]).toEqual(['nn-NO'])
    const before = body.slice(0, 10).flatMap((one) => all(one, 'w:lang'))
    expect(before).toEqual([])
  })

  it('has no contents when there are no papers', async () => {
    const { headings } = await readBack({ ...packet('nb'), papers: [] })
    expect(headings).not.toContain('Innhold')
  })
})
