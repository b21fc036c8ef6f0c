import { isWritten } from '../../shared/content.ts'
import { shortDate } from '../../shared/dates.ts'
import type { MinutesItem } from '../../shared/documents.ts'
import { itemNote, proposalToPrint } from '../../shared/minutes-item.ts'
import { itemResultWord } from '../../shared/minutes-text.ts'
import { fill } from '../../shared/texts/index.ts'
import { richText, type Block } from './blocks.ts'
import { gapLine, gapOf, sentenceBlocks, type Draft } from './draft.ts'
import { caseTitle, differenceLine, heading, note, paragraph, priorTreatment } from './parts.ts'
import { listTable } from './tables.ts'

/** One item of the minutes: what came before, how it was treated, what became of it, what was stated, and who does what next. */
export function itemBlocks(draft: Draft, item: MinutesItem, anchor: string, level = 2): Block[] {
  const { writer } = draft
  const own = { ...draft, item, level: level + 1 }
  const title = heading(writer, level, caseTitle(writer, item.number, item.title), anchor)
  const blocks = [
    ...item.priorTreatments.flatMap((prior) => priorTreatment(writer, prior, own.level)),
    ...proposal(own),
    ...treatment(own),
    ...result(own),
    ...statements(own),
    ...followUps(own),
  ]
  const nothing = blocks.length === 0 ? [paragraph(writer, writer.words.minutes.nothing)] : []
  const facts = itemNote(writer.language, item)
  return [title, ...(facts === '' ? [] : [note(writer, facts)]), ...blocks, ...nothing]
}

/** One item being written, and the level of the headings inside it. */
type Part = Draft & Readonly<{ item: MinutesItem; level: number }>

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function proposal({ writer, model, item, level }: Part): Block[] {
  const content = proposalToPrint(item)
  if (content === null) return []
  const title = fill(writer.words.proposalTitle, {
    result: itemResultWord(model.head.bodyKind, item.itemKind, writer.language),
  })
  return [heading(writer, level, title), ...richText(writer, content, level)]
}

/** Only a case has sub-headings; a fixed point is a line or two. */
function treatment({ writer, item, level }: Part): Block[] {
  const isCase = item.type === 'case'
  const blocks = [
    ...sentenceBlocks(writer, item.sentences, 'lead', level),
    ...(isWritten(item.treatment) ? richText(writer, item.treatment, isCase ? level : level - 1) : []),
    ...sentenceBlocks(writer, item.sentences, 'deliberation', level),
  ]
  return isCase && blocks.length > 0 ? [heading(writer, level, writer.words.minutes.treatment), ...blocks] : blocks
}

function result(part: Part): Block[] {
  const { writer, model, item, level } = part
  const hasAdvice = isWritten(item.advice) || gapOf(part, 'noAdvice', item.itemId) !== undefined
  const title = hasAdvice
    ? capitalized(itemResultWord(model.head.bodyKind, item.itemKind, writer.language))
    : writer.words.minutes.result
  const blocks = [
    ...sentenceBlocks(writer, item.sentences, 'outcome', level),
    ...gapLine(part, 'noOutcome', item.itemId),
    ...(isWritten(item.advice) ? richText(writer, item.advice, level) : []),
    ...gapLine(part, 'noAdvice', item.itemId),
    ...differenceLine(writer, item),
  ]
  const isHeaded = blocks.length > 0 && (hasAdvice || item.type === 'case')
  return isHeaded ? [heading(writer, level, title), ...blocks] : blocks
}

/** What someone wanted said for themselves stands apart from what the body came to. */
function statements({ writer, item, level }: Part): Block[] {
  const blocks = sentenceBlocks(writer, item.sentences, 'statements', level)
  return blocks.length === 0 ? [] : [heading(writer, level, writer.words.minutes.statements), ...blocks]
}

function followUps({ writer, item, level }: Part): Block[] {
  if (item.followUps.length === 0) return []
  const { columns, none, minutes } = writer.words
  const widths = [
    { heading: columns.followUp, weight: 4672 },
    { heading: columns.responsible, weight: 2400 },
    { heading: columns.due, weight: 2000 },
  ]
  const rows = item.followUps.map(({ text, responsible, dueOn }) => [
    text,
    responsible ?? none,
    dueOn === null ? none : shortDate(dueOn),
  ])
  return [heading(writer, level, minutes.followUps), listTable(writer, widths, rows)]
}
