import type { ContentNode } from '../../../shared/content.ts'
import type { PictureLoss, WordReport } from '../../../shared/word-import.ts'
import { quoted } from './findings.ts'
import { imageNode, pictureKey, picturesIn, type FoundPicture } from './pictures.ts'
import type { Reading } from './reading.ts'
import { textIn, within, type Element } from './xml.ts'

type ObjectKind = WordReport['objects'][number]

const objectKinds: Readonly<Record<string, ObjectKind>> = {
  'c:chart': 'chart',
  'dgm:relIds': 'diagram',
  'o:OLEObject': 'object',
}

/** Answers the pictures of a drawing; charts and objects are noted, and the text of boxes is kept for after the paragraph. */
export function readObject(reading: Reading, part: Element, isShown: boolean): ContentNode[] {
  if (part.name !== 'w:drawing' && part.name !== 'w:pict' && part.name !== 'w:object') return []
  const boxes = outermost(part, 'w:txbxContent')
  const kinds = [...within(part)].flatMap(({ name }) => (objectKinds[name] === undefined ? [] : [objectKinds[name]]))
  reading.findings.objects.push(...kinds)
  reading.boxes.push(...boxes)
  reading.findings.textBoxes.push(...boxes.map((box) => quoted(boxText(box))))
  if (kinds.length > 0) return []
  // A box may hold pictures of its own, which are met when its text is read.
  return picturesIn(part).flatMap((picture) => readPicture(reading, picture, isShown))
}

function readPicture(reading: Reading, picture: FoundPicture, isShown: boolean): ContentNode[] {
  const prepared = isShown ? (reading.pictures.get(pictureKey(reading.relations, picture)) ?? 'place') : 'hidden'
  const loss = typeof prepared === 'string' ? prepared : null
  noteImage(reading, picture, loss)
  return typeof prepared === 'string' ? [] : [imageNode(picture, prepared, reading.isOwn)]
}

function noteImage({ findings }: Reading, { alt, isDecorative }: FoundPicture, loss: PictureLoss | null): void {
  findings.images.push({ alt: alt === '' ? null : quoted(alt), isDecorative, loss })
}

const boxText = (box: Element): string =>
  [...within(box)]
    .filter(({ name }) => name === 'w:p')
    .map((paragraph) => textIn(paragraph))
    .join(' ')

function outermost(element: Element, name: string): Element[] {
  if (element.name === name) return [element]
  // The same box may be there twice, for old programs and new.
  if (element.name === 'mc:Fallback') return []
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : outermost(child, name)))
}
