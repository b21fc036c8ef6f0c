import type { Readable } from 'node:stream'
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { UserError } from '../../../shared/errors.ts'
import { refuse, type Archive } from './archive.ts'

/** An XML element with its children in order; names have the prefixes of `prefixes`, whatever the file calls them. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  children: (Element | string)[]
}

const ooxml = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'

const prefixes: Readonly<Record<string, string>> = {
  [`${ooxml}/wordprocessingml/2006/main`]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${ooxml}/officeDocument/2006/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
  [`${ooxml}/officeDocument/2006/math`]: 'm',
  [`${strict}/officeDocument/math`]: 'm',
  [`${ooxml}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${strict}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${ooxml}/drawingml/2006/main`]: 'a',
  [`${strict}/drawingml/main`]: 'a',
  [`${ooxml}/drawingml/2006/chart`]: 'c',
  [`${strict}/drawingml/chart`]: 'c',
  [`${ooxml}/drawingml/2006/diagram`]: 'dgm',
  [`${strict}/drawingml/diagram`]: 'dgm',
  [`${ooxml}/drawingml/2006/picture`]: 'pic',
  [`${strict}/drawingml/picture`]: 'pic',
  [`${ooxml}/markup-compatibility/2006`]: 'mc',
  [`${ooxml}/package/2006/relationships`]: 'rel',
  [`${ooxml}/package/2006/content-types`]: 'ct',
  'http://schemas.microsoft.com/office/drawing/2017/decorative': 'adec',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
}

/** More than these, in all parts together, is no document a person has written. */
const deepest = 256
const mostElements = 500_000
const mostText = 4_000_000

/** What says nothing about the text: proofing, fonts, and places of layout. */
const skipped = new Set(['w:proofErr', 'w:lastRenderedPageBreak', 'w:rFonts', 'w:lang', 'w:sz', 'w:szCs', 'w:spacing'])

const nameOf = (uri: string, local: string): string => `${prefixes[uri] ?? 'x'}:${local}`

/** Most elements have none that matter; they share this, since a long document has very many. */
const noAttributes: Element['attributes'] = Object.freeze({})

function attributesOf(tag: SaxesTagNS): Element['attributes'] {
  let attributes: Record<string, string> | undefined
  for (const { uri, local, value } of Object.values(tag.attributes)) {
    const isKept = uri === '' || (prefixes[uri] !== undefined && !local.startsWith('rsid'))
    if (isKept) (attributes ??= {})[uri === '' ? local : nameOf(uri, local)] = value
  }
  return attributes ?? noAttributes
}

/** Puts a tree together as the text of a part comes in; stops at the first sign that it is no document. */
function builder({ fileName, spent: counts }: Archive) {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const root: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [root]
  let skipping = 0
  let depth = 0
  const addText = (text: string) => {
    counts.text += text.length
    if (counts.text > mostText) refuse(fileName, 'tooLong')
    if (skipping === 0 && open.length > 1) open.at(-1)?.children.push(text)
  }
  // The entities a document type declares are never read.
  parser.on('doctype', () => refuse(fileName, 'doctype'))
  parser.on('error', () => {
    throw new UserError('wordDamaged', { fileName })
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > deepest) refuse(fileName, 'tooDeep')
    counts.elements += 1
    if (counts.elements > mostElements) refuse(fileName, 'tooLong')
    const name = nameOf(tag.uri, tag.local)
    if (skipping > 0 || skipped.has(name)) {
      skipping += 1
      return
    }
    const element: Element = { name, attributes: attributesOf(tag), children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    depth -= 1
    if (skipping > 0) skipping -= 1
    else open.pop()
  })
  return { write: (text: string) => void parser.write(text), finish: () => (parser.close(), root.children[0]) }
}

/** Reads one part as a tree; throws UserErrors for what is damaged or made to do harm. */
export async function readXml(archive: Archive, name: string): Promise<Element> {
  const { fileName } = archive
  const tree = builder(archive)
  try {
    const stream: Readable = await archive.open(name)
    let decoder: InstanceType<typeof TextDecoder> | undefined
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      decoder ??= new TextDecoder(encodingOf(chunk))
      tree.write(decoder.decode(chunk, { stream: true }))
    }
    const root = tree.finish()
    if (typeof root === 'object') return root
  } catch (error) {
    // What the zip reader says of a part that is longer than it claims, or broken.
    if (error instanceof UserError) throw error
    const isLying = error instanceof Error && /too many bytes|not enough bytes/.test(error.message)
    if (isLying) refuse(fileName, 'wrongSize')
  }
  throw new UserError('wordDamaged', { fileName })
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** The elements directly inside, without the text between them. */
export const elementsIn = (element: Element | undefined): Element[] =>
  element === undefined ? [] : element.children.filter((child) => typeof child === 'object')

/** The first element down a path of names. */
export const find = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => elementsIn(at).find((child) => child.name === name), element)

/** The element itself and everything in it, in document order. */
export function* within(element: Element): Generator<Element> {
  yield element
  for (const child of elementsIn(element)) yield* within(child)
}

/** The same without the ways of showing it that are for older programs. */
export function* shownWithin(element: Element): Generator<Element> {
  yield element
  const children = elementsIn(element)
  const isDoubled = element.name === 'mc:AlternateContent' && children.some(({ name }) => name === 'mc:Choice')
  for (const child of children) if (!isDoubled || child.name === 'mc:Choice') yield* shownWithin(child)
}

export const textIn = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')

/** What `w:val` says; undefined when it is not there. */
export const valueOf = (element: Element | undefined): string | undefined =>
  element?.attributes['w:val'] ?? element?.attributes['val']

/** Whether a property such as `w:b` is on: it is when it stands there without saying otherwise. Undefined when it is not there. */
export function isOn(element: Element | undefined): boolean | undefined {
  return element && !['0', 'false', 'off', 'none'].includes(valueOf(element) ?? 'on')
}
