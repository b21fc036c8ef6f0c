import { Bookmark, InternalHyperlink, Paragraph, Tab, TextRun, type ParagraphChild } from 'docx'
import type { AttachmentLine } from '../../shared/attachments.ts'
import type { AgendaLine, PersonLine, PriorAdvice } from '../../shared/documents.ts'
import { isEmptyContent } from '../../shared/content.ts'
import { differenceSentence, priorSentences } from '../../shared/minutes-text.ts'
import { lacksRecommendation } from '../../shared/minutes.ts'
import { fill } from '../../shared/texts/index.ts'
import { bookmarks, headingKind, richText, type Block } from './blocks.ts'
import { linkTarget, outwardLink } from './links.ts'
import { markName, type SectionMark } from './marks.ts'
import { gapRun, run, type Writer } from './writer.ts'

export type Paragraphs = Paragraph[]

/** The small line above a title: whose document it is. */
export const kicker = (writer: Writer, text: string): Paragraph =>
  new Paragraph({ style: 'Kicker', children: [run(writer, text)] })

/** A heading; `anchor` makes it a place that links can lead to, `mark` says what part of a paper begins there. */
export function heading(writer: Writer, level: number, text: string, anchor?: string, mark?: SectionMark): Paragraph {
  const words = run(writer, text)
  const children = anchor === undefined ? [words] : [new Bookmark({ id: anchor, children: [words] })]
  const marks = mark === undefined ? [] : bookmarks([markName(writer.nextMark(), mark)])
  return new Paragraph({ heading: headingKind(level), children: [...marks, ...children] })
}

/** Running text. */
export const paragraph = (writer: Writer, ...parts: readonly (string | ParagraphChild)[]): Paragraph =>
  new Paragraph({ children: parts.map((part) => (typeof part === 'string' ? run(writer, part) : part)) })

/** A paragraph that stays on the page of what it leads to. */
export const leadIn = (writer: Writer, text: string): Paragraph =>
  new Paragraph({ keepNext: true, children: [run(writer, text)] })

/** A small grey line of facts. */
export const note = (writer: Writer, text: string): Paragraph =>
  new Paragraph({ style: 'Note', children: [run(writer, text)] })

/** A paragraph that says what is missing. */
export const gap = (writer: Writer, text: string): Paragraph => new Paragraph({ children: [gapRun(writer, text)] })

/** A label and what stands against it; facts with no value are left out. */
export type Fact = Readonly<{ label: string; value: string | readonly ParagraphChild[] }>

/**
 * Facts as lines with a tab between label and value: it looks like a table and is read line by line,
 * while a table without a heading row is hard to follow for those who listen.
 */
export function factLines(writer: Writer, facts: readonly Fact[], before = 0): Paragraph[] {
  const shown = facts.filter((fact) => fact.value.length > 0)
  return shown.map(({ label, value }, index) => {
    const children = typeof value === 'string' ? [run(writer, value)] : value
    const isFirst = index === 0 && before > 0
    return new Paragraph({
      style: 'Fact',
      ...(isFirst ? { spacing: { before } } : {}),
      children: [run(writer, label, { style: 'Label' }), new TextRun({ children: [new Tab()] }), ...children],
    })
  })
}

/** A link inside the document. */
export const linkTo = (writer: Writer, anchor: string, text: string): InternalHyperlink =>
  new InternalHyperlink({ anchor, children: [run(writer, text, { style: 'Hyperlink' })] })

/** Addresses longer than this are put behind words. */
const readableLink = 60

/** Words that lead to an address; plain words when it is not one Word can open. */
function wordsWithLink(writer: Writer, address: string, text: string): ParagraphChild {
  const link = linkTarget(address)
  if (link === null) return run(writer, text)
  return outwardLink(link, [run(writer, text, { style: 'Hyperlink' })], writer.nextLink())
}

/** A web address people can follow: the address itself, or words in its place when it is too long to read. */
export const webLink = (writer: Writer, address: string, words: string): ParagraphChild =>
  wordsWithLink(writer, address, address.length > readableLink && linkTarget(address) !== null ? words : address)

/** An address for e-mail people can write to. */
export const mailLink = (writer: Writer, address: string): ParagraphChild =>
  wordsWithLink(writer, `mailto:${address}`, address)

/** «Kari Eksempel (leder)» */
export const nameWithRole = (name: string, role: string): string => (role === '' ? name : `${name} (${role})`)

/** «Kari Eksempel, kommunedirektør, Eksempel kommune» */
export const personText = ({
  name,
  title,
  organisation,
}: Pick<PersonLine, 'name' | 'title' | 'organisation'>): string =>
  [name, title, organisation].filter((part) => part !== '').join(', ')

/** «Sak 14/26 Felles innlogging», or the title alone before the case has its number. */
/** In parentheses after a title on a list, such as that not everyone may see its paper; nothing without marks. */
export const marksRun = (writer: Writer, marks: readonly string[]): ParagraphChild[] =>
  marks.length === 0 ? [] : [run(writer, ` (${marks.join(', ')})`, { style: 'Label' })]

/** That not everyone may see the paper of an item. */
export const accessMarks = (
  { words: { access } }: Writer,
  { accessLevel }: Pick<AgendaLine, 'accessLevel'>,
): string[] => (accessLevel === 'restricted' ? [access.restricted.toLowerCase()] : [])

export const caseTitle = ({ words }: Writer, number: string | null, title: string): string =>
  number === null ? title : fill(words.caseTitle, { number, title })

/** «Kostnader», and who may see it when not everyone may. */
export const attachmentTitle = ({ words }: Writer, { title, accessLevel }: AttachmentLine): string =>
  accessLevel === 'restricted'
    ? fill(words.attachments.restricted, { title, access: words.access.restricted.toLowerCase() })
    : title

/** That a body came to something else than the one before it, and why. */
export function differenceLine(writer: Writer, told: Pick<PriorAdvice, 'difference'>): Paragraphs {
  const sentence = differenceSentence(writer.language, told)
  return sentence === '' ? [] : [paragraph(writer, sentence)]
}

/** What is said over the words a body came to, and in place of them when they are missing. */
export type ResultWords = Readonly<{ heading: string; missing: string }>

const recommendationWords = ({ words }: Writer, body: string): ResultWords => ({
  heading: fill(words.prior.recommendation, { body }),
  missing: words.prior.noAdvice,
})

/** What a body did with the case: when, in which item, with which result, and its words, a recommendation when nothing else is said. */
export function priorTreatment(writer: Writer, prior: PriorAdvice, level: number, result?: ResultWords): Block[] {
  const { words, language } = writer
  const said = result ?? recommendationWords(writer, prior.bodyName)
  const title = heading(writer, level, fill(words.prior.heading, { body: prior.bodyName }), undefined, 'frame')
  const lead = [paragraph(writer, priorSentences(language, prior)), ...differenceLine(writer, prior)]
  if (lacksRecommendation(prior)) return [title, ...lead, paragraph(writer, said.missing)]
  if (prior.advice === null || isEmptyContent(prior.advice)) return [title, ...lead]
  return [title, ...lead, heading(writer, level + 1, said.heading), ...richText(writer, prior.advice, level + 1)]
}
