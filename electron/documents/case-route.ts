import type { Document } from 'docx'
import type { BodyKind } from '../../shared/bodies.ts'
import type { Station, Stop } from '../../shared/case-route.ts'
import type { ItemKind, Treatment } from '../../shared/cases.ts'
import { shortDate } from '../../shared/dates.ts'
import type { PersonLine, PriorAdvice } from '../../shared/documents.ts'
import { itemResultWord, outcomeWord } from '../../shared/minutes-text.ts'
import { fill } from '../../shared/texts/index.ts'
import type { Language } from '../../shared/values.ts'
import type { Block } from './blocks.ts'
import { wordDocument } from './frame.ts'
import { factLines, heading, kicker, paragraph, personText, priorTreatment, type ResultWords } from './parts.ts'
import { listTable } from './tables.ts'
import { packed } from './packed.ts'
import { newWriter, type Pictures, type Writer } from './writer.ts'

/** What the road of a case is written from. */
export type RouteModel = Readonly<{
  language: Language
  title: string
  itemKind: ItemKind
  owner: PersonLine | null
  stops: readonly Stop[]
  /** Of the bodies that have treated it, by their ids. */
  bodyKinds: ReadonlyMap<string, BodyKind>
}>

/** The road as the bytes of a .docx file. */
export const packRoute = async (model: RouteModel, pictures: Pictures): Promise<Uint8Array> =>
  packed(routeDocument(model, pictures), pictures)

/** The road of one case: a table of its stops, then what each body came to. */
function routeDocument(model: RouteModel, pictures: Pictures): Document {
  const writer = newWriter(model.language, pictures)
  const title = fill(writer.words.road.title, { title: model.title })
  return wordDocument({
    language: model.language,
    title,
    author: '',
    sections: [{ writer, head: title, foot: model.title, children: routeBlocks(writer, model) }],
  })
}

function routeBlocks(writer: Writer, model: RouteModel): Block[] {
  const { title, itemKind, owner, stops } = model
  const { facts, itemKinds, road } = writer.words
  const known = [
    { label: facts.itemKind, value: itemKinds[itemKind] },
    { label: facts.owner, value: owner === null ? '' : personText(owner) },
  ]
  return [
    kicker(writer, road.kind),
    heading(writer, 1, title),
    stops.length === 0 ? paragraph(writer, road.empty) : stopTable(writer, stops),
    ...factLines(writer, known, 240),
    ...stops.flatMap((stop) => told(writer, model, stop)),
  ]
}

function stopTable(writer: Writer, stops: readonly Stop[]): Block {
  const { columns, road } = writer.words
  const widths = [
    { heading: road.place, weight: 3600 },
    { heading: road.date, weight: 2200 },
    { heading: columns.number, weight: 1272 },
    { heading: columns.result, weight: 2000 },
  ]
  return listTable(
    writer,
    widths,
    stops.map((stop) => rowOf(writer, stop)),
  )
}

function rowOf(writer: Writer, stop: Stop): string[] {
  const { road, none } = writer.words
  if (stop.kind === 'treatment') return treatmentRow(writer, stop.treatment)
  if (stop.kind === 'transmitted')
    return [stop.transmission.recipient, shortDate(stop.transmission.sentOn), none, road.sent]
  if (stop.kind !== 'decided') return stationRow(writer, stop.station)
  const { outcome, decidedOn } = stop.decision
  return [road.ks, decidedOn === null ? none : shortDate(decidedOn), none, road.decisions[outcome]]
}

function treatmentRow({ words, language }: Writer, { bodyName, onDate, number, outcome, meetingStatus }: Treatment) {
  const open = meetingStatus === 'closed' ? words.gaps.short : words.road.onAgenda
  const result = outcome === null ? open : outcomeWord(language, 'case', outcome)
  return [bodyName, shortDate(onDate), number ?? words.none, result]
}

function stationRow({ words }: Writer, { name, plannedOn, sentOn, reference }: Station) {
  const { road, none } = words
  const date = sentOn ?? plannedOn
  return [
    name,
    date === null ? none : shortDate(date),
    reference === '' ? none : reference,
    sentOn === null ? road.undated : road.sent,
  ]
}

/** A council gives its advice, a preparing body its recommendation; they are called so here as in their minutes. */
function resultWords(
  { words, language }: Writer,
  { itemKind, bodyKinds }: RouteModel,
  treatment: Treatment,
): ResultWords {
  const result = itemResultWord(bodyKinds.get(treatment.bodyId) ?? 'other', itemKind, language)
  const title = fill(words.road.result, { result, body: treatment.bodyName })
  return { heading: title.charAt(0).toUpperCase() + title.slice(1), missing: words.road.noResult }
}

/** What a body came to, with the reason where it differs from the one before; what a receiver answered. */
function told(writer: Writer, model: RouteModel, stop: Stop): Block[] {
  if (stop.kind === 'treatment') {
    const { treatment, difference } = stop
    if (treatment.meetingStatus !== 'closed' || treatment.outcome === null) return []
    const { bodyName, onDate, number, outcome, advice } = treatment
    const prior: PriorAdvice = { bodyName, onDate, number, outcome, advice }
    const known = difference === null ? prior : { ...prior, difference }
    return priorTreatment(writer, known, 2, resultWords(writer, model, treatment))
  }
  if (stop.kind === 'decided') return answered(writer, writer.words.road.ks, stop.decision.words)
  if (stop.kind === 'transmitted') return []
  return answered(writer, stop.station.name, stop.station.answer)
}

function answered(writer: Writer, name: string, answer: string): Block[] {
  if (answer === '') return []
  return [heading(writer, 2, fill(writer.words.road.answer, { name })), paragraph(writer, answer)]
}
