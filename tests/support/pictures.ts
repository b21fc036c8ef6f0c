import { crc32, deflateSync } from 'node:zlib'
import vipsModule from 'wasm-vips'

/** The library the program uses, here to make pictures as cameras, scanners and drawing programs write them. */
export const pictureLibrary = () => (opened ??= vipsModule({ dynamicLibraries: [], printErr: () => undefined }))
let opened: ReturnType<typeof vipsModule> | undefined

export type Colour = readonly [red: number, green: number, blue: number]

export const red: Colour = [220, 30, 30]
export const green: Colour = [30, 160, 60]
export const blue: Colour = [40, 60, 200]
export const yellow: Colour = [240, 220, 40]

export function pngChunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(content.length)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  return chunk
}

const pngMark = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')

function pngHead(width: number, height: number, depth: number, colourType: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([depth, colourType], 8)
  return pngChunk('IHDR', head)
}

/** A PNG file of its parts; what it says of itself need not be true. */
export const pngOf = (width: number, height: number, pixels: Uint8Array, depth = 8, colourType = 2): Buffer =>
  Buffer.concat([
    pngMark,
    pngHead(width, height, depth, colourType),
    pngChunk('IDAT', deflateSync(pixels)),
    pngChunk('IEND', new Uint8Array()),
  ])

/** A PNG whose four corners each have a colour: top left, top right, bottom left, bottom right. */
export function cornered(width: number, height: number, [a, b, c, d] = [red, green, blue, yellow] as const): Buffer {
  const row = (left: Colour, right: Colour) =>
    Buffer.from([0, ...Array.from({ length: width }, (_, x) => (x < width / 2 ? left : right)).flat()])
  const rows = Array.from({ length: height }, (_, y) => (y < height / 2 ? row(a, b) : row(c, d)))
  return pngOf(width, height, Buffer.concat(rows))
}

/** The same picture with more chunks after its head. */
export const withPngChunks = (png: Buffer, ...chunks: readonly Buffer[]): Buffer =>
  Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)])

/** Sixteen bits for each colour, as scanners and drawing programs may write. */
export const png16 = (width: number, height: number, [r, g, b]: Colour): Buffer => {
  const row = Buffer.alloc(1 + width * 6)
  for (let x = 0; x < width; x++)
    for (const [at, value] of [r, g, b].entries()) row.writeUInt16BE(value * 257, 1 + x * 6 + at * 2)
  return pngOf(width, height, Buffer.concat(Array.from({ length: height }, () => row)), 16)
}

/** The facts a telephone writes about a picture: which way it was held, and where it was taken. */
export function exifOf(orientation: number): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4 + 2 + 12 + 4 + 24)
  tiff.write('MM\0*', 0, 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(2, 8)
  const entry = (at: number, tag: number, type: number, count: number) => {
    tiff.writeUInt16BE(tag, at)
    tiff.writeUInt16BE(type, at + 2)
    tiff.writeUInt32BE(count, at + 4)
  }
  entry(10, 0x0112, 3, 1)
  tiff.writeUInt16BE(orientation, 18)
  entry(22, 0x8825, 4, 1)
  tiff.writeUInt32BE(38, 30)
  tiff.writeUInt16BE(1, 38)
  entry(40, 0x0002, 5, 3)
  tiff.writeUInt32BE(56, 48)
  for (const [at, degrees] of [59, 54, 30].entries()) {
    tiff.writeUInt32BE(degrees, 56 + at * 8)
    tiff.writeUInt32BE(1, 60 + at * 8)
  }
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
}

/** A JPEG with one more segment right after its mark. */
export function withJpegSegment(jpeg: Uint8Array, marker: number, content: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)])
}

/** The picture as a JPEG, as most programs write it. */
export async function jpegOf(
  picture: Uint8Array,
  options: { interlace?: boolean; cmyk?: boolean } = {},
): Promise<Buffer> {
  const vips = await pictureLibrary()
  const image = vips.Image.newFromBuffer(picture)
  const inked = options.cmyk ? image.colourspace('cmyk') : image
  return Buffer.from(inked.jpegsaveBuffer({ Q: 92, interlace: options.interlace ?? false, keep: 'none' }))
}

/** What stands at a place of the picture, 0 to 1 from the left and from the top; each colour 0 to 255. */
export async function colourAt(picture: Uint8Array, across: number, down: number): Promise<number[]> {
  const vips = await pictureLibrary()
  const image = vips.Image.newFromBuffer(picture)
  const at = (part: number, length: number) => Math.min(length - 1, Math.floor(part * length))
  return image.getpoint(at(across, image.width), at(down, image.height))
}
