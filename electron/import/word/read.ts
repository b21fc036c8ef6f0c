import { imageHashesIn } from '../../../shared/content.ts'
import { UserError } from '../../../shared/errors.ts'
import type { ReadSection, ReadWord, WordChoices } from '../../../shared/word-import.ts'
import { openArchive } from './archive.ts'
import { commentsOf } from './comments.ts'
import { marginLines, newFindings, quoted, readComments, revisionsIn } from './findings.ts'
import { isOwnFile, readLeaves } from './leaves.ts'
import { standardGuide, type Guide } from './guide.ts'
import { readNumbering } from './numbering.ts'
import { readParts, type Parts } from './parts.ts'
import { preparePictures } from './pictures.ts'
import type { Reading } from './reading.ts'
import { settled } from './revisions.ts'
import { sectionsOf, type SectionLeaves } from './sections.ts'
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
  const archive = await openArchive(bytes, fileName)
  const parts = await readParts(archive)
  const body = find(settled(parts.document, choices.revisions), 'w:body')
  const gallery = body && (await preparePictures(archive, parts.relations, body))
  const reading = newReading(parts, choices, guide, gallery?.prepared)
  const written = sectionsOf(reading, readLeaves(reading, elementsIn(body), readTable)).map(sectionFrom)
  if (written.length === 0) throw new UserError('wordEmpty', { fileName })
  const { comments, sections } = commentsOf(reading, written)
  const used = new Set(sections.flatMap(({ content }) => imageHashesIn(content)))
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
    images: (gallery?.images ?? []).filter(({ hash }) => used.has(hash)),
    comments,
  }
}

function newReading(
  parts: Parts,
  choices: WordChoices,
  guide: Guide,
  pictures: Reading['pictures'] = new Map(),
): Reading {
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
    pictures,
    waiting: [],
    placed: [],
    usedMarks: new Set(),
  }
}

function notesIn(root: Element | undefined, { revisions }: WordChoices): Map<string, Element> {
  const notes = elementsIn(root && settled(root, revisions))
  return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]))
}

const sectionFrom = ({ key, headings, leaves }: SectionLeaves): ReadSection => ({
  key,
  headings,
  content: structured(leaves),
})
