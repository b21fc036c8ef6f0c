import { LeaderType, Paragraph, Tab, TabStopType, TextRun, type Document } from 'docx'
import { contentFromText } from '../../shared/content.ts'
import { longDate } from '../../shared/dates.ts'
import { found } from '../../shared/errors.ts'
import { extractHeading, standingLines } from '../../shared/extract-text.ts'
import type { ExtractModel } from '../../shared/extracts.ts'
import { minutesFacts } from '../../shared/minutes-text.ts'
import { extractTexts } from '../../shared/texts/extracts.ts'
import { fill } from '../../shared/texts/index.ts'
import { richText, type Block } from './blocks.ts'
import type { Draft } from './draft.ts'
import { wordDocument } from './frame.ts'
import { itemBlocks } from './minutes-item.ts'
import { documentTitle } from './names.ts'
import { factLines, gap, heading, kicker, note, paragraph, type Fact } from './parts.ts'
import { textWidth } from './styles.ts'
import { newWriter, run, type Pictures, type Writer } from './writer.ts'

/** The treatment of one item standing alone, as the minutes print it, and certified when it is to be. */
export function extractDocument(model: ExtractModel, pictures: Pictures): Document {
  const writer = newWriter(model.head.language, pictures)
  const title = documentTitle(model)
  return wordDocument({
    language: writer.language,
    title,
    author: model.head.bodyName,
    sections: [
      { writer, head: runningHead(writer, model, title), foot: model.head.bodyName, children: blocks(writer, model) },
    ],
  })
}

/** Who may see it is said on each page when not everyone may. */
function runningHead({ words }: Writer, { accessLevel }: ExtractModel, title: string): string {
  return accessLevel === 'open' ? title : `${words.access[accessLevel]} · ${title}`
}

function blocks(writer: Writer, model: ExtractModel): Block[] {
  const { minutes, itemId, head } = model
  const draft: Draft = { writer, model: minutes, facts: minutesFacts(minutes) }
  const item = found(minutes.items.find((one) => one.itemId === itemId))
  return [
    kicker(writer, head.bodyName),
    heading(writer, 1, extractHeading(model, item)),
    ...statusBlocks(writer, model),
    ...factLines(writer, facts(writer, model)),
    ...itemBlocks(draft, item, 'punkt_1'),
    ...(model.kind === 'certifiedExtract' ? certification(writer, model) : []),
  ]
}

/** That it is a draft is marked as loudly as something missing. */
function statusBlocks(writer: Writer, { minutes }: ExtractModel): Block[] {
  const isDraft = minutes.status.approval === null
  return standingLines(minutes).map((line, index) => (isDraft && index === 0 ? gap(writer, line) : note(writer, line)))
}

function facts({ words, language }: Writer, model: ExtractModel): Fact[] {
  const { head, accessLevel, accessGrounds, statutoryBasis } = model
  const access = words.access[accessLevel]
  const isOpen = accessLevel === 'open'
  return [
    { label: words.facts.meeting, value: `${words.meetingKinds[head.kind]}, ${words.meetingForms[head.form]}` },
    { label: words.facts.date, value: longDate(head.onDate, language) },
    { label: words.facts.place, value: head.place },
    { label: words.facts.archiveReference, value: model.archiveReference },
    {
      label: words.facts.access,
      value: accessGrounds === '' ? access : fill(words.accessWithGrounds, { access, grounds: accessGrounds }),
    },
    { label: words.facts.statutoryBasis, value: isOpen ? '' : statutoryBasis },
  ]
}

/** That it is a true copy, with room for date and signature, and who it is sent to. */
function certification(writer: Writer, { minutes, signedBy, copyTo }: ExtractModel): Block[] {
  const { certified } = extractTexts(writer.language)
  const sentence = minutes.status.approval === null ? certified.ofDraft : certified.ofApproved
  return [
    heading(writer, 2, certified.title),
    paragraph(writer, sentence),
    ...(signedBy === '' ? [] : factLines(writer, [{ label: certified.name, value: signedBy }])),
    lineToFill(writer, certified.placeAndDate),
    lineToFill(writer, certified.signature),
    heading(writer, 2, certified.copyTo),
    ...(copyTo.length > 0
      ? richText(writer, listOf(copyTo), 2)
      : Array.from({ length: 3 }, () => lineToFill(writer, certified.recipient))),
  ]
}

const listOf = (names: readonly string[]) => [
  { type: 'bulletList', content: names.map((name) => ({ type: 'listItem', content: contentFromText(name) })) },
]

/** A line to write on by hand, with what is to stand there before it. */
const lineToFill = (writer: Writer, label: string): Paragraph =>
  new Paragraph({
    style: 'Signature',
    spacing: { before: 400 },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.UNDERSCORE }],
    children: [run(writer, `${label} `), new TextRun({ children: [new Tab()] })],
  })
