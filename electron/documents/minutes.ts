import { Paragraph, type Document, type ParagraphChild } from 'docx'
import { clockSpan, clockText, longDate } from '../../shared/dates.ts'
import type { MinutesItem, MinutesModel } from '../../shared/documents.ts'
import { minutesFacts, outcomeWord } from '../../shared/minutes-text.ts'
import { isTreated } from '../../shared/agenda.ts'
import { leaderName } from '../../shared/minutes.ts'
import { statusLines } from '../../shared/minutes-status.ts'
import { fill } from '../../shared/texts/index.ts'
import type { Block } from './blocks.ts'
import { gapOf, meetingGap, type Draft } from './draft.ts'
import { wordDocument } from './frame.ts'
import { attendanceBlocks } from './minutes-attendance.ts'
import { itemBlocks } from './minutes-item.ts'
import { documentTitle } from './names.ts'
import { accessMarks, factLines, gap, heading, kicker, linkTo, marksRun, paragraph, type Fact } from './parts.ts'
import { listTable } from './tables.ts'
import { gapRun, newWriter, run, type Pictures, type Writer } from './writer.ts'

/** The minutes: registered facts only, and a visible mark where one is missing. */
export function minutesDocument(model: MinutesModel, pictures: Pictures): Document {
  const writer = newWriter(model.head.language, pictures)
  const draft: Draft = { writer, model, facts: minutesFacts(model) }
  const title = documentTitle(model)
  return wordDocument({
    language: writer.language,
    title,
    author: model.head.bodyName,
    sections: [{ writer, head: title, foot: model.head.bodyName, children: minutesBlocks(draft) }],
  })
}

function minutesBlocks(draft: Draft): Block[] {
  const { writer, model } = draft
  return [
    kicker(writer, model.head.bodyName),
    heading(writer, 1, writer.words.kinds.minutes),
    ...standing(draft),
    ...factLines(writer, meetingFacts(draft)),
    ...attendanceBlocks(draft),
    ...agenda(draft),
    ...itemsUnderHeadings(draft),
    ...signature(draft),
  ]
}

/** Items stand under the headings of the agenda where it has any, one level further down. */
function itemsUnderHeadings(draft: Draft): Block[] {
  const { writer, model } = draft
  const level = model.items.every(isTreated) ? 2 : 3
  return model.items.flatMap((item, index) =>
    isTreated(item)
      ? itemBlocks(draft, item, anchorOf(index), level)
      : [heading(writer, 2, item.title, anchorOf(index))],
  )
}

const anchorOf = (index: number): string => `punkt_${index + 1}`

/** Drafts say so until they are approved; approved minutes say by whom, and what was put right in them. */
function standing({ writer, model }: Draft): Block[] {
  const [mark, ...corrections] = statusLines(model)
  const isApproved = model.status.approval !== null
  const first = mark === undefined ? [] : [isApproved ? paragraph(writer, mark) : gap(writer, mark)]
  return [...first, ...corrections.map((text) => paragraph(writer, text)), ...missing(writer, model.gaps.length)]
}

function missing(writer: Writer, count: number): Block[] {
  const { draftOne, draftMany } = writer.words.minutes
  return count === 0 ? [] : [gap(writer, count === 1 ? draftOne : fill(draftMany, { count }))]
}

/** When the meeting really began and ended; a missing end is marked, never replaced by the planned one. */
function timeValue(draft: Draft): string | ParagraphChild[] {
  const { writer, model } = draft
  const { startedAt, endedAt } = model.head
  const { from, to } = writer.words
  if (startedAt !== null && endedAt !== null) return clockSpan(startedAt, endedAt, writer.language)
  const clock = (text: string, time: string) => run(writer, fill(text, { time: clockText(time, writer.language) }))
  const start = startedAt === null ? meetingGap(draft, 'noStart') : clock(from, startedAt)
  const end = endedAt === null ? meetingGap(draft, 'noEnd') : clock(to, endedAt)
  return [start, run(writer, ' '), end]
}

function meetingFacts(draft: Draft): Fact[] {
  const { words, language } = draft.writer
  const { head } = draft.model
  return [
    { label: words.facts.meeting, value: `${words.meetingKinds[head.kind]}, ${words.meetingForms[head.form]}` },
    { label: words.facts.date, value: longDate(head.onDate, language) },
    { label: words.facts.time, value: timeValue(draft) },
    { label: words.facts.place, value: head.place },
    { label: words.facts.chair, value: leader(draft) },
  ]
}

/** Named when one person led throughout; when the leader came late or left, the list of those present tells the rest. */
const leader = (draft: Draft): string | ParagraphChild[] =>
  gapOf(draft, 'noChair') ? [meetingGap(draft, 'noChair')] : leaderName(draft.model.attendance)

function agenda(draft: Draft): Block[] {
  const { writer, model } = draft
  const { columns, none, minutes } = writer.words
  const widths = [
    { heading: columns.number, weight: 1000 },
    { heading: columns.item, weight: 5472 },
    { heading: columns.result, weight: 2600 },
  ]
  const rows = model.items.map((item, index) => [
    item.number ?? (isTreated(item) ? none : ''),
    [linkTo(writer, anchorOf(index), item.title), ...marksRun(writer, accessMarks(writer, item))],
    resultCell(draft, item),
  ])
  return rows.length === 0 ? [] : [heading(writer, 2, minutes.agenda), listTable(writer, widths, rows)]
}

function resultCell(draft: Draft, item: MinutesItem): string | ParagraphChild[] {
  const { writer } = draft
  if (!isTreated(item)) return ''
  if (item.outcome !== null) return outcomeWord(writer.language, item.type, item.outcome)
  return gapOf(draft, 'noOutcome', item.itemId) ? [gapRun(writer, writer.words.gaps.short)] : writer.words.none
}

function signature({ writer, model }: Draft): Block[] {
  if (model.secretary === '') return []
  const text = fill(writer.words.minutes.secretary, { name: model.secretary })
  return [new Paragraph({ style: 'Signature', spacing: { before: 400 }, children: [run(writer, text)] })]
}
