import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import type { Picture, Pictures } from '../../electron/documents/writer.ts'
import type { ContentNode } from '../../shared/content.ts'

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG of one colour with a line down its middle, so that a cut edge shows. */
export function png(width: number, height: number, red = 40): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  const row = Buffer.alloc(1 + width * 3)
  for (let x = 0; x < width; x++) row.set(x === Math.floor(width / 2) ? [255, 255, 255] : [red, 110, 140], 1 + x * 3)
  const rows = Buffer.concat(Array.from({ length: height }, () => row))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}

const drawn = [png(640, 400), png(320, 900, 90), png(24, 24, 160)]
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** A wide, a high and a small picture, by their hashes. */
export const pictures: Pictures = new Map(
  drawn.map((bytes): [string, Picture] => [hashOf(bytes), { type: 'png', bytes }]),
)
export const [wide = '', high = '', small = ''] = drawn.map(hashOf)

/** A picture in a text. */
export const image = (hash: string, width: number, height: number, alt: string, isDecorative = false): ContentNode => ({
  type: 'image',
  attrs: { hash, width, height, alt, isDecorative },
})
