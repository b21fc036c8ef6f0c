import type Vips from 'wasm-vips'
import { UserError } from '../../shared/errors.ts'
import { longestImageSide, mostMegapixels, mostWholeMegapixels } from '../../shared/images.ts'
import { headerOf, type ImageHeader, type ImageKind } from './header.ts'
import { plainImage } from './plain.ts'

type Library = NonNullable<typeof Vips>

/** A picture that may be kept: PNG or JPEG, upright, no side too long, and nothing but the picture. */
export type Scaled = Readonly<{ bytes: Uint8Array; width: number; height: number }>

/** What is cut off at each side, as parts of the whole. */
export type Crop = Readonly<{ left: number; top: number; right: number; bottom: number }>

/**
 * Makes a PNG, JPEG, GIF or WebP picture into one that may be kept; of moving pictures the first.
 * One that may be kept already, and whole, comes back byte by byte. Throws UserErrors: imageKind, imageTooLarge, imageDamaged.
 */
export async function scaleImage(bytes: Uint8Array, crop: Crop | null = null): Promise<Scaled> {
  const header = headerOf(bytes)
  if (!header) throw new UserError('imageKind')
  assertSize(header)
  const vips = await library()
  const plain = crop ? null : plainImage(bytes)
  try {
    if (!plain) return scaled(vips, header.kind, bytes, crop)
    assertWhole(vips, header.kind, bytes)
    return { bytes, width: plain.width, height: plain.height }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError('imageDamaged')
  }
}

/** Before anything is unpacked; what a picture unpacks to has nothing to do with the size of its file. */
function assertSize({ width, height, isUnpackedWhole }: ImageHeader): void {
  if (width < 1 || height < 1) throw new UserError('imageDamaged')
  const most = isUnpackedWhole ? mostWholeMegapixels : mostMegapixels
  const megapixels = (width * height) / 1_000_000
  if (megapixels > most) throw new UserError('imageTooLarge', { megapixels: Math.ceil(megapixels), most })
}

const loaders: Readonly<Record<ImageKind, string>> = {
  png: 'VipsForeignLoadPng',
  jpeg: 'VipsForeignLoadJpeg',
  gif: 'VipsForeignLoadNsgif',
  webp: 'VipsForeignLoadWebp',
}

let opening: Promise<Library> | undefined

/** The library as WebAssembly: whatever a picture does to it, it reaches nothing outside its own memory. */
const library = (): Promise<Library> => (opening ??= openLibrary())

/** What is wrong with a picture is answered, not written where nobody reads. */
function withoutWarnings({ ENV }: Readonly<{ ENV: Record<string, string> }>): void {
  ENV['VIPS_WARNING'] = '0'
}

async function openLibrary(): Promise<Library> {
  const { default: open } = await import('wasm-vips')
  const vips = await open({ dynamicLibraries: [], preRun: withoutWarnings })
  vips.concurrency(1)
  vips.Cache.max(0)
  vips.operationBlock('VipsForeignLoad', true)
  for (const loader of Object.values(loaders)) vips.operationBlock(loader, false)
  return vips
}

type Image = InstanceType<Library['Image']>

/** Runs the work, and lets go of every picture made by it. */
function released<T>(work: (own: <I extends Image>(image: I) => I) => T): T {
  const made: Image[] = []
  try {
    return work((image) => (made.push(image), image))
  } finally {
    for (const image of made) image.delete()
  }
}

const wholeOnly = { fail_on: 'truncated' } as const

/** Unpacks all of the picture; throws when something of it is missing or wrong. */
function assertWhole(vips: Library, kind: ImageKind, bytes: Uint8Array): void {
  const { Image } = vips
  released((own) =>
    own(kind === 'png' ? Image.pngloadBuffer(bytes, wholeOnly) : Image.jpegloadBuffer(bytes, wholeOnly)).avg(),
  )
}

function scaled(vips: Library, kind: ImageKind, bytes: Uint8Array, crop: Crop | null): Scaled {
  return released((own) => {
    const small = own(
      vips.Image.thumbnailBuffer(bytes, longestImageSide, {
        height: longestImageSide,
        size: 'down',
        // Colours are those every screen has, since the profile that says others is not kept.
        output_profile: 'srgb',
        // What is passed on to the reading; the option of the same name stops at no error.
        option_string: '[fail_on=truncated]',
      }),
    )
    // Unpacked once; all that looks at it reads from memory.
    const whole = own(small.copyMemory())
    const image = shown(crop ? own(cropped(whole, crop)) : whole, own)
    return { bytes: smallest(image, kind), width: image.width, height: image.height }
  })
}

function cropped(image: Image, { left, top, right, bottom }: Crop): Image {
  const [across, down] = [Math.floor(image.width * left), Math.floor(image.height * top)]
  const width = Math.max(1, Math.round(image.width * (1 - right)) - across)
  const height = Math.max(1, Math.round(image.height * (1 - bottom)) - down)
  return image.crop(across, down, Math.min(width, image.width - across), Math.min(height, image.height - down))
}

/** Eight bits for each colour, and transparency only where something shows through. */
function shown(image: Image, own: <I extends Image>(image: I) => I): Image {
  const plain = image.format === 'uchar' ? image : own(image.colourspace(image.bands < 3 ? 'b-w' : 'srgb'))
  if (!plain.hasAlpha()) return plain
  const alpha = own(plain.extractBand(plain.bands - 1))
  return alpha.min() === 255 ? own(plain.extractBand(0, { n: plain.bands - 1 })) : plain
}

/** How much larger a PNG may be than a JPEG and still be chosen, because lines and letters stay sharp in it. */
const sharpnessWorth = 1.5

function smallest(image: Image, kind: ImageKind): Uint8Array {
  const png = () => image.pngsaveBuffer({ keep: 'none', compression: 9 })
  if (image.hasAlpha()) return png()
  const jpeg = image.jpegsaveBuffer({ Q: 85, keep: 'none', optimize_coding: true })
  if (kind === 'jpeg') return jpeg
  const drawn = png()
  return drawn.length <= jpeg.length * sharpnessWorth ? drawn : jpeg
}
