import type { WordReport } from '../../../shared/word-import.ts'
import { quoted } from './findings.ts'
import type { Reading } from './reading.ts'
import { textIn, within, type Element } from './xml.ts'

type ObjectKind = WordReport['objects'][number]

const objectKinds: Readonly<Record<string, ObjectKind>> = {
  'c:chart': 'chart',
  'dgm:relIds': 'diagram',
  'o:OLEObject': 'object',
}

/** Notes a picture, chart, object or text box; the text of boxes is kept for after the paragraph. */
export function readObject(reading: Reading, part: Element): void {
  if (part.name !== 'w:drawing' && part.name !== 'w:pict' && part.name !== 'w:object') return
  const inside = [...within(part)]
  const boxes = outermost(part, 'w:txbxContent')
  const kinds = inside.flatMap(({ name }) => (objectKinds[name] === undefined ? [] : [objectKinds[name]]))
  reading.findings.objects.push(...kinds)
  reading.boxes.push(...boxes)
  reading.findings.textBoxes.push(...boxes.map((box) => quoted(boxText(box))))
  if (kinds.length > 0) return
  const pictures = inside.filter(({ name }) => name === 'pic:pic' || name === 'v:imagedata')
  const alt = altText(inside)
  // A box may hold pictures of its own, which are met when its text is read.
  if (boxes.length === 0) reading.findings.images.push(...pictures.map(() => alt))
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

function altText(inside: readonly Element[]): string | null {
  const texts = inside.map(({ name, attributes }) => {
    if (name === 'wp:docPr') return attributes['descr'] ?? attributes['title'] ?? ''
    return name === 'v:shape' ? (attributes['alt'] ?? '') : ''
  })
  const text = texts.find((one) => one.trim() !== '')
  return text === undefined ? null : quoted(text)
}
