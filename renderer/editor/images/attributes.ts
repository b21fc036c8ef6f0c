/** What the text says of a picture; width and height as shown, in pixels of 1/96 inch. */
export type ImageAttributes = Readonly<{
  hash: string
  width: number
  height: number
  alt: string
  isDecorative: boolean
}>

export const imageOf = (attrs: Readonly<Record<string, unknown>> = {}): ImageAttributes => ({
  hash: String(attrs['hash']),
  width: Number(attrs['width']),
  height: Number(attrs['height']),
  alt: String(attrs['alt'] ?? ''),
  isDecorative: attrs['isDecorative'] === true,
})

/** True for a picture that somebody who does not see it gets nothing of. */
export const lacksWords = ({ alt, isDecorative }: ImageAttributes): boolean => alt.trim() === '' && !isDecorative
