import { isWritten } from '../../shared/content.ts'
import { shortDate } from '../../shared/dates.ts'
import type { MinutesItem } from '../../shared/documents.ts'
import { itemNote, proposalToPrint, treatmentLead } from '../../shared/minutes-item.ts'
import { itemResultWord, outcomeSentence } from '../../shared/minutes-text.ts'
import { fill } from '../../shared/texts/index.ts'
import { richText, type Block } from './blocks.ts'
import { gapLine, gapOf, type Draft } from './draft.ts'
import { caseTitle, differenceLine, heading, note, paragraph, priorTreatment } from './parts.ts'
import { listTable } from './tables.ts'
import type { Writer } from './writer.ts'

/** One item of the minutes: what came before, how it was treated, what became of it, and who does what next. */
export function itemBlocks(draft: Draft, item: MinutesItem, anchor: string): Block[] {
  const { writer } = draft
  const title = heading(writer, 2, caseTitle(writer, item.number, item.title), anchor)
  const blocks = [
    ...item.priorTreatments.flatMap((prior) => priorTreatment(writer, prior, 3)),
    ...proposal(draft, item),
    ...treatment(draft, item),
    ...result(draft, item),
    ...followUps(writer, item),
  ]
  const nothing = blocks.length === 0 ? [paragraph(writer, writer.words.minutes.nothing)] : []
  const facts = itemNote(writer.language, item)
  return [title, ...(facts === '' ? [] : [note(writer, facts)]), ...blocks, ...nothing]
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function proposal({ writer, model }: Draft, item: MinutesItem): Block[] {
  const content = proposalToPrint(item)
  if (content === null) return []
  const title = fill(writer.words.proposalTitle, {
    result: itemResultWord(model.head.bodyKind, item.itemKind, writer.language),
  })
  return [heading(writer, 3, title), ...richText(writer, content, 3)]
}

/** Only a case has sub-headings; a fixed point is a line or two. */
function treatment({ writer, facts }: Draft, item: MinutesItem): Block[] {
  const isCase = item.type === 'case'
  const sentences = treatmentLead(facts, item)
  const lead = sentences === '' ? [] : [paragraph(writer, sentences)]
  const text = isWritten(item.treatment) ? richText(writer, item.treatment, isCase ? 3 : 2) : []
  const blocks = [...lead, ...text]
  return isCase && blocks.length > 0 ? [heading(writer, 3, writer.words.minutes.treatment), ...blocks] : blocks
}

function result(draft: Draft, item: MinutesItem): Block[] {
  const { writer, facts, model } = draft
  const hasAdvice = isWritten(item.advice) || gapOf(draft, 'noAdvice', item.itemId) !== undefined
  const title = hasAdvice
    ? capitalized(itemResultWord(model.head.bodyKind, item.itemKind, writer.language))
    : writer.words.minutes.result
  const blocks = [
    ...(item.outcome === null ? [] : [paragraph(writer, outcomeSentence(facts, item.type, item.outcome))]),
    ...gapLine(draft, 'noOutcome', item.itemId),
    ...(isWritten(item.advice) ? richText(writer, item.advice, 3) : []),
    ...gapLine(draft, 'noAdvice', item.itemId),
    ...differenceLine(writer, item),
  ]
  const isHeaded = blocks.length > 0 && (hasAdvice || item.type === 'case')
  return isHeaded ? [heading(writer, 3, title), ...blocks] : blocks
}

function followUps(writer: Writer, item: MinutesItem): Block[] {
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
  return [heading(writer, 3, minutes.followUps), listTable(writer, widths, rows)]
}
