import { strFromU8, unzipSync } from 'fflate'
import { all, parseXml, within, type Element } from './xml.ts'

/** A .docx file taken apart: its XML parts by name. */
export type Package = Readonly<{ names: readonly string[]; parts: ReadonlyMap<string, Element> }>

/** Opens a .docx file; `change` may alter the text of a part first, so that checks can be checked. */
export function openPackage(
  bytes: Uint8Array,
  change: (name: string, xml: string) => string = (_, xml) => xml,
): Package {
  const files = unzipSync(bytes)
  const names = Object.keys(files)
  const xmlNames = names.filter((name) => /\.(xml|rels)$/.test(name))
  const parts = new Map(
    xmlNames.map((name) => [name, parseXml(change(name, strFromU8(files[name] ?? new Uint8Array())))]),
  )
  return { names, parts }
}

export function part(file: Package, name: string): Element {
  const found = file.parts.get(name)
  if (!found) throw new Error(`there is no ${name}`)
  return found
}

export const documentOf = (file: Package): Element => part(file, 'word/document.xml')

/** The document, its footnotes, and its headers and footers. */
export const stories = (file: Package): [string, Element][] =>
  [...file.parts].filter(([name]) => /^word\/(document|footnotes|header\d*|footer\d*)\.xml$/.test(name))

/** The words of one paragraph, breaks and tabs as white space. */
export function textOf(paragraph: Element): string {
  let text = ''
  for (const { name, text: own } of within(paragraph)) {
    if (name === 'w:t') text += own
    if (name === 'w:tab') text += '\t'
    if (name === 'w:br') text += '\n'
  }
  return text.replaceAll('\u00a0', ' ')
}

/** The footnotes in the order they are referred to, each as text. */
export function footnotes(file: Package): string[] {
  const notes = all(part(file, 'word/footnotes.xml'), 'w:footnote')
  const order = all(documentOf(file), 'w:footnoteReference').map(({ attributes }) => attributes['w:id'])
  return order.map((id) => {
    const found = notes.find(({ attributes }) => attributes['w:id'] === id)
    return found === undefined ? '' : textOf(found)
  })
}

/** What pictures say to those who do not see them. */
export const pictureTexts = (file: Package): string[] =>
  all(documentOf(file), 'wp:docPr').map(({ attributes }) => attributes['descr'] ?? '')

/** The paragraphs of the document, those in tables too, each as text. */
export const paragraphs = (file: Package): string[] => all(documentOf(file), 'w:p').map(textOf)
