import { isSafeLink, type ContentNode } from '../../../shared/content.ts'
import { cleanText } from '../../../shared/values.ts'
import { quoted, type Comment } from './findings.ts'
import { readObject } from './objects.ts'
import type { Reading, Words } from './reading.ts'
import { lowered, raised, symbolOf } from './signs.ts'
import type { Style } from './styles.ts'
import { elementsIn, find, isOn, textIn, valueOf, within, type Element } from './xml.ts'

/** How a run looks, as far as it matters here. */
type Look = Readonly<{ bold: boolean; italic: boolean; strong: boolean; hidden: boolean; position: string }>

/** A paragraph under way. */
type Draft = {
  nodes: ContentNode[]
  link: string | null
  letters: number
  strongLetters: number
  bookmarks: string[]
  comments: Comment[]
  hidden: string
}

const newDraft = (): Draft => ({
  nodes: [],
  link: null,
  letters: 0,
  strongLetters: 0,
  bookmarks: [],
  comments: [],
  hidden: '',
})

/** Reads what stands in a paragraph: words with their marks, line breaks, footnotes, and pictures where they stand. */
export function readWords(reading: Reading, paragraph: Element, style: Style): Words {
  const draft = newDraft()
  readInline(reading, elementsIn(paragraph), style, draft)
  if (draft.hidden.trim() !== '') reading.findings.hiddenText.push(quoted(draft.hidden))
  const isAllBold = draft.letters > 0 && draft.letters === draft.strongLetters
  return { nodes: draft.nodes, isAllBold, bookmarks: draft.bookmarks, comments: draft.comments }
}

/** Words as they stand in a paragraph of their own. */
export const tidied = ({ isOwn }: Reading, nodes: readonly ContentNode[]): ContentNode[] =>
  isOwn ? joinedText(nodes) : withoutEdges(joinedText(nodes))

const containers = new Set(['w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'w:sdtContent', 'w:rubyBase', 'w:fldSimple'])

function readInline(reading: Reading, children: readonly Element[], style: Style, draft: Draft): void {
  for (const child of children) {
    if (child.name === 'w:r') readRun(reading, child, style, draft)
    else if (child.name === 'w:hyperlink') readLink(reading, child, style, draft)
    else if (child.name === 'w:sdt') readInline(reading, elementsIn(find(child, 'w:sdtContent')), style, draft)
    else if (containers.has(child.name)) readInline(reading, elementsIn(child), style, draft)
    else if (child.name === 'mc:AlternateContent') readInline(reading, chosen(child), style, draft)
    else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') readEquation(reading, child, draft)
    else if (child.name === 'w:bookmarkStart') draft.bookmarks.push(child.attributes['w:name'] ?? '')
  }
}

/** One of the ways a program offers to show the same. */
export const chosen = (alternatives: Element): Element[] =>
  elementsIn(find(alternatives, 'mc:Choice') ?? find(alternatives, 'mc:Fallback'))

function readLink(reading: Reading, link: Element, style: Style, draft: Draft): void {
  const relation = reading.relations.get(link.attributes['r:id'] ?? '')
  const anchor = link.attributes['w:anchor']
  const target = relation?.isExternal ? relation.target + (anchor === undefined ? '' : `#${anchor}`) : null
  const before = draft.link
  draft.link = safeTarget(reading, target)
  readInline(reading, elementsIn(link), style, draft)
  draft.link = before
}

/** The address when a paper may link to it; others are named, and their words stay. */
function safeTarget(reading: Reading, target: string | null): string | null {
  if (target === null || isSafeLink(target)) return target
  reading.findings.links.push(quoted(target))
  return null
}

const nearLetters = (text: string): number => text.replaceAll(/\s/g, '').length

function readEquation(reading: Reading, equation: Element, draft: Draft): void {
  const text = [...within(equation)]
    .filter(({ name }) => name === 'm:t')
    .map(textIn)
    .join('')
  reading.findings.equations.push(quoted(text))
  addText(draft, text, { bold: false, italic: false, strong: false, hidden: false, position: '' })
}

function lookOf(reading: Reading, run: Element, paragraphStyle: Style): Look {
  const own = find(run, 'w:rPr')
  const style = reading.styles.of(valueOf(find(own, 'w:rStyle')))
  const bold = isOn(find(own, 'w:b')) ?? style.bold
  return {
    bold: bold ?? false,
    italic: isOn(find(own, 'w:i')) ?? style.italic ?? false,
    strong: bold ?? paragraphStyle.bold ?? false,
    hidden: isOn(find(own, 'w:vanish')) ?? style.hidden ?? paragraphStyle.hidden ?? false,
    position: valueOf(find(own, 'w:vertAlign')) ?? '',
  }
}

const lostLooks = {
  'w:u': 'underline',
  'w:strike': 'strike',
  'w:dstrike': 'strike',
  'w:highlight': 'highlight',
} as const

/** Looks that carry meaning and that a paper does not have; a link is underlined by itself. */
function noteLooks({ findings, isOwn }: Reading, run: Element, isLink: boolean): void {
  if (isOwn || isLink) return
  for (const { name, attributes } of elementsIn(find(run, 'w:rPr'))) {
    const look = Object.hasOwn(lostLooks, name) ? lostLooks[name as keyof typeof lostLooks] : undefined
    const isOff = ['none', '0', 'false'].includes(attributes['w:val'] ?? '')
    if (look && !isOff && !findings.looks.includes(look)) findings.looks.push(look)
  }
}

function readRun(reading: Reading, run: Element, style: Style, draft: Draft): void {
  const look = lookOf(reading, run, style)
  // What the program itself set where something was missing is no text of the writer's.
  if (reading.isOwn && valueOf(find(run, 'w:rPr', 'w:rStyle')) === 'Gap') return
  if (textIn(run).trim() !== '') noteLooks(reading, run, draft.link !== null)
  for (const part of elementsIn(run)) readPart(reading, part, look, draft)
}

const breaks = new Set(['w:br', 'w:cr'])
const plainSigns: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
}

function readPart(reading: Reading, part: Element, look: Look, draft: Draft): void {
  const { name, attributes } = part
  if (name === 'w:fldChar') return readFieldSign(reading, attributes['w:fldCharType'] ?? '')
  if (name === 'w:instrText') return readInstruction(reading, textIn(part))
  const field = reading.fields.at(-1)
  if (field && !field.isResult) return
  if (name === 'w:t') addWords(reading, textIn(part), look, draft)
  else if (breaks.has(name)) addBreak(part, look, reading, draft)
  else if (name === 'w:sym') addSymbol(reading, part, look, draft)
  else if (plainSigns[name] !== undefined) addWords(reading, plainSigns[name], look, draft)
  else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') addNote(reading, part, look, draft)
  else if (name === 'w:commentReference') addComment(reading, part, draft)
  else if (name === 'mc:AlternateContent') for (const child of chosen(part)) readPart(reading, child, look, draft)
  else if (name === 'w:ruby')
    readInline(reading, elementsIn(find(part, 'w:rubyBase')), reading.styles.of(undefined), draft)
  else draft.nodes.push(...readObject(reading, part, !look.hidden || reading.choices.hiddenText))
}

function readFieldSign({ fields }: Reading, type: string): void {
  if (type === 'begin') fields.push({ instruction: '', isResult: false })
  const field = fields.at(-1)
  if (type === 'separate' && field) field.isResult = true
  if (type === 'end') fields.pop()
}

function readInstruction({ fields }: Reading, text: string): void {
  const field = fields.at(-1)
  if (field && !field.isResult) field.instruction += text
}

/** A link written as a field: the address stands in quotes after its name. */
function fieldLink(reading: Reading): string | null {
  const links = reading.fields.map(({ instruction }) => /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1])
  return safeTarget(reading, links.findLast((link) => link !== undefined) ?? null)
}

function addBreak({ attributes }: Element, look: Look, reading: Reading, draft: Draft): void {
  const isOfPage = ['page', 'column'].includes(attributes['w:type'] ?? '')
  if (!isOfPage && (!look.hidden || reading.choices.hiddenText)) draft.nodes.push({ type: 'hardBreak' })
}

function addSymbol(reading: Reading, { attributes }: Element, look: Look, draft: Draft): void {
  const sign = symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? '')
  if (sign === null) reading.findings.symbols += 1
  addWords(reading, sign ?? '\ufffd', look, draft)
}

function addWords(reading: Reading, text: string, look: Look, draft: Draft): void {
  if (look.hidden) {
    draft.hidden += text
    if (!reading.choices.hiddenText) return
  }
  const before = draft.link
  draft.link ??= fieldLink(reading)
  addText(draft, positioned(reading, text, look.position), look)
  draft.link = before
}

/** Raised and lowered digits have signs of their own; other raised words lose that they were. */
function positioned({ findings }: Reading, text: string, position: string): string {
  if (position !== 'superscript' && position !== 'subscript') return text
  const moved = position === 'superscript' ? raised(text) : lowered(text)
  if (moved !== null) return moved
  if (!findings.looks.includes(position)) findings.looks.push(position)
  return text
}

function addText(draft: Draft, text: string, look: Look): void {
  const clean = cleanText(text).replaceAll(/[\t\n\u2028\u2029]+/g, ' ')
  if (clean === '') return
  const letters = nearLetters(clean)
  draft.letters += letters
  if (look.strong) draft.strongLetters += letters
  const marks = [
    ...(draft.link === null ? [] : [{ type: 'link', attrs: { href: draft.link } }]),
    ...(look.bold ? [{ type: 'bold' }] : []),
    ...(look.italic ? [{ type: 'italic' }] : []),
  ]
  draft.nodes.push({ type: 'text', text: clean, ...(marks.length > 0 ? { marks } : {}) })
}

function addNote(reading: Reading, { name, attributes }: Element, look: Look, draft: Draft): void {
  const kind = name === 'w:footnoteReference' ? 'footnotes' : 'endnotes'
  const note = reading.notes[kind].get(attributes['w:id'] ?? '')
  if (!note) return
  const { nodes, comments } = noteWords(reading, kind, note)
  draft.comments.push(...comments)
  if (nodes.length === 0) return
  if (look.hidden && !reading.choices.hiddenText) {
    draft.hidden += ` ${nodes.map(({ text = '' }) => text).join('')}`
    return
  }
  reading.findings.footnotes += 1
  draft.nodes.push({ type: 'footnote', content: nodes })
}

/** The words of a note: its paragraphs one after the other, with a space between. Tables and pictures in it are named. */
function noteWords(reading: Reading, kind: 'footnotes' | 'endnotes', note: Element): Pick<Words, 'nodes' | 'comments'> {
  const none = new Map<string, Element>()
  const notes = { footnotes: none, endnotes: none }
  const inside: Reading = {
    ...reading,
    relations: reading.noteRelations[kind],
    notes,
    pictures: new Map(),
    fields: [],
    boxes: [],
  }
  const nodes: ContentNode[] = []
  const comments: Comment[] = []
  const paragraphs = noteParagraphs(reading, note)
  for (const paragraph of paragraphs) {
    const words = readWords(
      inside,
      paragraph,
      reading.styles.ofParagraph(valueOf(find(paragraph, 'w:pPr', 'w:pStyle'))),
    )
    comments.push(...words.comments)
    paragraphs.push(...inside.boxes.splice(0).flatMap((box) => noteParagraphs(reading, box)))
    const line = onOneLine(words.nodes)
    if (nodes.length > 0 && line.length > 0) nodes.push({ type: 'text', text: ' ' })
    nodes.push(...(reading.isOwn ? line : withoutEdges(line)))
  }
  return { nodes: withoutLeadingSpace(joinedText(nodes)), comments }
}

function noteParagraphs(reading: Reading, element: Element): Element[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === 'w:p') return [child]
    if (child.name === 'w:sdt' || child.name === 'w:sdtContent') return noteParagraphs(reading, child)
    if (child.name === 'w:tbl') reading.findings.notesLeftOut.push(quoted(textIn(child)))
    return []
  })
}

const onOneLine = (nodes: readonly ContentNode[]): ContentNode[] =>
  nodes.map((node) => (node.type === 'hardBreak' ? { type: 'text', text: ' ' } : node))

/** The space between a note's number and its words. */
function withoutLeadingSpace([first, ...rest]: readonly ContentNode[]): ContentNode[] {
  if (first?.text === undefined) return first ? [first, ...rest] : []
  const text = first.text.replace(/^ /, '')
  return text === '' ? rest : [{ ...first, text }, ...rest]
}

function addComment({ comments, findings }: Reading, { attributes }: Element, draft: Draft): void {
  const comment = comments.get(attributes['w:id'] ?? '')
  if (!comment) return
  findings.comments.push({ author: comment.author, text: quoted(comment.text) })
  draft.comments.push(comment)
}

/** Spaces and breaks at the ends of a paragraph say nothing. */
function withoutEdges(nodes: readonly ContentNode[]): ContentNode[] {
  const isBlank = ({ type, text = '' }: ContentNode) => type === 'hardBreak' || (type === 'text' && text.trim() === '')
  const first = nodes.findIndex((node) => !isBlank(node))
  const last = nodes.findLastIndex((node) => !isBlank(node))
  return nodes.slice(Math.max(first, 0), last + 1).map((node, index, { length }) => {
    if (node.text === undefined) return node
    const start = index === 0 ? node.text.trimStart() : node.text
    return { ...node, text: index === length - 1 ? start.trimEnd() : start }
  })
}

const sameMarks = (a: ContentNode, b: ContentNode): boolean =>
  JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? [])

/** Neighbours that look the same are one piece of text. */
function joinedText(nodes: readonly ContentNode[]): ContentNode[] {
  const result: ContentNode[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    const isSame = last?.type === 'text' && node.type === 'text' && sameMarks(last, node)
    if (isSame) result[result.length - 1] = { ...last, text: (last.text ?? '') + (node.text ?? '') }
    else result.push(node)
  }
  return result
}
