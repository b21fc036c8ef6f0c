import { crc32 } from 'node:zlib'
import { longestImageSide } from '../../shared/images.ts'
import { headerOf, segmentsBeforeScan, type Segment } from './header.ts'

/** What a picture must be to be kept as it is: of a kind every program shows, not too large, and nothing but the picture. */
export type PlainImage = Readonly<{ mediaType: 'image/png' | 'image/jpeg'; width: number; height: number }>

/** Null for a picture that is too large, of another kind, or holds something besides its pixels; these are not looked at. */
export function plainImage(bytes: Uint8Array): PlainImage | null {
  const header = headerOf(bytes)
  if (!header) return null
  const { kind, width, height } = header
  if (Math.min(width, height) < 1 || Math.max(width, height) > longestImageSide) return null
  if (kind === 'png' && isPlainPng(bytes)) return { mediaType: 'image/png', width, height }
  return kind === 'jpeg' && isPlainJpeg(bytes) ? { mediaType: 'image/jpeg', width, height } : null
}

/** The chunks that make up a picture; texts, colour profiles, dates and camera facts stand in others. */
const pngChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'pHYs', 'sRGB', 'IDAT', 'IEND'])

/** Most bytes of the chunks that are not pixels, so that nothing hides in them. */
const longestChunk: Readonly<Record<string, number>> = { IHDR: 13, PLTE: 768, tRNS: 256, pHYs: 9, sRGB: 1, IEND: 0 }

function isPlainPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Sixteen bits for each colour are twice the bytes for nothing anyone can see.
  if ((bytes[24] ?? 16) > 8) return false
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) return false
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const isKnown = pngChunks.has(name) && length <= (longestChunk[name] ?? bytes.length)
    if (!isKnown || crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return false
    if (name === 'IEND') return end === bytes.length
    at = end
  }
  return false
}

const jfif = 0xe0
/** Quantisation, Huffman and restart tables, and the two common ways to write a frame. */
const jpegMarkers = new Set([jfif, 0xdb, 0xc4, 0xdd, 0xc0, 0xc2, 0xda])

function isPlainJpeg(bytes: Uint8Array): boolean {
  const segments = segmentsBeforeScan(bytes)
  const scan = segments?.at(-1)
  if (!segments || !scan || !segments.every(isPlainSegment)) return false
  // Nothing but scans and their tables up to the end mark, which is the last of the file.
  let at = scan.end
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) {
      at += 1
      continue
    }
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xd9) return at + 2 === bytes.length
    const isOfScan = marker === 0x00 || (marker >= 0xd0 && marker <= 0xd7)
    const isTable = marker === 0xc4 || marker === 0xda
    if (!isOfScan && !isTable) return false
    at += isTable ? 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0) : 2
  }
  return false
}

/** The first segment of most files may hold a small copy of the picture, which is then longer than these bytes. */
const isPlainSegment = ({ marker, start, end }: Segment): boolean =>
  jpegMarkers.has(marker) && (marker !== jfif || end - start === 14)
