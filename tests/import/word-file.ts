import { strToU8, zipSync, type Zippable } from 'fflate'

const ooxml = 'http://schemas.openxmlformats.org'
const word = `xmlns:w="${ooxml}/wordprocessingml/2006/main" xmlns:r="${ooxml}/officeDocument/2006/relationships" xmlns:m="${ooxml}/officeDocument/2006/math" xmlns:wp="${ooxml}/drawingml/2006/wordprocessingDrawing" xmlns:a="${ooxml}/drawingml/2006/main" xmlns:pic="${ooxml}/drawingml/2006/picture" xmlns:c="${ooxml}/drawingml/2006/chart" xmlns:dgm="${ooxml}/drawingml/2006/diagram" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="${ooxml}/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`

/** What a test puts in a Word file besides its text. */
export type Parts = Readonly<{
  styles?: string
  numbering?: string
  comments?: string
  footnotes?: string
  header?: string
  /** Relations of the document: id, kind, target; external ones by `!` before the target. */
  relations?: readonly (readonly [string, string, string])[]
  mainType?: string
  /** Whole files by name, as they are. */
  more?: Zippable
}>

const relation = ([id, kind, target]: readonly [string, string, string]): string => {
  const isExternal = target.startsWith('!')
  const mode = isExternal ? ' TargetMode="External"' : ''
  return `<Relationship Id="${id}" Type="${ooxml}/officeDocument/2006/relationships/${kind}" Target="${isExternal ? target.slice(1) : target}"${mode}/>`
}

const relations = (all: readonly (readonly [string, string, string])[]): string =>
  `<Relationships xmlns="${ooxml}/package/2006/relationships">${all.map(relation).join('')}</Relationships>`

export const documentXml = (body: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${before}<w:document ${word}><w:body>${body}<w:sectPr/></w:body></w:document>`

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** The parts of a Word file with the body given as XML, as other programs write them. */
export function wordParts(document: string, parts: Parts = {}): Zippable {
  const part = (tag: string, xml: string | undefined) =>
    xml === undefined ? undefined : strToU8(`<?xml version="1.0"?><w:${tag} ${word}>${xml}</w:${tag}>`)
  const named = {
    'word/styles.xml': part('styles', parts.styles),
    'word/numbering.xml': part('numbering', parts.numbering),
    'word/comments.xml': part('comments', parts.comments),
    'word/footnotes.xml': part('footnotes', parts.footnotes),
    'word/header1.xml': part('hdr', parts.header),
  }
  const found = Object.entries(named).flatMap(([name, bytes]) => (bytes ? [[name, bytes] as const] : []))
  const own = found.map(([name], index) => {
    const file = name.slice('word/'.length)
    return [`p${index}`, file.replace(/\d?\.xml$/, ''), file] as const
  })
  return {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${ooxml}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${parts.mainType ?? mainType}"/></Types>`,
    ),
    '_rels/.rels': strToU8(relations([['r1', 'officeDocument', 'word/document.xml']])),
    'word/document.xml': strToU8(document),
    'word/_rels/document.xml.rels': strToU8(relations([...own, ...(parts.relations ?? [])])),
    ...Object.fromEntries(found),
    ...parts.more,
  }
}

/** A Word file as bytes, with its body given as XML. */
export const wordFile = (body: string, parts: Parts = {}): Buffer =>
  Buffer.from(zipSync(wordParts(documentXml(body), parts)))

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A run of words; `look` is the inside of its properties. */
export const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** A paragraph of runs or plain words; `look` is the inside of its properties. */
export const par = (inside: string, look = ''): string =>
  `<w:p>${look === '' ? '' : `<w:pPr>${look}</w:pPr>`}${inside.startsWith('<') ? inside : run(inside)}</w:p>`

export const styled = (style: string, text: string): string => par(text, `<w:pStyle w:val="${style}"/>`)
export const item = (list: number, level: number, text: string): string =>
  par(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** The styles of a Norwegian Word: headings, title, quotation and contents by Word's own names. */
export const norwegianStyles = [
  ['Overskrift1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>'],
  ['Overskrift2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr>'],
  ['Tittel', 'Title', ''],
  ['Sitat', 'Quote', ''],
  ['INNH1', 'toc 1', ''],
  ['Innholdsoverskrift', 'TOC Heading', '<w:basedOn w:val="Overskrift1"/>'],
  ['Listeavsnitt', 'List Paragraph', '<w:pPr><w:ind w:left="720"/></w:pPr>'],
]
  .map(([id, name, look]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${look}</w:style>`)
  .join('')

const level = (at: number, format: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="${720 * (at + 1)}"/></w:pPr></w:lvl>`

/** List 1 has bullets, list 2 numbers with letters below, list 3 begins at 4. */
export const lists = [
  `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}${level(1, 'bullet')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal')}${level(1, 'lowerLetter')}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>',
].join('')
