import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { images } from '../../electron/domain/images.ts'
import { headerOf } from '../../electron/images/header.ts'
import { openStore } from '../../electron/store.ts'
import { createTasks } from '../../electron/tasks.ts'
import { createUploads } from '../../electron/uploads.ts'
import { verify } from '../../electron/verify.ts'
import type { ContentNode } from '../../shared/content.ts'
import type { ScaledImage } from '../../shared/images.ts'
import {
  blue,
  colourAt,
  cornered,
  exifOf,
  green,
  jpegOf,
  pictureLibrary,
  png16,
  pngChunk,
  pngOf,
  red,
  withJpegSegment,
  withPngChunks,
  yellow,
  type Colour,
} from '../support/pictures.ts'
import { openWorkspace, type TestWorkspace } from '../support/workspace.ts'

/** Scales the way the window does: in a worker with its own small memory. */
async function scaledBeside({ store }: TestWorkspace, bytes: Uint8Array): Promise<ScaledImage & { bytes: Buffer }> {
  const { run } = createTasks(() => undefined)
  const input = { base64: Buffer.from(bytes).toString('base64') }
  const scaled = (await run(store, 'images.scale', images.scale, input)) as ScaledImage
  return { ...scaled, bytes: Buffer.from(scaled.base64, 'base64') }
}

const scaled = (bytes: Uint8Array) => scaledBeside(openWorkspace(), bytes)

const isNear = (found: readonly number[], wanted: Colour): boolean =>
  wanted.every((value, at) => Math.abs(value - (found[at] ?? -99)) < 24)

/** The colours of the four corners, as they are read. */
async function expectCorners(bytes: Buffer, wanted: readonly Colour[]): Promise<void> {
  const places = [
    [0.1, 0.1],
    [0.9, 0.1],
    [0.1, 0.9],
    [0.9, 0.9],
  ] as const
  const found = await Promise.all(places.map(([across, down]) => colourAt(bytes, across, down)))
  expect(
    found.map((colour, at) => isNear(colour, wanted[at] ?? red)),
    JSON.stringify(found),
  ).toEqual(wanted.map(() => true))
}

describe('a picture on its way into a text', () => {
  it('is no more than 1600 pixels on its longer side, and keeps its proportions', async () => {
    const { width, height, bytes } = await scaled(await jpegOf(cornered(3200, 2000)))
    expect([width, height]).toEqual([1600, 1000])
    expect(headerOf(bytes)).toMatchObject({ kind: 'jpeg', width: 1600, height: 1000 })
    await expectCorners(bytes, [red, green, blue, yellow])
  })

  it.each([
    [1, [200, 120], [red, green, blue, yellow]],
    [2, [200, 120], [green, red, yellow, blue]],
    [3, [200, 120], [yellow, blue, green, red]],
    [4, [200, 120], [blue, yellow, red, green]],
    [5, [120, 200], [red, blue, green, yellow]],
    [6, [120, 200], [blue, red, yellow, green]],
    [7, [120, 200], [yellow, green, blue, red]],
    [8, [120, 200], [green, yellow, red, blue]],
  ] as const)('stands upright however the telephone was held (%i)', async (orientation, size, corners) => {
    const photo = withJpegSegment(await jpegOf(cornered(200, 120)), 0xe1, exifOf(orientation))
    const { width, height, bytes } = await scaled(photo)
    expect([width, height]).toEqual(size)
    await expectCorners(bytes, corners)
  })

  it('says no longer where it was taken, nor anything else that stood in the file', async () => {
    const place = exifOf(1)
    const plain = await jpegOf(cornered(300, 200))
    const photo = withJpegSegment(withJpegSegment(plain, 0xe1, place), 0xfe, Buffer.from('Tatt hjemme hos Kari'))
    const { bytes } = await scaled(photo)
    expect(photo.includes('Exif')).toBe(true)
    expect(bytes.includes('Exif')).toBe(false)
    expect(bytes.includes('Tatt hjemme')).toBe(false)
    expect(bytes.includes(place.subarray(-24))).toBe(false)
    const drawing = withPngChunks(
      cornered(30, 20),
      pngChunk('tEXt', Buffer.from('Author\0Kari')),
      pngChunk('eXIf', place),
    )
    const png = await scaled(drawing)
    expect(png.bytes.includes('Kari') || png.bytes.includes('eXIf')).toBe(false)
    await expectCorners(png.bytes, [red, green, blue, yellow])
  })

  it('stays a PNG when it is a drawing or lets something through, and a JPEG when it is a photograph', async () => {
    const drawing = await scaled(withPngChunks(cornered(900, 600), pngChunk('tEXt', Buffer.from('a\0b'))))
    expect(headerOf(drawing.bytes)?.kind).toBe('png')
    const vips = await pictureLibrary()
    const noise = vips.Image.gaussnoise(1700, 900, { mean: 128, sigma: 40 }).cast('uchar')
    expect(headerOf((await scaled(Buffer.from(noise.pngsaveBuffer()))).bytes)?.kind).toBe('jpeg')
    const clear = noise.bandjoin([noise, noise, noise])
    const kept = await scaled(Buffer.from(clear.copy({ interpretation: 'srgb' }).pngsaveBuffer()))
    expect(headerOf(kept.bytes)?.kind).toBe('png')
    expect((await colourAt(kept.bytes, 0.5, 0.5)).length).toBe(4)
  })

  it('that may be kept already comes back as it was, byte by byte', async () => {
    const png = cornered(1600, 40)
    expect((await scaled(png)).bytes.equals(png)).toBe(true)
    const first = await scaled(await jpegOf(cornered(2000, 900)))
    expect((await scaled(first.bytes)).bytes.equals(first.bytes)).toBe(true)
  })

  it('may be a GIF or WebP; of one that moves the first picture is taken', async () => {
    const vips = await pictureLibrary()
    const one = vips.Image.newFromBuffer(cornered(60, 40))
    const two = vips.Image.newFromBuffer(cornered(60, 40, [yellow, yellow, yellow, yellow]))
    const moving = one.join(two, 'vertical').copy()
    const gif = moving.gifsaveBuffer({ page_height: 40 })
    const fromGif = await scaled(gif)
    expect([fromGif.width, fromGif.height]).toEqual([60, 40])
    await expectCorners(fromGif.bytes, [red, green, blue, yellow])
    const fromWebp = await scaled(one.webpsaveBuffer({ Q: 95 }))
    expect([fromWebp.width, fromWebp.height]).toEqual([60, 40])
    await expectCorners(fromWebp.bytes, [red, green, blue, yellow])
  })

  it('may be written in inks, in sixteen bits, or be a single pixel', async () => {
    const inks = await scaled(await jpegOf(cornered(80, 40), { cmyk: true }))
    expect((await colourAt(inks.bytes, 0.1, 0.1)).length).toBe(3)
    const [strong = 0, weak = 0] = await colourAt(inks.bytes, 0.1, 0.1)
    expect(strong).toBeGreaterThan(weak + 80)
    const deep = await scaled(png16(50, 20, green))
    expect(deep.bytes[24]).toBe(8)
    expect(isNear(await colourAt(deep.bytes, 0.5, 0.5), green)).toBe(true)
    const tiny = await scaled(pngOf(1, 1, Uint8Array.of(0, ...blue)))
    expect([tiny.width, tiny.height]).toEqual([1, 1])
  })
})

type Hostile = readonly [name: string, make: () => Buffer | Promise<Buffer>, key: string]
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const bomb = (width: number, height: number) => pngOf(width, height, Buffer.alloc(1000))
const gifSaying = (width: number, height: number): Buffer => {
  const bytes = Buffer.alloc(800)
  bytes.write('GIF89a')
  bytes.writeUInt16LE(width, 6)
  bytes.writeUInt16LE(height, 8)
  return bytes
}

const hostile: readonly Hostile[] = [
  ['an SVG drawing, which may hold scripts', () => Buffer.from(svg), 'imageKind'],
  ['a page that calls itself a picture', () => Buffer.from('<html><img src=x onerror=alert(1)>'), 'imageKind'],
  ['a program', () => Buffer.from('MZ\u0090\0 noe'), 'imageKind'],
  ['an empty file', () => Buffer.alloc(0), 'imageKind'],
  ['a TIFF picture', () => Buffer.from('II*\0\b\0\0\0noe mer her'), 'imageKind'],
  ['a PNG of ten thousand million pixels in a thousand bytes', () => bomb(100_000, 100_000), 'imageTooLarge'],
  ['a GIF that would fill the memory', () => gifSaying(65_535, 65_535), 'imageTooLarge'],
  ['a PNG without sides', () => bomb(0, 0), 'imageDamaged'],
  ['a PNG that says it is larger than it is', () => bomb(4000, 3000), 'imageDamaged'],
  ['a PNG cut off in the middle', () => cornered(900, 600).subarray(0, 1500), 'imageDamaged'],
  ['a mark and nothing more', () => cornered(9, 9).subarray(0, 9), 'imageDamaged'],
  ['a JPEG cut off in the middle', async () => (await jpegOf(cornered(900, 600))).subarray(0, 1500), 'imageDamaged'],
  [
    'a JPEG cut off before its last bytes',
    async () => (await jpegOf(cornered(900, 600))).subarray(0, -20),
    'imageDamaged',
  ],
  ['a JPEG with only its mark', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'imageDamaged'],
  [
    'a JPEG whose segments go past its end',
    async () => withJpegSegment((await jpegOf(cornered(9, 9))).subarray(0, 40), 0xe5, Buffer.alloc(3)),
    'imageDamaged',
  ],
]

describe('a picture made to do harm', () => {
  it.each(hostile)('is refused, and the user is told why: %s', async (_name, make, key) => {
    await expect(scaledBeside(openWorkspace(), await make())).rejects.toMatchObject({ key })
  })

  it('loses what is hung on after its end', async () => {
    const script = Buffer.from('<script>alert(1)</script>PK\u0003\u0004')
    for (const picture of [cornered(40, 30), await jpegOf(cornered(40, 30))]) {
      const { bytes } = await scaled(Buffer.concat([picture, script]))
      expect(bytes.includes('script')).toBe(false)
      await expectCorners(bytes, [red, green, blue, yellow])
    }
  })
})

describe('keeping a picture', () => {
  const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const imageOf = (hash: string): ContentNode => ({ type: 'image', attrs: { hash, width: 40, height: 30 } })

  async function withCase() {
    const workspace = openWorkspace()
    const { id: caseId } = await workspace.call('cases.create', { title: 'Båtplasser', itemKind: 'information' })
    const save = (hash: string) =>
      workspace.call('papers.saveSection', { caseId, key: 'background', content: [imageOf(hash)] })
    const add = (bytes: Uint8Array) => workspace.call('images.add', { base64: Buffer.from(bytes).toString('base64') })
    return { ...workspace, caseId, save, add }
  }

  it('answers what it is kept by, and the same bytes afterwards', async () => {
    const { call, add } = await withCase()
    const png = cornered(40, 30)
    expect(await add(png)).toEqual({ hash: hashOf(png), width: 40, height: 30 })
    expect(await call('images.get', { hash: hashOf(png) })).toEqual({
      mediaType: 'image/png',
      base64: png.toString('base64'),
    })
  })

  it.each([
    ['too large', () => cornered(1601, 2)],
    ['with texts in it', () => withPngChunks(cornered(4, 4), pngChunk('tEXt', Buffer.from('a\0b')))],
    [
      'with pixels hidden in a chunk of one’s own',
      () => withPngChunks(cornered(4, 4), pngChunk('prVt', Buffer.alloc(9))),
    ],
    ['with a wrong checksum', () => Buffer.from(cornered(4, 4)).fill(7, 29, 33)],
    ['with something after its end', () => Buffer.concat([cornered(4, 4), Buffer.from('<script>')])],
    ['with facts from a camera', async () => withJpegSegment(await jpegOf(cornered(4, 4)), 0xe1, exifOf(1))],
    ['with something after its end', async () => Buffer.concat([await jpegOf(cornered(4, 4)), Buffer.from('x')])],
    ['in inks', () => jpegOf(cornered(4, 4), { cmyk: true })],
    ['of another kind', () => Buffer.from(svg)],
  ])('refuses one %s', async (_what, make) => {
    const { add } = await withCase()
    await expect(add(await make())).rejects.toMatchObject({ key: 'imageNotScaled' })
  })

  it('is done by the text that names it; a text that names one that is not there is not saved', async () => {
    const { call, save, add, caseId, store } = await withCase()
    await expect(save('a'.repeat(64))).rejects.toMatchObject({ key: 'imageMissing' })
    expect((await call('papers.get', { caseId })).updatedAt).toBeNull()
    const { hash } = await add(cornered(40, 30))
    await save(hash)
    expect(verify(store.db)).toEqual([])
  })

  it('goes for pictures only, also when another file has the hash', async () => {
    const { call, save, caseId } = await withCase()
    const bytes = Buffer.from('Bare tekst.')
    const file = { fileName: 'notat.txt', base64: bytes.toString('base64') }
    await call('attachments.add', { caseId, files: [{ file }] })
    await expect(save(hashOf(bytes))).rejects.toMatchObject({ key: 'imageMissing' })
    await expect(call('images.get', { hash: hashOf(bytes) })).rejects.toMatchObject({ key: 'imageMissing' })
  })

  it('ends when the workspace is closed for one that never came to stand in a text', async () => {
    const { call, save, add, store, path } = await withCase()
    const used = await add(cornered(40, 30))
    const unused = await add(cornered(20, 10))
    await save(used.hash)
    createUploads(() => store).cancelAll()
    expect(await call('images.get', { hash: unused.hash })).toMatchObject({ mediaType: 'image/png' })
    store.close()
    const again = openStore(path)
    const kept = again.db.prepare('SELECT hash FROM blob').pluck().all()
    again.close()
    expect(kept).toEqual([used.hash])
  })

  it('goes on for one that was put in and taken out before it was saved, while an undo can bring it back', async () => {
    const { call, add, caseId, store, path } = await withCase()
    const { hash } = await add(cornered(40, 30))
    const step = JSON.stringify({ undoing: [{ stepType: 'replace', slice: { content: [imageOf(hash)] } }] })
    const content = [{ type: 'paragraph' }]
    const undo = { from: 0, entries: [{ sequence: 0, step }] }
    await call('papers.saveSection', { caseId, key: 'background', content, undo })
    store.close()
    const again = openStore(path)
    expect(again.db.prepare('SELECT hash FROM blob').pluck().all()).toEqual([hash])
    again.close()
  })

  it('goes on for a version that was frozen, whatever becomes of the text', async () => {
    const { call, save, add, caseId, store, path } = await withCase()
    const { hash } = await add(cornered(40, 30))
    await save(hash)
    await call('papers.freeze', { caseId })
    await call('papers.saveSection', { caseId, key: 'background', content: [{ type: 'paragraph' }] })
    store.close()
    const again = openStore(path)
    const problems = verify(again.db)
    const left = again.db.prepare('SELECT hash FROM blob').pluck().all()
    again.close()
    expect([problems, left]).toEqual([[], [hash]])
  })

  it('is looked after: one that is gone or changed is found, and which text it stood in', async () => {
    const { save, add, store, caseId } = await withCase()
    const { hash } = await add(cornered(40, 30))
    await save(hash)
    store.db.prepare('UPDATE blob_piece SET bytes = zeroblob(length(bytes))').run()
    expect(verify(store.db)).toEqual([{ check: 'files', detail: hash }])
    store.db.prepare('DELETE FROM blob_piece').run()
    store.db.prepare('DELETE FROM blob').run()
    expect(verify(store.db)).toEqual([{ check: 'images', detail: `${caseId}/background` }])
  })
})
