/** The kinds of pictures that are read; what else there is (SVG, EMF, TIFF, HEIC …) is not. */
export type ImageKind = 'png' | 'jpeg' | 'gif' | 'webp'

/** What the first bytes of a picture say, before anything of it is unpacked; sides are 0 when they say nothing sensible. */
export type ImageHeader = Readonly<{
  kind: ImageKind
  width: number
  height: number
  /** True when it cannot be unpacked row by row, so that all of it stands in memory at once. */
  isUnpackedWhole: boolean
}>

const text = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end))

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Knows a picture by its bytes, whatever its name says; null when it is of no kind that is read. */
export function headerOf(bytes: Uint8Array): ImageHeader | null {
  if (text(bytes, 0, 8) === '\u0089PNG\r\n\u001a\n') return pngHeader(bytes)
  if (text(bytes, 0, 3) === '\u00ff\u00d8\u00ff') return jpegHeader(bytes)
  if (/^GIF8[79]a$/.test(text(bytes, 0, 6))) return gifHeader(bytes)
  return text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP' ? webpHeader(bytes) : null
}

function pngHeader(bytes: Uint8Array): ImageHeader {
  const isThere = bytes.length >= 29 && text(bytes, 12, 16) === 'IHDR'
  const at = (place: number) => (isThere ? viewOf(bytes).getUint32(place) : 0)
  return { kind: 'png', width: at(16), height: at(20), isUnpackedWhole: isThere && bytes[28] === 1 }
}

function gifHeader(bytes: Uint8Array): ImageHeader {
  const at = (place: number) => (bytes.length >= 10 ? viewOf(bytes).getUint16(place, true) : 0)
  return { kind: 'gif', width: at(6), height: at(8), isUnpackedWhole: true }
}

/** The three ways a WebP file begins each say the size in their own way. */
function webpHeader(bytes: Uint8Array): ImageHeader {
  const sides = bytes.length >= 30 ? webpSides(viewOf(bytes), text(bytes, 12, 16)) : [0, 0]
  const [width = 0, height = 0] = sides
  return { kind: 'webp', width, height, isUnpackedWhole: true }
}

function webpSides(view: DataView, chunk: string): number[] {
  const of24 = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
  if (chunk === 'VP8X') return [of24(24) + 1, of24(27) + 1]
  if (chunk === 'VP8 ') return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff]
  if (chunk !== 'VP8L') return [0, 0]
  const bits = view.getUint32(21, true)
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
}

/** A JPEG file's segments before its first scan: marker, and where the content begins and ends. */
export type Segment = Readonly<{ marker: number; start: number; end: number }>

/** Null at the first thing that is no segment. */
export function segmentsBeforeScan(bytes: Uint8Array): Segment[] | null {
  const view = viewOf(bytes)
  const segments: Segment[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    // Any number of these may stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length) return null
    segments.push({ marker, start: at + 4, end })
    if (marker === 0xda) return segments
    at = end
  }
  return null
}

/** The markers that begin a frame and say its size; the others of that range are tables. */
const isFrame = ({ marker }: Segment): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const isProgressive = ({ marker }: Segment): boolean => [0xc2, 0xc6, 0xca, 0xce].includes(marker)

function jpegHeader(bytes: Uint8Array): ImageHeader {
  const frame = segmentsBeforeScan(bytes)?.find(isFrame)
  const at = (place: number) => (frame && frame.end - frame.start >= 5 ? viewOf(bytes).getUint16(place) : 0)
  return {
    kind: 'jpeg',
    height: at((frame?.start ?? 0) + 1),
    width: at((frame?.start ?? 0) + 3),
    isUnpackedWhole: frame !== undefined && isProgressive(frame),
  }
}
