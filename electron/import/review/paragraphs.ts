import { plainLine } from '../../../shared/replace-words.ts'
import { openArchive } from '../word/archive.ts'
import { readComments } from '../word/findings.ts'
import { readParts, type Parts } from '../word/parts.ts'
import { elementsIn, find, textIn, within, type Element } from '../word/xml.ts'

/** A comment, where in its paragraph it begins, and the words it is about. */
export type PlacedRemark = Readonly<{ author: string; text: string; quote: string; at: number }>

/** One paragraph as it stands when every tracked change is accepted. */
export type ReviewedParagraph = Readonly<{
  /** With single ordinary spaces. */
  text: string
  bookmarks: readonly string[]
  comments: readonly PlacedRemark[]
  /** Who has tracked changes in it. */
  authors: readonly string[]
}>

export type Reviewed = Readonly<{
  paragraphs: readonly ReviewedParagraph[]
  /** Comments that stand nowhere in the text. */
  loose: readonly Omit<PlacedRemark, 'at'>[]
}>

/** Reads a Word file paragraph by paragraph behind the same guard as papers. Throws UserErrors that say what is wrong with it. */
export async function readReviewed(bytes: Buffer, fileName: string): Promise<Reviewed> {
  const parts = await readParts(await openArchive(bytes, fileName))
  const scan = newScan(parts)
  scanBlocks(scan, elementsIn(find(parts.document, 'w:body')))
  for (const notes of [parts.footnotes, parts.endnotes]) {
    for (const note of elementsIn(notes))
      if (note.attributes['w:type'] === undefined) scanBlocks(scan, elementsIn(note))
  }
  closeParagraph(scan)
  const loose = [...scan.known].filter(([id]) => !scan.seen.has(id)).map(([, comment]) => ({ ...comment, quote: '' }))
  return { paragraphs: scan.done.map(finished), loose }
}

type Comment = Readonly<{ author: string; text: string }>
type OpenComment = { readonly id: string; readonly at: number; quote: string }
type Draft = { text: string; bookmarks: string[]; comments: OpenComment[]; authors: Set<string> }
type Scan = {
  readonly known: ReadonlyMap<string, Comment>
  readonly done: (Draft & { comments: OpenComment[]; known: ReadonlyMap<string, Comment> })[]
  /** Comments that have found their place. */
  readonly seen: Set<string>
  /** Comments whose words have begun and not ended. */
  readonly open: Map<string, OpenComment>
  /** Paragraphs in boxes, which come after the one they stand in. */
  boxes: Element[]
  draft: Draft | null
}

const newScan = (parts: Parts): Scan => ({
  known: readComments(parts.comments),
  done: [],
  seen: new Set(),
  open: new Map(),
  boxes: [],
  draft: null,
})

function closeParagraph(scan: Scan): void {
  if (scan.draft) scan.done.push({ ...scan.draft, known: scan.known })
  scan.draft = null
}

const added = new Set(['w:ins', 'w:moveTo'])
const removed = new Set(['w:del', 'w:moveFrom'])
const authorOf = ({ attributes }: Element): string[] => (attributes['w:author'] ? [attributes['w:author']] : [])

function scanBlocks(scan: Scan, blocks: readonly Element[]): void {
  for (const block of blocks) {
    if (block.name === 'w:p') scanParagraph(scan, block)
    else if (block.name === 'w:tr' && isGone(find(block, 'w:trPr'))) keepAuthors(scan, block)
    else if (removed.has(block.name)) continue
    else if (block.name === 'mc:AlternateContent') scanBlocks(scan, elementsIn(find(block, 'mc:Choice')))
    else scanRangeOrBlocks(scan, block)
  }
}

const isGone = (look: Element | undefined): boolean => elementsIn(look).some(({ name }) => removed.has(name))

/** A row that is taken away leaves a paragraph without words, so that who took it away is known. */
function keepAuthors(scan: Scan, row: Element): void {
  const authors = elementsIn(find(row, 'w:trPr')).flatMap(authorOf)
  scan.done.push({ text: '', bookmarks: [], comments: [], authors: new Set(authors), known: scan.known })
}

/** Bookmarks and comments may begin between paragraphs too. */
function scanRangeOrBlocks(scan: Scan, block: Element): void {
  if (isRange(block.name)) scanInline(scan, block, (scan.draft ??= newDraft()))
  else scanBlocks(scan, elementsIn(block))
}

const isRange = (name: string): boolean => /^w:(bookmarkStart|commentRange(Start|End))$/.test(name)
const newDraft = (): Draft => ({ text: '', bookmarks: [], comments: [], authors: new Set() })

/** A paragraph whose end is deleted runs on into the next. */
function scanParagraph(scan: Scan, paragraph: Element): void {
  const draft = (scan.draft ??= newDraft())
  for (const child of elementsIn(paragraph)) scanInline(scan, child, draft)
  const marks = elementsIn(find(paragraph, 'w:pPr', 'w:rPr'))
  for (const mark of marks)
    if (added.has(mark.name) || removed.has(mark.name)) authorOf(mark).forEach((name) => draft.authors.add(name))
  if (marks.some(({ name }) => removed.has(name))) {
    draft.text += ' '
    return
  }
  closeParagraph(scan)
  const boxes = scan.boxes.splice(0)
  for (const box of boxes) scanBlocks(scan, elementsIn(box))
}

const spaces = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr'])
const silent = new Set(['w:pPr', 'w:rPr', 'w:instrText', 'w:delText', 'w:delInstrText'])

function scanInline(scan: Scan, element: Element, draft: Draft): void {
  const { name, attributes } = element
  if (silent.has(name)) return
  if (added.has(name) || removed.has(name)) authorOf(element).forEach((author) => draft.authors.add(author))
  if (removed.has(name)) return scanMarksOnly(scan, element, draft)
  if (name === 'w:t') return addText(scan, draft, textIn(element))
  if (spaces.has(name)) return addText(scan, draft, ' ')
  if (name === 'w:noBreakHyphen') return addText(scan, draft, '\u2011')
  if (name === 'w:txbxContent') return void scan.boxes.push(element)
  if (name === 'mc:AlternateContent') return scanAll(scan, find(element, 'mc:Choice'), draft)
  if (name === 'w:bookmarkStart') draft.bookmarks.push(attributes['w:name'] ?? '')
  else if (name.startsWith('w:comment')) scanComment(scan, name, attributes['w:id'] ?? '', draft)
  else scanAll(scan, element, draft)
}

function scanAll(scan: Scan, element: Element | undefined, draft: Draft): void {
  for (const child of elementsIn(element)) scanInline(scan, child, draft)
}

/** Comments on deleted words, and the marks of what is deleted, are still there. */
function scanMarksOnly(scan: Scan, element: Element, draft: Draft): void {
  for (const inner of within(element)) {
    if (inner.name === 'w:bookmarkStart') draft.bookmarks.push(inner.attributes['w:name'] ?? '')
    if (inner.name.startsWith('w:comment')) scanComment(scan, inner.name, inner.attributes['w:id'] ?? '', draft)
  }
}

function addText(scan: Scan, draft: Draft, text: string): void {
  draft.text += text
  for (const comment of scan.open.values()) comment.quote += text
}

function scanComment(scan: Scan, name: string, id: string, draft: Draft): void {
  if (name === 'w:commentRangeEnd') {
    scan.open.delete(id)
    return
  }
  if (!scan.known.has(id) || scan.seen.has(id)) return
  const comment = { id, at: draft.text.length, quote: '' }
  scan.seen.add(id)
  draft.comments.push(comment)
  if (name === 'w:commentRangeStart') scan.open.set(id, comment)
}

function finished({ text, bookmarks, comments, authors, known }: Scan['done'][number]): ReviewedParagraph {
  return {
    text: plainLine(text),
    bookmarks,
    comments: comments.map(({ id, at, quote }) => ({
      author: known.get(id)?.author ?? '',
      text: known.get(id)?.text ?? '',
      quote: plainLine(quote),
      at: plainLine(`${text.slice(0, at)}|`).length - 1,
    })),
    authors: [...authors],
  }
}
