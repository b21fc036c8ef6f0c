import { createHash } from 'node:crypto'
import type { ContentNode } from '../../../shared/content.ts'
import { UserError } from '../../../shared/errors.ts'
import { mostImageMegabytes, mostMegapixels } from '../../../shared/images.ts'
import { cleanText } from '../../../shared/values.ts'
import type { PictureLoss, ReadImage } from '../../../shared/word-import.ts'
import { namedSize, type PictureSize } from '../../documents/marks.ts'
import { headerOf } from '../../images/header.ts'
import type { Crop } from '../../images/scale.ts'
import type { Archive } from './archive.ts'
import type { Relations } from './parts.ts'
import { elementsIn, find, isOn, shownWithin, type Element } from './xml.ts'

/** A picture as the file shows it: where its bytes are, what is said of it, and the size it is shown in. */
export type FoundPicture = Readonly<{
  relationId: string
  alt: string
  isDecorative: boolean
  /** The drawing's own name. */
  name: string
  /** In pixels of 1/96 inch; null where the file does not say. */
  size: PictureSize | null
  crop: Crop | null
}>

export type PreparedPicture = Readonly<{ hash: string } & PictureSize> | PictureLoss

/** EMU in a pixel of 1/96 inch. */
const emuInPixel = 9525
/** Pixels in a unit of length of style sheets. */
const pixelsIn: Readonly<Record<string, number>> = { pt: 96 / 72, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, px: 1 }
const longestSide = 20_000

function sizeFrom(width: number, height: number): PictureSize | null {
  if (!(width > 0) || !(height > 0)) return null
  const side = (length: number) => Math.min(Math.max(Math.round(length), 1), longestSide)
  return { width: side(width), height: side(height) }
}

const extentOf = (extent: Element | undefined): PictureSize | null =>
  sizeFrom(Number(extent?.attributes['cx']) / emuInPixel, Number(extent?.attributes['cy']) / emuInPixel)

function styledSize(style: string): PictureSize | null {
  const length = (name: string) => {
    const [, number = '', unit = 'px'] = new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]+)(\\w*)`).exec(style) ?? []
    return Number(number) * (pixelsIn[unit === '' ? 'px' : unit] ?? Number.NaN)
  }
  return sizeFrom(length('width'), length('height'))
}

/** The parts inside that are shown, without what stands in text boxes, which is read as text. */
function* drawn(element: Element): Generator<Element> {
  yield element
  for (const child of elementsIn(element)) {
    if (child.name !== 'w:txbxContent' && child.name !== 'mc:Fallback') yield* drawn(child)
  }
}

/** The pictures of a drawing, in their order; one that is only linked to has no bytes in the file. */
export function picturesIn(drawing: Element): FoundPicture[] {
  const parts = [...drawn(drawing)]
  const said = parts.find(({ name }) => name === 'wp:docPr')
  const pictures = parts.filter(({ name }) => name === 'pic:pic')
  const extent = extentOf(parts.find(({ name }) => name === 'wp:extent'))
  if (pictures.length > 0) {
    return pictures.map((picture, index) =>
      newPicture(picture, index === 0 ? said : undefined, pictures.length === 1 ? extent : null),
    )
  }
  return parts.filter(({ name }) => name === 'v:shape' || name === 'v:rect').flatMap(oldPictures)
}

function newPicture(picture: Element, outer: Element | undefined, extent: PictureSize | null): FoundPicture {
  const own = find(picture, 'pic:nvPicPr', 'pic:cNvPr')
  const fill = find(picture, 'pic:blipFill')
  const said = (element: Element | undefined) =>
    cleanText(element?.attributes['descr'] || element?.attributes['title'] || '').trim()
  const decorative = [outer, own].flatMap((element) => (element ? [...drawn(element)] : []))
  return {
    relationId: find(fill, 'a:blip')?.attributes['r:embed'] ?? '',
    alt: said(outer) || said(own),
    isDecorative: decorative.some((element) => element.name === 'adec:decorative' && isOn(element) === true),
    name: outer?.attributes['name'] ?? '',
    size: extent ?? extentOf(find(picture, 'pic:spPr', 'a:xfrm', 'a:ext')),
    crop: cropOf(find(fill, 'a:srcRect')),
  }
}

/** What is cut off at each side, as parts of the whole; Word says it in thousandths of a per cent. */
function cropOf(rect: Element | undefined): Crop | null {
  const cut = (side: string) => {
    const part = Number(rect?.attributes[side] ?? 0) / 100_000
    return part > 0 && part < 1 ? part : 0
  }
  const crop = { left: cut('l'), top: cut('t'), right: cut('r'), bottom: cut('b') }
  const isSome = Math.max(crop.left, crop.top, crop.right, crop.bottom) > 0
  return isSome && crop.left + crop.right < 1 && crop.top + crop.bottom < 1 ? crop : null
}

function oldPictures(shape: Element): FoundPicture[] {
  return elementsIn(shape)
    .filter(({ name }) => name === 'v:imagedata')
    .map(({ attributes }) => ({
      relationId: attributes['r:id'] ?? attributes['r:pict'] ?? '',
      alt: cleanText(shape.attributes['alt'] ?? '').trim(),
      isDecorative: false,
      name: '',
      size: styledSize(shape.attributes['style'] ?? ''),
      crop: null,
    }))
}

/** The same part cut in two ways is two pictures. */
export const pictureKey = (relations: Relations, { relationId, crop }: FoundPicture): string =>
  `${relations.get(relationId)?.target ?? ''} ${JSON.stringify(crop)}`

/** All pictures of a paper together; what is beyond is named and left out. */
const limits = { number: 150, megapixels: 100, bytes: 24_000_000 } as const

export type Gallery = Readonly<{
  prepared: ReadonlyMap<string, PreparedPicture>
  images: readonly ReadImage[]
}>

/** Makes the pictures of a body ready to be kept, each once. */
export async function preparePictures(archive: Archive, relations: Relations, body: Element): Promise<Gallery> {
  const prepared = new Map<string, PreparedPicture>()
  const images = new Map<string, ReadImage>()
  const left = { ...limits }
  for (const picture of bodyPictures(body)) {
    const key = pictureKey(relations, picture)
    if (prepared.has(key)) continue
    const made = await prepare(archive, relations, picture, left)
    prepared.set(key, typeof made === 'string' ? made : { hash: made.hash, width: made.width, height: made.height })
    if (typeof made !== 'string') images.set(made.hash, made)
  }
  return { prepared, images: [...images.values()] }
}

const bodyPictures = (body: Element): FoundPicture[] =>
  [...shownWithin(body)].filter(({ name }) => name === 'w:drawing' || name === 'w:pict').flatMap(picturesIn)

type Left = { -readonly [K in keyof typeof limits]: number }

async function prepare(
  archive: Archive,
  relations: Relations,
  { relationId, crop }: FoundPicture,
  left: Left,
): Promise<ReadImage | PictureLoss> {
  const relation = relations.get(relationId)
  if (!relation || relation.isExternal) return 'outside'
  if (!archive.names.includes(relation.target)) return 'damaged'
  if (left.number < 1 || left.bytes < 1) return 'many'
  const bytes = await bytesOf(archive, relation.target)
  if (typeof bytes === 'string') return bytes
  const { width = 0, height = 0 } = headerOf(bytes) ?? {}
  const megapixels = (width * height) / 1_000_000
  // One that is too large by itself is never unpacked, and takes no room from the others.
  const unpacked = megapixels > mostMegapixels ? 0 : megapixels
  if (unpacked > left.megapixels) return 'many'
  Object.assign(left, { number: left.number - 1, megapixels: left.megapixels - unpacked })
  const image = await scaled(bytes, crop)
  if (typeof image !== 'string') left.bytes -= image.base64.length * 0.75
  return image
}

const losses: Readonly<Record<string, PictureLoss>> = { imageKind: 'kind', imageTooLarge: 'large' }

/** What unpacks pictures is loaded by the first one. */
async function scaled(bytes: Buffer, crop: Crop | null): Promise<ReadImage | PictureLoss> {
  const { scaleImage } = await import('../../images/scale.ts')
  try {
    const made = await scaleImage(bytes, crop)
    const hash = createHash('sha256').update(made.bytes).digest('hex')
    return { hash, base64: Buffer.from(made.bytes).toString('base64'), width: made.width, height: made.height }
  } catch (error) {
    if (error instanceof UserError) return losses[error.key] ?? 'damaged'
    throw error
  }
}

async function bytesOf(archive: Archive, name: string): Promise<Buffer | PictureLoss> {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of (await archive.open(name)) as AsyncIterable<Uint8Array>) {
      pieces.push(piece)
      size += piece.length
      if (size > mostImageMegabytes * 1_000_000) return 'large'
    }
    return Buffer.concat(pieces)
  } catch {
    return 'damaged'
  }
}

/** The node for a picture that is ready; in a file of our own its size is known exactly. */
export function imageNode(
  { alt, isDecorative, name, size }: FoundPicture,
  { hash, ...pixels }: Exclude<PreparedPicture, string>,
  isOwn: boolean,
): ContentNode {
  const shown = size && !isOwn ? turned(size, pixels) : (size ?? pixels)
  const { width, height } = (isOwn ? namedSize(name, shown.width) : null) ?? shown
  return { type: 'image', attrs: { hash, width, height, alt, isDecorative } }
}

/** A photograph that was turned in the file by a sign to do so has its sides the other way round now. */
function turned(shown: PictureSize, pixels: PictureSize): PictureSize {
  const off = (width: number, height: number) => Math.abs(Math.log((width / height) * (pixels.height / pixels.width)))
  const isTurned = off(shown.height, shown.width) + 0.05 < off(shown.width, shown.height)
  return isTurned ? { width: shown.height, height: shown.width } : shown
}
