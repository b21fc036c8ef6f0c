import { elementsIn, find, isOn, valueOf, type Element } from './xml.ts'

/** What a style makes of a paragraph or a run, with what it is based on. */
export type Style = Readonly<{
  id: string
  name: string
  /** Heading level 1 to 9, 0 for a title; null for text. */
  level: number | null
  isQuote: boolean
  isDecision: boolean
  isContents: boolean
  bold: boolean | undefined
  italic: boolean | undefined
  hidden: boolean | undefined
  numbering: Element | undefined
  indent: number | undefined
}>

export type Styles = Readonly<{ of: (id: string | undefined) => Style; ofParagraph: (id: string | undefined) => Style }>

const plain: Style = {
  id: '',
  name: '',
  level: null,
  isQuote: false,
  isDecision: false,
  isContents: false,
  bold: undefined,
  italic: undefined,
  hidden: undefined,
  numbering: undefined,
  indent: undefined,
}

/** Word stores its own styles by English names; other programs by the ones the writer sees. */
const headingName = /^(?:heading|overskrift)\s*([1-9])$/
const titleName = /^(title|tittel|subtitle|undertittel)$/
const quoteName = /^((intense )?quote|(sterkt |uthevet )?sitat|block text|blokktekst)$/
const decisionName =
  /^(vedtak(s?tekst|spunkt)?|vedtaksforslag|(forslag|framlegg) til (vedtak|innstilling|råd|tilråding)|innstilling|tilråding|decision)$/
const contentsName = /^toc heading$|^(toc|innh|innhold|innholdsfortegnelse) ?\d?$|^table of (figures|authorities)$/

/** The indent from the left in twips, whichever way the file says it. */
export function indentOf(properties: Element | undefined): number | undefined {
  const attributes = find(properties, 'w:ind')?.attributes
  const left = Number(attributes?.['w:left'] ?? attributes?.['w:start'])
  return Number.isFinite(left) ? left : undefined
}

function outlineOf(properties: Element | undefined): number | undefined {
  const level = Number(valueOf(find(properties, 'w:outlineLvl')))
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : undefined
}

/** The heading level a paragraph says of itself, 1 to 9. */
export const ownLevel = outlineOf

function levelOf(name: string, paragraph: Element | undefined, parent: Style): number | null {
  const named = headingName.exec(name)?.[1]
  if (named) return Number(named)
  if (titleName.test(name)) return 0
  if (contentsName.test(name)) return null
  return outlineOf(paragraph) ?? parent.level
}

/** The styles of a document by their ids. A style that is based on itself ends where it began. */
export function readStyles(root: Element | undefined): Styles {
  const sources = elementsIn(root).filter(({ name }) => name === 'w:style')
  const byId = new Map(sources.map((source) => [source.attributes['w:styleId'] ?? '', source]))
  const known = new Map<string, Style>()
  const isDefault = ({ attributes }: Element) =>
    attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? '')
  const defaultId = sources.find(isDefault)?.attributes['w:styleId']
  const of = (id: string | undefined, below: readonly string[] = []): Style => {
    const source = id === undefined ? undefined : byId.get(id)
    if (id === undefined || !source || below.includes(id) || below.length > 30) return plain
    const found = known.get(id) ?? styleFrom(id, source, of(valueOf(find(source, 'w:basedOn')), [...below, id]))
    known.set(id, found)
    return found
  }
  return { of: (id) => of(id), ofParagraph: (id) => of(id ?? defaultId) }
}

function styleFrom(id: string, source: Element, parent: Style): Style {
  const name = (valueOf(find(source, 'w:name')) ?? id).toLowerCase()
  const run = find(source, 'w:rPr')
  const paragraph = find(source, 'w:pPr')
  return {
    id,
    name,
    level: levelOf(name, paragraph, parent),
    isQuote: quoteName.test(name) || parent.isQuote,
    isDecision: decisionName.test(name) || parent.isDecision,
    isContents: contentsName.test(name),
    bold: isOn(find(run, 'w:b')) ?? parent.bold,
    italic: isOn(find(run, 'w:i')) ?? parent.italic,
    hidden: isOn(find(run, 'w:vanish')) ?? parent.hidden,
    numbering: find(paragraph, 'w:numPr') ?? parent.numbering,
    indent: indentOf(paragraph) ?? parent.indent,
  }
}
