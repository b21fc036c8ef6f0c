import * as z from 'zod'

/** Megabytes a picture may have before it is scaled down. */
export const mostImageMegabytes = 30

/** Millions of pixels a picture may have before it is scaled down. */
export const mostMegapixels = 80

/** As many for pictures that cannot be unpacked row by row: all of GIF and WebP, and progressive or interlaced others. */
export const mostWholeMegapixels = 20

/** Pixels of the longer side a picture is kept with at most. */
export const longestImageSide = 1600

/** A picture as it is kept: scaled down, without anything else that stood in the file. */
export type StoredImage = Readonly<{ hash: string; width: number; height: number }>

export const imageHash = z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/) })
export const imageFile = z.strictObject({
  base64: z.base64().max(Math.ceil((mostImageMegabytes * 1_000_000 * 4) / 3) + 4),
})

/** A scaled picture on its way to the store. */
export type ScaledImage = Readonly<{ base64: string; width: number; height: number }>

export type ImagesApi = {
  /** Makes a PNG, JPEG, GIF or WebP file into what may be kept; nothing is stored. Width and height in pixels. */
  scale(input: z.input<typeof imageFile>): Promise<ScaledImage>
  /** Keeps a picture that has been scaled. */
  add(input: z.input<typeof imageFile>): StoredImage
  get(input: { hash: string }): Readonly<{ mediaType: 'image/png' | 'image/jpeg'; base64: string }>
}
