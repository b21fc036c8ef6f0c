import type { Document } from 'docx'
import { isEmptyContent } from '../../shared/content.ts'
import { shortDate } from '../../shared/dates.ts'
import type { CasePaperModel, PersonLine } from '../../shared/documents.ts'
import { itemResultWord, outcomeWord } from '../../shared/minutes-text.ts'
import { paperSectionKeys, type PaperSectionKey } from '../../shared/papers.ts'
import { nameInText, sectionName } from '../../shared/section-names.ts'
import { fill } from '../../shared/texts/index.ts'
import { richText, type Block } from './blocks.ts'
import { groundsBlocks } from './case-grounds.ts'
import { wordDocument, type Section } from './frame.ts'
import { documentTitle } from './names.ts'
import {
  attachmentTitle,
  caseTitle,
  factLines,
  gap,
  heading,
  kicker,
  personText,
  priorTreatment,
  type Fact,
} from './parts.ts'
import { listTable } from './tables.ts'
import { gapRun, newWriter, type Pictures, type Writer } from './writer.ts'

/** One case paper as a document of its own, in its own written form. */
export function casePaperDocument(model: CasePaperModel, pictures: Pictures): Document {
  const writer = newWriter(model.language, pictures)
  return wordDocument({
    language: writer.language,
    title: documentTitle(model),
    author: model.head.bodyName,
    sections: [casePaperSection(writer, model)],
  })
}

/** The case paper as a part; `anchor` is where links to it lead. */
export function casePaperSection(writer: Writer, model: CasePaperModel, anchor?: string): Section {
  const title = caseTitle(writer, model.number, model.title)
  const access = model.accessLevel === 'restricted' ? ` (${writer.words.access.restricted.toLowerCase()})` : ''
  return {
    writer,
    head: `${title}${access}`,
    foot: model.head.bodyName,
    children: paperBlocks(writer, model, title, anchor),
  }
}

function paperBlocks(writer: Writer, model: CasePaperModel, title: string, anchor?: string): Block[] {
  return [
    kicker(writer, `${model.head.bodyName} – ${writer.words.kinds.casePaper.toLowerCase()}`),
    heading(writer, 1, title, anchor, 'frame'),
    route(writer, model),
    ...factLines(writer, caseFacts(writer, model), 240),
    ...sections(writer, model),
    ...groundsBlocks(writer, model.grounds),
    ...attachmentList(writer, model),
  ]
}

/** The sections in order; what earlier bodies came to stands after the proposal, and first when there is none. */
function sections(writer: Writer, model: CasePaperModel): Block[] {
  const keys = model.outline ?? formerOutline(model)
  const priors = model.priorTreatments.flatMap((prior) => priorTreatment(writer, prior, 2))
  const blocks = keys.map((key) => section(writer, model, key))
  return blocks.toSpliced(keys.indexOf('proposal') + 1, 0, priors).flat()
}

/** Of papers frozen before there was a template: the program's own order. */
function formerOutline({ itemKind, sections: written }: CasePaperModel): PaperSectionKey[] {
  const needed = itemKind === 'advice' || itemKind === 'discussion' ? formerlyNeeded : formerlyNeeded.slice(1, 3)
  return paperSectionKeys.filter((key) => needed.includes(key) || written.some((one) => one.key === key))
}

const formerlyNeeded: readonly PaperSectionKey[] = ['proposal', 'summary', 'background', 'assessment']

/** The bodies the case has been through and the one it now goes to. */
function route(writer: Writer, { priorTreatments, head, number }: CasePaperModel): Block {
  const { columns, none, pending } = writer.words
  const widths = [
    { heading: columns.body, weight: 3600 },
    { heading: columns.date, weight: 2200 },
    { heading: columns.number, weight: 1272 },
    { heading: columns.result, weight: 2000 },
  ]
  const earlier = priorTreatments.map((prior) => [
    prior.bodyName,
    shortDate(prior.onDate),
    prior.number ?? none,
    outcomeWord(writer.language, 'case', prior.outcome),
  ])
  return listTable(writer, widths, [...earlier, [head.bodyName, shortDate(head.onDate), number ?? none, pending]])
}

const personValue = (person: PersonLine | null): string => (person === null ? '' : personText(person))

function caseFacts(writer: Writer, model: CasePaperModel): Fact[] {
  const { facts, itemKinds, noOwner, noneRegistered, access, accessWithGrounds } = writer.words
  const level = access[model.accessLevel]
  const grounds = model.accessGrounds
  return [
    { label: facts.itemKind, value: itemKinds[model.itemKind] },
    { label: facts.owner, value: model.owner === null ? [gapRun(writer, noOwner)] : personValue(model.owner) },
    { label: facts.officer, value: personValue(model.officer) },
    { label: facts.origin, value: model.origin ?? '' },
    { label: model.workAreas.length === 1 ? facts.workArea : facts.workAreas, value: model.workAreas.join('; ') },
    { label: facts.archiveReference, value: model.archiveReference },
    { label: facts.access, value: grounds === '' ? level : fill(accessWithGrounds, { access: level, grounds }) },
    { label: facts.statutoryBasis, value: model.statutoryBasis ?? '' },
    { label: facts.earlier, value: model.priorTreatments.length === 0 ? noneRegistered : '' },
  ]
}

/** What stands over a section; the proposal is named after what the body is to arrive at. */
function sectionTitle(writer: Writer, { head, itemKind, sectionNames }: CasePaperModel, key: PaperSectionKey): string {
  if (key !== 'proposal' || sectionNames?.[key] !== undefined) return sectionName(key, writer.language, sectionNames)
  const result = itemResultWord(head.bodyKind, itemKind, writer.language)
  return fill(writer.words.proposalTitle, { result })
}

/** A section with its heading; one without words says that it is not written. */
function section(writer: Writer, model: CasePaperModel, key: PaperSectionKey): Block[] {
  const title = sectionTitle(writer, model, key)
  const content = model.sections.find((one) => one.key === key)?.content ?? []
  if (!isEmptyContent(content)) return [heading(writer, 2, title, undefined, key), ...richText(writer, content, 2)]
  return [
    heading(writer, 2, title, undefined, key),
    gap(writer, fill(writer.words.notWritten, { section: nameInText(title) })),
  ]
}

/** What is attached, as numbers and titles; the files themselves lie beside the paper. */
function attachmentList(writer: Writer, { attachments }: CasePaperModel): Block[] {
  if (attachments.length === 0) return []
  const { title, numbered } = writer.words.attachments
  const lines = attachments.map((line) => ({
    label: fill(numbered, { number: line.number }),
    value: attachmentTitle(writer, line),
  }))
  return [heading(writer, 2, title, undefined, 'frame'), ...factLines(writer, lines)]
}
