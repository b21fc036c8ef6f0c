import { ImageRun } from 'docx'
import type { ContentNode } from '../../shared/content.ts'
import { sizeName, type PictureSize } from './marks.ts'
import { standIn } from './packed.ts'
import { textHeight } from './styles.ts'
import { wordText, type Writer } from './writer.ts'

/** Twips in a pixel of 1/96 inch. */
const pixel = 15

/** A picture may be so high, with a line over and under it on the same page. */
const mostHeight = Math.floor((textHeight * 0.9) / pixel)

/** The size a picture is shown in: its own, or as large as there is room for with its shape kept. */
export function fitted({ width, height }: PictureSize, room: number): PictureSize {
  const scale = Math.min(1, room / width, mostHeight / height)
  return { width: Math.max(Math.round(width * scale), 1), height: Math.max(Math.round(height * scale), 1) }
}

const sizeOf = ({ attrs }: ContentNode): PictureSize => ({
  width: Number(attrs?.['width'] ?? 1),
  height: Number(attrs?.['height'] ?? 1),
})

/** A picture's words, also those of one that has since been said to be decorative: what is written is not lost. */
const descriptionOf = ({ attrs }: ContentNode): string => wordText(String(attrs?.['alt'] ?? '')).trim()

/** A picture, whose bytes are put in when the document is packed; `width` is the room there is, in twips. */
export function picture({ pictures }: Writer, node: ContentNode, width: number): ImageRun {
  const hash = String(node.attrs?.['hash'])
  const kept = pictures.get(hash)
  if (kept === undefined) throw new RangeError(`The picture ${hash} was not given to the document.`)
  const size = sizeOf(node)
  const shown = fitted(size, Math.max(Math.floor(width / pixel), 1))
  return new ImageRun({
    type: kept.type,
    data: standIn(hash),
    transformation: shown,
    altText: { name: sizeName(size, shown), description: descriptionOf(node) },
    ...(node.attrs?.['isDecorative'] === true ? { decorative: true } : {}),
  })
}
