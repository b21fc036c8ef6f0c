import { attendanceLists } from './attendance-lists.ts'
import { presencePhrase } from './attendance-phrases.ts'
import { plainText, type Content } from './content.ts'
import { clockText, shortDate } from './dates.ts'
import type { MinutesItem, MinutesModel } from './documents.ts'
import { minutesFacts } from './minutes-text.ts'
import { documentTexts } from './texts/documents.ts'
import { fill } from './texts/index.ts'

/** One thing minutes say, under a key that is the same in every version of them. */
export type MinutesLine = Readonly<{ key: string; title: string; text: string }>

/** All that minutes say, in the order it is printed; what is not said has no line. */
export function minutesLines(model: MinutesModel): MinutesLine[] {
  const ofItems = model.items.flatMap((item) => itemLines(model, item))
  return [...headLines(model), ...presenceLines(model), ...ofItems].filter(({ text }) => text !== '')
}

function headLines({ head, secretary, sentences }: MinutesModel): MinutesLine[] {
  const { facts, minutes } = documentTexts(head.language)
  const clocks = [head.startedAt, head.endedAt].map((time) => (time === null ? '' : clockText(time, head.language)))
  return [
    { key: 'date', title: facts.date, text: shortDate(head.onDate) },
    { key: 'time', title: facts.time, text: clocks.filter((clock) => clock !== '').join('–') },
    { key: 'place', title: facts.place, text: head.place },
    { key: 'secretary', title: minutes.attendance, text: secretary && fill(minutes.secretary, { name: secretary }) },
    ...sentences.map(({ key, words }) => ({ key, title: minutes.attendance, text: words })),
  ]
}

function presenceLines(model: MinutesModel): MinutesLine[] {
  const facts = minutesFacts(model)
  const { attendance, apologies, noShows } = documentTexts(model.head.language).minutes
  const lists = attendanceLists(model.attendance)
  return [
    ...[...lists.present, ...lists.othersPresent].map((attendee) => ({
      key: `presence/${attendee.id}`,
      title: attendance,
      text: `${attendee.name}: ${presencePhrase(facts, attendee)}`,
    })),
    ...lists.apologies.map(({ id, name }) => ({ key: `presence/${id}`, title: apologies, text: name })),
    ...lists.noShows.map(({ id, name }) => ({ key: `presence/${id}`, title: noShows, text: name })),
  ]
}

const textOf = (content: Content | null): string => (content === null ? '' : plainText(content))

function itemLines({ head }: MinutesModel, item: MinutesItem): MinutesLine[] {
  const { caseTitle, minutes, columns } = documentTexts(head.language)
  const { itemId, number, title } = item
  const name = number === null ? title : fill(caseTitle, { number, title })
  const said = item.sentences.flatMap(({ key, words, content }) => [
    { key, title: name, text: words },
    { key: `${key}/content`, title: name, text: textOf(content) },
  ])
  const followUps = item.followUps.map(({ text, responsible, dueOn }) =>
    [text, responsible ?? '', dueOn === null ? '' : shortDate(dueOn)].filter((part) => part !== '').join(', '),
  )
  return [
    { key: `${itemId}/title`, title: columns.item, text: name },
    { key: `${itemId}/treatment`, title: `${name}: ${minutes.treatment}`, text: textOf(item.treatment) },
    ...said,
    { key: `${itemId}/advice`, title: `${name}: ${minutes.result}`, text: textOf(item.advice) },
    { key: `${itemId}/followUps`, title: `${name}: ${minutes.followUps}`, text: followUps.join('\n') },
  ]
}
