import type { Content, ContentNode } from '../../../shared/content.ts'
import { UserError } from '../../../shared/errors.ts'
import { fill } from '../../../shared/texts/index.ts'
import { documentTexts } from '../../../shared/texts/documents.ts'
import type { ReadSection, ReadWord, WordChoices } from '../../../shared/word-import.ts'
import { openArchive } from './archive.ts'
import { marginLines, newFindings, quoted, readComments, revisionsIn } from './findings.ts'
import { isOwnFile, readLeaves } from './leaves.ts'
import { standardGuide, type Guide } from './guide.ts'
import { readNumbering } from './numbering.ts'
import { readParts, type Parts } from './parts.ts'
import type { Appendix, Reading } from './reading.ts'
import { settled } from './revisions.ts'
import { sectionsOf, type SectionLeaves } from './sections.ts'
import { raised } from './signs.ts'
import { structured } from './structure.ts'
import { readStyles } from './styles.ts'
import { readTable } from './tables.ts'
import { elementsIn, find, type Element } from './xml.ts'

/**
 * Reads a Word file as the sections of a paper, and says what was met in it. Nothing outside the file is fetched.
 * Throws UserErrors: wordNotWord, wordOld, wordEncrypted, wordMacros, wordDamaged, wordUnsafe, wordEmpty.
 */
export async function readWord(
  bytes: Buffer,
  fileName: string,
  choices: WordChoices,
  guide: Guide = standardGuide,
): Promise<ReadWord> {
  const parts = await readParts(await openArchive(bytes, fileName))
  const reading = newReading(parts, choices, guide)
  const body = find(settled(parts.document, choices.revisions), 'w:body')
  const sections = sectionsOf(reading, readLeaves(reading, elementsIn(body), readTable)).map((section) =>
    sectionFrom(reading, section),
  )
  if (sections.length === 0) throw new UserError('wordEmpty', { fileName })
  const { findings, isOwn } = reading
  return {
    report: {
      ...findings,
      isOwn,
      revisions: revisionsIn(parts),
      margins: isOwn ? [] : marginLines(parts),
      outside: parts.outside.map(quoted),
    },
    sections,
  }
}

function newReading(parts: Parts, choices: WordChoices, guide: Guide): Reading {
  return {
    choices,
    guide,
    isOwn: isOwnFile(parts.document),
    styles: readStyles(parts.styles),
    numbering: readNumbering(parts.numbering),
    relations: parts.relations,
    findings: newFindings(),
    comments: readComments(parts.comments),
    notes: {
      footnotes: notesIn(parts.footnotes, choices),
      endnotes: notesIn(parts.endnotes, choices),
    },
    noteRelations: parts.noteRelations,
    fields: [],
    boxes: [],
    appendices: [],
    notesSoFar: 0,
    usedMarks: new Set(),
  }
}

function notesIn(root: Element | undefined, { revisions }: WordChoices): Map<string, Element> {
  const notes = elementsIn(root && settled(root, revisions))
  return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]))
}

function sectionFrom(reading: Reading, { key, headings, leaves, appendices }: SectionLeaves): ReadSection {
  const notes = appendices.flatMap((appendix) => (appendix.kind === 'note' ? noteBlocks(reading, appendix) : []))
  const comments = appendices.flatMap((appendix) =>
    appendix.kind === 'comment' ? [commentBlock(reading, appendix)] : [],
  )
  const content: Content = [...structured(leaves), ...notes, ...comments]
  return { key, headings, content }
}

/** A footnote as paragraphs of its own, with its number raised as it is where it is referred to. */
function noteBlocks(reading: Reading, { number, note, relations }: Extract<Appendix, { kind: 'note' }>): Content {
  const inside: Reading = { ...reading, relations, fields: [], boxes: [], appendices: [] }
  const [first, ...rest] = structured(readLeaves(inside, elementsIn(note), readTable))
  const sign: ContentNode = { type: 'text', text: `${raised(String(number)) ?? number} ` }
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', content: [sign] }, ...(first ? [first] : []), ...rest]
  return [{ ...first, content: [sign, ...trimmed(first.content ?? [])] }, ...rest]
}

/** The space Word puts between a note's number and its words. */
function trimmed([first, ...rest]: readonly ContentNode[]): ContentNode[] {
  const text = first?.text?.trimStart()
  if (!first || text === undefined) return first ? [first, ...rest] : []
  return text === '' ? rest : [{ ...first, text }, ...rest]
}

function commentBlock({ choices }: Reading, { comment }: Extract<Appendix, { kind: 'comment' }>): ContentNode {
  const { from, anonymous } = documentTexts(choices.language).importedComment
  const author = comment.author.trim()
  const lead = author === '' ? anonymous : fill(from, { author })
  const [first = '', ...others] = comment.text.split('\n')
  const text = (words: string): ContentNode[] => (words === '' ? [] : [{ type: 'text', text: words }])
  return {
    type: 'blockquote',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: lead, marks: [{ type: 'bold' }] }, ...text(first)] },
      ...others.map((line): ContentNode => ({ type: 'paragraph', content: text(line) })),
    ],
  }
}
