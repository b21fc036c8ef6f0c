import { Paragraph, type Document } from 'docx'
import { contentFromText } from '../../shared/content.ts'
import { shortDate } from '../../shared/dates.ts'
import { itemWithTitle, letterLead, letterTitle, standingLines } from '../../shared/extract-text.ts'
import type { SentAdvice, TransmissionModel } from '../../shared/extracts.ts'
import { itemResultWord } from '../../shared/minutes-text.ts'
import { extractTexts } from '../../shared/texts/extracts.ts'
import { fill } from '../../shared/texts/index.ts'
import { richText, type Block } from './blocks.ts'
import { wordDocument } from './frame.ts'
import { documentTitle } from './names.ts'
import { caseTitle, factLines, heading, kicker, note, paragraph, personText, type Fact } from './parts.ts'
import { newWriter, run, type Pictures, type Writer } from './writer.ts'

/** A letter to those advice is given to: what the body came to in each case, in the words it adopted. */
export function transmissionDocument(model: TransmissionModel, pictures: Pictures): Document {
  const writer = newWriter(model.head.language, pictures)
  const title = documentTitle(model)
  return wordDocument({
    language: writer.language,
    title,
    author: model.head.bodyName,
    sections: [{ writer, head: title, foot: model.head.bodyName, children: blocks(writer, model) }],
  })
}

function blocks(writer: Writer, model: TransmissionModel): Block[] {
  return [
    kicker(writer, model.head.bodyName),
    heading(writer, 1, letterTitle(model)),
    ...factLines(writer, facts(writer, model)),
    new Paragraph({ spacing: { before: 320 }, children: [run(writer, letterLead(model))] }),
    ...model.items.flatMap((item) => adviceBlocks(writer, model, item)),
    ...enclosures(writer, model),
    ...signature(writer, model),
  ]
}

function facts({ words, language }: Writer, model: TransmissionModel): Fact[] {
  const { letter } = extractTexts(language)
  const { accessLevel, accessGrounds } = model
  const access = words.access[accessLevel]
  const grounds = accessGrounds.join('; ')
  return [
    { label: letter.to, value: personText(model.recipient) },
    { label: letter.from, value: model.head.bodyName },
    { label: words.facts.date, value: shortDate(model.sentOn) },
    { label: letter.reference, value: model.references.join(', ') },
    {
      label: words.facts.access,
      value: grounds === '' ? access : fill(words.accessWithGrounds, { access, grounds }),
    },
  ]
}

function adviceBlocks(writer: Writer, { head }: TransmissionModel, item: SentAdvice): Block[] {
  const { language } = writer
  const { letter } = extractTexts(language)
  const result = itemResultWord(head.bodyKind, item.itemKind, language)
  return [
    heading(writer, 2, caseTitle(writer, item.number, item.title)),
    paragraph(writer, `${fill(letter.treated, { date: shortDate(item.onDate) })} ${item.said}`.trimEnd()),
    heading(writer, 3, result.charAt(0).toUpperCase() + result.slice(1)),
    ...richText(writer, item.advice, 3),
    ...(item.status.approval === null ? [note(writer, letter.draft)] : approved(writer, head, item)),
  ]
}

const approved = (writer: Writer, head: TransmissionModel['head'], { status }: SentAdvice): Block[] =>
  standingLines({ head, status }).map((line) => note(writer, line))

/** Each item goes with the letter as a certified extract. */
function enclosures(writer: Writer, { items }: TransmissionModel): Block[] {
  const { letter } = extractTexts(writer.language)
  const names = items.map((item) => fill(letter.enclosure, { item: itemWithTitle(writer.language, item) }))
  const list = {
    type: 'orderedList',
    content: names.map((name) => ({ type: 'listItem', content: contentFromText(name) })),
  }
  return [heading(writer, 2, letter.enclosures), ...richText(writer, [list], 2)]
}

function signature(writer: Writer, { head, signedBy }: TransmissionModel): Block[] {
  const line = (text: string, before: number) =>
    new Paragraph({ style: 'Signature', spacing: { before }, children: [run(writer, text)] })
  const name = signedBy === '' ? [] : [line(signedBy, 480)]
  return [
    line(extractTexts(writer.language).letter.regards, 400),
    ...name,
    line(head.bodyName, name.length > 0 ? 0 : 480),
  ]
}
