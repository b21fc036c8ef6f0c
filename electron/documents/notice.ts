import { Paragraph, type Document, type ParagraphChild } from 'docx'
import { isTreated } from '../../shared/agenda.ts'
import { clockDigits, clockSpan, longDate, shortDate } from '../../shared/dates.ts'
import type { AgendaLine, MeetingHead, NoticeModel, PersonLine } from '../../shared/documents.ts'
import { calledItem } from '../../shared/notice-text.ts'
import { noticeChangeTexts } from '../../shared/texts/notice-changes.ts'
import { fill } from '../../shared/texts/index.ts'
import type { Block } from './blocks.ts'
import { wordDocument, type Section } from './frame.ts'
import { documentTitle } from './names.ts'
import {
  accessMarks,
  factLines,
  gap,
  heading,
  kicker,
  mailLink,
  marksRun,
  nameWithRole,
  paragraph,
  webLink,
  type Fact,
} from './parts.ts'
import { listTable, type CellText } from './tables.ts'
import { gapRun, newWriter, run, type Writer } from './writer.ts'

/** The notice alone, with the agenda and who is called. */
export function noticeDocument(model: NoticeModel): Document {
  const writer = newWriter(model.head.language)
  const section = noticeSection(writer, model)
  return wordDocument({
    language: writer.language,
    title: documentTitle(model),
    author: model.head.bodyName,
    sections: [section],
  })
}

/** The notice as a part; `after` is put at its end, such as the contents of a packet. */
export function noticeSection(writer: Writer, model: NoticeModel, after: readonly Block[] = []): Section {
  const { head } = model
  const title = documentTitle(model)
  return { writer, head: title, foot: head.bodyName, children: [...noticeBlocks(writer, model), ...after] }
}

function noticeBlocks(writer: Writer, model: NoticeModel): Block[] {
  const { words } = writer
  return [
    kicker(writer, model.head.bodyName),
    heading(writer, 1, words.kinds.notice),
    ...status(writer, model),
    ...factLines(writer, meetingFacts(writer, model.head)),
    absence(writer, model.contactEmail),
    heading(writer, 2, words.notice.agenda),
    ...groupedAgenda(writer, model.agenda),
    ...signature(writer, model),
    ...invited(writer, model),
  ]
}

function status(writer: Writer, { issuedOn, version }: NoticeModel): Block[] {
  const { draft, replaced } = writer.words.notice
  if (issuedOn === null) return [gap(writer, draft)]
  return version > 1 ? [paragraph(writer, fill(replaced, { version }))] : []
}

/** Where people meet: the place, the link, or what is missing. A remote meeting needs a link and a physical one a place. */
function whereFacts(writer: Writer, { form, place, link }: MeetingHead): Fact[] {
  const { facts, notice } = writer.words
  const missing = (text: string) => [gapRun(writer, text)]
  const hasToLink = form === 'remote' && link === ''
  const hasToPlace = form === 'physical' && place === ''
  return [
    { label: facts.place, value: hasToPlace ? missing(notice.noPlace) : place },
    { label: facts.link, value: hasToLink ? missing(notice.noLink) : linkValue(writer, link) },
  ]
}

const linkValue = (writer: Writer, link: string): readonly ParagraphChild[] =>
  link === '' ? [] : [webLink(writer, link, writer.words.notice.join)]

/** What, when and where. */
export function meetingFacts(writer: Writer, head: MeetingHead): Fact[] {
  const { words, language } = writer
  return [
    { label: words.facts.meeting, value: `${words.meetingKinds[head.kind]}, ${words.meetingForms[head.form]}` },
    { label: words.facts.date, value: longDate(head.onDate, language) },
    { label: words.facts.time, value: clockSpan(head.startsAt, head.endsAt, language) },
    ...whereFacts(writer, head),
  ]
}

/** Whoever cannot come says so; no reason is asked for, and nobody meets in their place. */
function absence(writer: Writer, contact: string): Paragraph {
  const { absence: known, absenceWithoutContact } = writer.words.notice
  if (contact === '') return new Paragraph({ spacing: { before: 240 }, children: [run(writer, absenceWithoutContact)] })
  const [before = '', after = ''] = known.split('{contact}')
  const link = mailLink(writer, contact)
  return new Paragraph({ spacing: { before: 240 }, children: [run(writer, before), link, run(writer, after)] })
}

/** The title, and in parentheses that the item came after the notice and that not everyone may see its paper. */
function itemTitle(writer: Writer, line: AgendaLine): CellText {
  const { title, addedIn } = line
  const marks = [
    ...(addedIn === 'supplement' ? [noticeChangeTexts(writer.language).supplement] : []),
    ...accessMarks(writer, line),
  ]
  return marks.length === 0 ? title : [run(writer, title), ...marksRun(writer, marks)]
}

/** The agenda as a table, or as one for each group when headings gather its items. */
function groupedAgenda(writer: Writer, agenda: readonly AgendaLine[]): Block[] {
  const groups = agenda.reduce<AgendaLine[][]>(
    (all, line) => (isTreated(line) ? [...all.slice(0, -1), [...(all.at(-1) ?? []), line]] : [...all, [line]]),
    [[]],
  )
  return groups.flatMap((group) => {
    const items = group.filter(isTreated)
    const title = group.find((line) => !isTreated(line))?.title
    return [
      ...(title === undefined ? [] : [heading(writer, 3, title)]),
      ...(items.length === 0 ? [] : [agendaTable(writer, items)]),
    ]
  })
}

function agendaTable(writer: Writer, agenda: readonly AgendaLine[]): Block {
  const { columns, itemKinds, none } = writer.words
  const toRow = (item: AgendaLine): CellText[] => [
    item.number ?? none,
    clockDigits(item.startsAt),
    itemTitle(writer, item),
    item.itemKind === null ? none : itemKinds[item.itemKind],
    item.presenter ?? none,
  ]
  const widths = [
    { heading: columns.number, weight: 960 },
    { heading: columns.time, weight: 760 },
    { heading: columns.item, weight: 4052 },
    { heading: columns.itemKind, weight: 1600 },
    { heading: columns.responsible, weight: 1700 },
  ]
  return listTable(writer, widths, agenda.map(toRow))
}

export function signature(writer: Writer, { issuedOn, signedBy }: Pick<NoticeModel, 'issuedOn' | 'signedBy'>): Block[] {
  const sent = issuedOn === null ? '' : fill(writer.words.notice.sent, { date: shortDate(issuedOn) })
  const lines = [sent, signedBy].filter((text) => text !== '')
  return lines.map((text, index) => {
    const spacing = index === 0 ? { spacing: { before: 400 } } : {}
    return new Paragraph({
      style: 'Signature',
      keepNext: index < lines.length - 1,
      ...spacing,
      children: [run(writer, text)],
    })
  })
}

function invited(writer: Writer, model: NoticeModel): Block[] {
  const { members, others } = model
  const { notice } = writer.words
  if (members.length + others.length === 0) return []
  return [
    heading(writer, 2, notice.invited),
    ...people(writer, model, notice.members, members),
    ...people(writer, model, notice.others, others),
  ]
}

/** Who is called; which part of the meeting, and how, is only told where somebody is called otherwise than the rest. */
function people(writer: Writer, model: NoticeModel, title: string, lines: readonly PersonLine[]): Block[] {
  if (lines.length === 0) return []
  const { columns, roles, none } = writer.words
  const isApart = lines.some((line) => calledItem(model, line) !== '' || line.expectedMode !== undefined)
  const widths = [
    { heading: columns.name, weight: 3000 },
    { heading: columns.title, weight: 3036 },
    { heading: columns.organisation, weight: 3036 },
    ...(isApart ? [{ heading: columns.attends, weight: 2000 }] : []),
  ]
  const toRow = (line: PersonLine) => [
    nameWithRole(line.name, line.isChair ? roles.chair : ''),
    line.title || none,
    line.organisation || none,
    ...(isApart ? [attends(writer, model, line)] : []),
  ]
  return [heading(writer, 3, title), listTable(writer, widths, lines.map(toRow))]
}

/** «hele møtet», «sak 15/26, digitalt». */
function attends(writer: Writer, model: NoticeModel, line: PersonLine): string {
  const part = calledItem(model, line) || writer.words.attendance.whole
  const mode = line.expectedMode === undefined ? [] : [noticeChangeTexts(writer.language).expected[line.expectedMode]]
  return [part, ...mode].join(', ')
}
