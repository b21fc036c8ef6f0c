import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { papers } from '../../electron/domain/papers.ts'
import { headerOf } from '../../electron/images/header.ts'
import { createTasks } from '../../electron/tasks.ts'
import { verify } from '../../electron/verify.ts'
import { isContent, type Content, type ContentNode } from '../../shared/content.ts'
import { UserError } from '../../shared/errors.ts'
import type { ReadWord } from '../../shared/word-import.ts'
import {
  colourAt,
  cornered,
  exifOf,
  jpegOf,
  pngChunk,
  pngOf,
  withJpegSegment,
  withPngChunks,
} from '../support/pictures.ts'
import { openWorkspace } from '../support/workspace.ts'
import { item, lists, norwegianStyles, par, run, styled, wordFile, type Parts } from './word-file.ts'

type Shown = Readonly<{ alt?: string; isDecorative?: boolean; crop?: string; isFloating?: boolean; turned?: boolean }>

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><d:decorative xmlns:d="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** A picture as Word sets it in a line of text: 200 by 150 pixels, or turned. */
function drawing(
  id: string,
  { alt = '', isDecorative = false, crop = '', isFloating = false, turned = false }: Shown = {},
) {
  const [cx, cy] = turned ? [1_428_750, 1_905_000] : [1_905_000, 1_428_750]
  const tag = isFloating ? 'wp:anchor' : 'wp:inline'
  return `<w:r><w:drawing><${tag}><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="1" name="Bilde 1" descr="${alt}">${isDecorative ? decorative : ''}</wp:docPr><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="b.png"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/>${crop}</pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></${tag}></w:drawing></w:r>`
}

/** A picture as older programs set it. */
const oldDrawing = (id: string, alt: string): string =>
  `<w:r><w:pict><v:shape style="width:75pt;height:1in" alt="${alt}"><v:imagedata r:id="${id}"/></v:shape></w:pict></w:r>`

/** Pictures of the file by their relation's id. */
type Media = Readonly<Record<string, Uint8Array>>

const withMedia = (media: Media, parts: Parts = {}): Parts => ({
  styles: `${norwegianStyles}<w:style w:type="paragraph" w:styleId="Vedtakstekst"><w:name w:val="Vedtakstekst"/></w:style>`,
  numbering: lists,
  ...parts,
  relations: Object.keys(media).map((id) => [id, 'image', `media/${id}.bin`] as const),
  more: Object.fromEntries(Object.entries(media).map(([id, bytes]) => [`word/media/${id}.bin`, bytes])),
})

/** Reads the way the window does: in a worker with its own small memory. */
async function read(body: string, media: Media, parts?: Parts): Promise<ReadWord> {
  const { store } = openWorkspace()
  const base64 = wordFile(body, withMedia(media, parts)).toString('base64')
  const { run: runTask } = createTasks(() => undefined)
  return (await runTask(store, 'papers.readWord', papers.readWord, { fileName: 'sak.docx', base64 })) as ReadWord
}

const contentOf = ({ sections }: ReadWord): Content => sections[0]?.content ?? []

/** The text as words to read, pictures in brackets. */
function shape(node: ContentNode): string {
  if (node.type === 'image') return `[${String(node.attrs?.['alt'])}]`
  if (node.text !== undefined) return node.text
  const inside = (node.content ?? []).map(shape)
  if (node.type === 'paragraph') return inside.join('')
  return `${node.type}(${inside.join(' ')})`
}

const shapes = (found: ReadWord): string[] => contentOf(found).map(shape)
const kart = cornered(400, 300)

describe('a picture in a Word file', () => {
  it('is taken in with its words, the size it is shown in, and bytes ready to be kept', async () => {
    const found = await read(par('Slik er havna:') + par(drawing('k', { alt: 'Kart over havna' })), { k: kart })
    const hash = createHash('sha256').update(kart).digest('hex')
    expect(contentOf(found)[1]).toEqual({
      type: 'image',
      attrs: { hash, width: 200, height: 150, alt: 'Kart over havna', isDecorative: false },
    })
    expect(found.images).toEqual([{ hash, base64: kart.toString('base64'), width: 400, height: 300 }])
    expect(found.report.images).toEqual([{ alt: 'Kart over havna', isDecorative: false, loss: null }])
    expect(isContent(contentOf(found))).toBe(true)
  })

  it('that only decorates is known as such, and one of an older program has its size and words too', async () => {
    const found = await read(par(drawing('k', { isDecorative: true })) + par(oldDrawing('k', 'Gammelt kart')), {
      k: kart,
    })
    expect(contentOf(found).map(({ attrs }) => attrs)).toMatchObject([
      { isDecorative: true, alt: '', width: 200, height: 150 },
      { isDecorative: false, alt: 'Gammelt kart', width: 100, height: 96 },
    ])
    expect(found.images).toHaveLength(1)
  })

  it('stands upright when a telephone made it, and tells no longer where', async () => {
    const photo = withJpegSegment(await jpegOf(cornered(400, 300)), 0xe1, exifOf(6))
    const found = await read(par('Tekst.') + par(drawing('k')), { k: photo })
    const [image] = found.images
    expect([image?.width, image?.height]).toEqual([300, 400])
    expect(contentOf(found)[1]?.attrs).toMatchObject({ width: 150, height: 200 })
    expect(Buffer.from(image?.base64 ?? '', 'base64').includes('Exif')).toBe(false)
  })

  it('shows no more than Word shows of it', async () => {
    const crop = '<a:srcRect l="50000" b="50000"/>'
    const found = await read(par(drawing('k', { crop })) + par(drawing('k')), { k: kart })
    const [cut, whole] = contentOf(found).map(({ attrs }) => found.images.find(({ hash }) => hash === attrs?.['hash']))
    expect([cut?.width, cut?.height, whole?.width, whole?.height]).toEqual([200, 150, 400, 300])
    expect(await colourAt(Buffer.from(cut?.base64 ?? '', 'base64'), 0.1, 0.9)).toEqual([30, 160, 60])
  })

  it('breaks no sentence: it comes after the line it stands in, and before the line it begins', async () => {
    const p = drawing('k', { alt: 'Kart' })
    const line = '<w:r><w:br/></w:r>'
    const found = await read(
      [
        par(`${run('Se kartet ')}${p}${run(' her.')}`),
        par(`${p}${run('Etter kartet.')}`),
        par(`${run('Over.')}${line}${p}${line}${run('Under.')}`),
        par(`${run('Første linje.')}${line}${run('Andre linje.')}${p}`),
      ].join(''),
      { k: kart },
    )
    expect(shapes(found)).toEqual([
      'Se kartet  her.',
      '[Kart]',
      '[Kart]',
      'Etter kartet.',
      'Over.',
      '[Kart]',
      'Under.',
      'Første linje.hardBreak()Andre linje.',
      '[Kart]',
    ])
  })

  it('stays in its item of a list, its cell and its quote', async () => {
    const p = drawing('k', { alt: 'Kart' })
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const found = await read(
      [
        item(1, 0, 'Først'),
        par(`${p}${run('Så')}`, numbered),
        item(1, 0, 'Sist'),
        `<w:tbl><w:tr><w:tc>${par(p)}</w:tc><w:tc>${par(`${run('Ved siden av')}${p}`)}</w:tc></w:tr></w:tbl>`,
        styled('Sitat', 'Ordene.'),
        par(p, '<w:pStyle w:val="Sitat"/>'),
      ].join(''),
      { k: kart },
    )
    expect(shapes(found)).toEqual([
      'bulletList(listItem(Først) listItem(Så [Kart]) listItem(Sist))',
      'table(tableRow(tableCell([Kart]) tableCell(Ved siden av [Kart])))',
      'blockquote(Ordene. [Kart])',
    ])
  })

  it('that cannot be kept is named with its words, and the text around it stays', async () => {
    const emf = Buffer.concat([Buffer.from([1, 0, 0, 0, 0x6c, 0, 0, 0]), Buffer.alloc(80)])
    const found = await read(
      [
        par(`${run('Tekst.')}${drawing('e', { alt: 'Figur' })}`),
        par(drawing('s', { alt: 'Tegning' })),
        par(drawing('b', { alt: 'Bombe' })),
        par(drawing('c', { alt: 'Halv' })),
        par(drawing('ingen', { alt: 'Borte' })),
      ].join(''),
      {
        e: emf,
        s: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
        b: pngOf(60_000, 60_000, Buffer.alloc(100)),
        c: withPngChunks(cornered(900, 800), pngChunk('tEXt', Buffer.from('a\0b'))).subarray(0, 700),
      },
    )
    expect(shapes(found)).toEqual(['Tekst.'])
    expect(found.report.images.map(({ alt, loss }) => [alt, loss])).toEqual([
      ['Figur', 'kind'],
      ['Tegning', 'kind'],
      ['Bombe', 'large'],
      ['Halv', 'damaged'],
      ['Borte', 'outside'],
    ])
    expect(found.images).toEqual([])
  })

  it('is one of so many as a paper has room for; the others are named', async () => {
    const media = Object.fromEntries(Array.from({ length: 160 }, (_, index) => [`m${index}`, cornered(2 + index, 2)]))
    const found = await read(
      Object.keys(media)
        .map((id) => par(drawing(id)))
        .join(''),
      media,
    )
    expect(found.images).toHaveLength(150)
    expect(found.report.images.filter(({ loss }) => loss === 'many')).toHaveLength(10)
    const wide = Object.fromEntries(
      [1, 2, 3].map((index) => [`w${index}`, pngOf(9000, 8000 + index, Buffer.alloc(10))]),
    )
    const heavy = await read(
      par('Tekst.') +
        Object.keys(wide)
          .map((id) => par(drawing(id)))
          .join(''),
      wide,
    )
    expect(heavy.report.images.map(({ loss }) => loss)).toEqual(['damaged', 'many', 'many'])
  })

  it('that was hidden stays hidden unless one wants it, and so does one that is only linked to', async () => {
    const hidden = drawing('k').replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>')
    const found = await read(par('Tekst.') + par(hidden), { k: kart })
    expect(found.report.images).toEqual([{ alt: null, isDecorative: false, loss: 'hidden' }])
    expect(found.images).toEqual([])
  })
})

describe('text in the style of a decision', () => {
  it('is a decision, with the lists in it', async () => {
    const numbered = '<w:pStyle w:val="Vedtakstekst"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
    const found = await read(
      [
        par('Vi foreslår:'),
        styled('Vedtakstekst', 'Rådet anbefaler at'),
        par('prisen blir lik,', numbered),
        par('køen blir felles.', numbered),
        par('Saken går videre.'),
        styled('Vedtakstekst', 'Rådet ber om en plan.'),
      ].join(''),
      {},
    )
    expect(shapes(found)).toEqual([
      'Vi foreslår:',
      'decision(Rådet anbefaler at orderedList(listItem(prisen blir lik,) listItem(køen blir felles.)))',
      'Saken går videre.',
      'decision(Rådet ber om en plan.)',
    ])
  })
})

describe('taking in a Word file with pictures and comments', () => {
  const comments = `<w:comment w:id="7" w:author="Kåre Merknad">${par('Er kartet nytt?')}</w:comment>`

  async function withFile() {
    const workspace = openWorkspace()
    const { id: caseId } = await workspace.call('cases.create', { title: 'Båtplasser', itemKind: 'information' })
    const body = par(`${run('Kartet.')}<w:r><w:commentReference w:id="7"/></w:r>`) + par(drawing('k', { alt: 'Kart' }))
    const base64 = wordFile(body, withMedia({ k: kart }, { comments })).toString('base64')
    const found = await workspace.call('papers.readWord', { fileName: 'sak.docx', base64 })
    const input = {
      caseId,
      sections: found.sections.map(({ key, content }) => ({ key, content })),
      images: found.images.map((image) => ({ base64: image.base64 })),
      comments: [...found.comments],
    }
    return { ...workspace, caseId, input }
  }

  it('keeps both in the same act as the text', async () => {
    const { call, caseId, input, store } = await withFile()
    await call('papers.importFile', input)
    expect(await call('paperComments.list', { caseId })).toMatchObject([
      { words: 'Er kartet nytt?', madeBy: 'Kåre Merknad', quote: 'Kartet.' },
    ])
    expect(verify(store.db)).toEqual([])
    const { sections } = await call('papers.get', { caseId })
    const image = sections.flatMap(({ content }) => content).find(({ type }) => type === 'image')
    const kept = await call('images.get', { hash: String(image?.attrs?.['hash']) })
    expect(headerOf(Buffer.from(kept.base64, 'base64'))).toMatchObject({ width: 400, height: 300 })
  })

  it('takes in nothing when a picture is missing or is not one that may be kept', async () => {
    const { call, caseId, input } = await withFile()
    const attempts = [
      { ...input, images: [] },
      { ...input, images: [{ base64: Buffer.from('<svg/>').toString('base64') }] },
    ]
    const keys: unknown[] = []
    for (const attempt of attempts) {
      const error: unknown = await call('papers.importFile', attempt).catch((reason: unknown) => reason)
      keys.push(error instanceof UserError ? error.key : error)
    }
    expect(keys).toEqual(['imageMissing', 'imageNotScaled'])
    expect((await call('papers.get', { caseId })).updatedAt).toBeNull()
    expect(await call('paperComments.list', { caseId })).toEqual([])
  })
})
