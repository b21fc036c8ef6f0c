import { shortDate } from '../../shared/dates.ts'
import type { FollowUpEvent, FollowUpHistory, FollowUpTreatment } from '../../shared/follow-up-history.ts'
import type { FollowUpState } from '../../shared/follow-ups.ts'
import { fill } from '../../shared/texts/index.ts'
import { documents } from '../../shared/texts/documents.ts'
import { followUps } from '../../shared/texts/follow-ups.ts'
import { dayOf } from '../components/format.ts'

const texts = followUps.history

/** One line of a history: what happened, and when and by whom. */
export type HistoryLine = Readonly<{ id: string; words: string; when: string }>

type Part = Partial<FollowUpState>
type Names = FollowUpHistory['names']

/** Everything that has happened, and then what is to come, in the order of time. */
export function historyLines({ events, treatments, names }: FollowUpHistory): HistoryLine[] {
  const told = events.map((event) => ({
    day: dayOf(event.at),
    line: { id: event.id, words: eventInWords(event, names), when: whenOf(event) },
  }))
  const taken = treatments.map((treatment) => ({
    day: treatment.onDate,
    line: { id: treatment.itemId, words: treatmentInWords(treatment), when: shortDate(treatment.onDate) },
  }))
  return [...told, ...taken].toSorted((a, b) => a.day.localeCompare(b.day)).map(({ line }) => line)
}

function whenOf({ at, actor }: FollowUpEvent): string {
  const date = shortDate(dayOf(at))
  return actor === '' ? date : fill(texts.by, { date, actor })
}

function eventInWords({ kind, before, after, note }: FollowUpEvent, names: Names): string {
  switch (kind) {
    case 'created':
      return fill(texts.createdWith, { facts: [ownerIn(after, names), dueIn(after)].join(', ') })
    case 'text':
      return fill(texts.text, { before: before.text ?? '', after: after.text ?? '' })
    case 'owner':
      return fill(texts.owner, { before: ownerIn(before, names), after: ownerIn(after, names) })
    case 'due':
      return fill(texts.due, { before: dueIn(before), after: dueIn(after) })
    case 'status':
      return fill(texts.status, { before: statusIn(before), after: statusIn(after) })
    case 'note':
      return fill(texts.note, { note })
    case 'removed':
    case 'restored':
      return texts[kind]
  }
}

const ownerIn = ({ responsibleId }: Part, names: Names): string => names[responsibleId ?? ''] ?? texts.nobody

const dueIn = ({ dueOn }: Part): string =>
  dueOn === null || dueOn === undefined ? texts.noDue : fill(texts.dueOn, { date: shortDate(dueOn) })

/** Statuses as they are said within a sentence. */
function statusIn({ status = 'open', doneOn }: Part): string {
  const name = followUps.statuses[status].toLocaleLowerCase('nb')
  return doneOn ? fill(texts.statusOn, { status: name, date: shortDate(doneOn) }) : name
}

function treatmentInWords({ bodyName, onDate, number, outcome, isClosed }: FollowUpTreatment): string {
  const words = number === null ? texts.place : texts.numbered
  const place = fill(words, { body: bodyName, date: shortDate(onDate), number: number ?? '' })
  if (outcome !== null)
    return fill(texts.taken, { place, outcome: documents.shortOutcomes[outcome].toLocaleLowerCase('nb') })
  return fill(isClosed ? texts.takenOpen : texts.ahead, { place })
}
