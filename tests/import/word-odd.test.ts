import * as fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { pack } from '../../electron/documents/pack.ts'
import { readWord } from '../../electron/import/word/read.ts'
import { isContent, plainText, type Content } from '../../shared/content.ts'
import { UserError } from '../../shared/errors.ts'
import { sectionNamed } from '../../shared/paper-headings.ts'
import { wordChoices, type ReadWord } from '../../shared/word-import.ts'
import { casePaper } from '../documents/sample-papers.ts'

const choices = wordChoices.parse({})
const read = (file: Uint8Array) => readWord(Buffer.from(file), 'sak.docx', choices)
const ours = Promise.resolve(pack(casePaper('nb')))

/** Our own file after someone has changed its text in another program. */
async function changed(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await ours)
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(xml)) })
}

const paragraphWith = (words: string) => new RegExp(`<w:p>(?:(?!</w:p>).)*${words}(?:(?!</w:p>).)*</w:p>`)
const sectionOf = async (file: Uint8Array, key: string): Promise<Content> =>
  (await read(file)).sections.find((section) => section.key === key)?.content ?? []

describe('a paper of ours that was changed in Word', () => {
  it('keeps a heading and a text that were added there', async () => {
    const added =
      '<w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:r><w:t>Nytt om saken</w:t></w:r></w:p><w:p><w:r><w:t>Lagt til i Word.</w:t></w:r></w:p>'
    const file = await changed((xml) => xml.replace(paragraphWith('Kartleggingen høsten 2025'), `$&${added}`))
    const [, heading, paragraph] = await sectionOf(file, 'background')
    expect(heading).toMatchObject({ type: 'heading', attrs: { level: 1 } })
    expect(plainText(paragraph ? [paragraph] : [])).toBe('Lagt til i Word.')
  })

  it('puts a section of the writer’s own where the rest is to stand, and loses none of it', async () => {
    const added =
      '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Personvern</w:t></w:r></w:p><w:p><w:r><w:t>Ingen nye opplysninger.</w:t></w:r></w:p>'
    const file = await changed((xml) => xml.replace('<w:sectPr', `${added}<w:sectPr`))
    expect(plainText(await sectionOf(file, 'background'))).toContain('Personvern\nIngen nye opplysninger.')
  })

  it('is still whole when the first item of a list is deleted', async () => {
    const file = await changed((xml) => xml.replace(paragraphWith('én avtale'), ''))
    const { sections } = await read(file)
    expect(sections.every(({ content }) => isContent(content))).toBe(true)
    expect(plainText(await sectionOf(file, 'assessment'))).toContain('lik opplevelse for innbyggeren')
  })

  it('is read as any other when its bookmarks are gone', async () => {
    const file = await changed((xml) => xml.replaceAll(/<w:bookmark(Start|End)[^>]*>/g, ''))
    const { sections, report } = await read(file)
    expect(report.isOwn).toBe(false)
    expect(sections.map(({ key, headings }) => [key, headings[0]])).toEqual([
      ['proposal', 'Forslag til råd'],
      ['summary', 'Oppsummering'],
      ['background', 'Bakgrunn'],
      ['assessment', 'Vurdering'],
      ['process', 'Videre prosess'],
    ])
  })
})

describe('a file damaged anywhere', () => {
  it('is read or refused in words, whatever bytes are wrong', { timeout: 120_000 }, async () => {
    const file = Buffer.from(await ours)
    const damage = fc.array(fc.record({ at: fc.nat({ max: file.length - 1 }), byte: fc.nat({ max: 255 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(damage, fc.nat({ max: file.length }), fc.boolean(), async (wrong, end, isCut) => {
        const copy = Buffer.from(isCut ? file.subarray(0, end) : file)
        for (const { at, byte } of wrong) if (at < copy.length) copy[at] = byte
        const answer: unknown = await readWord(copy, 'sak.docx', choices).catch((error: unknown) => error)
        const isRead = answer instanceof Error ? answer instanceof UserError : true
        expect(isRead, answer instanceof Error ? answer.stack : '').toBe(true)
        const sections = answer instanceof Error ? [] : (answer as ReadWord).sections
        expect(sections.every(({ content }) => isContent(content))).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})

describe('headings of Norwegian papers', () => {
  it.each([
    ['Saksopplysninger', 'background'],
    ['Saksopplysningar', 'background'],
    ['SAKSUTREDNING', 'background'],
    ['1. Bakgrunn', 'background'],
    ['1.1 Bakgrunn for saken', 'background'],
    ['Kva saka gjeld', 'background'],
    ['Vurdering', 'assessment'],
    ['Kommunedirektørens vurdering', 'assessment'],
    ['Administrasjonen sine vurderingar', 'assessment'],
    ['Vurdering av alternativene', 'assessment'],
    ['Drøfting', 'assessment'],
    ['Forslag til vedtak:', 'proposal'],
    ['Kommunedirektørens forslag til vedtak', 'proposal'],
    ['Framlegg til vedtak', 'proposal'],
    ['Framlegg til innstilling', 'proposal'],
    ['Innstilling', 'proposal'],
    ['Innstilling fra Digitaliseringsutvalget', 'proposal'],
    ['IV. Tilråding', 'proposal'],
    ['Anbefaling', 'proposal'],
    ['Sammendrag', 'summary'],
    ['Samandrag', 'summary'],
    ['Kort om saka', 'summary'],
    ['Videre prosess', 'process'],
    ['Vidare handsaming', 'process'],
    ['Veien videre', 'process'],
    ['Økonomiske konsekvenser', null],
    ['Vedlegg', null],
    ['Forslag om å bytte bakgrunn i kaféen', null],
    ['a'.repeat(100_000), null],
  ])('«%s» names %s', (heading, key) => {
    expect(sectionNamed(heading)).toBe(key)
  })
})
